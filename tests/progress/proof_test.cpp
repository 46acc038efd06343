// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/progress/proof.h"
#include "app/progress/status.h"
#include "tests/progress/marks.h"

#include <gtest/gtest.h>

// What shows that an action is done, and where it stood on an earlier day.

namespace holdfast::progress {

namespace {

using catalogue::Evidence;
using test::done;
using test::later;
using test::mark;
using test::undo;

constexpr double floorOfFreshness = 0.25;
constexpr int interval = 90;
const QDate today(2026, 11, 23);

QDate ago(int days)
{
    return today.addDays(-days);
}

Standing at(const QDate &day, const std::vector<Mark> &marks)
{
    return standing(marks, interval, floorOfFreshness, day);
}

Standing now(const std::vector<Mark> &marks)
{
    return at(today, marks);
}

Standing lookedBackAt(const QDate &day, const std::vector<Mark> &marks)
{
    return standingOn(day, marks, interval, floorOfFreshness, today);
}

Mark withoutDay(Mark mark)
{
    mark.localDay = QDate();
    mark.madeAt = QDateTime();
    return mark;
}

TEST(Proof, WeighsWhatIsSaidLessThanWhatIsTriedAndThatLessThanWhatIsDrilledOrSeen)
{
    EXPECT_DOUBLE_EQ(evidenceWeight(Evidence::Said), 0.6);
    EXPECT_DOUBLE_EQ(evidenceWeight(Evidence::Tried), 0.85);
    EXPECT_DOUBLE_EQ(evidenceWeight(Evidence::Drilled), 1);
    EXPECT_DOUBLE_EQ(evidenceWeight(Evidence::Seen), 1);
    EXPECT_DOUBLE_EQ((Proof{Evidence::Tried, today, 0.5}).weight(), 0.425);
    EXPECT_EQ(Proof{}.weight(), 0);
}

TEST(Proof, IsThatOfTheOnlyMark)
{
    const Standing standing = now({done(1, ago(3), Evidence::Tried)});
    EXPECT_EQ(standing.proof, (Proof{Evidence::Tried, ago(3), 1}));
}

TEST(Proof, IsNoneOfWhatIsNotDone)
{
    EXPECT_FALSE(now({}).proof);
    EXPECT_FALSE(now({mark(1, MarkKind::NotDone, today)}).proof);
    EXPECT_FALSE(now({later(1, today, today.addDays(9))}).proof);
    EXPECT_FALSE(now({done(1, ago(1), Evidence::Seen), mark(2, MarkKind::NotDone, today)}).proof);
    EXPECT_FALSE(now({done(1, ago(1), Evidence::Seen), mark(2, MarkKind::NotApplicable, today)}).proof);
}

TEST(Proof, SayingDoneAgainTakesNothingAwayFromADrill)
{
    const Standing standing = now({done(1, ago(10), Evidence::Drilled), done(2, today)});
    // The last mark is what a person reads; what counts is the drill.
    EXPECT_EQ(standing.evidence, Evidence::Said);
    EXPECT_EQ(standing.doneOn, today);
    EXPECT_EQ(standing.decidedBy, 2);
    EXPECT_EQ(standing.proof, (Proof{Evidence::Drilled, ago(10), 1}));
}

TEST(Proof, AFreshWordCountsMoreThanAStaleDrill)
{
    // 120 days after the drill 1 x 0.75 is still more than 0.6; 150 days after it 1 x 0.5 is not.
    EXPECT_EQ(now({done(1, ago(120), Evidence::Drilled), done(2, today)}).proof, (Proof{Evidence::Drilled, ago(120), 0.75}));
    EXPECT_EQ(now({done(1, ago(150), Evidence::Drilled), done(2, today)}).proof, (Proof{Evidence::Said, today, 1}));
}

TEST(Proof, SinksUntilTheFloorWhileDueAndOverdue)
{
    const std::vector<Mark> marks{done(1, today, Evidence::Drilled)};
    EXPECT_DOUBLE_EQ(at(today.addDays(90), marks).proof->weight(), 1);
    EXPECT_DOUBLE_EQ(at(today.addDays(120), marks).proof->weight(), 0.75);
    EXPECT_DOUBLE_EQ(at(today.addDays(180), marks).proof->weight(), 0.25);
    EXPECT_DOUBLE_EQ(at(today.addDays(4'000), marks).proof->weight(), 0.25);
}

TEST(Proof, BeginsAnewAfterNotDoneAndNotApplicable)
{
    for (const MarkKind kind : {MarkKind::NotDone, MarkKind::NotApplicable}) {
        const std::vector<Mark> marks{done(1, ago(10), Evidence::Drilled), mark(2, kind, ago(5)), done(3, today)};
        EXPECT_EQ(now(marks).proof, (Proof{Evidence::Said, today, 1}));
        // Unless that was taken back.
        EXPECT_EQ(now({marks[0], marks[1], marks[2], undo(4, today, 2)}).proof, (Proof{Evidence::Drilled, ago(10), 1}));
    }
}

TEST(Proof, WhatIsUndoneDoesNotCount)
{
    const std::vector<Mark> marks{done(1, ago(10), Evidence::Drilled), done(2, today), undo(3, today, 1)};
    EXPECT_EQ(now(marks).proof, (Proof{Evidence::Said, today, 1}));
    EXPECT_EQ(now({marks[0], marks[1], marks[2], undo(4, today, 3)}).proof, (Proof{Evidence::Drilled, ago(10), 1}));
    EXPECT_FALSE(now({marks[0], undo(2, today, 1)}).proof);
}

TEST(Proof, IsKeptWhileARenewalIsPutOff)
{
    const Standing standing = now({done(1, ago(120), Evidence::Drilled), later(2, ago(1), today.addDays(9))});
    EXPECT_EQ(standing.status, Status::Later);
    EXPECT_EQ(standing.proof, (Proof{Evidence::Drilled, ago(120), 0.75}));
}

TEST(Proof, FromTheFutureCountsAsOfToday)
{
    EXPECT_EQ(now({done(1, today.addDays(400), Evidence::Tried)}).proof, (Proof{Evidence::Tried, today, 1}));
}

TEST(Proof, OfNoDayIsAtTheFloor)
{
    const Standing standing = now({withoutDay(done(1, today, Evidence::Seen))});
    ASSERT_TRUE(standing.proof);
    EXPECT_DOUBLE_EQ(standing.proof->weight(), floorOfFreshness);
}

TEST(DayOfAMark, IsThePersonsOwnElseThatOfItsInstantAndNeverInTheFuture)
{
    Mark mark = done(1, ago(20));
    mark.localDay = ago(21);
    EXPECT_EQ(dayOf(mark, today), ago(21));
    mark.localDay = QDate();
    EXPECT_EQ(dayOf(mark, today), ago(20));
    EXPECT_EQ(dayOf(done(1, today.addDays(1)), today), today);
    mark.madeAt = QDateTime(today.addDays(5), QTime(4, 0), QTimeZone::utc());
    EXPECT_EQ(dayOf(mark, today), today);
    EXPECT_FALSE(dayOf(withoutDay(mark), today).isValid());
}

TEST(StandingOnADay, KnowsWhatWasMarkedUntilItsEnd)
{
    const std::vector<Mark> marks{done(1, ago(200), Evidence::Drilled), mark(2, MarkKind::NotDone, ago(40)),
                                  done(3, ago(10), Evidence::Tried)};
    EXPECT_EQ(lookedBackAt(ago(201), marks), Standing{});
    EXPECT_EQ(lookedBackAt(ago(200), marks), at(ago(200), {marks[0]}));
    EXPECT_EQ(lookedBackAt(ago(200), marks).status, Status::Done);
    // As fresh as it was then, not as it is today.
    EXPECT_DOUBLE_EQ(lookedBackAt(ago(80), marks).proof->weight(), 0.75);
    EXPECT_EQ(lookedBackAt(ago(80), marks).status, Status::Overdue);
    EXPECT_EQ(lookedBackAt(ago(40), marks).status, Status::NotDone);
    EXPECT_EQ(lookedBackAt(ago(10), marks).proof, (Proof{Evidence::Tried, ago(10), 1}));
    EXPECT_EQ(lookedBackAt(today, marks), now(marks));
}

TEST(StandingOnADay, DoesNotKnowWhatWasTakenBackAfterwards)
{
    const std::vector<Mark> marks{done(1, ago(9)), undo(2, ago(3), 1)};
    EXPECT_EQ(lookedBackAt(ago(4), marks).status, Status::Done);
    EXPECT_EQ(lookedBackAt(ago(3), marks), Standing{});
}

TEST(StandingOnADay, KnowsWhatWasPutOffThen)
{
    const std::vector<Mark> marks{later(1, ago(9), ago(2))};
    EXPECT_EQ(lookedBackAt(ago(3), marks).status, Status::Later);
    EXPECT_EQ(lookedBackAt(ago(2), marks).status, Status::Unknown);
}

TEST(StandingOnADay, AMarkFromTheFutureIsOneOfToday)
{
    const std::vector<Mark> marks{done(1, today.addDays(30), Evidence::Tried)};
    EXPECT_EQ(lookedBackAt(ago(1), marks), Standing{});
    EXPECT_EQ(lookedBackAt(today, marks).proof, (Proof{Evidence::Tried, today, 1}));
}

TEST(StandingOnADay, AClockThatWentBackStillLeavesTheOrderToTheNumbers)
{
    // Withdrawn with a clock that was twenty days behind.
    const std::vector<Mark> marks{done(1, ago(10)), mark(2, MarkKind::NotDone, ago(30))};
    EXPECT_EQ(lookedBackAt(ago(31), marks), Standing{});
    EXPECT_EQ(lookedBackAt(ago(20), marks).status, Status::NotDone);
    EXPECT_EQ(lookedBackAt(ago(10), marks).status, Status::NotDone);
    EXPECT_EQ(lookedBackAt(today, marks), now(marks));
}

} // namespace

} // namespace holdfast::progress
