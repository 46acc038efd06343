// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/flatpak_updates.h"

#include "platform/parse/flatpak_rows.h"
#include "tests/platform/lifecycle/flatpak_world.h"

#include <QDirIterator>

using namespace holdfast::platform;
using holdfast::platform::parse::readFlatpakRows;
using holdfast::tests::FlatpakWorld;
using holdfast::tests::longPatience;
using holdfast::tests::Scene;

namespace {

Observation<PendingUpdate> lookIn(const Surroundings &surroundings, const Patience &patience = longPatience())
{
    return FlatpakUpdates(surroundings).look(patience);
}

TEST(FlatpakRows, AreReadWithAndWithoutOptions)
{
    const auto rows = readFlatpakRows("org.test.App\tstable\te684102049d5\tt\n"
                                      "org.test.Runtime\t1\tbcb09cd0efc2\tt\tcurrent,eol=No longer, sorry\n\n");
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 2);
    EXPECT_EQ(rows->at(0).application, "org.test.App");
    EXPECT_EQ(rows->at(0).branch, "stable");
    EXPECT_EQ(rows->at(0).commit, "e684102049d5");
    EXPECT_EQ(rows->at(0).origin, "t");
    EXPECT_EQ(rows->at(0).endOfLife(), "");
    EXPECT_EQ(rows->at(1).endOfLife(), "No longer");
    EXPECT_TRUE(readFlatpakRows("")->isEmpty());
    EXPECT_TRUE(readFlatpakRows("\n")->isEmpty());
}

TEST(FlatpakRows, AnythingElseIsNotUnderstood)
{
    for (const char *output :
         {"Application ID\tBranch\tCommit\tOrigin\n", "org.test.App\tstable\te684102049d5\n",
          "org.test.App stable e684102049d5 t\n", "org.test.App\tstable\te684102049d5\tt\t\tmore\n",
          "app\tstable\te684102049d5\tt\n", "org.test.App\tstable\tE684\xe2\x80\xa6\tt\n",
          "org.test.App\tstable\te684102049d5\t\n", "org.test.App\t\te684102049d5\tt\n", "\xff\xfe\n", "error: no\n"})
        EXPECT_FALSE(readFlatpakRows(output)) << output;
}

/// The real flatpak. Building is slow, so that one world serves a whole story.
TEST(FlatpakReal, SeesUpdatesInTheListsThatWereFetched)
{
    if (!FlatpakWorld::isPossible())
        GTEST_SKIP() << "flatpak is not installed";
    FlatpakWorld world;
    Surroundings &surroundings = world.scene.surroundings;
    auto seen = lookIn(surroundings);
    EXPECT_EQ(seen.state, ProbeState::Unsupported) << "no installation at all";
    EXPECT_EQ(seen.reason, ProbeReason::NotApplicable);
    EXPECT_FALSE(QFileInfo::exists(surroundings.dataHome + "/flatpak")) << "and none was made";

    world.publishRuntime("1");
    world.publishApp("App", "1");
    world.publishApp("Other", "1");
    world.serve();
    world.flatpak({"--user", "remote-add", "--no-gpg-verify", "near", world.address()});
    EXPECT_EQ(lookIn(surroundings).reason, ProbeReason::NotApplicable) << "a remote, and nothing from it";
    const QByteArray installed =
        world.flatpak({"--user", "install", "-y", "--noninteractive", "near", "org.test.App", "org.test.Other"}, true);
    // It asks the system's bus whether this user is a child, unless the user is root.
    if (installed.contains("Could not connect"))
        GTEST_SKIP() << "flatpak installs nothing for this user without a system bus";
    ASSERT_FALSE(installed.contains("rror:")) << installed.constData();
    seen = lookIn(surroundings);
    EXPECT_EQ(seen.state, ProbeState::Ok) << seen.detail.toStdString();
    EXPECT_TRUE(seen.rows.isEmpty());
    EXPECT_TRUE(seen.asOf.isValid());

    world.publishApp("App", "2");
    world.publishRuntime("2", {"--end-of-life=The next one is better"});
    EXPECT_TRUE(lookIn(surroundings).rows.isEmpty()) << "nobody has fetched the new list, and looking must not";
    // flatpak takes a list it fetched within half an hour for good; without one it fetches.
    QDir(world.lists()).removeRecursively();
    seen = lookIn(surroundings);
    EXPECT_EQ(seen.state, ProbeState::Unknown);
    EXPECT_EQ(seen.reason, ProbeReason::NoList);
    EXPECT_FALSE(QFileInfo::exists(world.lists() + "/near.idx")) << "looking does not fetch";
    world.flatpak({"remote-ls", "--user", "--updates"});
    world.stopServing();

    seen = lookIn(surroundings);
    EXPECT_EQ(seen.state, ProbeState::Ok) << seen.detail.toStdString();
    ASSERT_EQ(seen.rows.size(), 2);
    EXPECT_EQ(seen.rows.at(0).name, "org.test.App");
    EXPECT_EQ(seen.rows.at(0).origin, "near");
    EXPECT_EQ(seen.rows.at(0).severity, UpdateSeverity::Unknown);
    EXPECT_TRUE(seen.rows.at(0).installed.startsWith("stable ")) << seen.rows.at(0).installed.toStdString();
    EXPECT_TRUE(seen.rows.at(0).candidate.startsWith("stable ")) << seen.rows.at(0).candidate.toStdString();
    EXPECT_NE(seen.rows.at(0).installed, seen.rows.at(0).candidate);
    EXPECT_EQ(seen.rows.at(1).name, "org.test.Runtime") << "also what its makers no longer make";
    EXPECT_EQ(seen.detail, "No longer made: org.test.Runtime//stable");

    // A second remote that never was reached changes nothing, as nothing is installed from it.
    world.flatpak({"--user", "remote-add", "--no-gpg-verify", "far", "http://127.0.0.1:1/"});
    EXPECT_EQ(lookIn(surroundings).state, ProbeState::Ok);

    // The same list, but old.
    QDirIterator lists(world.lists(), QDir::Files);
    while (lists.hasNext()) {
        QFile file(lists.next());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-20), QFileDevice::FileModificationTime));
    }
    seen = lookIn(surroundings);
    EXPECT_EQ(seen.state, ProbeState::Unknown);
    EXPECT_EQ(seen.reason, ProbeReason::ListTooOld);
    EXPECT_EQ(seen.days, 20);
    EXPECT_EQ(seen.rows.size(), 2) << "what is known is said";

    world.flatpak({"--user", "remote-modify", "--disable", "near"});
    seen = lookIn(surroundings);
    EXPECT_EQ(seen.state, ProbeState::Unknown);
    EXPECT_EQ(seen.reason, ProbeReason::NoList) << "nothing comes from a remote that is switched off";
    world.flatpak({"--user", "remote-modify", "--enable", "near"});

    // Damaged lists are as good as none.
    QDirIterator again(world.lists(), QDir::Files);
    while (again.hasNext())
        ASSERT_TRUE(holdfast::tests::writeFile(again.next(), "garbage"));
    seen = lookIn(surroundings);
    EXPECT_NE(seen.state, ProbeState::Ok);
    EXPECT_NE(seen.reason, ProbeReason::None);
}

/// A flatpak that does what a test says, for a user's installation that seems to be there.
class FlatpakFake : public testing::Test
{
protected:
    FlatpakFake()
    {
        QDir().mkpath(scene.surroundings.dataHome + "/flatpak/repo/tmp/cache/summaries");
        EXPECT_TRUE(holdfast::tests::writeFile(scene.surroundings.dataHome + "/flatpak/repo/config", ""));
        EXPECT_TRUE(holdfast::tests::writeFile(scene.surroundings.dataHome + "/flatpak/repo/tmp/cache/summaries/near.idx", ""));
    }
    void answer(const QByteArray &list, const QByteArray &updates) const
    {
        scene.install("flatpak", "case $1 in\nlist) " + list + ";;\nremote-ls) " + updates + ";;\n*) exit 9;;\nesac\n");
    }
    void expect(ProbeState state, ProbeReason reason, const Patience &patience = longPatience()) const
    {
        const auto seen = lookIn(scene.surroundings, patience);
        EXPECT_EQ(seen.state, state);
        EXPECT_EQ(seen.reason, reason);
    }
    static constexpr const char *oneApp = "printf 'org.test.App\\tstable\\t37cb49019657\\tnear\\tcurrent\\n'";

    Scene scene;
};

TEST_F(FlatpakFake, MissingIsUnsupported)
{
    expect(ProbeState::Unsupported, ProbeReason::ProgramMissing);
}

TEST_F(FlatpakFake, NothingInstalledIsNotApplicable)
{
    answer("true", "exit 9");
    expect(ProbeState::Unsupported, ProbeReason::NotApplicable);
}

TEST_F(FlatpakFake, NothingWaitsIsOk)
{
    answer(oneApp, "true");
    expect(ProbeState::Ok, ProbeReason::None);
}

TEST_F(FlatpakFake, WhatIsNotUnderstoodIsAnError)
{
    for (const char *garbage : {"echo garbage", "printf 'org.test.App\\tstable\\t37cb'", "head -c 1000 /dev/urandom; echo",
                                "echo 'Name\tApplication ID\tBranch\tOrigin'"}) {
        answer(oneApp, garbage);
        expect(ProbeState::Error, ProbeReason::NotUnderstood);
        answer(garbage, "true");
        expect(ProbeState::Error, ProbeReason::NotUnderstood);
    }
}

TEST_F(FlatpakFake, FailuresAreNeverFine)
{
    answer("echo no >&2; exit 1", "true");
    expect(ProbeState::Error, ProbeReason::ProgramFailed);
    answer("kill -SEGV $$", "true");
    expect(ProbeState::Error, ProbeReason::ProgramFailed);
    answer(oneApp, "echo 'error: No cached summary' >&2; exit 1");
    expect(ProbeState::Unknown, ProbeReason::NoList);
    EXPECT_EQ(lookIn(scene.surroundings).detail, "error: No cached summary");
    answer(oneApp, "kill -SEGV $$");
    expect(ProbeState::Error, ProbeReason::ProgramFailed);
    answer(oneApp, "exec cat /dev/zero");
    expect(ProbeState::Error, ProbeReason::AnswerTooLong);
    answer(oneApp, "exec sleep 1000");
    expect(ProbeState::Error, ProbeReason::TimedOut, Patience(std::chrono::milliseconds(300)));
    answer("sleep 1000 & sleep 1000", "true");
    expect(ProbeState::Error, ProbeReason::TimedOut, Patience(std::chrono::milliseconds(300)));
}

TEST_F(FlatpakFake, OneRemoteWithoutListMakesTheWholeUnknown)
{
    answer("printf 'org.test.App\\tstable\\t37cb49019657\\tnear\\norg.test.Far\\tstable\\t47cb49019657\\tfar\\n'",
           "eval last=\\${$#}; [ $last = near ] || exit 1; printf 'org.test.App\\tstable\\t99cb49019657\\tnear\\n'");
    const auto seen = lookIn(scene.surroundings);
    EXPECT_EQ(seen.state, ProbeState::Unknown);
    EXPECT_EQ(seen.reason, ProbeReason::NoList);
    EXPECT_EQ(seen.rows, (QList<PendingUpdate>{
                             {"org.test.App", "stable 37cb49019657", "stable 99cb49019657", UpdateSeverity::Unknown, "near"}}));
}

TEST_F(FlatpakFake, TheOldestListDecides)
{
    answer("printf 'org.test.App\\tstable\\t37cb49019657\\tnear\\norg.test.Far\\tstable\\t47cb49019657\\tfar\\n'", "true");
    expect(ProbeState::Unknown, ProbeReason::NoList);
    const QString far = scene.surroundings.dataHome + "/flatpak/repo/tmp/cache/summaries/far";
    ASSERT_TRUE(holdfast::tests::writeFile(far, ""));
    expect(ProbeState::Ok, ProbeReason::None);
    QFile file(far);
    const QDateTime then = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch()).toUTC().addDays(-20);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.setFileTime(then, QFileDevice::FileModificationTime));
    file.close();
    const auto seen = lookIn(scene.surroundings);
    EXPECT_EQ(seen.state, ProbeState::Unknown) << "the other list is from now";
    EXPECT_EQ(seen.reason, ProbeReason::ListTooOld);
    EXPECT_EQ(seen.days, 20);
    EXPECT_EQ(seen.asOf, then);
}

TEST_F(FlatpakFake, WithoutAgeAListIsNone)
{
    QFile::remove(scene.surroundings.dataHome + "/flatpak/repo/tmp/cache/summaries/near.idx");
    answer(oneApp, "true");
    expect(ProbeState::Unknown, ProbeReason::NoList);
}

TEST_F(FlatpakFake, StopsWhenNobodyWaits)
{
    answer(oneApp, "true");
    const Patience patience = longPatience();
    patience.stop();
    expect(ProbeState::Unknown, ProbeReason::Cancelled, patience);
}

} // namespace
