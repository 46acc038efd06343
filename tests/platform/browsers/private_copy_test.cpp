// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/device_probes.h"
#include "platform/linux/private_copy.h"
#include "tests/platform/browsers/browser_scene.h"
#include "tests/support/child_process.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/stat.h>

#include <atomic>
#include <thread>

using namespace holdfast;
using platform::PrivateCopy;
using platform::ProbeReason;
using tests::contentOf;
using tests::patience;

namespace {

class PrivateCopies : public testing::Test
{
protected:
    void SetUp() override { scene.put(QStringLiteral("browser/some.sqlite"), "a database, or so"); }

    [[nodiscard]] ProbeReason reasonFor(const QString &path, qint64 most = PrivateCopy::mostBytes) const
    {
        const auto copy = PrivateCopy::of(scene.home(path), scene.surroundings(), patience(), most);
        return copy ? ProbeReason::None : copy.error();
    }

    tests::BrowserScene scene;
    const QString original = scene.home(QStringLiteral("browser/some.sqlite"));
};

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? (status.st_mode & 07777) : 0;
}

TEST_F(PrivateCopies, HoldTheSameAndAreForThisUserOnly)
{
    const mode_t before = ::umask(0);
    {
        const auto copy = PrivateCopy::of(original, scene.surroundings(), patience());
        ASSERT_TRUE(copy);
        EXPECT_EQ(contentOf(copy->path()), "a database, or so");
        EXPECT_FALSE(copy->hasLog());
        EXPECT_TRUE(copy->path().startsWith(scene.surroundings().runtimeFolder + QStringLiteral("/holdfast-looks/")));
        EXPECT_EQ(modeOf(copy->path()), 0600u);
        EXPECT_EQ(modeOf(QFileInfo(copy->path()).path()), 0700u);
    }
    ::umask(before);
    EXPECT_EQ(scene.leftBehind(), QStringList()) << "gone with the object";
    EXPECT_EQ(contentOf(original), "a database, or so");
}

TEST_F(PrivateCopies, LieInThePrivateFolderWhereThereIsNoRuntimeFolder)
{
    for (const QString &missing : {QString(), QStringLiteral("/nowhere/run"), QStringLiteral("relative")}) {
        scene.surroundings().runtimeFolder = missing;
        {
            const auto copy = PrivateCopy::of(original, scene.surroundings(), patience());
            ASSERT_TRUE(copy);
            EXPECT_TRUE(copy->path().startsWith(scene.surroundings().privateFolder));
            EXPECT_EQ(modeOf(scene.surroundings().privateFolder), 0700u);
        }
        EXPECT_EQ(scene.leftBehind(), QStringList());
    }
    scene.surroundings().privateFolder.clear();
    EXPECT_EQ(reasonFor(QStringLiteral("browser/some.sqlite")), ProbeReason::AccessDenied);
}

TEST_F(PrivateCopies, AFolderThatOthersCouldReadIsClosedAndALinkInItsPlaceIsNotUsed)
{
    const QString looks = scene.surroundings().runtimeFolder + QStringLiteral("/holdfast-looks");
    ASSERT_EQ(::mkdir(QFile::encodeName(looks).constData(), 0755), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(looks).constData(), 0755), 0);
    {
        const auto copy = PrivateCopy::of(original, scene.surroundings(), patience());
        ASSERT_TRUE(copy);
        EXPECT_EQ(modeOf(looks), 0700u);
    }
    ASSERT_TRUE(QDir().mkpath(scene.home(QStringLiteral("elsewhere"))));
    ASSERT_TRUE(QFile::link(scene.home(QStringLiteral("elsewhere")), looks));
    const auto copy = PrivateCopy::of(original, scene.surroundings(), patience());
    ASSERT_TRUE(copy);
    EXPECT_TRUE(copy->path().startsWith(scene.surroundings().privateFolder));
    EXPECT_TRUE(QDir(scene.home(QStringLiteral("elsewhere"))).isEmpty());
}

TEST_F(PrivateCopies, SayWhyThereIsNone)
{
    EXPECT_EQ(reasonFor(QStringLiteral("browser/none.sqlite")), ProbeReason::NotApplicable);
    EXPECT_EQ(reasonFor(QStringLiteral("nowhere/none.sqlite")), ProbeReason::NotApplicable);
    ASSERT_TRUE(QFile::link(original, scene.home(QStringLiteral("browser/link.sqlite"))));
    EXPECT_EQ(reasonFor(QStringLiteral("browser/link.sqlite")), ProbeReason::AccessDenied);
    ASSERT_EQ(::mkfifo(QFile::encodeName(scene.home(QStringLiteral("browser/pipe.sqlite"))).constData(), 0600), 0);
    EXPECT_EQ(reasonFor(QStringLiteral("browser/pipe.sqlite")), ProbeReason::AccessDenied) << "and nobody waited for a writer";
    EXPECT_EQ(reasonFor(QStringLiteral("browser")), ProbeReason::AccessDenied);
    EXPECT_EQ(reasonFor(QStringLiteral("browser/some.sqlite"), 16), ProbeReason::AnswerTooLong);
    EXPECT_EQ(reasonFor(QStringLiteral("browser/some.sqlite"), 17), ProbeReason::None);
    scene.put(QStringLiteral("browser/some.sqlite-wal"), "x");
    EXPECT_EQ(reasonFor(QStringLiteral("browser/some.sqlite"), 17), ProbeReason::AnswerTooLong) << "log and file together";
    ASSERT_TRUE(QFile::link(QStringLiteral("loop"), scene.home(QStringLiteral("loop"))));
    EXPECT_EQ(reasonFor(QStringLiteral("loop/some.sqlite")), ProbeReason::AccessDenied);
    EXPECT_EQ(scene.leftBehind(), QStringList());
}

TEST_F(PrivateCopies, ALinkedFolderIsFollowed)
{
    // Programs that keep profiles in memory put such a link there.
    ASSERT_TRUE(QFile::link(scene.home(QStringLiteral("browser")), scene.home(QStringLiteral("profile"))));
    EXPECT_EQ(reasonFor(QStringLiteral("profile/some.sqlite")), ProbeReason::None);
}

TEST_F(PrivateCopies, WhatMayNotBeReadIsDenied)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "becoming an ordinary user needs to be root";
    ASSERT_EQ(::chmod(QFile::encodeName(original).constData(), 0600), 0);
    const QString own = scene.surroundings().runtimeFolder;
    ASSERT_EQ(::chown(QFile::encodeName(own).constData(), 65534, 65534), 0);
    // The temporary folder itself is root's alone.
    ASSERT_EQ(::chmod(QFile::encodeName(QFileInfo(own).path()).constData(), 0755), 0);
    EXPECT_EQ(tests::exitCodeOfChild([&] {
                  if (::setresgid(65534, 65534, 65534) != 0 || ::setresuid(65534, 65534, 65534) != 0)
                      return 100;
                  return static_cast<int>(reasonFor(QStringLiteral("browser/some.sqlite")));
              }),
              static_cast<int>(ProbeReason::AccessDenied));
}

TEST_F(PrivateCopies, AHalfWrittenTransactionIsNotRead)
{
    const QString journal = QStringLiteral("browser/some.sqlite-journal");
    scene.put(journal, QByteArray::fromHex("d9d505f920a163d7") + "and so on");
    EXPECT_EQ(reasonFor(QStringLiteral("browser/some.sqlite")), ProbeReason::InUse);
    // What a finished transaction leaves, in the modes that do not delete the journal.
    scene.put(journal, QByteArray());
    EXPECT_EQ(reasonFor(QStringLiteral("browser/some.sqlite")), ProbeReason::None);
    scene.put(journal, QByteArray(512, '\0'));
    EXPECT_EQ(reasonFor(QStringLiteral("browser/some.sqlite")), ProbeReason::None);
    EXPECT_EQ(scene.leftBehind(), QStringList());
}

TEST_F(PrivateCopies, AFileThatKeepsChangingIsInUse)
{
    constexpr qint64 large = 96LL * 1024 * 1024;
    ASSERT_TRUE(QFile::resize(original, large));
    std::atomic_bool stop = false;
    std::thread writer([&] {
        QFile file(original);
        if (!file.open(QIODevice::Append | QIODevice::Unbuffered))
            return;
        while (!stop)
            (void)!::futimens(file.handle(), nullptr);
    });
    EXPECT_EQ(reasonFor(QStringLiteral("browser/some.sqlite")), ProbeReason::InUse);
    stop = true;
    writer.join();
    EXPECT_EQ(reasonFor(QStringLiteral("browser/some.sqlite")), ProbeReason::None);
    EXPECT_EQ(scene.leftBehind(), QStringList());
}

TEST_F(PrivateCopies, AStopIsObeyed)
{
    const platform::Patience gone(std::chrono::minutes(2));
    gone.stop();
    const auto copy = PrivateCopy::of(original, scene.surroundings(), gone);
    ASSERT_FALSE(copy);
    EXPECT_EQ(copy.error(), ProbeReason::Cancelled);
    EXPECT_EQ(scene.leftBehind(), QStringList());
}

TEST_F(PrivateCopies, OfAKilledHoldfastAreRemovedAndThoseInUseAreNot)
{
    {
        const auto killed = tests::startChild([&](int pipe) {
            const auto copy = PrivateCopy::of(original, scene.surroundings(), patience());
            (void)!::write(pipe, copy ? "y" : "n", 1);
            ::pause();
        });
        ASSERT_EQ(killed.readByte(), 'y');
        ASSERT_EQ(scene.leftBehind().size(), 2) << "a folder and the copy";
        platform::removeLeftCopies(scene.surroundings());
        EXPECT_EQ(scene.leftBehind().size(), 2) << "in use by another process";
    }
    EXPECT_EQ(scene.leftBehind().size(), 2) << "left by it";
    {
        const auto ours = PrivateCopy::of(original, scene.surroundings(), patience());
        ASSERT_TRUE(ours);
        platform::removeLeftCopies(scene.surroundings());
        EXPECT_EQ(contentOf(ours->path()), "a database, or so");
    }
    platform::removeLeftCopies(scene.surroundings());
    EXPECT_EQ(scene.leftBehind(), QStringList());
}

TEST_F(PrivateCopies, OfAKilledHoldfastAreRemovedByTheNextStart)
{
    const QString privateFolder = scene.surroundings().privateFolder;
    const QString looks = privateFolder + QStringLiteral("/holdfast-looks");
    ASSERT_TRUE(QDir().mkpath(looks));
    ASSERT_TRUE(tests::writeFile(looks + QStringLiteral("/12ab.sqlite"), "what sites may do"));
    EXPECT_FALSE(platform::makeDeviceProbes(privateFolder).permissions.empty());
    EXPECT_EQ(scene.leftBehind(), QStringList());
}

TEST_F(PrivateCopies, ManyAtOnceDoNotDisturbEachOther)
{
    std::atomic_int good = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back([&] {
            for (int round = 0; round < 100; ++round) {
                platform::removeLeftCopies(scene.surroundings());
                const auto copy = PrivateCopy::of(original, scene.surroundings(), patience());
                if (copy && contentOf(copy->path()) == "a database, or so")
                    ++good;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(good, 400);
    EXPECT_EQ(scene.leftBehind(), QStringList());
}

} // namespace
