// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/agenda.h"
#include "tests/routine/any_rule.h"
#include "tests/routine/routines.h"
#include "tests/routine/rules.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace holdfast::routine {

namespace {

using progress::DueEntry;
using progress::Status;
using test::done;
using test::on;
using test::routine;
using test::snoozed;
using test::weekly;

const QDate monday(2026, 6, 1);
const QTime evening(19, 0);

Routine numbered(Routine routine, RoutineNumber number, QTime time = evening)
{
    routine.number = number;
    routine.time = time;
    return routine;
}

Routine everyMonday()
{
    return routine(weekly(1, {Qt::Monday}), monday);
}

ActionId step(const char *id)
{
    return ActionId{QString::fromLatin1(id)};
}

/// An agenda without steps.
std::vector<AgendaEntry> routinesAhead(const Routine &routine, const std::vector<RoutineEvent> &events, const QDate &today,
                                       int days)
{
    return agenda({routine}, {{routine.number, events}}, {}, on(today), days);
}

AgendaEntry comes(const QDate &shownOn, const QDate &day, const QTime &time = evening)
{
    return {test::oneRoutine, {}, shownOn, day, time, false, false};
}

AgendaEntry waitsOn(const QDate &today, const QDate &day, bool overdue)
{
    return {test::oneRoutine, {}, today, day, evening, true, overdue};
}

AgendaEntry comesBack(const LocalMoment &until, const QDate &day)
{
    return {test::oneRoutine, {}, until.day, day, until.time, false, false, until};
}

using Entries = std::vector<AgendaEntry>;

TEST(Agenda, isEmptyWhenThereIsNothing)
{
    EXPECT_TRUE(agenda({}, {}, {}, on(monday), 0).empty());
    EXPECT_TRUE(agenda({}, {}, {}, on(monday), 366).empty());
}

TEST(Agenda, aRoutineThatWaitsStandsOnTodayAndOnItsDaysToCome)
{
    const QDate today = monday.addDays(2);
    EXPECT_EQ(routinesAhead(everyMonday(), {}, today, 0), Entries{waitsOn(today, monday, false)});
    EXPECT_EQ(routinesAhead(everyMonday(), {}, today, 12),
              (Entries{waitsOn(today, monday, false), comes(monday.addDays(7), monday.addDays(7)),
                       comes(monday.addDays(14), monday.addDays(14))}));
    const QDate late = monday.addDays(9);
    EXPECT_EQ(routinesAhead(everyMonday(), {}, late, 3), Entries{waitsOn(late, monday.addDays(7), true)});
}

TEST(Agenda, whatIsDoneComesNextTime)
{
    EXPECT_EQ(routinesAhead(everyMonday(), {done(1, monday, monday)}, monday, 7),
              Entries{comes(monday.addDays(7), monday.addDays(7))});
    EXPECT_TRUE(routinesAhead(everyMonday(), {done(1, monday, monday)}, monday, 6).empty());
}

TEST(Agenda, aPausedOrFinishedRoutineIsNotThere)
{
    Routine paused = everyMonday();
    paused.paused = true;
    EXPECT_TRUE(routinesAhead(paused, {}, monday, 60).empty());
    EXPECT_TRUE(routinesAhead(routine(test::once(), monday), {done(1, monday, monday)}, monday, 60).empty());
}

TEST(Agenda, aRoutinePutOffUntilTonightStandsOnTodayAndDoesNotWait)
{
    const AgendaEntry tonight = comesBack({monday, QTime(21, 30)}, monday);
    EXPECT_EQ(routinesAhead(everyMonday(), {snoozed(1, monday, monday, {monday, QTime(21, 30)})}, monday, 3), Entries{tonight});
}

TEST(Agenda, aRoutinePutOffToALaterDayStandsOnThatDay)
{
    const QDate wednesday = monday.addDays(2);
    const std::vector<RoutineEvent> events{snoozed(1, monday, monday, {wednesday, QTime(9, 0)})};
    EXPECT_EQ(routinesAhead(everyMonday(), events, monday, 7),
              (Entries{comesBack({wednesday, QTime(9, 0)}, monday), comes(monday.addDays(7), monday.addDays(7))}));
    EXPECT_TRUE(routinesAhead(everyMonday(), events, monday, 1).empty());
    EXPECT_EQ(routinesAhead(everyMonday(), events, wednesday, 1), Entries{waitsOn(wednesday, monday, false)})
        << "at noon its time has come";
}

TEST(Agenda, putOffBeyondItsNextTimeThatTakesItsPlace)
{
    for (const int days : {7, 10}) {
        const std::vector<RoutineEvent> events{snoozed(1, monday, monday, on(monday.addDays(days)))};
        EXPECT_EQ(routinesAhead(everyMonday(), events, monday, 14),
                  (Entries{comes(monday.addDays(7), monday.addDays(7)), comes(monday.addDays(14), monday.addDays(14))}));
    }
    // Counted from completion, the next only comes after it.
    const Routine counted = test::fromCompletion(everyMonday());
    EXPECT_EQ(routinesAhead(counted, {snoozed(1, monday, monday, on(monday.addDays(10)))}, monday, 14),
              (Entries{comesBack(on(monday.addDays(10)), monday), comes(monday.addDays(14), monday.addDays(14))}));
}

TEST(Agenda, aTimeToComeCanBePutOff)
{
    const QDate sunday = monday.addDays(-1);
    EXPECT_EQ(routinesAhead(everyMonday(), {snoozed(1, monday, sunday, on(monday.addDays(1)))}, sunday, 5),
              Entries{comesBack(on(monday.addDays(1)), monday)});
    EXPECT_EQ(routinesAhead(everyMonday(), {snoozed(1, monday, sunday, {sunday, QTime(20, 0)})}, sunday, 5),
              Entries{comes(monday, monday)});
}

TEST(Agenda, stepsStandOnTodayWhenTheyWaitAndOnTheirDayOtherwise)
{
    const std::vector<DueEntry> due{{step("A1"), Status::Overdue, monday.addDays(-40)},
                                    {step("A2"), Status::Due, monday.addDays(-1)},
                                    {step("A3"), Status::Done, monday.addDays(3)},
                                    {step("A4"), Status::Later, monday.addDays(2)}};
    EXPECT_EQ(agenda({}, {}, due, on(monday), 9),
              (Entries{{0, step("A1"), monday, monday.addDays(-40), QTime(), true, true},
                       {0, step("A2"), monday, monday.addDays(-1), QTime(), true, false},
                       {0, step("A4"), monday.addDays(2), monday.addDays(2), QTime(), false, false},
                       {0, step("A3"), monday.addDays(3), monday.addDays(3), QTime(), false, false}}));
}

TEST(Agenda, firstWhatIsOverdueThenByDayRoutinesBeforeStepsThenByTimeNumberAndId)
{
    const Routine morning = numbered(routine(test::once(), monday), 3, QTime(8, 0));
    const Routine first = numbered(routine(test::once(), monday), 1);
    const Routine second = numbered(routine(test::once(), monday), 2);
    const Routine overdue = numbered(routine(test::once(), monday.addDays(-30)), 9, QTime(23, 0));
    const Routine tomorrow = numbered(routine(test::once(), monday.addDays(1)), 4, QTime(1, 0));
    const std::vector<DueEntry> due{{step("A5"), Status::Due, monday},
                                    {step("A4"), Status::Due, monday},
                                    {step("A9"), Status::Overdue, monday.addDays(-99)},
                                    {step("A1"), Status::Done, monday.addDays(1)}};
    QStringList order;
    for (const AgendaEntry &entry : agenda({tomorrow, second, morning, overdue, first}, {}, due, on(monday), 5))
        order.append(entry.routine == 0 ? entry.action.text() : QString::number(entry.routine));
    EXPECT_EQ(order.join(QLatin1Char(' ')).toStdString(), "9 A9 3 1 2 A4 A5 4 A1");
}

RC_GTEST_PROP(AgendaLaws, aRoutineWaitsAtMostOnceAndStandsOnADayAtMostOnce, ())
{
    const auto choose = [](int smallest, int largest) { return *rc::gen::inRange(smallest, largest + 1); };
    Routine any = routine(test::anyRule(choose), monday.addDays(choose(-400, 400)));
    any.counting = *rc::gen::element(Counting::FromStart, Counting::FromCompletion);
    const int days = choose(0, 366);
    const RoutineStanding before = standing(any, {}, on(monday));
    RC_PRE(before.occurrence.isValid());
    std::vector<RoutineEvent> events;
    if (choose(0, 2) != 0)
        events.push_back(snoozed(1, before.occurrence, monday, {monday.addDays(choose(0, 90)), QTime(choose(0, 23), 0)}));
    const std::vector<AgendaEntry> entries = routinesAhead(any, events, monday, days);
    RC_ASSERT(std::count_if(entries.begin(), entries.end(), [](const AgendaEntry &entry) { return entry.waits; }) <= 1);
    for (const AgendaEntry &entry : entries) {
        RC_ASSERT(entry.shownOn >= monday);
        RC_ASSERT(entry.shownOn <= monday.addDays(days));
        RC_ASSERT(entry.day <= entry.shownOn);
        RC_ASSERT(!entry.waits || entry.shownOn == monday);
        RC_ASSERT(std::count_if(entries.begin(), entries.end(),
                                [&entry](const AgendaEntry &other) { return other.shownOn == entry.shownOn; }) == 1);
    }
}

} // namespace

} // namespace holdfast::routine
