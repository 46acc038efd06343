// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/view/reminder_case.h"

#include "app/view/app/messages.h"
#include "app/view/routines/routine_view_model.h"

#include <QSignalSpy>

namespace holdfast::view::test {

namespace {

using Outcome = platform::Notifier::Outcome;
using Event = routine::NewRoutineEvent;

/// Reminders while the window is open.
class Reminding : public ReminderCase
{
protected:
    Reminding() { begin(); }

    [[nodiscard]] std::size_t told() const { return notifier().notices.size(); }
    /// Another program of the same person, as the timer starts it.
    [[nodiscard]] routine::Announcement remindFromOutside()
    {
        overview::ReminderDesk desk(scratch.folder, scratch.storage, scratch.clock);
        return desk.round(routine::UpdatesSeen::NotLooked, false).value();
    }
    void expectDueInApp(bool due) { EXPECT_EQ(watch().text(), due ? QStringLiteral("Your check is due") : QString()); }
};

} // namespace

TEST_F(Reminding, ComesAtItsTimeWhileTheVaultIsOpen)
{
    (void)addRoutine(QTime(11, 0));
    goTo(QTime(10, 59));
    EXPECT_EQ(told(), 0U);
    goTo(QTime(11, 0));
    ASSERT_EQ(told(), 1U);
    EXPECT_EQ(notifier().notices[0].body, QStringLiteral("Your check is due"));
    expectDueInApp(false);
    goTo(QTime(11, 1));
    EXPECT_EQ(told(), 1U) << "once is enough";
}

TEST_F(Reminding, ComesAtItsTimeWhileTheVaultIsLocked)
{
    (void)addRoutine(QTime(11, 0));
    lockUp();
    goTo(QTime(10, 59));
    EXPECT_EQ(told(), 0U);
    goTo(QTime(11, 0));
    EXPECT_EQ(told(), 1U);
    look();
    EXPECT_EQ(told(), 1U);
    EXPECT_EQ(app.screen(), Screen::Unlock);
}

TEST_F(Reminding, SaysNoWordFromTheVault)
{
    const QString name = QStringLiteral("Ring grandmother about the savings");
    (void)addRoutine(QTime(11, 0), name);
    lockUp();
    goTo(QTime(11, 0));
    ASSERT_EQ(told(), 1U);
    const auto &notice = notifier().notices[0];
    for (const QString &text : {notice.title, notice.body, notice.open, notice.later, QString::fromUtf8(dueFile())}) {
        EXPECT_FALSE(text.contains(QStringLiteral("grandmother")));
        EXPECT_FALSE(text.contains(QStringLiteral("savings")));
    }
}

TEST_F(Reminding, ShowsTitlesOnlyWhenThatWasChosen)
{
    (void)addRoutine(QTime(11, 0), QStringLiteral("Ask the bank"));
    EXPECT_FALSE(dueFile().contains("Ask the bank"));
    change([](auto &wanted) { wanted.showTitles = true; });
    EXPECT_TRUE(dueFile().contains("Ask the bank"));
    goTo(QTime(11, 0));
    ASSERT_EQ(told(), 1U);
    const auto &notice = notifier().notices[0];
    EXPECT_TRUE((notice.title + notice.body).contains(QStringLiteral("Ask the bank")));
    change([](auto &wanted) { wanted.showTitles = false; });
    EXPECT_FALSE(dueFile().contains("Ask the bank")) << "what is no longer wanted is gone";
}

TEST_F(Reminding, OpenLeadsToTheRoutineAtOnceWhenUnlocked)
{
    const auto number = addRoutine(QTime(11, 0));
    goTo(QTime(11, 0));
    QSignalSpy raised(&watch(), &ReminderWatch::raiseWanted);
    notifier().pressOpen();
    rest();
    EXPECT_EQ(raised.count(), 1);
    EXPECT_EQ(app.page(), Page::Routine);
    EXPECT_EQ(app.pageArgument(), QString::number(number));
    expectDueInApp(false);
}

TEST_F(Reminding, OpenLeadsToTheRoutineAfterUnlocking)
{
    const auto number = addRoutine(QTime(11, 0));
    lockUp();
    goTo(QTime(11, 0));
    QSignalSpy raised(&watch(), &ReminderWatch::raiseWanted);
    notifier().pressOpen();
    rest();
    EXPECT_EQ(raised.count(), 1);
    EXPECT_EQ(app.screen(), Screen::Unlock);
    expectDueInApp(false);
    unlockAgain();
    EXPECT_EQ(app.screen(), Screen::Home);
    EXPECT_EQ(app.page(), Page::Routine);
    EXPECT_EQ(app.pageArgument(), QString::number(number));
    lockUp();
    unlockAgain();
    EXPECT_EQ(app.page(), Page::Today) << "it was pressed once";
}

TEST_F(Reminding, OfStepsLeadsToToday)
{
    mark(QStringLiteral("B03"));
    rest();
    lockUp();
    goTo(QTime(20, 0), QDate(2026, 5, 22).addDays(30));
    ASSERT_EQ(told(), 1U);
    notifier().pressOpen();
    rest();
    unlockAgain();
    EXPECT_EQ(app.page(), Page::Today);
}

TEST_F(Reminding, OfARoutineThatIsGoneLeadsToToday)
{
    const auto number = addRoutine(QTime(11, 0));
    goTo(QTime(11, 0));
    app.openPage(Page::Practices);
    overview.routines().remove(number);
    rest();
    notifier().pressOpen();
    rest();
    EXPECT_EQ(app.page(), Page::Today);
}

TEST_F(Reminding, LaterComesBackAtItsTime)
{
    const auto number = addRoutine(QTime(11, 0));
    lockUp();
    goTo(QTime(11, 0));
    notifier().pressLater();
    rest();
    EXPECT_EQ(watch().confirmation(), QStringLiteral("The reminder comes back at 12:00."));
    EXPECT_EQ(app.messages()->announcement(), watch().confirmation());
    expectDueInApp(false);
    goTo(QTime(11, 59));
    EXPECT_EQ(told(), 1U);
    goTo(QTime(12, 0));
    EXPECT_EQ(told(), 2U);
    EXPECT_EQ(watch().confirmation(), QString()) << "it came back";
    unlockAgain();
    const auto events = overview.contents().routineEvents.value(number);
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[0].kind, Event::Kind::Snoozed);
    EXPECT_EQ(events[0].until, (routine::LocalMoment{QDate(2026, 5, 22), QTime(12, 0)}));
}

TEST_F(Reminding, LaterIsInTheVaultAtOnceWhenUnlocked)
{
    const auto number = addRoutine(QTime(11, 0));
    goTo(QTime(11, 0));
    notifier().pressLater();
    rest();
    EXPECT_EQ(overview.contents().routineEvents.value(number).size(), 1U);
    goTo(QTime(12, 0));
    EXPECT_EQ(told(), 2U);
}

TEST_F(Reminding, LaterIntoTheQuietHoursComesAfterThem)
{
    (void)addRoutine(QTime(21, 30));
    goTo(QTime(21, 30));
    notifier().pressLater();
    rest();
    EXPECT_EQ(watch().confirmation(), QStringLiteral("The reminder comes back tomorrow at 08:00."));
}

TEST_F(Reminding, NobodyTellsTwice)
{
    (void)addRoutine(QTime(11, 0));
    lockUp();
    scratch.clock.set(QDateTime(QDate(2026, 5, 22), QTime(11, 0), QTimeZone::utc()));
    EXPECT_EQ(remindFromOutside().telling, routine::Telling::Notify);
    look();
    EXPECT_EQ(told(), 0U) << "the timer was first";
    unlockAgain();
    lockUp();
    goTo(QTime(11, 0), QDate(2026, 5, 23));
    EXPECT_EQ(told(), 1U);
    EXPECT_NE(remindFromOutside().telling, routine::Telling::Notify) << "the window was first";
}

TEST_F(Reminding, WhatCannotBeShownStandsInsideTheWindow)
{
    const auto number = addRoutine(QTime(11, 0));
    for (const Outcome outcome : {Outcome::NoSuchService, Outcome::Denied, Outcome::TimedOut}) {
        static int days = 0;
        notifier().outcome = outcome;
        goTo(QTime(11, 0), QDate(2026, 5, 22).addDays(days++));
        expectDueInApp(true);
        EXPECT_TRUE(watch().canPutOff());
        watch().dismiss();
        look();
        expectDueInApp(false);
    }
    goTo(QTime(11, 0), QDate(2026, 5, 26));
    lockUp();
    expectDueInApp(true);
    watch().open();
    rest();
    unlockAgain();
    EXPECT_EQ(app.pageArgument(), QString::number(number));
}

TEST_F(Reminding, ANotificationThatGoesByItselfLeavesAWordInsideTheWindow)
{
    (void)addRoutine(QTime(11, 0));
    lockUp();
    goTo(QTime(11, 0));
    expectDueInApp(false);
    notifier().goAway();
    expectDueInApp(true);
    unlockAgain();
    expectDueInApp(false);
}

TEST_F(Reminding, WhatIsHeldBackInTheQuietHoursStandsInsideTheWindow)
{
    mark(QStringLiteral("B03"));
    change([](auto &wanted) { wanted.timeForSteps = QTime(23, 0); });
    lockUp();
    const QDate day = QDate(2026, 5, 22).addDays(30);
    goTo(QTime(23, 0), day);
    EXPECT_EQ(told(), 0U);
    expectDueInApp(true);
    const QByteArray before = dueFile();
    look();
    EXPECT_EQ(dueFile(), before) << "nothing is written when there is nothing new";
    goTo(QTime(8, 0), day.addDays(1));
    EXPECT_EQ(told(), 1U);
}

TEST_F(Reminding, TheSampleArmsNothing)
{
    app.lock();
    rest();
    overview.deleteEverything(keyRing);
    rest();
    EXPECT_EQ(dueFile(), QByteArray());
    EXPECT_EQ(app.screen(), Screen::FirstRun);
    app.openSample();
    rest();
    ASSERT_TRUE(app.isSample());
    overview.routines().setPreferences({QTime(7, 0), {}, true, true});
    rest();
    look();
    EXPECT_FALSE(QFile::exists(scratch.folder.dueFile()));
    EXPECT_EQ(told(), 0U);
}

TEST_F(Reminding, AFullDiskWhileArmingIsKnownAndTriedAgain)
{
    EXPECT_TRUE(watch().isArmed());
    QFile::remove(scratch.folder.dueFile());
    // Nothing can be put in its place.
    ASSERT_TRUE(QDir().mkpath(scratch.folder.dueFile() + QStringLiteral("/in the way")));
    const auto number = addRoutine(QTime(11, 0));
    EXPECT_GT(number, 0) << "what the person does goes on";
    EXPECT_FALSE(watch().isArmed());
    EXPECT_EQ(app.messages()->problemTitle(), QString()) << "nothing that was asked for failed";
    look();
    EXPECT_FALSE(watch().isArmed());
    ASSERT_TRUE(QDir(scratch.folder.dueFile()).removeRecursively());
    look();
    EXPECT_TRUE(watch().isArmed());
    EXPECT_FALSE(dueFile().isEmpty());
    goTo(QTime(11, 0));
    EXPECT_EQ(told(), 1U);
}

TEST_F(Reminding, WhatChangesAtOnceIsArmedOnce)
{
    QSignalSpy armed(&overview.routines(), &overview::RoutineRegister::armed);
    routine::NewRoutine routine;
    routine.name = QStringLiteral("Ask the bank");
    routine.rhythm.frequency = routine::Frequency::Daily;
    routine.start = QDate(2026, 5, 22);
    emit overview.routines().changed();
    emit overview.routines().changed();
    overview.routines().save(0, routine);
    rest();
    EXPECT_EQ(armed.count(), 1);
}

TEST_F(Reminding, WhatIsArmedFollowsMarksAndDays)
{
    const auto count = [this] { return watch().desk().armed().reminders.size(); };
    EXPECT_EQ(count(), 0U);
    mark(QStringLiteral("B03"));
    rest();
    EXPECT_EQ(count(), 1U);
    undo(QStringLiteral("B03"));
    rest();
    EXPECT_EQ(count(), 0U);
}

TEST_F(Reminding, DeletingEverythingLeavesNothingThatWakes)
{
    wakeUp().now.installed = wakeUp().now.current = wakeUp().now.active = true;
    (void)addRoutine(QTime(11, 0));
    goTo(QTime(11, 0));
    overview.deleteEverything(keyRing);
    rest();
    EXPECT_EQ(wakeUp().removed, 1);
    EXPECT_GE(notifier().withdrawn, 1);
    EXPECT_EQ(dueFile(), QByteArray());
}

namespace {

/// What a start of the app does about what wakes it.
class StartingUp : public ReminderCase
{
protected:
    void start(bool installed, bool current)
    {
        wakeUp().now.installed = installed;
        wakeUp().now.current = current;
        app.start();
        rest();
    }
};

} // namespace

TEST_F(StartingUp, InstallsNothingThatWasNotAskedFor)
{
    start(false, false);
    EXPECT_EQ(wakeUp().installed, 0);
    EXPECT_EQ(wakeUp().removed, 0);
}

TEST_F(StartingUp, LeavesAloneWhatIsRight)
{
    start(true, true);
    EXPECT_EQ(wakeUp().installed, 0);
}

TEST_F(StartingUp, CorrectsWhatNamesAnotherProgram)
{
    start(true, false);
    EXPECT_EQ(wakeUp().installed, 1);
    EXPECT_TRUE(watch().wakeUp().state()->current);
}

TEST_F(StartingUp, LeavesAloneWhatTheSystemDoesNotSayMoreOf)
{
    wakeUp().now.trouble = platform::WakeUp::Trouble::NoAnswer;
    start(true, false);
    EXPECT_EQ(wakeUp().installed, 0) << "a person may have switched it off";
}

TEST_F(StartingUp, TheSampleAloneCorrectsNothing)
{
    wakeUp().now.installed = true;
    app.openSample();
    rest();
    EXPECT_EQ(wakeUp().asked, 0);
}

TEST_F(StartingUp, SaysOnTheUnlockScreenWhatWasToldWhileClosed)
{
    scratch.make();
    overview::ReminderDesk desk(scratch.folder, scratch.storage, scratch.clock);
    ASSERT_TRUE(desk.armTest());
    scratch.clock.advanceSeconds(120);
    ASSERT_EQ(desk.round(routine::UpdatesSeen::NotLooked, false).value().telling, routine::Telling::Notify);
    start(false, false);
    ASSERT_EQ(app.screen(), Screen::Unlock);
    EXPECT_EQ(watch().text(), QStringLiteral("Your check is due"));
    EXPECT_FALSE(watch().canPutOff());
    EXPECT_EQ(notifier().notices.size(), 0U);
}

} // namespace holdfast::view::test
