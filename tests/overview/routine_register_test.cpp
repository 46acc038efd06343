// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/routine_register.h"

#include "app/overview/reminder_desk.h"
#include "tests/overview/overview_case.h"

#include <QFile>

namespace holdfast::overview::test {

namespace {

using routine::ArmedReminder;
using routine::NewRoutineEvent;
using routine::Routine;
using Kind = NewRoutineEvent::Kind;

const QString title = QStringLiteral("Sunday with mother");

/// Every day at nine in the morning.
routine::NewRoutine daily(const QDate &start)
{
    routine::NewRoutine routine;
    routine.name = title;
    routine.rhythm.frequency = routine::Frequency::Daily;
    routine.start = start;
    routine.time = QTime(9, 0);
    routine.items = {{routine::Item::Kind::Action, payment.text()}};
    return routine;
}

class Routines : public OverviewCase
{
protected:
    Routines()
    {
        create();
        heard->forget();
    }

    [[nodiscard]] RoutineRegister &routines() { return overview->routines(); }
    [[nodiscard]] QDate today() const { return scratch.clock.today(); }
    [[nodiscard]] ReminderDesk desk() { return ReminderDesk(scratch.folder, scratch.storage, scratch.clock); }
    Routine save(const routine::NewRoutine &routine, routine::RoutineNumber number = 0)
    {
        routines().save(number, routine);
        settle();
        return overview->contents().routines.empty() ? Routine() : overview->contents().routines.back();
    }
    [[nodiscard]] static NewRoutineEvent event(const Routine &routine, const QDate &occurrence, Kind kind = Kind::Done)
    {
        NewRoutineEvent event;
        event.routine = routine.number;
        event.kind = kind;
        event.occurrence = occurrence;
        return event;
    }
    void record(const std::vector<NewRoutineEvent> &events)
    {
        routines().record(events);
        settle();
    }
    void arm()
    {
        routines().arm([](const Routine &routine) { return routine.name; });
        settle();
    }
    /// What somebody who reminds would do now.
    routine::Telling round()
    {
        const auto announced = desk().round(routine::UpdatesSeen::NotLooked, false);
        EXPECT_TRUE(announced);
        return announced ? announced->telling : routine::Telling::Nothing;
    }
    /// To a time of day where the person is.
    void moveTo(const QDate &day, const QTime &time) { scratch.clock.set(routine::instantOf({day, time}, scratch.clock.zone())); }
    [[nodiscard]] QByteArray dueFile() const
    {
        QFile file(scratch.folder.dueFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] std::vector<routine::RoutineEvent> events(const Routine &routine) const
    {
        return overview->contents().routineEvents.value(routine.number);
    }
};

} // namespace

TEST_F(Routines, ShowTheSameAfterReopening)
{
    const Routine first = save(daily(today()));
    const Routine second = save(daily(today().addDays(3)));
    EXPECT_NE(first.uid, second.uid);
    record({event(first, today())});
    routine::ReminderPreferences preferences;
    preferences.showTitles = true;
    preferences.timeForSteps = QTime(8, 15);
    preferences.quietHours = {QTime(23, 30), QTime(6, 45)};
    preferences.looksForUpdates = false;
    routines().setPreferences(preferences);
    settle();
    const auto kept = overview->contents().routines;
    const auto recorded = events(first);
    reopen();
    EXPECT_EQ(overview->contents().routines, kept);
    EXPECT_EQ(events(first), recorded);
    EXPECT_EQ(overview->contents().reminderPreferences, preferences);
}

TEST_F(Routines, SeveralTimesAreRecordedTogetherOrNotAtAll)
{
    const Routine routine = save(daily(today()));
    NewRoutineEvent impossible = event(routine, today().addDays(1));
    impossible.routine += 5;
    record({event(routine, today()), impossible});
    EXPECT_TRUE(events(routine).empty());
    reopen();
    EXPECT_TRUE(events(routine).empty());

    record({event(routine, today()), event(routine, today().addDays(1), Kind::Skipped)});
    ASSERT_EQ(events(routine).size(), 2U);
    routines().takeBack({events(routine)[0].number, events(routine)[1].number});
    settle();
    EXPECT_TRUE(events(routine).empty());
    reopen();
    EXPECT_TRUE(events(routine).empty());
}

TEST_F(Routines, RemovingOneForgetsItsHistory)
{
    const Routine routine = save(daily(today()));
    record({event(routine, today())});
    routines().remove(routine.number);
    settle();
    EXPECT_TRUE(overview->contents().routines.empty());
    reopen();
    EXPECT_TRUE(overview->contents().routines.empty());
    EXPECT_TRUE(overview->contents().routineEvents.isEmpty());
}

TEST_F(Routines, ArmRemindersThatSayNothing)
{
    (void)save(daily(today().addDays(1)));
    arm();
    const auto armed = desk().armed();
    ASSERT_FALSE(armed.reminders.empty());
    EXPECT_EQ(armed.reminders.front().at, (routine::LocalMoment{today().addDays(1), QTime(9, 0)}));
    EXPECT_LE(armed.reminders.size(), routine::mostReminders);
    for (const QByteArray &secret : {title.toUtf8(), payment.text().toUtf8()})
        EXPECT_FALSE(dueFile().contains(secret)) << secret.toStdString();
}

TEST_F(Routines, ShowTitlesOnlyWhereThePersonWantsThem)
{
    (void)save(daily(today().addDays(1)));
    routine::ReminderPreferences preferences;
    preferences.showTitles = true;
    routines().setPreferences(preferences);
    settle();
    arm();
    EXPECT_EQ(desk().armed().reminders.front().title, title);
    routines().setPreferences({});
    settle();
    arm();
    EXPECT_FALSE(dueFile().contains(title.toUtf8()));
}

TEST_F(Routines, GetNewIdsAtEveryArmingAndOnlyThen)
{
    const Routine routine = save(daily(today().addDays(1)));
    arm();
    const QByteArray before = dueFile();
    const QString id = desk().armed().reminders.front().id;
    arm();
    EXPECT_EQ(dueFile(), before);
    record({event(routine, today().addDays(1))});
    arm();
    EXPECT_NE(desk().armed().reminders.front().id, id);
}

TEST_F(Routines, WhatHasJustComeIsStillToldAfterArmingAnew)
{
    const Routine routine = save(daily(today().addDays(1)));
    arm();
    moveTo(today().addDays(1), QTime(9, 0));
    (void)save(daily(today().addDays(9)));
    arm();
    const auto announced = desk().round(routine::UpdatesSeen::NotLooked, false);
    ASSERT_TRUE(announced);
    EXPECT_EQ(announced->telling, routine::Telling::Notify);
}

TEST_F(Routines, OpenLeadsToTheRoutineAfterUnlocking)
{
    const Routine routine = save(daily(today().addDays(1)));
    arm();
    lock();
    moveTo(today().addDays(1), QTime(9, 0));
    const auto announced = desk().round(routine::UpdatesSeen::NotLooked, false);
    ASSERT_TRUE(announced);
    ASSERT_EQ(announced->telling, routine::Telling::Notify);
    ASSERT_TRUE(desk().open(*announced));
    open();
    std::optional<routine::Subject> opened;
    const auto connection = QObject::connect(&routines(), &RoutineRegister::openPressed, overview.get(),
                                             [&](const routine::Subject *subject) { opened = *subject; });
    // Arming anew before the outbox is taken in loses nothing.
    arm();
    routines().takePressed();
    settle();
    QObject::disconnect(connection);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->kind, routine::Subject::Kind::Routine);
    EXPECT_EQ(opened->routine, routine.number);
    EXPECT_EQ(opened->occurrence, today());
}

TEST_F(Routines, LaterPressedWhileLockedBecomesASnoozeInTheVault)
{
    const Routine routine = save(daily(today().addDays(1)));
    arm();
    lock();
    moveTo(today().addDays(1), QTime(9, 0));
    const auto announced = desk().round(routine::UpdatesSeen::NotLooked, false);
    ASSERT_TRUE(announced);
    const auto until = desk().later(*announced);
    ASSERT_TRUE(until);
    open();
    routines().takePressed();
    settle();
    ASSERT_EQ(events(routine).size(), 1U);
    EXPECT_EQ(events(routine)[0].kind, Kind::Snoozed);
    EXPECT_EQ(events(routine)[0].until, *until);
    // Taken in once, and armed for the same moment.
    routines().takePressed();
    settle();
    EXPECT_EQ(events(routine).size(), 1U);
    arm();
    EXPECT_EQ(desk().armed().reminders.front().at, *until);
}

TEST_F(Routines, AClockThatIsSetBackAfterArmingAnewDoublesNothing)
{
    (void)save(daily(today().addDays(1)));
    arm();
    moveTo(today().addDays(1), QTime(9, 0));
    ASSERT_EQ(round(), routine::Telling::Notify);
    moveTo(today(), QTime(8, 30));
    (void)save(daily(today().addDays(9)));
    arm();
    moveTo(today(), QTime(9, 0));
    EXPECT_NE(round(), routine::Telling::Notify);
}

TEST_F(Routines, LaterPressedAfterUnlockingStillFindsItsReminder)
{
    const Routine routine = save(daily(today().addDays(1)));
    arm();
    lock();
    moveTo(today().addDays(1), QTime(9, 0));
    const auto announced = desk().round(routine::UpdatesSeen::NotLooked, false);
    ASSERT_TRUE(announced);
    open();
    arm();
    ASSERT_TRUE(desk().later(*announced));
    EXPECT_TRUE(desk().hasPressed());
    routines().takePressed();
    settle();
    EXPECT_FALSE(desk().hasPressed());
    ASSERT_EQ(events(routine).size(), 1U);
    arm();
    moveTo(today(), QTime(10, 0));
    EXPECT_EQ(round(), routine::Telling::Notify);
}

TEST_F(Routines, WhatWasDoneBeforeItWasToldIsNotTold)
{
    const Routine routine = save(daily(today().addDays(1)));
    arm();
    moveTo(today().addDays(1), QTime(9, 0));
    record({event(routine, today())});
    arm();
    EXPECT_NE(round(), routine::Telling::Notify);
}

TEST_F(Routines, StepsThatWereDoneBeforeTheyWereToldAreNotTold)
{
    mark(payment);
    arm();
    const auto at = desk().armed().reminders.front().at;
    moveTo(at.day, at.time);
    overview->refreshDay();
    mark(payment);
    arm();
    EXPECT_NE(round(), routine::Telling::Notify);
}

TEST_F(Routines, LaterOnStepsOutlastsArmingAnew)
{
    mark(payment);
    arm();
    const auto at = desk().armed().reminders.front().at;
    moveTo(at.day, at.time);
    overview->refreshDay();
    const auto announced = desk().round(routine::UpdatesSeen::NotLooked, false);
    ASSERT_TRUE(announced);
    ASSERT_EQ(announced->telling, routine::Telling::Notify);
    (void)save(daily(today().addDays(9)));
    arm();
    const auto until = desk().later(*announced);
    ASSERT_TRUE(until);
    routines().takePressed();
    settle();
    (void)save(daily(today().addDays(10)));
    arm();
    moveTo(until->day, until->time);
    EXPECT_EQ(round(), routine::Telling::Notify);
}

TEST_F(Routines, ATitleGoesFromTheDiskAtOnceWhenItIsNoLongerWanted)
{
    (void)save(daily(today().addDays(1)));
    routine::ReminderPreferences preferences;
    preferences.showTitles = true;
    routines().setPreferences(preferences);
    settle();
    arm();
    // Come, and not told yet.
    moveTo(today().addDays(1), QTime(9, 0));
    ASSERT_TRUE(dueFile().contains(title.toUtf8()));
    routines().setPreferences({});
    settle();
    arm();
    EXPECT_FALSE(dueFile().contains(title.toUtf8()));
}

TEST_F(Routines, AButtonPressedAfterTheVaultWasDeletedBringsNothingBack)
{
    (void)save(daily(today().addDays(1)));
    arm();
    moveTo(today().addDays(1), QTime(9, 0));
    const auto announced = desk().round(routine::UpdatesSeen::NotLooked, false);
    ASSERT_TRUE(announced);
    overview->deleteEverything(keyRing);
    settle();
    (void)desk().open(*announced);
    (void)desk().later(*announced);
    EXPECT_FALSE(QFile::exists(scratch.folder.dueFile()));
    EXPECT_FALSE(QFile::exists(scratch.folder.outboxFile()));
}

TEST_F(Routines, AFullDiskWhileArmingIsToldAndLosesNothing)
{
    const Routine routine = save(daily(today().addDays(1)));
    std::vector<bool> outcomes;
    QObject::connect(&routines(), &RoutineRegister::armed, overview.get(),
                     [&](bool succeeded) { outcomes.push_back(succeeded); });
    scratch.storage.failAt(1, platform::StorageFault::NoSpace, tests::FaultyStorage::Failing::Before,
                           tests::FaultyStorage::Lasting::FromThenOn);
    arm();
    scratch.storage.heal();
    EXPECT_EQ(outcomes, std::vector{false});
    EXPECT_EQ(overview->contents().routines.size(), 1U);
    record({event(routine, today().addDays(1))});
    EXPECT_EQ(events(routine).size(), 1U);
    arm();
    EXPECT_EQ(outcomes, (std::vector{false, true}));
    EXPECT_FALSE(desk().armed().reminders.empty());
}

} // namespace holdfast::overview::test
