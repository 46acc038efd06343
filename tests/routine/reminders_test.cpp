// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/reminders.h"

#include "tests/routine/routines.h"
#include "tests/routine/rules.h"

#include <gmock/gmock.h>

using testing::ElementsAre;
using testing::IsEmpty;

namespace holdfast::routine::test {

namespace {

const QTime evening{19, 0};
const QTime morning{9, 30};
const QDate tuesday(2026, 12, 1);

std::vector<Reminder> ahead(const Routine &routine, const std::vector<RoutineEvent> &events, const LocalMoment &now)
{
    return remindersAhead({routine}, {{routine.number, events}}, {}, morning, now);
}

/// Those of the first so many.
std::vector<Reminder> firstOf(std::vector<Reminder> reminders, std::size_t count)
{
    reminders.resize(std::min(count, reminders.size()));
    return reminders;
}

Reminder ofRoutine(const QDate &occurrence, const LocalMoment &at, int daysSince, bool timeChosen = false)
{
    return {{Subject::Kind::Routine, oneRoutine, occurrence}, at, timeChosen, daysSince};
}

Reminder onItsDay(const QDate &occurrence)
{
    return ofRoutine(occurrence, {occurrence, evening}, 0, true);
}

Reminder followUp(const QDate &occurrence, int days)
{
    return ofRoutine(occurrence, {occurrence.addDays(days), evening}, days);
}

progress::DueEntry step(const char *id, progress::Status status, const QDate &day)
{
    return {ActionId(QLatin1String(id)), status, day};
}

} // namespace

TEST(RemindersAhead, ARoutineRemindsOnItsDayAndThreeAndSevenDaysLater)
{
    const Routine monthly31 = routine(monthly(1, 31), tuesday);
    EXPECT_THAT(firstOf(ahead(monthly31, {}, on(tuesday)), 5),
                ElementsAre(onItsDay({2026, 12, 31}), followUp({2026, 12, 31}, 3), followUp({2026, 12, 31}, 7),
                            onItsDay({2027, 1, 31}), followUp({2027, 1, 31}, 3)));
    const auto february = ahead(monthly31, {}, {{2027, 2, 10}, {0, 0}});
    EXPECT_EQ(february[0].at, (LocalMoment{{2027, 2, 28}, evening})) << "a short month has its last day";
}

TEST(RemindersAhead, FollowUpsStopWhenTheNextTimeComes)
{
    EXPECT_THAT(
        firstOf(ahead(routine(weekly(1, {Qt::Tuesday}), tuesday), {}, on(tuesday)), 4),
        ElementsAre(onItsDay(tuesday), followUp(tuesday, 3), onItsDay(tuesday.addDays(7)), followUp(tuesday.addDays(7), 3)));
    for (const Reminder &reminder : ahead(routine(daily(3), tuesday), {}, on(tuesday)))
        EXPECT_EQ(reminder.daysSince, 0);
    EXPECT_EQ(ahead(routine(daily(4), tuesday), {}, on(tuesday))[1], followUp(tuesday, 3));
}

TEST(RemindersAhead, WhatWaitsIsFollowedUp)
{
    const Routine yearlyOne = routine(yearly(1, 12, 1), tuesday);
    EXPECT_THAT(firstOf(ahead(yearlyOne, {}, on(tuesday.addDays(4))), 1), ElementsAre(followUp(tuesday, 7)));
    EXPECT_THAT(firstOf(ahead(yearlyOne, {}, on(tuesday.addDays(8))), 1), ElementsAre(onItsDay({2027, 12, 1})));
    EXPECT_THAT(firstOf(ahead(yearlyOne, {done(1, tuesday, tuesday)}, on(tuesday.addDays(1))), 1),
                ElementsAre(onItsDay({2027, 12, 1})));
    EXPECT_THAT(firstOf(ahead(yearlyOne, {skipped(1, tuesday, tuesday)}, on(tuesday.addDays(1))), 1),
                ElementsAre(onItsDay({2027, 12, 1})));
}

TEST(RemindersAhead, ALateCompletionYieldsNothingInThePast)
{
    const Routine from = fromCompletion(routine(monthly(1, 1), tuesday));
    const QDate late = tuesday.addDays(20);
    EXPECT_THAT(firstOf(ahead(from, {done(1, tuesday, late)}, on(late)), 2),
                ElementsAre(onItsDay(late.addMonths(1)), followUp(late.addMonths(1), 3)));
}

TEST(RemindersAhead, NoneIsAtOrBeforeNow)
{
    const Routine weeklyOne = routine(weekly(1, {Qt::Tuesday}), tuesday);
    EXPECT_EQ(ahead(weeklyOne, {}, {tuesday, {18, 59}})[0], onItsDay(tuesday));
    EXPECT_EQ(ahead(weeklyOne, {}, {tuesday, evening})[0], followUp(tuesday, 3));
    EXPECT_EQ(ahead(weeklyOne, {}, {tuesday, {19, 1}})[0], followUp(tuesday, 3));
}

TEST(RemindersAhead, PutOffItRemindsThenInsteadAndFollowsUpOnlyAfterIt)
{
    const Routine monthlyOne = routine(monthly(1, 1), tuesday);
    const LocalMoment inAnHour{tuesday, {20, 15}};
    EXPECT_THAT(firstOf(ahead(monthlyOne, {snoozed(1, tuesday, tuesday, inAnHour)}, {tuesday, {19, 15}}), 3),
                ElementsAre(ofRoutine(tuesday, inAnHour, 0, true), followUp(tuesday, 3), followUp(tuesday, 7)));
    const LocalMoment inFiveDays{tuesday.addDays(5), {8, 0}};
    EXPECT_THAT(firstOf(ahead(monthlyOne, {snoozed(1, tuesday, tuesday, inFiveDays)}, on(tuesday)), 3),
                ElementsAre(ofRoutine(tuesday, inFiveDays, 0, true), followUp(tuesday, 7), onItsDay({2027, 1, 1})));
}

TEST(RemindersAhead, PutOffToBeforeItsOwnTimeItComesAtThatAsWell)
{
    const LocalMoment earlier{tuesday, {18, 0}};
    EXPECT_THAT(firstOf(ahead(routine(monthly(1, 1), tuesday), {snoozed(1, tuesday, tuesday, earlier)}, on(tuesday)), 3),
                ElementsAre(ofRoutine(tuesday, earlier, 0, true), onItsDay(tuesday), followUp(tuesday, 3)));
}

TEST(RemindersAhead, PutOffBeyondTheNextTimeThatTakesItsPlace)
{
    const Routine weeklyOne = routine(weekly(1, {Qt::Tuesday}), tuesday);
    const LocalMoment nextMonth{tuesday.addDays(30), {8, 0}};
    EXPECT_THAT(firstOf(ahead(weeklyOne, {snoozed(1, tuesday, tuesday, nextMonth)}, on(tuesday)), 2),
                ElementsAre(onItsDay(tuesday.addDays(7)), followUp(tuesday.addDays(7), 3)));
    // Counted from completion nothing comes before it is done.
    EXPECT_THAT(
        firstOf(ahead(fromCompletion(routine(daily(7), tuesday)), {snoozed(1, tuesday, tuesday, nextMonth)}, on(tuesday)), 2),
        ElementsAre(ofRoutine(tuesday, nextMonth, 0, true), onItsDay(tuesday.addDays(37))));
}

TEST(RemindersAhead, WhatIsPausedOverOrOfAnotherIsSilent)
{
    Routine paused = routine(daily(1), tuesday);
    paused.paused = true;
    EXPECT_THAT(ahead(paused, {}, on(tuesday)), IsEmpty());
    const Routine single = routine(once(), tuesday);
    EXPECT_THAT(ahead(single, {done(1, tuesday, tuesday)}, on(tuesday)), IsEmpty());
    EXPECT_THAT(ahead(single, {}, on(tuesday)), ElementsAre(onItsDay(tuesday), followUp(tuesday, 3), followUp(tuesday, 7)));
    Routine other = routine(once(), tuesday);
    other.number = oneRoutine + 1;
    EXPECT_EQ(remindersAhead({other}, {{oneRoutine, {done(1, tuesday, tuesday)}}}, {}, morning, on(tuesday)).size(), 3U);
}

TEST(RemindersAhead, StepsRemindOnceForEachDayOnWhichSomeFallDue)
{
    const std::vector<progress::DueEntry> due{
        step("B01", progress::Status::Overdue, tuesday.addDays(-9)), step("B02", progress::Status::Due, tuesday),
        step("B03", progress::Status::Done, tuesday.addDays(2)),     step("B04", progress::Status::Later, tuesday.addDays(2)),
        step("B05", progress::Status::Done, tuesday.addDays(366)),   step("B06", progress::Status::Done, tuesday.addDays(367))};
    const auto ofSteps = [](int days) {
        const QDate day = tuesday.addDays(days);
        return Reminder{{Subject::Kind::Steps, 0, day}, {day, morning}, false, 0};
    };
    EXPECT_THAT(remindersAhead({}, {}, due, morning, {tuesday, {9, 29}}), ElementsAre(ofSteps(0), ofSteps(2), ofSteps(366)));
    EXPECT_THAT(remindersAhead({}, {}, due, morning, {tuesday, morning}), ElementsAre(ofSteps(2), ofSteps(366)));
    EXPECT_THAT(remindersAhead({}, {}, due, QTime(), on(tuesday)), IsEmpty());
}

TEST(RemindersAhead, TheNearestFiftyOfAllAreArmed)
{
    std::vector<Routine> routines;
    for (int number = 1; number <= 5; ++number) {
        Routine every = routine(daily(1), tuesday);
        every.number = number;
        every.time = QTime(20 - number, 0);
        routines.push_back(every);
    }
    const auto reminders =
        remindersAhead(routines, {}, {step("B02", progress::Status::Done, tuesday.addDays(3))}, morning, on(tuesday));
    ASSERT_EQ(reminders.size(), mostReminders);
    EXPECT_EQ(reminders[0].subject.routine, 5);
    EXPECT_EQ(reminders.back().at, (LocalMoment{tuesday.addDays(9), {18, 0}})) << "49 of routines in ten days, and one of steps";
    EXPECT_EQ(remindersAhead({routines[0]}, {}, {}, morning, on(tuesday)).size(), mostReminders);
}

TEST(RemindersAhead, ReachAYearAhead)
{
    const QDate start = tuesday.addDays(366);
    EXPECT_THAT(ahead(routine(once(), start), {}, on(tuesday)), ElementsAre(onItsDay(start)));
    EXPECT_THAT(ahead(routine(once(), start.addDays(1)), {}, on(tuesday)), IsEmpty());
    EXPECT_THAT(firstOf(ahead(routine(yearly(4, 2, 29), {2028, 2, 29}), {}, on({2027, 3, 1})), 1),
                ElementsAre(onItsDay({2028, 2, 29})));
}

} // namespace holdfast::routine::test
