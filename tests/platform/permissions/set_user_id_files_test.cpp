// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/set_user_id_files.h"
#include "tests/platform/permissions/fake_flatpak.h"

#include <gtest/gtest.h>

#include <QProcess>

#include <sys/stat.h>
#include <sys/statvfs.h>

using holdfast::platform::Capability;
using holdfast::platform::Grant;
using holdfast::platform::Observation;
using holdfast::platform::Patience;
using holdfast::platform::ProbeReason;
using holdfast::platform::ProbeState;
using holdfast::platform::Revocation;
using holdfast::platform::SetUserIdFiles;
using holdfast::tests::EmptySystem;
using holdfast::tests::writeDeep;

namespace {

class SetUserId : public testing::Test
{
protected:
    void SetUp() override
    {
        struct statvfs status = {};
        ASSERT_EQ(::statvfs(system.folder.path().toUtf8().constData(), &status), 0);
        if ((status.f_flag & ST_NOSUID) != 0)
            GTEST_SKIP() << "temporary files are on a file system that ignores the set-uid bit";
        system.surroundings.programFolders = {system.folder.path("bin")};
    }

    QString at(const QString &path) const { return system.surroundings.at(path); }
    bool add(const QString &path, mode_t mode = 04755) const
    {
        return writeDeep(at(path), "#!/bin/sh\n") && ::chmod(at(path).toUtf8().constData(), mode) == 0;
    }
    bool list(const QString &package, const QByteArray &content) const
    {
        return writeDeep(at("/var/lib/dpkg/status"), "Package: x\n") &&
               writeDeep(at("/var/lib/dpkg/info/" + package + ".list"), content);
    }
    Observation<Grant> look(const Patience &patience = Patience(std::chrono::seconds(60)))
    {
        return SetUserIdFiles(system.surroundings).look(patience);
    }
    QStringList rows()
    {
        const auto answer = look();
        EXPECT_EQ(answer.source, "set-uid");
        EXPECT_EQ(answer.state, ProbeState::Ok) << answer.detail.toStdString();
        QStringList paths;
        for (const Grant &grant : answer.rows)
            paths << grant.app;
        paths.sort();
        return paths;
    }

    EmptySystem system;
};

TEST_F(SetUserId, WithoutAPackageSystemNothingCanBeSaid)
{
    ASSERT_TRUE(add("/usr/bin/x"));
    const auto answer = look();
    EXPECT_EQ(answer.state, ProbeState::Unsupported);
    EXPECT_EQ(answer.reason, ProbeReason::ProgramMissing);
}

TEST_F(SetUserId, TellsThoseThatNoPackageBrought)
{
    ASSERT_TRUE(list("some", "/usr/bin/packaged\n"));
    ASSERT_TRUE(writeDeep(at("/etc/passwd"), "somebody:x:" + QByteArray::number(::getuid()) + ":0::/:\n"));
    for (const char *path : {"/usr/bin/packaged", "/usr/bin/left behind", "/usr/sbin/a", "/usr/lib/x/y/b", "/usr/libexec/c",
                             "/opt/d/d", "/usr/local/bin/e", "/lib/f"})
        ASSERT_TRUE(add(path));
    ASSERT_TRUE(add("/usr/bin/plain", 0755));
    ASSERT_TRUE(add("/usr/bin/group", 02755));
    ASSERT_TRUE(add("/usr/bin/nobodyrunsit", 04644));
    ASSERT_TRUE(add("/usr/share/elsewhere"));
    ASSERT_TRUE(add("/usr/lib/1/2/3/4/5/deep"));
    EXPECT_EQ(rows(), QStringList({"/lib/f", "/opt/d/d", "/usr/bin/left behind", "/usr/lib/x/y/b", "/usr/libexec/c",
                                   "/usr/local/bin/e", "/usr/sbin/a"}));
    const auto answer = look();
    EXPECT_EQ(answer.rows[2].app, "/usr/bin/left behind");
    EXPECT_EQ(answer.rows[2].capability, Capability::SetUserId);
    EXPECT_EQ(answer.rows[2].target, "somebody");
    EXPECT_TRUE(answer.rows[2].granted && answer.rows[2].unconfined);
    EXPECT_LT(qAbs(answer.rows[2].since.secsTo(QDateTime::currentDateTimeUtc())), 3600);
    EXPECT_EQ(answer.rows[2].revocation, (Revocation{Revocation::Kind::Command, "sudo chmod u-s '/usr/bin/left behind'"}));
}

TEST_F(SetUserId, LinksAreNotFollowed)
{
    ASSERT_TRUE(list("some", "/usr/bin/packaged\n"));
    ASSERT_TRUE(add("/usr/bin/packaged"));
    ASSERT_TRUE(add("/home/x/own"));
    ASSERT_TRUE(QFile::link("usr/bin", at("/bin")));
    ASSERT_TRUE(QFile::link("packaged", at("/usr/bin/link")));
    ASSERT_TRUE(QDir().mkpath(at("/usr/lib")));
    ASSERT_TRUE(QFile::link(at("/home/x"), at("/usr/lib/outside")));
    ASSERT_TRUE(QFile::link("..", at("/usr/lib/loop")));
    ASSERT_TRUE(QFile::link(at("/home/x"), at("/opt")));
    EXPECT_EQ(rows(), QStringList());
}

/// The real dpkg in a root of the test's own, asked for the same files.
TEST_F(SetUserId, AgreesWithTheRealDpkg)
{
    const QString build = system.folder.path("build");
    const auto run = [](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        const bool good = process.waitForFinished(60'000) && process.exitCode() == 0;
        if (!good)
            ADD_FAILURE() << program.toStdString() << ": " << process.readAll().toStdString();
        return good;
    };
    const auto package = [&](const QString &name, const QStringList &files) {
        const QString folder = build + '/' + name;
        bool good = writeDeep(folder + "/DEBIAN/control",
                              "Package: " + name.toUtf8() +
                                  "\nVersion: 1\nArchitecture: all\nMaintainer: x <x@example.org>\nDescription: x\n");
        for (const QString &file : files)
            good = good && writeDeep(folder + file, "#!/bin/sh\n");
        return good && run("dpkg-deb", {"--root-owner-group", "--build", folder, folder + ".deb"}) &&
               run("dpkg",
                   {"--force-not-root", "--force-bad-path", "--log=/dev/null", "--root=" + at(""), "--install", folder + ".deb"});
    };
    ASSERT_TRUE(writeDeep(at("/var/lib/dpkg/status"), "") && writeDeep(at("/var/lib/dpkg/info/format"), "1\n") &&
                QDir().mkpath(at("/var/lib/dpkg/updates")) && QDir().mkpath(at("/usr/bin")) &&
                QFile::link("usr/bin", at("/bin")));
    ASSERT_TRUE(package("first", {"/usr/bin/plain", "/bin/aliased", "/usr/bin/moved", "/usr/bin/given"}));
    ASSERT_TRUE(run("dpkg-divert", {"--root", at(""), "--package", "second", "--divert", "/usr/bin/given.first", "--rename",
                                    "--add", "/usr/bin/given"}));
    ASSERT_TRUE(package("second", {"/usr/bin/given"}));
    ASSERT_TRUE(run("dpkg-divert",
                    {"--root", at(""), "--local", "--divert", "/usr/bin/moved.first", "--rename", "--add", "/usr/bin/moved"}));
    for (const char *path : {"/usr/bin/plain", "/usr/bin/aliased", "/usr/bin/moved", "/usr/bin/moved.first", "/usr/bin/given",
                             "/usr/bin/given.first", "/usr/bin/own"})
        ASSERT_TRUE(add(path)) << path;
    EXPECT_EQ(rows(), QStringList({"/usr/bin/moved", "/usr/bin/own"}));
}

TEST_F(SetUserId, KnowsPacmansPackages)
{
    ASSERT_TRUE(writeDeep(at("/var/lib/pacman/local/ALPM_DB_VERSION"), "9\n"));
    ASSERT_TRUE(writeDeep(at("/var/lib/pacman/local/su-1-1/files"), "%FILES%\nusr/\nusr/bin/su\n"));
    ASSERT_TRUE(add("/usr/bin/su") && add("/usr/bin/own"));
    EXPECT_EQ(rows(), QStringList("/usr/bin/own"));
}

class SetUserIdByRpm : public SetUserId
{
protected:
    void SetUp() override
    {
        SetUserId::SetUp();
        if (IsSkipped())
            return;
        ASSERT_TRUE(QDir().mkpath(at("/var/lib/rpm")));
        ASSERT_TRUE(add("/usr/bin/su") && add("/usr/bin/own file"));
    }
    /// A program that stands in for rpm, whose database cannot be moved without root.
    bool rpm(const QByteArray &script) const
    {
        const QString path = system.folder.path("bin/rpm");
        return writeDeep(path, "#!/bin/sh\n" + script) && ::chmod(path.toUtf8().constData(), 0755) == 0;
    }
};

TEST_F(SetUserIdByRpm, AsksAboutAllAtOnce)
{
    ASSERT_TRUE(rpm("[ \"$*\" = \"-qf --queryformat owned\\n /usr/bin/own file /usr/bin/su $0\" ] || [ \"$*\" = \"-qf "
                    "--queryformat owned\\n /usr/bin/su /usr/bin/own file $0\" ] || exit 9\n"
                    "echo 'file /usr/bin/own file is not owned by any package'\necho owned\necho owned\nexit 1\n"));
    EXPECT_EQ(rows(), QStringList("/usr/bin/own file"));
}

TEST_F(SetUserIdByRpm, AnRpmThatKnowsNotEvenItselfInstalledNothingHere)
{
    ASSERT_TRUE(rpm("shift 3\nfor file in \"$@\"; do echo \"file $file is not owned by any package\"; done\nexit 3\n"));
    const auto answer = look();
    EXPECT_EQ(answer.state, ProbeState::Unsupported);
    EXPECT_EQ(answer.reason, ProbeReason::NotApplicable);
    EXPECT_TRUE(answer.rows.isEmpty());
}

TEST_F(SetUserIdByRpm, AnswersThatAreNoneSayWhy)
{
    const QList<std::pair<QByteArray, ProbeReason>> scripts{{"exit 1\n", ProbeReason::NotUnderstood},
                                                            {"echo owned\n", ProbeReason::NotUnderstood},
                                                            {"kill -SEGV $$\n", ProbeReason::ProgramFailed},
                                                            {"yes owned\n", ProbeReason::AnswerTooLong}};
    for (const auto &[script, reason] : scripts) {
        ASSERT_TRUE(rpm(script));
        const auto answer = look();
        EXPECT_EQ(answer.state, ProbeState::Error) << script.toStdString();
        EXPECT_EQ(answer.reason, reason) << script.toStdString();
    }
    ASSERT_TRUE(rpm("sleep 60 & sleep 60\n"));
    EXPECT_EQ(look(Patience(std::chrono::milliseconds(200))).reason, ProbeReason::TimedOut);
}

TEST_F(SetUserId, ListsThatCannotBeReadAreNoAnswer)
{
    ASSERT_TRUE(add("/usr/bin/own"));
    ASSERT_TRUE(writeDeep(at("/var/lib/dpkg/status"), "Package: x\n"));
    EXPECT_EQ(look().reason, ProbeReason::Damaged) << "no list at all";
    ASSERT_TRUE(QDir().mkpath(at("/var/lib/dpkg/info/a.list")));
    const auto answer = look();
    EXPECT_EQ(answer.state, ProbeState::Error);
    EXPECT_EQ(answer.reason, ProbeReason::Damaged);
    EXPECT_TRUE(answer.rows.isEmpty());
}

TEST_F(SetUserId, StopsWhenToldTo)
{
    ASSERT_TRUE(list("some", "/usr/bin/packaged\n"));
    const Patience patience(std::chrono::seconds(60));
    patience.stop();
    const auto answer = look(patience);
    EXPECT_EQ(answer.state, ProbeState::Unknown);
    EXPECT_EQ(answer.reason, ProbeReason::Cancelled);
}

} // namespace
