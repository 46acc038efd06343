// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/routine_history.h"
#include "tests/routine/routines.h"

#include <gtest/gtest.h>

namespace holdfast::routine {

namespace {

/// A Monday.
const QDate today(2026, 11, 23);

Routine everyMonday(const QDate &start = QDate(2026, 6, 1))
{
    Recurrence rhythm;
    rhythm.weekdays = {Qt::Monday};
    return test::routine(rhythm, start);
}

HistoryCount counted(int done, int skipped, int missed)
{
    return {done, skipped, missed};
}

TEST(RoutineHistory, ReachesTwelveMonthsBackAndBeginsOnAMonday)
{
    const RoutineHistory past = history(everyMonday(), {}, today);
    EXPECT_EQ(past.from, QDate(2025, 11, 24));
    EXPECT_EQ(past.from.dayOfWeek(), Qt::Monday);
    EXPECT_EQ(past.until, today);
    EXPECT_EQ(past.days.size(), 365u);
    const RoutineHistory ofALeapYear = history(everyMonday(), {}, QDate(2024, 2, 29));
    EXPECT_EQ(ofALeapYear.from, QDate(2023, 2, 27));
    EXPECT_EQ(ofALeapYear.from.addDays(static_cast<qint64>(ofALeapYear.days.size()) - 1), QDate(2024, 2, 29));
}

TEST(RoutineHistory, WithoutEventsNothingWasMissed)
{
    const RoutineHistory past = history(everyMonday(), {}, today);
    EXPECT_EQ(past.total, counted(0, 0, 0));
    EXPECT_TRUE(past.months.empty());
}

TEST(RoutineHistory, TellsDoneSkippedAndMissedApart)
{
    const RoutineHistory past = history(everyMonday(),
                                        {test::done(1, QDate(2026, 10, 19), QDate(2026, 10, 19)),
                                         test::skipped(2, QDate(2026, 10, 26), QDate(2026, 10, 27)),
                                         // Nothing on 2 November.
                                         test::done(3, QDate(2026, 11, 9), QDate(2026, 11, 12))},
                                        today);
    EXPECT_EQ(past.on(QDate(2026, 10, 19)), DayMark::Done);
    EXPECT_EQ(past.on(QDate(2026, 10, 26)), DayMark::Nothing) << "it was skipped the day after";
    EXPECT_EQ(past.on(QDate(2026, 10, 27)), DayMark::Skipped);
    EXPECT_EQ(past.on(QDate(2026, 11, 2)), DayMark::Missed);
    EXPECT_EQ(past.on(QDate(2026, 11, 9)), DayMark::Nothing) << "done late is done";
    EXPECT_EQ(past.on(QDate(2026, 11, 12)), DayMark::Done);
    EXPECT_EQ(past.on(QDate(2026, 11, 16)), DayMark::Missed) << "today its next time came";
    EXPECT_EQ(past.on(today), DayMark::Nothing) << "it still waits";
    EXPECT_EQ(past.on(QDate(2026, 10, 12)), DayMark::Nothing) << "before anything was said";
    EXPECT_EQ(past.total, counted(2, 1, 2));
    EXPECT_EQ(past.months,
              (std::vector<HistoryMonth>{{QDate(2026, 11, 1), counted(1, 0, 2)}, {QDate(2026, 10, 1), counted(1, 1, 0)}}));
}

TEST(RoutineHistory, WhatWasDoneEarlyIsNotMissed)
{
    const RoutineHistory past =
        history(everyMonday(),
                {test::done(1, QDate(2026, 10, 19), QDate(2026, 10, 19)), test::done(2, QDate(2026, 11, 2), QDate(2026, 10, 31))},
                QDate(2026, 11, 10));
    EXPECT_EQ(past.on(QDate(2026, 11, 2)), DayMark::Nothing);
    EXPECT_EQ(past.on(QDate(2026, 10, 26)), DayMark::Nothing) << "what was done in its week is done";
    EXPECT_EQ(past.on(QDate(2026, 10, 31)), DayMark::Done);
    EXPECT_EQ(past.total.missed, 0);
}

TEST(RoutineHistory, DoneSaysMoreThanSkippedOnTheSameDay)
{
    const QDate day(2026, 11, 16);
    const RoutineHistory past =
        history(everyMonday(), {test::done(1, day, day), test::skipped(2, day, day), test::done(3, day, day)}, today);
    EXPECT_EQ(past.on(day), DayMark::Done);
    EXPECT_EQ(past.total, counted(1, 0, 0)) << "days are counted, not events";
}

TEST(RoutineHistory, NothingIsMissedBeforeTheStart)
{
    // Its rhythm was changed on 10 November, and with it the start; the events are of the rhythm before.
    const RoutineHistory past =
        history(everyMonday(QDate(2026, 11, 10)), {test::done(1, QDate(2026, 8, 3), QDate(2026, 8, 3))}, today);
    EXPECT_EQ(past.total, counted(1, 0, 1));
    EXPECT_EQ(past.on(QDate(2026, 11, 16)), DayMark::Missed);
}

TEST(RoutineHistory, NothingIsMissedWhileItIsPausedNorWhenItCountsFromCompletion)
{
    const std::vector<RoutineEvent> events{test::done(1, QDate(2026, 8, 3), QDate(2026, 8, 3)),
                                           test::done(2, QDate(2026, 8, 17), QDate(2026, 8, 17))};
    Routine paused = everyMonday();
    paused.paused = true;
    EXPECT_EQ(history(paused, events, today).total, counted(2, 0, 1)) << "what was missed before the last event stays";
    EXPECT_EQ(history(test::fromCompletion(everyMonday()), events, today).total, counted(2, 0, 0));
}

TEST(RoutineHistory, LeavesOutOtherRoutinesWhatWasPutOffAndWhatLiesOutside)
{
    RoutineEvent ofAnother = test::done(1, today, today);
    ofAnother.routine = test::oneRoutine + 1;
    const RoutineHistory past = history(everyMonday(),
                                        {ofAnother, test::snoozed(2, today, today, test::on(today.addDays(1))),
                                         test::done(3, QDate(2024, 1, 1), QDate(2024, 1, 1))},
                                        QDate(2026, 6, 1));
    EXPECT_EQ(past.total, counted(0, 0, 0));
    EXPECT_EQ(past.on(QDate(2024, 1, 1)), DayMark::Nothing);
    EXPECT_EQ(past.on(QDate()), DayMark::Nothing);
    EXPECT_EQ(past.on(today.addDays(1)), DayMark::Nothing);
}

TEST(RoutineHistory, AnEventFromTheFutureCountsAsOfToday)
{
    const RoutineHistory past = history(everyMonday(), {test::done(1, QDate(2031, 1, 6), QDate(2031, 1, 6))}, today);
    EXPECT_EQ(past.on(today), DayMark::Done);
    EXPECT_EQ(past.total, counted(1, 0, 0));
}

TEST(RoutineHistory, WithoutADayThereIsNone)
{
    EXPECT_TRUE(history(everyMonday(), {}, QDate()).days.empty());
}

} // namespace

} // namespace holdfast::routine
