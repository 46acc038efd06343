// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/posix_durable_storage.h"
#include "platform/local_socket_instance.h"
#include "tests/support/child_process.h"
#include "tests/support/event_loop.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <QProcess>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#include <memory>
#include <vector>

using namespace holdfast::platform;
using holdfast::tests::happens;
using holdfast::tests::TemporaryFolder;

namespace {

using Outcome = SingleInstance::Outcome;

/// A start of the program instance_probe, which waits until it is told to go on.
class Start
{
public:
    Start(const QProcessEnvironment &environment, const QString &vault)
    {
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(HOLDFAST_INSTANCE_PROBE, {vault});
    }
    ~Start() { kill(); }

    [[nodiscard]] bool isReady() { return nextLine() == "ready\n"; }
    void go()
    {
        m_process.write("!");
        m_process.waitForBytesWritten(-1);
    }
    [[nodiscard]] QByteArray nextLine()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) {
        }
        return m_process.readLine();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(-1);
    }

private:
    QProcess m_process;
};

class OneInstance : public testing::Test
{
protected:
    void SetUp() override { qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path())); }
    void TearDown() override
    {
        qunsetenv("XDG_RUNTIME_DIR");
        if (!m_before.isNull())
            qputenv("XDG_RUNTIME_DIR", m_before);
    }

    std::unique_ptr<Start> start() const { return std::make_unique<Start>(QProcessEnvironment::systemEnvironment(), vault); }

    /// The only file with this ending in the runtime folder.
    QString fileEnding(const QString &ending) const
    {
        const QStringList names = QDir(runtime.path()).entryList({'*' + ending}, QDir::Files | QDir::System);
        return names.size() == 1 ? runtime.path(names.front()) : QString();
    }

    TemporaryFolder runtime;
    QString vault = QStringLiteral("/home/somebody/vault");
    PosixDurableStorage storage;

private:
    QByteArray m_before = qgetenv("XDG_RUNTIME_DIR");
};

TEST_F(OneInstance, AHundredStartsAtOnceHaveExactlyOneFirst)
{
    constexpr std::size_t starts = 100;
    std::vector<std::unique_ptr<Start>> all;
    for (std::size_t number = 0; number < starts; ++number)
        all.push_back(start());
    for (const auto &one : all)
        ASSERT_TRUE(one->isReady());
    for (const auto &one : all)
        one->go();
    Start *first = nullptr;
    std::size_t handedOver = 0;
    for (const auto &one : all) {
        const QByteArray outcome = one->nextLine();
        if (outcome == "first\n") {
            EXPECT_EQ(first, nullptr) << "two at once";
            first = one.get();
        } else {
            EXPECT_EQ(outcome, "handed over\n");
            ++handedOver;
        }
    }
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(handedOver, starts - 1);
    // Each of the others asked for the window.
    for (std::size_t number = 0; number < handedOver; ++number)
        ASSERT_EQ(first->nextLine(), "raise\n") << number;
}

TEST_F(OneInstance, TheRightToComeToTheFrontIsHandedOver)
{
    const auto first = start();
    ASSERT_TRUE(first->isReady());
    first->go();
    ASSERT_EQ(first->nextLine(), "first\n");
    LocalSocketInstance visitor(storage);
    qputenv("XDG_ACTIVATION_TOKEN", "token-1_TIME2");
    EXPECT_EQ(visitor.claim(vault), Outcome::HandedOver);
    EXPECT_EQ(first->nextLine(), "raise with token-1_TIME2\n");
    EXPECT_EQ(visitor.claim(vault, QStringLiteral("/home/somebody/a.holdfast-pack")), Outcome::HandedOver);
    EXPECT_EQ(first->nextLine(), "raise /home/somebody/a.holdfast-pack with token-1_TIME2\n");
    qunsetenv("XDG_ACTIVATION_TOKEN");
    EXPECT_EQ(visitor.claim(vault), Outcome::HandedOver);
    EXPECT_EQ(first->nextLine(), "raise\n") << "it is for one time";
}

TEST_F(OneInstance, WhatAKilledOneLeftBehindIsTakenOver)
{
    for (int time = 0; time < 3; ++time) {
        const auto first = start();
        ASSERT_TRUE(first->isReady());
        first->go();
        ASSERT_EQ(first->nextLine(), "first\n") << time;
        first->kill();
        EXPECT_FALSE(fileEnding(".socket").isEmpty()) << "kill -9 tidies nothing up";
    }
    const auto heir = start();
    ASSERT_TRUE(heir->isReady());
    heir->go();
    ASSERT_EQ(heir->nextLine(), "first\n");
    LocalSocketInstance visitor(storage);
    EXPECT_EQ(visitor.claim(vault), Outcome::HandedOver);
    EXPECT_EQ(heir->nextLine(), "raise\n");
}

TEST_F(OneInstance, WhoeverEndsInOrderLeavesNoSocket)
{
    {
        LocalSocketInstance first(storage);
        ASSERT_EQ(first.claim(vault), Outcome::First);
        EXPECT_FALSE(fileEnding(".socket").isEmpty());
    }
    EXPECT_TRUE(fileEnding(".socket").isEmpty());
    LocalSocketInstance next(storage);
    EXPECT_EQ(next.claim(vault), Outcome::First);
}

TEST_F(OneInstance, EachVaultHasItsOwn)
{
    LocalSocketInstance first(storage);
    LocalSocketInstance other(storage);
    LocalSocketInstance second(storage);
    int raised = 0;
    QObject::connect(&first, &SingleInstance::raiseRequested, &first, [&] { ++raised; });
    ASSERT_EQ(first.claim(vault), Outcome::First);
    EXPECT_EQ(other.claim(vault + "/another"), Outcome::First);
    EXPECT_EQ(second.claim(vault + "/"), Outcome::HandedOver) << "the same folder, written in another way";
    EXPECT_TRUE(happens([&] { return raised == 1; }));
}

TEST_F(OneInstance, AFileToOpenIsHandedOver)
{
    LocalSocketInstance first(storage);
    QStringList files;
    QObject::connect(&first, &SingleInstance::raiseRequested, &first, [&](const QString &file) { files << file; });
    ASSERT_EQ(first.claim(vault), Outcome::First);
    const QString file = QStringLiteral("/home/\u4f60/a pack.holdfastpack");
    LocalSocketInstance second(storage);
    EXPECT_EQ(second.claim(vault, file), Outcome::HandedOver);
    EXPECT_EQ(second.claim(vault), Outcome::HandedOver);
    EXPECT_TRUE(happens([&] { return files.size() == 2; }));
    EXPECT_EQ(files, (QStringList{file, QString()}));
}

TEST_F(OneInstance, LongVaultFoldersWork)
{
    const QString deep = '/' + QString(400, 'd');
    LocalSocketInstance first(storage);
    LocalSocketInstance second(storage);
    EXPECT_EQ(first.claim(deep), Outcome::First);
    EXPECT_EQ(second.claim(deep), Outcome::HandedOver);
}

TEST_F(OneInstance, OnlyThisUserReachesTheSocket)
{
    const mode_t before = ::umask(0);
    LocalSocketInstance first(storage);
    const Outcome outcome = first.claim(vault);
    ::umask(before);
    ASSERT_EQ(outcome, Outcome::First);
    for (const QString &ending : {QStringLiteral(".socket"), QStringLiteral(".lock")}) {
        struct stat status = {};
        ASSERT_EQ(::stat(QFile::encodeName(fileEnding(ending)).constData(), &status), 0);
        EXPECT_EQ(status.st_mode & 077, 0u) << ending.toStdString();
    }
}

TEST_F(OneInstance, AnotherUserIsTurnedAwayAlsoFromAnOpenFolder)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "becoming another user needs to be root";
    LocalSocketInstance first(storage);
    ASSERT_EQ(first.claim(vault), Outcome::First);
    const QByteArray socket = QFile::encodeName(fileEnding(".socket"));
    ASSERT_EQ(::chmod(QFile::encodeName(runtime.path()).constData(), 0755), 0);
    const auto connects = [&](bool asNobody) {
        return holdfast::tests::exitCodeOfChild([&] {
            constexpr uid_t nobody = 65534;
            if (asNobody && (::setresgid(nobody, nobody, nobody) != 0 || ::setresuid(nobody, nobody, nobody) != 0))
                return 2;
            sockaddr_un address = {};
            address.sun_family = AF_UNIX;
            std::strncpy(address.sun_path, socket.constData(), sizeof(address.sun_path) - 1);
            const int visitor = ::socket(AF_UNIX, SOCK_STREAM, 0);
            return ::connect(visitor, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0 ? 0 : 1;
        });
    };
    EXPECT_EQ(connects(true), 1);
    EXPECT_EQ(connects(false), 0) << "the socket itself is fine";
}

TEST_F(OneInstance, WithoutAPlaceForTheSocketThereIsNoPromiseAndNoLock)
{
    // The lock would fit in there, a socket's name would not.
    const QString deep = runtime.path(QString(120, 'r'));
    ASSERT_TRUE(storage.makePrivateFolder(deep));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(deep));
    LocalSocketInstance first(storage);
    EXPECT_EQ(first.claim(vault), Outcome::Unavailable);
    const QStringList locks = QDir(deep).entryList({"*.lock"});
    ASSERT_EQ(locks.size(), 1);
    EXPECT_TRUE(storage.lock(deep + '/' + locks.front())) << "whoever cannot be first must not keep others from it";
}

} // namespace
