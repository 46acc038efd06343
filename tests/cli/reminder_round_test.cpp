// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/remind_case.h"

#include "app/cli/remind_answer.h"
#include "app/wording/reminder_words.h"

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace holdfast::cli::tests {

using platform::StorageFault;
using platform::WakeUp;
using routine::Announcement;
using routine::Matter;
using routine::Pressed;
using routine::Telling;
using routine::UpdatesSeen;

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

class FakeWakeUp final : public WakeUp
{
public:
    [[nodiscard]] State state() override { return {}; }
    [[nodiscard]] QStringList plan(bool install) override
    {
        return done ? QStringList() : QStringList{install ? QStringLiteral("write a timer") : QStringLiteral("delete a timer")};
    }
    [[nodiscard]] Outcome install() override { return act(); }
    [[nodiscard]] Outcome remove() override { return act(); }

    Outcome outcome;
    bool done = false;

private:
    Outcome act()
    {
        done = outcome.trouble == Trouble::None;
        return outcome;
    }
};

} // namespace

TEST_F(Reminding, WithoutAnythingDueNobodyIsAskedAnything)
{
    looksForUpdates = true;
    const auto nothing = round();
    ASSERT_TRUE(nothing);
    EXPECT_EQ(nothing->code, ExitCode::Fine);
    EXPECT_THAT(*real.filesIn(folder.path()), IsEmpty());
    EXPECT_EQ(looks, 0) << "nobody who has no vault asked for it";
    arm(hour);
    EXPECT_EQ(round()->code, ExitCode::Fine);
    EXPECT_EQ(looks, 1);
    EXPECT_EQ(round()->code, ExitCode::Fine);
    EXPECT_EQ(looks, 1) << "daily";
    EXPECT_EQ(partsMade, 0);
}

TEST_F(Reminding, TellsWhatIsDueWithoutAWordOfIt)
{
    arm(0);
    script.person = Person::Dismisses;
    const auto told = round();
    ASSERT_TRUE(told);
    EXPECT_EQ(told->code, ExitCode::SomethingDue);
    EXPECT_TRUE(told->text.isEmpty());
    EXPECT_TRUE(told->notice.isEmpty());
    ASSERT_THAT(script.shown, SizeIs(1));
    EXPECT_EQ(script.shown[0].title, QStringLiteral("Holdfast"));
    EXPECT_EQ(script.shown[0].body, QStringLiteral("Your check is due"));
    EXPECT_EQ(script.shown[0].open, QStringLiteral("Open"));
    EXPECT_EQ(script.shown[0].later, QStringLiteral("Later"));
    EXPECT_TRUE(desk.armed().badge);
    EXPECT_THAT(*files.takePressed(), IsEmpty());
    EXPECT_THAT(opened, IsEmpty());
    EXPECT_EQ(roundAfter(hour)->code, ExitCode::Fine);
    EXPECT_THAT(script.shown, SizeIs(1));
}

TEST_F(Reminding, OpenOpensTheWindowAndIsKeptForTheVault)
{
    arm(0);
    script.person = Person::PressesOpen;
    EXPECT_EQ(round()->code, ExitCode::SomethingDue);
    EXPECT_THAT(opened, ElementsAre(QStringLiteral("/the/vault")));
    EXPECT_THAT(*files.takePressed(), ElementsAre(Pressed{desk.armed().reminders[0].id, Pressed::Button::Open, {}}));
    EXPECT_FALSE(desk.armed().badge);
}

TEST_F(Reminding, LaterComesBackAtItsTime)
{
    arm(0);
    script.person = Person::PressesLater;
    EXPECT_EQ(round()->code, ExitCode::SomethingDue);
    EXPECT_EQ(roundAfter(hour - 1)->code, ExitCode::Fine);
    EXPECT_EQ(roundAfter(1)->code, ExitCode::SomethingDue);
    EXPECT_THAT(script.shown, SizeIs(2));
    EXPECT_THAT(*files.takePressed(), SizeIs(2));
    EXPECT_THAT(opened, IsEmpty());
}

TEST_F(Reminding, ItIsAllTheSameWhenTheDesktopAnswersAtOnce)
{
    script.atOnce = true;
    arm(0);
    script.person = Person::PressesOpen;
    EXPECT_EQ(round()->code, ExitCode::SomethingDue);
    EXPECT_THAT(opened, SizeIs(1));
    script.outcome = platform::Notifier::Outcome::Denied;
    arm(0);
    EXPECT_EQ(round()->code, ExitCode::Fine);
}

TEST_F(Reminding, NobodyPressesItAndItIsTakenAwayAndTheBadgeStays)
{
    arm(0);
    stay = std::chrono::milliseconds(0);
    EXPECT_EQ(round()->code, ExitCode::SomethingDue);
    EXPECT_EQ(script.withdrawn, 1);
    EXPECT_TRUE(desk.armed().badge);
    EXPECT_THAT(*files.takePressed(), IsEmpty());
    EXPECT_EQ(roundAfter(hour)->code, ExitCode::Fine);
}

TEST_F(Reminding, WithoutAServiceItWaitsForTheNextRound)
{
    arm(0);
    script.outcome = platform::Notifier::Outcome::NoSuchService;
    const auto told = round();
    ASSERT_TRUE(told);
    EXPECT_EQ(told->code, ExitCode::Fine);
    EXPECT_TRUE(told->notice.contains(QStringLiteral("waits for the next time. (as told)"))) << told->notice.toStdString();
    EXPECT_TRUE(desk.armed().badge);
    EXPECT_THAT(opened, IsEmpty());
    script.outcome = platform::Notifier::Outcome::Shown;
    script.person = Person::Dismisses;
    EXPECT_EQ(roundAfter(900)->code, ExitCode::SomethingDue);
    EXPECT_EQ(roundAfter(900)->code, ExitCode::Fine);
}

TEST_F(Reminding, NotAnsweredItWaitsForTheNextRoundAndALateOneIsSeen)
{
    arm(0);
    script.outcome = platform::Notifier::Outcome::TimedOut;
    for (int rounds = 1; rounds <= 2; ++rounds) {
        const auto told = roundAfter(900);
        ASSERT_TRUE(told);
        EXPECT_EQ(told->code, ExitCode::Fine);
        EXPECT_TRUE(told->notice.contains(QStringLiteral("waits for the next time"))) << told->notice.toStdString();
        EXPECT_TRUE(desk.armed().badge);
        EXPECT_EQ(script.seenLate, rounds) << "its buttons would be dead";
    }
    script.outcome = platform::Notifier::Outcome::Shown;
    script.person = Person::Dismisses;
    EXPECT_EQ(roundAfter(900)->code, ExitCode::SomethingDue);
    EXPECT_EQ(roundAfter(900)->code, ExitCode::Fine);
}

TEST_F(Reminding, RefusedItIsNotTriedAgain)
{
    arm(0);
    script.outcome = platform::Notifier::Outcome::Denied;
    const auto told = round();
    EXPECT_EQ(told->code, ExitCode::Fine);
    EXPECT_TRUE(told->notice.contains(QStringLiteral("only the mark inside Holdfast"))) << told->notice.toStdString();
    script.shown.clear();
    EXPECT_EQ(roundAfter(900)->code, ExitCode::Fine);
    EXPECT_THAT(script.shown, IsEmpty());
    EXPECT_TRUE(desk.armed().badge);
}

TEST_F(Reminding, WhatCannotBeNotedIsNotTold)
{
    arm(0);
    for (const StorageFault fault :
         {StorageFault::NoSpace, StorageFault::ReadOnly, StorageFault::PermissionDenied, StorageFault::InputOutput}) {
        storage.failAt(2, fault);
        const auto told = round();
        ASSERT_FALSE(told);
        EXPECT_EQ(told.error().code, ExitCode::CouldNotWrite);
        EXPECT_THAT(script.shown, IsEmpty());
    }
    storage.heal();
    const auto lock = real.lock(folder.dueLockFile());
    EXPECT_EQ(round().error().code, ExitCode::InUse);
    EXPECT_THAT(script.shown, IsEmpty());
}

TEST_F(Reminding, APressThatCannotBeKeptIsSaidAndTheWindowStillOpens)
{
    arm(0);
    script.person = Person::PressesOpen;
    // The round itself takes two operations, the lock and the writing.
    storage.failAt(4, StorageFault::NoSpace);
    EXPECT_EQ(round().error().code, ExitCode::CouldNotWrite);
    EXPECT_THAT(opened, SizeIs(1));
    arm(0);
    script.person = Person::PressesLater;
    storage.failAt(4, StorageFault::NoSpace);
    EXPECT_EQ(round().error().code, ExitCode::CouldNotWrite);
}

TEST_F(Reminding, ALookIsToldWithItsSeverity)
{
    looksForUpdates = true;
    script.person = Person::Dismisses;
    arm(30 * day, {}, false);
    seen = UpdatesSeen::Updates;
    EXPECT_EQ(round()->code, ExitCode::SomethingDue);
    EXPECT_EQ(script.shown.back().body, QStringLiteral("Updates are waiting on this device"));
    seen = UpdatesSeen::SecurityUpdates;
    EXPECT_EQ(roundAfter(day)->code, ExitCode::SecurityPending);
    EXPECT_EQ(script.shown.back().body, QStringLiteral("Security updates are waiting on this device"));
    script.shown.clear();
    seen = UpdatesSeen::CouldNotCheck;
    EXPECT_EQ(roundAfter(day)->code, ExitCode::CouldNotCheck);
    EXPECT_THAT(script.shown, IsEmpty());
    for (int days = 0; days < 7; ++days)
        EXPECT_EQ(roundAfter(day)->code, ExitCode::CouldNotCheck);
    ASSERT_THAT(script.shown, SizeIs(1));
    EXPECT_EQ(script.shown.back().body, QStringLiteral("Holdfast could not check this device for a week"));
    EXPECT_EQ(roundAfter(hour)->code, ExitCode::Fine) << "nobody looked";
}

TEST_F(Reminding, BothAreToldInOne)
{
    looksForUpdates = true;
    arm(0);
    seen = UpdatesSeen::SecurityUpdates;
    script.person = Person::Dismisses;
    EXPECT_EQ(round()->code, ExitCode::SecurityPending);
    ASSERT_THAT(script.shown, SizeIs(1));
    EXPECT_EQ(script.shown[0].body, QStringLiteral("Your check is due\nSecurity updates are waiting on this device"));
}

TEST_F(Reminding, AMeteredConnectionIsAskedAboutOnlyWhenThereIsSomethingToTell)
{
    looksForUpdates = true;
    arm(30 * day, {}, false);
    seen = UpdatesSeen::Updates;
    metered = true;
    EXPECT_EQ(round()->code, ExitCode::Fine);
    metered = false;
    EXPECT_THAT(script.shown, IsEmpty());
    EXPECT_TRUE(desk.armed().badge);
    script.person = Person::Dismisses;
    EXPECT_EQ(roundAfter(hour)->code, ExitCode::SomethingDue);
}

TEST_F(Reminding, TitlesComeOnlyWhereTheyAreArmed)
{
    arm(0, QStringLiteral("Weekly five minutes"));
    arm(0, QStringLiteral("<b>每月</b>"));
    arm(0);
    script.person = Person::Dismisses;
    EXPECT_EQ(round()->code, ExitCode::SomethingDue);
    EXPECT_EQ(script.shown[0].body, QStringLiteral("Your check is due: Weekly five minutes, <b>每月</b>"));
}

TEST_F(Reminding, ADamagedFileIsSaidOnce)
{
    ASSERT_TRUE(holdfast::tests::writeFile(folder.dueFile(), QByteArray(10'000'000, 'x')));
    const auto told = round();
    ASSERT_TRUE(told);
    EXPECT_TRUE(told->notice.contains(QStringLiteral("due.json was damaged"))) << told->notice.toStdString();
    EXPECT_TRUE(round()->notice.isEmpty());
}

TEST_F(Reminding, APreviewChangesNothing)
{
    EXPECT_EQ(previewOfRound(around()).text, "Nothing would be told now.\n");
    looksForUpdates = true;
    arm(0);
    seen = UpdatesSeen::SecurityUpdates;
    const QByteArray before = holdfast::tests::contentOf(folder.dueFile());
    const Answer preview = previewOfRound(around());
    EXPECT_EQ(preview.text, "This would be told now:\nYour check is due\nSecurity updates are waiting on this device\n");
    EXPECT_EQ(preview.code, ExitCode::SecurityPending);
    EXPECT_EQ(holdfast::tests::contentOf(folder.dueFile()), before);
    EXPECT_THAT(script.shown, IsEmpty());
}

TEST_F(Reminding, TwoRoundsAtOnceTellOnce)
{
    arm(0);
    // While the first waits for the person, another one runs.
    QTimer::singleShot(1, [this] { EXPECT_EQ(remindOnce(around())->code, ExitCode::Fine); });
    stay = std::chrono::milliseconds(50);
    EXPECT_EQ(round()->code, ExitCode::SomethingDue);
    EXPECT_THAT(script.shown, SizeIs(1));
}

TEST(UpdatesSeenIn, FollowsTheVerdictOnUpdatesAlone)
{
    using namespace platform;
    device::Findings findings;
    EXPECT_EQ(updatesSeenIn(findings), UpdatesSeen::NotLooked);
    findings.lookedAt = QDateTime(QDate(2026, 12, 1), QTime(12, 0), QTimeZone::utc());
    EXPECT_EQ(updatesSeenIn(findings), UpdatesSeen::CouldNotCheck) << "no source is no good news";
    Observation<PendingUpdate> answer;
    answer.source = QStringLiteral("apt");
    answer.state = ProbeState::Ok;
    findings.updates = {answer};
    findings.restart.state = ProbeState::Error;
    EXPECT_EQ(updatesSeenIn(findings), UpdatesSeen::Nothing);
    PendingUpdate update;
    update.name = QStringLiteral("bash");
    findings.updates[0].rows = {update};
    EXPECT_EQ(updatesSeenIn(findings), UpdatesSeen::Updates);
    findings.updates[0].rows[0].severity = UpdateSeverity::Security;
    EXPECT_EQ(updatesSeenIn(findings), UpdatesSeen::SecurityUpdates);
    findings.updates[0].rows.clear();
    findings.updates[0].state = ProbeState::Unknown;
    EXPECT_EQ(updatesSeenIn(findings), UpdatesSeen::CouldNotCheck);
}

TEST(WakeUpAnswer, SaysWhatWasDone)
{
    FakeWakeUp wakeUp;
    EXPECT_EQ(wakeUpAnswer(wakeUp, true, true)->text, "This would be done:\nwrite a timer\n");
    EXPECT_FALSE(wakeUp.done);
    EXPECT_EQ(wakeUpAnswer(wakeUp, true, false)->text, "Reminders while Holdfast is closed are set up:\nwrite a timer\n");
    EXPECT_TRUE(wakeUp.done);
    EXPECT_EQ(wakeUpAnswer(wakeUp, true, true)->text, "Nothing would be done.\n");
    EXPECT_EQ(wakeUpAnswer(wakeUp, false, false)->text, "Nothing had to be done.\n");
    wakeUp.done = false;
    EXPECT_EQ(wakeUpAnswer(wakeUp, false, false)->text, "Reminders while Holdfast is closed are removed:\ndelete a timer\n");
}

TEST(WakeUpAnswer, SaysWhatWentWrong)
{
    const std::pair<WakeUp::Trouble, ExitCode> cases[] = {
        {WakeUp::Trouble::Unsupported, ExitCode::CouldNotCheck}, {WakeUp::Trouble::NoAnswer, ExitCode::CouldNotCheck},
        {WakeUp::Trouble::Denied, ExitCode::CouldNotWrite},      {WakeUp::Trouble::StorageFull, ExitCode::CouldNotWrite},
        {WakeUp::Trouble::Failed, ExitCode::CouldNotWrite},
    };
    for (const auto &[trouble, code] : cases) {
        for (const bool install : {true, false}) {
            FakeWakeUp wakeUp;
            wakeUp.outcome = {trouble, QStringLiteral("the detail")};
            const auto answer = wakeUpAnswer(wakeUp, install, false);
            ASSERT_FALSE(answer);
            EXPECT_EQ(answer.error().code, code);
            EXPECT_EQ(answer.error().offer, QStringLiteral("the detail"));
            EXPECT_FALSE(answer.error().text.whatHappened.isEmpty());
        }
    }
}

} // namespace holdfast::cli::tests
