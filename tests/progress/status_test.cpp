// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/progress/status.h"
#include "tests/progress/marks.h"

#include <gtest/gtest.h>

#include <array>

namespace holdfast::progress {

namespace {

using test::done;
using test::later;
using test::mark;
using test::undo;

constexpr double floorOfFreshness = 0.25;
const QDate today(2026, 11, 23);

Standing at(const QDate &day, const std::vector<Mark> &marks, int intervalDays = 90)
{
    return standing(marks, intervalDays, floorOfFreshness, day);
}

TEST(Status, WithoutMarksNothingIsKnown)
{
    const Standing nothing = at(today, {});
    EXPECT_EQ(nothing, Standing{});
    EXPECT_EQ(nothing.status, Status::Unknown);
    EXPECT_EQ(nothing.freshness, 0);
    EXPECT_FALSE(nothing.decidedBy);
}

TEST(Status, DoneSaysHowAndUntilWhen)
{
    const Standing standing = at(today, {done(7, today, catalogue::Evidence::Tried)}, 180);
    EXPECT_EQ(standing.status, Status::Done);
    EXPECT_EQ(standing.evidence, catalogue::Evidence::Tried);
    EXPECT_EQ(standing.doneOn, today);
    EXPECT_EQ(standing.dueOn, QDate(2027, 5, 22));
    EXPECT_EQ(standing.overdueFrom, QDate(2027, 7, 6));
    EXPECT_EQ(standing.freshness, 1);
    EXPECT_EQ(standing.decidedBy, 7);
}

TEST(Status, NumberDecidesNotTheClock)
{
    const Mark first = done(1, QDate(2026, 11, 22));
    const Mark second = mark(2, MarkKind::NotDone, QDate(2026, 11, 2));
    EXPECT_EQ(at(today, {first, second}).status, Status::NotDone);
    EXPECT_EQ(at(today, {second, first}).status, Status::NotDone);
}

TEST(Status, NotApplicableAndNotDoneStandAlone)
{
    const Standing notApplicable = at(today, {done(1, today), mark(2, MarkKind::NotApplicable, today)});
    EXPECT_EQ(notApplicable.status, Status::NotApplicable);
    EXPECT_EQ(notApplicable.freshness, 0);
    EXPECT_FALSE(notApplicable.evidence);
    EXPECT_FALSE(notApplicable.dueOn.isValid());

    const Standing notDone = at(today, {done(1, today), mark(2, MarkKind::NotDone, today)});
    EXPECT_EQ(notDone.status, Status::NotDone);
    EXPECT_EQ(notDone.freshness, 0);
    EXPECT_EQ(notDone.decidedBy, 2);
}

TEST(Status, UndoGivesBackWhatWasBefore)
{
    const std::vector<Mark> marks{done(1, QDate(2026, 11, 1)), mark(2, MarkKind::NotApplicable, today), undo(3, today, 2)};
    EXPECT_EQ(at(today, marks), at(today, {marks[0]}));
}

TEST(Status, UndoNamesItsMarkAlsoWhenItIsNotTheLatest)
{
    const std::vector<Mark> marks{done(1, QDate(2026, 11, 1)), mark(2, MarkKind::NotDone, today), undo(3, today, 1)};
    EXPECT_EQ(at(today, marks).status, Status::NotDone);
    EXPECT_EQ(at(today, {marks[0], marks[2]}), Standing{});
}

TEST(Status, UndoCanItselfBeUndoneAgainAndAgain)
{
    std::vector<Mark> marks{done(1, today)};
    for (MarkNumber number = 2; number < 40; ++number) {
        marks.push_back(undo(number, today, number - 1));
        const Status expected = number % 2 == 0 ? Status::Unknown : Status::Done;
        EXPECT_EQ(at(today, marks).status, expected) << number;
    }
}

TEST(Status, UndoOfNothingOrOfTheFutureChangesNothing)
{
    Mark empty = undo(2, today, 1);
    empty.undoes.reset();
    EXPECT_EQ(at(today, {done(1, today), empty}).status, Status::Done);
    EXPECT_EQ(at(today, {done(1, today), undo(2, today, 99)}).status, Status::Done);
    EXPECT_EQ(at(today, {undo(1, today, 2), done(2, today)}).status, Status::Done);
    EXPECT_EQ(at(today, {done(1, today), undo(2, today, 2)}).status, Status::Done);
}

TEST(Status, LaterEndsOnItsDateAndGivesBackWhatWasBefore)
{
    const QDate until = today.addDays(10);
    const std::vector<Mark> marks{done(1, today.addDays(-85)), later(2, today, until)};

    const Standing waiting = at(until.addDays(-1), marks);
    EXPECT_EQ(waiting.status, Status::Later);
    EXPECT_EQ(waiting.laterUntil, until);
    EXPECT_EQ(waiting.decidedBy, 2);
    // Put off is not taken away: what was done goes on counting, as fresh as it is.
    EXPECT_EQ(waiting.doneOn, today.addDays(-85));
    EXPECT_LT(waiting.freshness, 1);
    EXPECT_GT(waiting.freshness, floorOfFreshness);

    EXPECT_EQ(at(until, marks), at(until, {marks[0]}));
    EXPECT_EQ(at(until, marks).status, Status::Due);
}

TEST(Status, LaterOnSomethingUnknownBecomesUnknownAgain)
{
    const std::vector<Mark> marks{later(1, today, today.addDays(7))};
    EXPECT_EQ(at(today, marks).status, Status::Later);
    EXPECT_EQ(at(today, marks).freshness, 0);
    EXPECT_EQ(at(today.addDays(7), marks), Standing{});
}

TEST(Status, ANewerLaterReplacesAnOlderOne)
{
    const std::vector<Mark> marks{later(1, today, today.addDays(90)), later(2, today, today.addDays(7))};
    EXPECT_EQ(at(today, marks).laterUntil, today.addDays(7));
    EXPECT_EQ(at(today.addDays(7), marks).status, Status::Unknown);
    // Taking the newer one back brings the older one back.
    const std::vector<Mark> undone{marks[0], marks[1], undo(3, today, 2)};
    EXPECT_EQ(at(today.addDays(7), undone).laterUntil, today.addDays(90));
}

TEST(Status, ALaterWithoutADayHasEnded)
{
    EXPECT_EQ(at(today, {done(1, today), later(2, today, QDate())}).status, Status::Done);
}

TEST(Status, AMarkAfterLaterEndsIt)
{
    const std::vector<Mark> marks{later(1, today, today.addDays(30)), done(2, today.addDays(1))};
    EXPECT_EQ(at(today.addDays(1), marks).status, Status::Done);
}

TEST(Status, AMarkFromTheFutureCountsAsMadeToday)
{
    const Standing standing = at(today, {done(1, today.addDays(400))});
    EXPECT_EQ(standing.status, Status::Done);
    EXPECT_EQ(standing.doneOn, today);
    EXPECT_EQ(standing.dueOn, today.addDays(90));
    EXPECT_EQ(standing.freshness, 1);
}

TEST(Status, AClockSetBackTenYearsLosesNothing)
{
    const QDate wrong = today.addYears(-10);
    const std::vector<Mark> marks{done(1, today.addDays(-200)), mark(2, MarkKind::NotDone, today.addDays(-100)),
                                  done(3, today.addDays(-3), catalogue::Evidence::Tried)};
    const Standing during = at(wrong, marks);
    EXPECT_EQ(during.status, Status::Done);
    EXPECT_EQ(during.doneOn, wrong);
    EXPECT_EQ(during.evidence, catalogue::Evidence::Tried);
    // Marked while the clock was wrong, numbered later: it decides, and is old once the clock is right again.
    const std::vector<Mark> after{marks[0], marks[1], marks[2], done(4, wrong)};
    EXPECT_EQ(at(wrong, after).status, Status::Done);
    EXPECT_EQ(at(today, after).status, Status::Overdue);
    // Right again and nothing marked meanwhile: as if it had never happened.
    EXPECT_EQ(at(today, marks).doneOn, today.addDays(-3));
}

TEST(Status, AMarkWithoutLocalDayCountsFromItsInstant)
{
    Mark noDay = done(1, today.addDays(-20));
    noDay.localDay = QDate();
    EXPECT_EQ(at(today, {noDay}).doneOn, today.addDays(-20));
    // Done, but nobody knows when: never shown as fine.
    noDay.madeAt = QDateTime();
    EXPECT_EQ(at(today, {noDay}).status, Status::Overdue);
    EXPECT_EQ(at(today, {noDay}).freshness, floorOfFreshness);
}

struct DateCase {
    const char *what;
    QDate doneOn;
    int intervalDays;
    QDate dueOn;
    QDate overdueFrom;
};

// Counted on a paper calendar.
const std::array dateCases{
    DateCase{"a week", {2026, 11, 23}, 7, {2026, 11, 30}, {2026, 12, 7}},
    DateCase{"two weeks", {2026, 11, 23}, 14, {2026, 12, 7}, {2026, 12, 14}},
    DateCase{"28 days: a quarter is the same 7", {2026, 11, 1}, 28, {2026, 11, 29}, {2026, 12, 6}},
    DateCase{"30 days: a quarter is 7.5, rounded up to 8", {2026, 11, 1}, 30, {2026, 12, 1}, {2026, 12, 9}},
    DateCase{"90 days: a quarter is 22.5, rounded up to 23", {2026, 11, 23}, 90, {2027, 2, 21}, {2027, 3, 16}},
    DateCase{"180 days", {2026, 11, 23}, 180, {2027, 5, 22}, {2027, 7, 6}},
    DateCase{"365 days: 92 more", {2026, 11, 23}, 365, {2027, 11, 23}, {2028, 2, 23}},
    DateCase{"from 29 February", {2028, 2, 29}, 365, {2029, 2, 28}, {2029, 5, 31}},
    DateCase{"onto 29 February", {2028, 1, 30}, 30, {2028, 2, 29}, {2028, 3, 8}},
    DateCase{"past 28 February of a common year", {2027, 1, 30}, 30, {2027, 3, 1}, {2027, 3, 9}},
    DateCase{"a year through 29 February", {2027, 12, 1}, 365, {2028, 11, 30}, {2029, 3, 2}},
    DateCase{"over the end of the year", {2026, 12, 31}, 7, {2027, 1, 7}, {2027, 1, 14}},
    DateCase{"onto the last day of the year", {2026, 12, 1}, 30, {2026, 12, 31}, {2027, 1, 8}},
    DateCase{"2100 is no leap year", {2100, 2, 28}, 1, {2100, 3, 1}, {2100, 3, 8}},
    DateCase{"an interval of none counts as one day", {2026, 11, 23}, 0, {2026, 11, 24}, {2026, 12, 1}},
};

TEST(Status, DueAndOverdueDays)
{
    for (const DateCase &one : dateCases) {
        SCOPED_TRACE(one.what);
        const std::vector<Mark> marks{done(1, one.doneOn)};
        const Standing standing = at(one.doneOn, marks, one.intervalDays);
        EXPECT_EQ(standing.dueOn, one.dueOn);
        EXPECT_EQ(standing.overdueFrom, one.overdueFrom);
        EXPECT_EQ(at(one.dueOn.addDays(-1), marks, one.intervalDays).status, Status::Done);
        EXPECT_EQ(at(one.dueOn, marks, one.intervalDays).status, Status::Due);
        EXPECT_EQ(at(one.overdueFrom.addDays(-1), marks, one.intervalDays).status, Status::Due);
        EXPECT_EQ(at(one.overdueFrom, marks, one.intervalDays).status, Status::Overdue);
    }
}

TEST(Status, FreshnessSinksInALine)
{
    const QDate doneOn(2026, 1, 1);
    const auto after = [&doneOn](int days) { return freshnessOn(doneOn.addDays(days), doneOn, 100, floorOfFreshness); };
    EXPECT_DOUBLE_EQ(after(-50), 1);
    EXPECT_DOUBLE_EQ(after(0), 1);
    EXPECT_DOUBLE_EQ(after(100), 1);
    EXPECT_DOUBLE_EQ(after(120), 0.85);
    EXPECT_DOUBLE_EQ(after(150), 0.625);
    EXPECT_DOUBLE_EQ(after(200), 0.25);
    EXPECT_DOUBLE_EQ(after(36500), 0.25);
    EXPECT_DOUBLE_EQ(freshnessOn(doneOn, QDate(), 100, floorOfFreshness), 0.25);
}

TEST(Status, AllActionsInOnePass)
{
    const ActionId other{QStringLiteral("V03")};
    const ActionId unknown{QStringLiteral("X99")};
    const std::vector<Mark> marks{test::on(other, done(4, today)), done(1, today.addDays(-100)),
                                  test::on(unknown, done(3, today)), mark(2, MarkKind::NotDone, today)};
    const auto all =
        standings(marks, {{test::oneAction, 90}, {other, 30}, {ActionId{QStringLiteral("U01")}, 30}}, floorOfFreshness, today);
    EXPECT_EQ(all.size(), 2);
    EXPECT_EQ(all.value(test::oneAction).status, Status::NotDone);
    EXPECT_EQ(all.value(other).dueOn, today.addDays(30));
    EXPECT_EQ(all.value(ActionId{QStringLiteral("U01")}).status, Status::Unknown);
    EXPECT_FALSE(all.contains(unknown));
}

TEST(Status, AnUndoReachesNoOtherAction)
{
    const ActionId other{QStringLiteral("V03")};
    const std::vector<Mark> marks{done(1, today), test::on(other, undo(2, today, 1))};
    const auto all = standings(marks, {{test::oneAction, 90}, {other, 90}}, floorOfFreshness, today);
    EXPECT_EQ(all.value(test::oneAction).status, Status::Done);
    EXPECT_EQ(all.value(other).status, Status::Unknown);
}

} // namespace

} // namespace holdfast::progress
