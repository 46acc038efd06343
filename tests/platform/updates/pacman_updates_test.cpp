// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/pacman_updates.h"

#include "platform/parse/pacman_updates.h"
#include "tests/platform/updates/fake_program.h"
#include "tests/platform/updates/update_rows.h"

#include <QTimeZone>

#include <sys/wait.h>
#include <unistd.h>

using namespace holdfast::platform;
using namespace holdfast::tests;
using namespace std::chrono_literals;

namespace {

constexpr auto plenty = 60s;
const QDateTime now({2026, 11, 28}, {12, 0}, QTimeZone::utc());

TEST(PacmanParse, ReadsWhatWaits)
{
    EXPECT_EQ(
        parse::updatesInPacman("openssl 3.0.0-1 -> 3.0.9-1\nlinux 6.1.arch1-1 -> 1:6.2.arch1-1 [ignored]\nbash 5.1-1 -> 5.2-1\n"),
        (QList<PendingUpdate>{{"openssl", "3.0.0-1", "3.0.9-1", UpdateSeverity::Unknown, {}},
                              {"bash", "5.1-1", "5.2-1", UpdateSeverity::Unknown, {}}}));
    EXPECT_EQ(parse::updatesInPacman({}), QList<PendingUpdate>());
    for (const char *output :
         {"openssl 3.0.0-1", "openssl 3.0.0-1 -> ", "openssl 3.0.0-1 -> 3.0.9-1 [\n", "a b c d e\n", "\x1b[1mopenssl"})
        EXPECT_FALSE(parse::updatesInPacman(output)) << output;
    EXPECT_FALSE(parse::updatesInPacman(QByteArray(1'000'000, 'x')));
}

/// With the real pacman and databases of the test's own; a recorded core.db in which openssl is 3.0.9-1.
class RealPacman : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!QFile::exists("/usr/bin/pacman"))
            GTEST_SKIP() << "pacman is not installed here";
        for (const char *path : {"etc", "var/lib/pacman/sync", "var/lib/pacman/local"})
            ASSERT_TRUE(QDir().mkpath(root.path(QString::fromLatin1(path))));
        ASSERT_TRUE(writeFile(root.path("var/lib/pacman/local/ALPM_DB_VERSION"), "9\n"));
        configure({});
        install("3.0.0-1");
        synchronise("core", now.addDays(-1));
    }
    void configure(const QByteArray &option) const
    {
        ASSERT_TRUE(writeFile(root.path("etc/pacman.conf"), "[options]\nArchitecture = x86_64\n" + option +
                                                                "SigLevel = Never\n[core]\nServer = file:///nonexistent\n"));
    }
    void install(const QByteArray &version) const
    {
        const QString folder = root.path("var/lib/pacman/local/openssl-") + QString::fromLatin1(version);
        ASSERT_TRUE(QDir().mkpath(folder));
        ASSERT_TRUE(writeFile(folder + "/desc", "%NAME%\nopenssl\n\n%VERSION%\n" + version + "\n\n%ARCH%\nx86_64\n\n"));
        ASSERT_TRUE(writeFile(folder + "/files", "%FILES%\n\n"));
    }
    [[nodiscard]] QString database(const QString &name) const { return root.path("var/lib/pacman/sync/" + name + ".db"); }
    void synchronise(const QString &name, const QDateTime &time) const
    {
        QFile::remove(database(name));
        ASSERT_TRUE(writeFile(database(name), contentOf(HOLDFAST_TEST_DATA "/updates/pacman/core.db")));
        QFile file(database(name));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.setFileTime(time, QFileDevice::FileModificationTime));
    }
    [[nodiscard]] Observation<PendingUpdate> look() const
    {
        Surroundings surroundings;
        surroundings.root = root.path();
        surroundings.programFolders = QStringList{"/usr/bin"};
        return PacmanUpdates(surroundings, [] { return now; }).look(Patience(plenty));
    }

    TemporaryFolder root;
};

TEST_F(RealPacman, SeesWhatWaits)
{
    const auto seen = look();
    EXPECT_EQ(seen.source, "pacman");
    EXPECT_EQ(seen.state, ProbeState::Ok) << seen.detail.toStdString();
    EXPECT_EQ(seen.asOf, now.addDays(-1));
    EXPECT_EQ(seen.rows, (QList<PendingUpdate>{{"openssl", "3.0.0-1", "3.0.9-1", UpdateSeverity::Unknown, {}}}));
}

TEST_F(RealPacman, NothingWaits)
{
    QDir(root.path("var/lib/pacman/local/openssl-3.0.0-1")).removeRecursively();
    install("3.0.9-1");
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Ok) << seen.detail.toStdString();
    EXPECT_TRUE(seen.rows.isEmpty());
}

TEST_F(RealPacman, WhatThePersonIgnoresWaitsForNothing)
{
    configure("IgnorePkg = openssl\n");
    EXPECT_EQ(look().state, ProbeState::Ok);
    EXPECT_TRUE(look().rows.isEmpty());
}

TEST_F(RealPacman, WithoutADatabaseThereIsNoList)
{
    ASSERT_TRUE(QFile::remove(database("core")));
    EXPECT_EQ(look().state, ProbeState::Unknown);
    EXPECT_EQ(look().reason, ProbeReason::NoList);
    ASSERT_TRUE(QDir(root.path("var/lib/pacman/sync")).removeRecursively());
    EXPECT_EQ(look().reason, ProbeReason::NoList);
}

TEST_F(RealPacman, DatabasesThatAreTooOldAreUnknownButShown)
{
    synchronise("core", now.addDays(-8).addSecs(-1));
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Unknown);
    EXPECT_EQ(seen.reason, ProbeReason::ListTooOld);
    EXPECT_EQ(seen.days, 8);
    EXPECT_EQ(seen.rows.size(), 1);
    // A repository of the person's own says nothing about the distribution's.
    synchronise("mine", now);
    EXPECT_EQ(look().reason, ProbeReason::ListTooOld);
    synchronise("extra", now);
    EXPECT_EQ(look().state, ProbeState::Ok);
}

TEST_F(RealPacman, DamageIsAnError)
{
    ASSERT_TRUE(writeFile(database("core"), "garbage"));
    EXPECT_EQ(look().state, ProbeState::Error);
    ASSERT_TRUE(QFile::remove(root.path("etc/pacman.conf")));
    EXPECT_EQ(look().state, ProbeState::Error);
    EXPECT_EQ(look().reason, ProbeReason::ProgramFailed);
    EXPECT_FALSE(look().detail.isEmpty());
}

TEST_F(RealPacman, WhoMayNotReadDoesNotSeeNothing)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can become nobody, and this user reads its own files";
    ASSERT_TRUE(QFile::setPermissions(root.path(), QFile::Permissions(0x7055)));
    ASSERT_TRUE(QFile::setPermissions(root.path("var/lib/pacman/local"), QFile::Permissions(0x7000)));
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        const bool changed = ::setgid(nobody) == 0 && ::setuid(nobody) == 0;
        ::_exit(changed && look().state == ProbeState::Error ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

TEST(FakePacman, BadAnswersAreErrors)
{
    const FakePrograms programs;
    PacmanUpdates source(surroundingsWith(programs), [] { return now; });
    EXPECT_EQ(source.look(Patience(plenty)).state, ProbeState::Unsupported);
    for (const QByteArray &script :
         {QByteArray("exit 0"), QByteArray("exit 2"), QByteArray("echo 'openssl 1 -> 2'; exit 1"),
          QByteArray("echo 'openssl 1 -> 2'; echo 'error: disk' >&2; exit 0"), QByteArray("head -c 1000 /dev/urandom"),
          QByteArray("kill -SEGV $$"), QByteArray("exec head -c 50000000 /dev/zero")}) {
        programs.install("pacman", script);
        EXPECT_EQ(source.look(Patience(plenty)).state, ProbeState::Error) << script.constData();
    }
    programs.install("pacman", "exit 1");
    EXPECT_EQ(source.look(Patience(plenty)).reason, ProbeReason::NoList) << "there is no database";
    programs.install("pacman", "echo $$ >\"$answers/process\"; exec sleep 1000");
    EXPECT_EQ(source.look(Patience(400ms)).reason, ProbeReason::TimedOut);
    EXPECT_TRUE(FakePrograms::isGone(programs.answer("process")));
}

} // namespace
