// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/routine_standing.h"
#include "tests/routine/routines.h"
#include "tests/routine/rules.h"

#include <gtest/gtest.h>

namespace holdfast::routine {

namespace {

using test::daily;
using test::done;
using test::fromCompletion;
using test::monthly;
using test::monthlyOn;
using test::on;
using test::once;
using test::routine;
using test::skipped;
using test::snoozed;
using test::weekly;
using test::yearly;

using Days = std::vector<QDate>;

const QDate monday(2026, 6, 1);

Routine everyMonday()
{
    return routine(weekly(1, {Qt::Monday}), monday);
}

void expect(const RoutineStanding &standing, RoutineStatus status, const QDate &occurrence, int passed = 0)
{
    EXPECT_EQ(standing.status, status);
    EXPECT_EQ(standing.occurrence, occurrence);
    EXPECT_EQ(standing.passed, passed);
}

TEST(RoutineStanding, itComesIsDueAndIsOverdueAfterAWeekOrWhenItsNextTimeHasCome)
{
    expect(standing(everyMonday(), {}, on(monday.addDays(-3))), RoutineStatus::Upcoming, monday);
    for (int day = 0; day < 7; ++day)
        expect(standing(everyMonday(), {}, on(monday.addDays(day))), RoutineStatus::Due, monday);
    expect(standing(everyMonday(), {}, on(monday.addDays(7))), RoutineStatus::Overdue, monday.addDays(7), 1);
    expect(standing(everyMonday(), {}, on(monday.addDays(30))), RoutineStatus::Overdue, monday.addDays(28), 4);

    const Routine everyMonth = routine(monthly(1, 1), monday);
    expect(standing(everyMonth, {}, on(monday.addDays(6))), RoutineStatus::Due, monday);
    expect(standing(everyMonth, {}, on(monday.addDays(7))), RoutineStatus::Overdue, monday);
    expect(standing(everyMonth, {}, on(QDate(2026, 7, 1))), RoutineStatus::Overdue, QDate(2026, 7, 1), 1);
}

TEST(RoutineStanding, itIsDueFromTheBeginningOfItsDay)
{
    expect(standing(everyMonday(), {}, {monday, QTime(0, 0)}), RoutineStatus::Due, monday);
    expect(standing(everyMonday(), {}, {monday.addDays(-1), QTime(23, 59)}), RoutineStatus::Upcoming, monday);
}

TEST(RoutineStanding, doneOrSkippedOnItsDayItComesNextTime)
{
    const RoutineStanding afterDone = standing(everyMonday(), {done(1, monday, monday)}, on(monday));
    expect(afterDone, RoutineStatus::Upcoming, monday.addDays(7));
    EXPECT_EQ(afterDone.lastDone, monday);
    const RoutineStanding afterSkip = standing(everyMonday(), {skipped(1, monday, monday)}, on(monday));
    expect(afterSkip, RoutineStatus::Upcoming, monday.addDays(7));
    EXPECT_FALSE(afterSkip.lastDone.isValid());
}

TEST(RoutineStanding, aLateCompletionNeverYieldsATimeInThePast)
{
    const QDate late = monday.addDays(24);
    expect(standing(everyMonday(), {}, on(late)), RoutineStatus::Overdue, monday.addDays(21), 3);
    // Whichever of the times that passed it is said to be about.
    for (const QDate &about : {monday, monday.addDays(21), QDate()})
        expect(standing(everyMonday(), {done(1, about, late)}, on(late)), RoutineStatus::Upcoming, monday.addDays(28));
}

TEST(RoutineStanding, anEarlyCompletionSettlesTheNextTimeAndNoOther)
{
    const QDate saturday = monday.addDays(5);
    const QDate next = monday.addDays(7);
    const std::vector<RoutineEvent> early{done(1, monday, monday), done(2, next, saturday)};
    expect(standing(everyMonday(), early, on(saturday)), RoutineStatus::Upcoming, monday.addDays(14));
    expect(standing(everyMonday(), early, on(next)), RoutineStatus::Upcoming, monday.addDays(14));
    expect(standing(everyMonday(), early, on(monday.addDays(14))), RoutineStatus::Due, monday.addDays(14));
    // However far ahead the time lies that it is said to be about.
    expect(standing(everyMonday(), {done(1, monday.addDays(700), saturday)}, on(saturday)), RoutineStatus::Upcoming,
           monday.addDays(14));
    // The rhythm was another when it was done: only what was meant is settled.
    expect(standing(everyMonday(), {done(1, saturday.addDays(1), saturday)}, on(saturday)), RoutineStatus::Upcoming, next);
}

TEST(RoutineStanding, doneOrSkippedEarlySeveralTimesEachIsSettled)
{
    const QDate saturday = monday.addDays(5);
    const QDate first = monday.addDays(7);
    const QDate second = monday.addDays(14);
    for (const auto &early : {done, skipped}) {
        const std::vector<RoutineEvent> twice{early(1, first, saturday), early(2, second, saturday)};
        expect(standing(everyMonday(), twice, on(saturday)), RoutineStatus::Upcoming, monday.addDays(21));
        const std::vector<RoutineEvent> otherWayRound{twice[1], twice[0]};
        expect(standing(everyMonday(), otherWayRound, on(second)), RoutineStatus::Upcoming, monday.addDays(21));
    }
    // Pressed twice about the same time, it is settled once.
    expect(standing(everyMonday(), {done(1, first, saturday), done(2, first, saturday)}, on(saturday)), RoutineStatus::Upcoming,
           second);
    // Skipped is all until the time that it names, unless the clock was wrong.
    expect(standing(everyMonday(), {skipped(1, second, saturday)}, on(saturday)), RoutineStatus::Upcoming, monday.addDays(21));
    expect(standing(everyMonday(), {skipped(1, QDate(2031, 3, 10), QDate(2031, 3, 5))}, on(monday)), RoutineStatus::Upcoming,
           first.addDays(7));
}

TEST(RoutineStanding, eventsOfOtherRoutinesAndWithoutAnyDayAreLeftOut)
{
    RoutineEvent other = done(1, monday, monday);
    other.routine = 8;
    RoutineEvent dayless = done(2, monday, QDate());
    expect(standing(everyMonday(), {other, dayless}, on(monday)), RoutineStatus::Due, monday);
    RoutineEvent byInstant = done(3, monday, monday);
    byInstant.day = QDate();
    expect(standing(everyMonday(), {byInstant}, on(monday)), RoutineStatus::Upcoming, monday.addDays(7));
}

TEST(RoutineStanding, aSnoozeHoldsForItsTimeUntilThatHasComeOrIsSettled)
{
    const LocalMoment tonight{monday, QTime(20, 0)};
    const std::vector<RoutineEvent> events{snoozed(1, monday, monday, tonight)};
    EXPECT_EQ(standing(everyMonday(), events, {monday, QTime(19, 59)}).snoozedUntil, tonight);
    expect(standing(everyMonday(), events, {monday, QTime(19, 59)}), RoutineStatus::Due, monday);
    EXPECT_FALSE(standing(everyMonday(), events, tonight).snoozedUntil);

    const LocalMoment farAway = on(monday.addDays(10));
    const std::vector<RoutineEvent> twice{snoozed(2, monday, monday, farAway), snoozed(1, monday, monday, tonight)};
    EXPECT_EQ(standing(everyMonday(), twice, on(monday)).snoozedUntil, farAway) << "the newer one holds";
    EXPECT_FALSE(standing(everyMonday(), twice, on(monday.addDays(8))).snoozedUntil) << "the next time waits now";
    const std::vector<RoutineEvent> settled{snoozed(1, monday, monday, farAway), done(2, monday, monday)};
    EXPECT_FALSE(standing(everyMonday(), settled, on(monday)).snoozedUntil);
    EXPECT_FALSE(standing(everyMonday(), {snoozed(1, monday, monday, LocalMoment{})}, on(monday)).snoozedUntil);
}

TEST(RoutineStanding, aTimeThatComesCanBePutOffToo)
{
    const QDate sunday = monday.addDays(-1);
    const LocalMoment tuesday = on(monday.addDays(1));
    EXPECT_EQ(standing(everyMonday(), {snoozed(1, monday, sunday, tuesday)}, on(monday)).snoozedUntil, tuesday);
}

TEST(RoutineStanding, aClockThatJumpsForwardAndBackNeitherLosesNorDoublesATime)
{
    const QDate wrong(2031, 3, 5);
    // It was done while the clock ran five years ahead, about the last time that had passed by then.
    const std::vector<RoutineEvent> ahead{done(1, QDate(2031, 3, 3), wrong)};
    expect(standing(everyMonday(), ahead, on(wrong)), RoutineStatus::Upcoming, QDate(2031, 3, 10));
    const QDate back = monday.addDays(2);
    const RoutineStanding setBack = standing(everyMonday(), ahead, on(back));
    expect(setBack, RoutineStatus::Upcoming, monday.addDays(7));
    EXPECT_EQ(setBack.lastDone, back);
    // What is noted after it says when it can have been at the latest, so that times come again.
    std::vector<RoutineEvent> since = ahead;
    since.push_back(done(2, monday.addDays(7), monday.addDays(7)));
    expect(standing(everyMonday(), since, on(monday.addDays(8))), RoutineStatus::Upcoming, monday.addDays(14));
    expect(standing(everyMonday(), since, on(monday.addDays(14))), RoutineStatus::Due, monday.addDays(14));
    // Whatever was put off by such a clock waits.
    const std::vector<RoutineEvent> put{snoozed(1, monday, wrong, on(wrong.addDays(1)))};
    const RoutineStanding waits = standing(everyMonday(), put, on(monday));
    expect(waits, RoutineStatus::Due, monday);
    EXPECT_FALSE(waits.snoozedUntil);
}

TEST(RoutineStanding, aClockThatJumpsBackAndForwardLosesNothing)
{
    const std::vector<RoutineEvent> events{done(1, monday, monday)};
    expect(standing(everyMonday(), events, on(QDate(2000, 1, 1))), RoutineStatus::Upcoming, monday);
    expect(standing(everyMonday(), events, on(monday.addDays(1))), RoutineStatus::Upcoming, monday.addDays(7));
    expect(standing(everyMonday(), events, on(monday.addDays(7))), RoutineStatus::Due, monday.addDays(7));
    // An event from the year 2000 takes nothing away from those of this year.
    std::vector<RoutineEvent> confused = events;
    confused.push_back(done(2, monday, QDate(2000, 1, 1)));
    expect(standing(everyMonday(), confused, on(monday.addDays(1))), RoutineStatus::Upcoming, monday.addDays(7));
}

TEST(RoutineStanding, aJourneyIntoYesterdayNeitherDoublesNorLosesADay)
{
    const Routine everyDay = routine(daily(), monday);
    const std::vector<RoutineEvent> inHongKong{done(1, monday, monday)};
    const RoutineStanding inHonolulu = standing(everyDay, inHongKong, on(monday.addDays(-1)));
    expect(inHonolulu, RoutineStatus::Upcoming, monday.addDays(1));
    EXPECT_EQ(inHonolulu.lastDone, monday.addDays(-1)) << "nothing was done tomorrow";
    expect(standing(everyDay, inHongKong, on(monday.addDays(1))), RoutineStatus::Due, monday.addDays(1));
}

TEST(RoutineStanding, nineInTheMorningIsNineInTheMorningInAnotherZone)
{
    const LocalMoment until{monday, QTime(9, 0)};
    const std::vector<RoutineEvent> events{snoozed(1, monday, monday, until)};
    const QDateTime instant(monday, QTime(0, 30), QTimeZone::utc());
    const LocalMoment inHongKong = localMoment(instant, QTimeZone("Asia/Hong_Kong"));
    const LocalMoment inTokyo = localMoment(instant, QTimeZone("Asia/Tokyo"));
    EXPECT_EQ(standing(everyMonday(), events, inHongKong).snoozedUntil, until);
    EXPECT_FALSE(standing(everyMonday(), events, inTokyo).snoozedUntil);
}

TEST(RoutineStanding, aRhythmOf366Days)
{
    const Routine seldom = routine(daily(366), QDate(2027, 3, 1));
    expect(standing(seldom, {}, on(QDate(2028, 2, 29))), RoutineStatus::Overdue, QDate(2027, 3, 1));
    expect(standing(seldom, {}, on(QDate(2028, 3, 1))), RoutineStatus::Overdue, QDate(2028, 3, 1), 1);
    expect(standing(seldom, {done(1, QDate(2028, 3, 1), QDate(2029, 3, 1))}, on(QDate(2029, 3, 1))), RoutineStatus::Upcoming,
           QDate(2029, 3, 2));
}

TEST(RoutineStanding, the29thOfFebruary)
{
    const Routine leapDay = routine(yearly(1, 2, 29), QDate(2024, 2, 29));
    expect(standing(leapDay, {done(1, QDate(2024, 2, 29), QDate(2024, 2, 29))}, on(QDate(2025, 2, 27))), RoutineStatus::Upcoming,
           QDate(2025, 2, 28));
    expect(standing(leapDay, {done(1, QDate(2027, 2, 28), QDate(2028, 2, 28))}, on(QDate(2028, 2, 28))), RoutineStatus::Upcoming,
           QDate(2028, 2, 29));
}

TEST(RoutineStanding, pausedItWaitsForNothing)
{
    Routine paused = everyMonday();
    paused.paused = true;
    const std::vector<RoutineEvent> events{done(1, monday, monday), snoozed(2, monday.addDays(7), monday, on(monday.addDays(9)))};
    const RoutineStanding still = standing(paused, events, on(monday.addDays(8)));
    expect(still, RoutineStatus::Paused, QDate());
    EXPECT_EQ(still.lastDone, monday);
    EXPECT_FALSE(still.snoozedUntil);
    EXPECT_TRUE(timesAhead(paused, still, monday, monday.addDays(99), 9).empty());
}

TEST(RoutineStanding, onceIsFinishedWhenItIsDoneOrSkipped)
{
    for (const Routine &single : {routine(once(), monday), fromCompletion(routine(once(), monday))}) {
        expect(standing(single, {}, on(monday.addDays(-1))), RoutineStatus::Upcoming, monday);
        expect(standing(single, {}, on(monday)), RoutineStatus::Due, monday);
        expect(standing(single, {}, on(monday.addDays(400))), RoutineStatus::Overdue, monday);
        expect(standing(single, {done(1, monday, monday.addDays(-3))}, on(monday)), RoutineStatus::Finished, QDate());
        expect(standing(single, {skipped(1, monday, monday.addDays(3))}, on(monday.addDays(3))), RoutineStatus::Finished,
               QDate());
        EXPECT_EQ(timesAhead(single, standing(single, {}, on(monday)), monday, monday.addDays(99), 9), Days{monday});
    }
}

TEST(RoutineStanding, passedTimesAreCountedUpToALimit)
{
    expect(standing(routine(daily(), QDate(1900, 1, 1)), {}, on(monday)), RoutineStatus::Overdue, monday, mostPassed);
}

TEST(RoutineStanding, countedFromCompletionTheNextTimeIsAStepAfterIt)
{
    struct Case {
        Recurrence rhythm;
        QDate doneOn;
        QDate next;
    };
    const QDate start(2026, 1, 1);
    for (const Case &example : {
             Case{daily(30), QDate(2026, 3, 9), QDate(2026, 4, 8)},
             Case{monthly(1, 1), QDate(2026, 3, 15), QDate(2026, 4, 15)},
             Case{monthly(1, 31), QDate(2026, 1, 31), QDate(2026, 2, 28)},
             Case{monthly(3, 1), QDate(2026, 11, 30), QDate(2027, 2, 28)},
             Case{yearly(1, 1, 1), QDate(2028, 2, 29), QDate(2029, 2, 28)},
             // A Tuesday: the Saturday of the week after, not of the same.
             Case{weekly(1, {Qt::Saturday}), QDate(2026, 6, 2), QDate(2026, 6, 13)},
             Case{weekly(2, {Qt::Monday, Qt::Thursday}), QDate(2026, 6, 1), QDate(2026, 6, 15)},
             Case{weekly(1, {Qt::Sunday}), QDate(2026, 6, 7), QDate(2026, 6, 14)},
             Case{monthlyOn(2, 1, Qt::Saturday), QDate(2026, 6, 1), QDate(2026, 8, 1)},
         }) {
        const Routine counted = fromCompletion(routine(example.rhythm, start));
        const std::vector<RoutineEvent> events{done(1, start, example.doneOn)};
        expect(standing(counted, events, on(example.doneOn)), RoutineStatus::Upcoming, example.next);
        expect(standing(counted, events, on(example.next)), RoutineStatus::Due, example.next);
        expect(standing(counted, events, on(example.next.addDays(6))), RoutineStatus::Due, example.next);
        expect(standing(counted, events, on(example.next.addDays(700))), RoutineStatus::Overdue, example.next);
    }
}

TEST(RoutineStanding, countedFromCompletionItBeginsWithItsRhythm)
{
    const Routine counted = fromCompletion(routine(monthly(1, 15), QDate(2026, 6, 1)));
    expect(standing(counted, {}, on(QDate(2026, 6, 1))), RoutineStatus::Upcoming, QDate(2026, 6, 15));
    expect(standing(counted, {}, on(QDate(2026, 9, 1))), RoutineStatus::Overdue, QDate(2026, 6, 15));
    // Done before it began, its first time is settled; and one that was set up anew to begin later begins later.
    const Routine everyDay = fromCompletion(routine(daily(), QDate(2026, 6, 10)));
    expect(standing(everyDay, {done(1, QDate(2026, 6, 10), QDate(2026, 6, 7))}, on(QDate(2026, 6, 7))), RoutineStatus::Upcoming,
           QDate(2026, 6, 11));
    expect(standing(everyDay, {done(1, QDate(2026, 6, 1), QDate(2026, 6, 1))}, on(QDate(2026, 6, 7))), RoutineStatus::Upcoming,
           QDate(2026, 6, 10));
}

TEST(RoutineStanding, countedFromCompletionWhatIsSettledDoesNotComeAgain)
{
    const Routine everyMonth = fromCompletion(routine(monthly(1, 31), QDate(2026, 1, 31)));
    const QDate february(2026, 2, 28);
    const std::vector<RoutineEvent> twice{done(1, QDate(2026, 1, 31), QDate(2026, 1, 31)),
                                          skipped(2, february, QDate(2026, 1, 31))};
    expect(standing(everyMonth, twice, on(QDate(2026, 1, 31))), RoutineStatus::Upcoming, QDate(2026, 3, 28));
    const std::vector<RoutineEvent> early{done(1, QDate(2026, 1, 30), QDate(2026, 1, 30)), done(2, february, QDate(2026, 1, 31))};
    expect(standing(everyMonth, early, on(QDate(2026, 1, 31))), RoutineStatus::Upcoming, QDate(2026, 3, 28));
    // However far ahead it is said to be.
    const std::vector<RoutineEvent> far{done(1, QDate(2026, 1, 31), QDate(2026, 1, 31)),
                                        skipped(2, QDate(2999, 1, 1), QDate(2026, 1, 31))};
    expect(standing(everyMonth, far, on(QDate(2026, 1, 31))), RoutineStatus::Upcoming, QDate(2026, 3, 28));
}

TEST(TimesAhead, whatWaitsStandsFirstAndOnTheFirstDay)
{
    const RoutineStanding overdue = standing(everyMonday(), {}, on(monday.addDays(9)));
    EXPECT_EQ(timesAhead(everyMonday(), overdue, monday.addDays(9), monday.addDays(21), 9),
              (Days{monday.addDays(9), monday.addDays(14), monday.addDays(21)}));
    EXPECT_EQ(timesAhead(everyMonday(), overdue, monday.addDays(9), monday.addDays(21), 2),
              (Days{monday.addDays(9), monday.addDays(14)}));
    EXPECT_EQ(timesAhead(everyMonday(), overdue, monday.addDays(14), monday.addDays(21), 9),
              (Days{monday.addDays(14), monday.addDays(21)}))
        << "no day stands there twice";
    EXPECT_TRUE(timesAhead(everyMonday(), overdue, monday.addDays(9), monday.addDays(21), 0).empty());
    EXPECT_TRUE(timesAhead(everyMonday(), overdue, monday.addDays(9), monday.addDays(8), 9).empty());
    EXPECT_TRUE(timesAhead(everyMonday(), overdue, QDate(), monday, 9).empty());
}

TEST(TimesAhead, whatIsSettledIsNotAmongThem)
{
    const RoutineStanding early = standing(everyMonday(), {done(1, monday, monday.addDays(-1))}, on(monday.addDays(-1)));
    EXPECT_EQ(timesAhead(everyMonday(), early, monday.addDays(-1), monday.addDays(14), 9),
              (Days{monday.addDays(7), monday.addDays(14)}));
    EXPECT_EQ(timesAhead(everyMonday(), early, monday.addDays(10), monday.addDays(14), 9), Days{monday.addDays(14)});
}

TEST(TimesAhead, countedFromCompletionTheyComeAsIfEachWereDoneOnItsDay)
{
    const Routine counted = fromCompletion(routine(monthly(1, 1), QDate(2026, 6, 1)));
    const RoutineStanding overdue = standing(counted, {}, on(QDate(2026, 6, 20)));
    EXPECT_EQ(timesAhead(counted, overdue, QDate(2026, 6, 20), QDate(2026, 9, 1), 9),
              (Days{QDate(2026, 6, 20), QDate(2026, 7, 20), QDate(2026, 8, 20)}));
    EXPECT_EQ(timesAhead(counted, overdue, QDate(2026, 6, 20), QDate(2026, 9, 1), 2),
              (Days{QDate(2026, 6, 20), QDate(2026, 7, 20)}));
    const RoutineStanding upcoming = standing(counted, {done(1, QDate(2026, 6, 1), QDate(2026, 6, 3))}, on(QDate(2026, 6, 20)));
    EXPECT_EQ(timesAhead(counted, upcoming, QDate(2026, 8, 1), QDate(2026, 9, 30), 9),
              (Days{QDate(2026, 8, 3), QDate(2026, 9, 3)}));
}

TEST(RhythmAhead, calendarsGetARuleThatBeginsOnTheNextTime)
{
    const QDate next(2026, 7, 16);
    EXPECT_EQ(rhythmAhead(everyMonday(), next), everyMonday().rhythm);
    const auto ahead = [&next](const Recurrence &rule) { return rhythmAhead(fromCompletion(routine(rule, monday)), next); };
    EXPECT_EQ(ahead(daily(9)), daily(9));
    EXPECT_EQ(ahead(weekly(2, {Qt::Monday, Qt::Thursday})), weekly(2, {Qt::Thursday}));
    EXPECT_EQ(ahead(monthly(2, 1)), monthly(2, 16));
    EXPECT_EQ(ahead(monthlyOn(2, 1, Qt::Monday)), monthlyOn(2, 1, Qt::Monday));
    EXPECT_EQ(ahead(yearly(3, 1, 1)), yearly(3, 7, 16));
    EXPECT_EQ(ahead(once()), once());
}

} // namespace

} // namespace holdfast::routine
