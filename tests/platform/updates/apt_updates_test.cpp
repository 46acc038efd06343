// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/apt_updates.h"

#include "platform/program_run.h"
#include "tests/platform/updates/apt_root.h"
#include "tests/platform/updates/update_rows.h"

#include <QDirIterator>
#include <QTimeZone>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>

using namespace holdfast::platform;
using namespace holdfast::tests;
using namespace std::chrono_literals;

namespace {

constexpr auto plenty = 120s;
const QDateTime now({2026, 11, 28}, {12, 0}, QTimeZone::utc());
constexpr auto sec = UpdateSeverity::Security;
constexpr auto normal = UpdateSeverity::Normal;

AptUpdates aptIn(const Surroundings &surroundings, const QDateTime &time = now)
{
    return AptUpdates(surroundings, [time] { return time; });
}

/// With the real apt-get in a root of the test's own.
class RealApt : public testing::Test
{
protected:
    void SetUp() override
    {
        if (root.surroundings().program("apt-get").isEmpty())
            GTEST_SKIP() << "apt-get is not installed here";
    }
    /// A stable distribution: what is in it, and what its security archive has.
    void distribute(const QList<AptRoot::Package> &stable, const QList<AptRoot::Package> &security, bool flat = false)
    {
        root.add({"stable", "Debian", now.addDays(-140), {}, stable, flat});
        root.add({"stable-security", "Debian-Security", now.addDays(-1), now.addDays(6), security, flat});
        ASSERT_TRUE(root.fetch());
        root.fetchedAt(now.addSecs(-3600));
    }
    Observation<PendingUpdate> look(const QDateTime &time = now) const
    {
        return aptIn(root.surroundings(), time).look(Patience(plenty));
    }

    AptRoot root;
};

TEST_F(RealApt, TellsSecurityUpdatesFromOthers)
{
    root.install({"plain", "1.0", {}});
    root.install({"fixed", "1.0-1", {}});
    root.install({"current", "1.0", {}});
    distribute({{"plain", "1.1", {}}, {"fixed", "1.0-1", {}}, {"current", "1.0", {}}}, {{"fixed", "1.0-1+deb12u1", {}}});
    const auto seen = look();
    EXPECT_EQ(seen.source, "apt");
    EXPECT_EQ(seen.state, ProbeState::Ok);
    EXPECT_EQ(seen.reason, ProbeReason::None);
    EXPECT_EQ(seen.asOf, now.addSecs(-3600));
    ASSERT_EQ(namesOf(seen.rows), (QStringList{"fixed", "plain"}));
    EXPECT_EQ(rowOf(seen.rows, "plain"), (PendingUpdate{"plain", "1.0", "1.1", normal, "Debian:1/stable"}));
    EXPECT_EQ(rowOf(seen.rows, "fixed"),
              (PendingUpdate{"fixed", "1.0-1", "1.0-1+deb12u1", sec, "Debian-Security:1/stable-security"}));
}

TEST_F(RealApt, OneThatStandsInTwoArchivesIsASecurityUpdate)
{
    root.install({"both", "1.0", {}});
    distribute({{"both", "1.1", {}}}, {{"both", "1.1", {}}});
    const auto seen = look();
    ASSERT_EQ(seen.rows.size(), 1);
    EXPECT_EQ(seen.rows.front().severity, sec);
    EXPECT_TRUE(seen.rows.front().origin.contains("Debian:1/stable")) << seen.rows.front().origin.toStdString();
}

TEST_F(RealApt, ASecurityVersionOnTheWayMakesItASecurityUpdate)
{
    root.install({"skipped", "1.0-1", {}});
    root.install({"epoch", "1:1.0", {}});
    root.install({"tilde", "2.0~rc1-1", {}});
    root.install({"past", "1.0-1+deb12u2", {}});
    root.install({"number", "1.9", {}});
    distribute({{"skipped", "1.0-1+deb12u2", {}},
                {"epoch", "1:2.0", {}},
                {"tilde", "2.0-1", {}},
                {"past", "1.0-1+deb12u3", {}},
                {"number", "1.11", {}}},
               {
                   {"skipped", "1.0-1+deb12u1", {}},
                   // Without the epoch it would look newer than all the others.
                   {"epoch", "9.0", {}},
                   // Between a release candidate and the release, which only dpkg's order knows.
                   {"tilde", "2.0~rc2-1", {}},
                   {"past", "1.0-1+deb12u1", {}},
                   {"number", "1.10", {}},
               });
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Ok);
    EXPECT_EQ(seen.rows.size(), 5);
    EXPECT_EQ(rowOf(seen.rows, "skipped").severity, sec);
    EXPECT_EQ(rowOf(seen.rows, "epoch").severity, normal);
    EXPECT_EQ(rowOf(seen.rows, "tilde").severity, sec);
    EXPECT_EQ(rowOf(seen.rows, "past").severity, normal) << "that fix is installed already";
    EXPECT_EQ(rowOf(seen.rows, "number").severity, sec);
    EXPECT_EQ(rowOf(seen.rows, "skipped").candidate, "1.0-1+deb12u2");
}

TEST_F(RealApt, FlatArchivesAreFoundAsWell)
{
    root.install({"skipped", "1.0", {}});
    root.install({"plain", "1.0", {}});
    distribute({{"skipped", "1.2", {}}, {"plain", "1.1", {}}}, {{"skipped", "1.1", {}}}, true);
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Ok);
    EXPECT_EQ(rowOf(seen.rows, "skipped").severity, sec);
    EXPECT_EQ(rowOf(seen.rows, "plain").severity, normal);
}

TEST_F(RealApt, HeldAndNewlyPulledInPackagesWaitForNothing)
{
    root.install({"held", "1.0", {}}, "hold");
    root.install({"image", "1.0", "Depends: image-1\n"});
    root.install({"image-1", "1.0", {}});
    distribute({{"held", "2.0", {}}, {"image", "2.0", "Depends: image-2\n"}, {"image-1", "1.0", {}}, {"image-2", "2.0", {}}}, {});
    const auto seen = look();
    EXPECT_EQ(namesOf(seen.rows), QStringList{"image"});
    EXPECT_EQ(seen.state, ProbeState::Unknown) << "something newer is there for the one that is held";
    EXPECT_EQ(seen.detail, "1 package is held back: held");
    EXPECT_TRUE(root.printed("apt-get", {"-s", "dist-upgrade"}).contains("Inst image-2 (2.0")) << "apt does mean to install it";
}

TEST_F(RealApt, WhatIsKeptBackIsNotFine)
{
    root.install({"held", "1.0", {}}, "hold");
    root.install({"waits", "1.0", {}});
    root.install({"current", "1.0", {}}, "hold");
    distribute({{"held", "2.0", {}}, {"current", "1.0", {}}}, {{"waits", "1.1", "Depends: missing\n"}});
    const auto seen = look();
    EXPECT_TRUE(seen.rows.isEmpty()) << "rows are what apt-get would upgrade";
    EXPECT_EQ(seen.state, ProbeState::Unknown);
    EXPECT_EQ(seen.reason, ProbeReason::SystemNotSaying);
    EXPECT_EQ(seen.detail, "2 packages are held back: held, waits");
    EXPECT_EQ(look(now.addDays(30)).reason, ProbeReason::ListTooOld) << "the age says more";
    EXPECT_EQ(look(now.addDays(30)).detail, "2 packages are held back: held, waits");
}

TEST_F(RealApt, HoldingBackWhatIsCurrentIsFine)
{
    root.install({"current", "1.0", {}}, "hold");
    distribute({{"current", "1.0", {}}}, {});
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Ok);
    EXPECT_EQ(seen.detail, QString());
}

TEST_F(RealApt, ASecurityListIsNotFreshBecauseAnotherOneIs)
{
    root.install({"plain", "1.0", {}});
    root.add({"stable", "Elsewhere", now.addDays(-1), {}, {{"plain", "1.0", {}}}, false});
    root.add({"jammy-security", "Ubuntu", now.addDays(-30), {}, {}, false});
    ASSERT_TRUE(root.fetch());
    root.fetchedAt(now.addSecs(-60));
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Unknown);
    EXPECT_EQ(seen.reason, ProbeReason::ListTooOld);
    EXPECT_EQ(seen.days, 30);
}

TEST_F(RealApt, NothingWaits)
{
    root.install({"current", "1.0", {}});
    distribute({{"current", "1.0", {}}}, {});
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Ok);
    EXPECT_TRUE(seen.rows.isEmpty());
    // A machine whose apt keeps its lists elsewhere.
    Surroundings elsewhere = root.surroundings();
    elsewhere.root = "/nonexistent";
    EXPECT_EQ(aptIn(elsewhere).look(Patience(plenty)).reason, ProbeReason::NoList);
    EXPECT_EQ(AptUpdates(
                  elsewhere, [] { return now; }, root.lists())
                  .look(Patience(plenty))
                  .state,
              ProbeState::Ok);
}

TEST_F(RealApt, ListsThatAreTooOldAreUnknownButShown)
{
    root.install({"plain", "1.0", {}});
    distribute({{"plain", "1.1", {}}}, {});
    // The security list is good for six more days, and the folder was touched when it was fetched.
    EXPECT_EQ(look(now.addDays(6)).state, ProbeState::Ok);
    const auto expired = look(now.addDays(6).addSecs(60));
    EXPECT_EQ(expired.state, ProbeState::Unknown);
    EXPECT_EQ(expired.reason, ProbeReason::ListTooOld);
    EXPECT_EQ(expired.days, 7);
    EXPECT_EQ(expired.asOf, now.addDays(-1));
    EXPECT_EQ(namesOf(expired.rows), QStringList{"plain"});
}

TEST_F(RealApt, AStampOfADailyRunCounts)
{
    root.install({"plain", "1.0", {}});
    root.add({"stable", "Ubuntu", now.addDays(-140), {}, {{"plain", "1.1", {}}}, false});
    ASSERT_TRUE(root.fetch());
    root.fetchedAt(now.addDays(-60));
    const auto old = look();
    EXPECT_EQ(old.reason, ProbeReason::ListTooOld);
    EXPECT_EQ(old.days, 60);
    const QString stamp = root.lists() + "/../periodic/update-success-stamp";
    ASSERT_TRUE(writeFile(stamp, {}));
    QFile file(stamp);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.setFileTime(now.addDays(-2), QFileDevice::FileModificationTime));
    file.close();
    const auto fresh = look();
    EXPECT_EQ(fresh.state, ProbeState::Ok);
    EXPECT_EQ(fresh.asOf, now.addDays(-2));
}

TEST_F(RealApt, WithoutListsItIsNotUpToDate)
{
    root.install({"plain", "1.0", {}});
    EXPECT_EQ(look().reason, ProbeReason::NoList) << "no archive at all";
    root.add({"stable", "Debian", now.addDays(-140), {}, {{"plain", "1.1", {}}}, false});
    const auto never = look();
    EXPECT_EQ(never.state, ProbeState::Unknown);
    EXPECT_EQ(never.reason, ProbeReason::NoList) << "never fetched";
    ASSERT_TRUE(root.fetch());
    root.add({"stable-security", "Debian-Security", now.addDays(-1), now.addDays(6), {{"plain", "1.2", {}}}, false});
    const auto half = look();
    EXPECT_EQ(half.state, ProbeState::Unknown);
    EXPECT_EQ(half.reason, ProbeReason::NoList) << "the security list was not fetched";
    EXPECT_EQ(namesOf(half.rows), QStringList{"plain"});
}

TEST_F(RealApt, ABrokenDatabaseIsAnError)
{
    distribute({{"plain", "1.1", {}}}, {});
    ASSERT_TRUE(writeFile(root.folder() + "/var/lib/dpkg/status", "not\na status file\n\n"));
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Error);
    EXPECT_TRUE(seen.rows.isEmpty());
    EXPECT_FALSE(seen.detail.isEmpty());
}

TEST_F(RealApt, ChangesNothing)
{
    root.install({"plain", "1.0", {}});
    distribute({{"plain", "1.1", {}}}, {{"plain", "1.05", {}}});
    const auto everything = [&] {
        QStringList found;
        QDirIterator files(root.folder(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file(files.next());
            // Its own cache, which the owner's apt renews whatever it is asked.
            if (!file.filePath().contains("/var/cache/apt"))
                found.append(file.filePath() + file.lastModified().toString(Qt::ISODateWithMs) + QString::number(file.size()));
        }
        found.sort();
        return found;
    };
    const QStringList before = everything();
    EXPECT_EQ(look().rows.size(), 1);
    EXPECT_EQ(everything(), before);
}

TEST_F(RealApt, AnybodyMayAsk)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can become nobody; this user is an ordinary one already";
    root.install({"plain", "1.0", {}});
    root.install({"skipped", "1.0", {}});
    distribute({{"plain", "1.1", {}}, {"skipped", "1.2", {}}}, {{"skipped", "1.1", {}}});
    root.openToAll();
    // In a child, because there is no way back. What it saw comes over a pipe.
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        const bool changed = ::setgid(nobody) == 0 && ::setuid(nobody) == 0;
        const auto seen = look();
        QByteArray report = changed && seen.state == ProbeState::Ok ? "ok " : "not ok ";
        for (const PendingUpdate &row : seen.rows)
            report += row.name.toUtf8() + (row.severity == sec ? "! " : " ");
        (void)!::write(ends[1], report.constData(), static_cast<std::size_t>(report.size()));
        ::_exit(0);
    }
    ::close(ends[1]);
    char report[200] = {};
    EXPECT_GT(::read(ends[0], report, sizeof report - 1), 0);
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    EXPECT_STREQ(report, "ok plain skipped! ");
}

TEST(ThisMachinesApt, SeesWhatAptGetItselfPrints)
{
    const Surroundings here = Surroundings::ofThisUser({});
    if (here.program("apt-get").isEmpty())
        GTEST_SKIP() << "apt-get is not installed here";
    const ProgramAnswer raw = runProgram(
        {here.program("apt-get"), {"-s", "-o", "Debug::NoLocking=1", "dist-upgrade"}, here.environment}, Patience(plenty));
    if (raw.exitCode != 0)
        GTEST_SKIP() << "apt-get has no answer here: " << raw.complaints.constData();
    // Taken apart by another way than the parser's.
    QStringList expected;
    QStringList security;
    for (const QByteArray &line : raw.output.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 4 || words.front() != "Inst" || !words.at(2).startsWith('['))
            continue;
        expected.append(QString::fromUtf8(words.at(1) + words.at(2) + words.at(3)));
        if (line.contains("Debian-Security:") || line.contains("-security [") || line.contains("-security, "))
            security.append(QString::fromUtf8(words.at(1)));
    }
    const auto seen = AptUpdates(here, [] { return QDateTime::currentDateTimeUtc(); }).look(Patience(plenty));
    QStringList found;
    for (const PendingUpdate &row : seen.rows)
        found.append(row.name + '[' + row.installed + "](" + row.candidate);
    expected.sort();
    found.sort();
    EXPECT_EQ(found, expected);
    for (const QString &name : security)
        EXPECT_EQ(rowOf(seen.rows, name).severity, sec) << name.toStdString();
    EXPECT_EQ(std::count_if(seen.rows.begin(), seen.rows.end(),
                            [](const PendingUpdate &row) { return row.severity == UpdateSeverity::Unknown; }),
              0);
    EXPECT_NE(seen.state, ProbeState::Error);
}

} // namespace
