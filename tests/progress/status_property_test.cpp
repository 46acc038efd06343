// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/progress/status.h"
#include "tests/progress/marks.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

// Laws that hold for any marks, checked on random ones.

namespace holdfast::progress {

namespace {

constexpr double floorOfFreshness = 0.25;
const QDate firstDay(2024, 1, 1);
constexpr int dayRange = 1500;

QDate anyDay()
{
    return firstDay.addDays(*rc::gen::inRange(0, dayRange));
}

Mark anyMark(MarkNumber number)
{
    Mark mark = test::mark(number, MarkKind::Undo, anyDay());
    mark.kind = *rc::gen::element(MarkKind::Done, MarkKind::Later, MarkKind::NotApplicable, MarkKind::NotDone, MarkKind::Undo,
                                  MarkKind::Undo);
    mark.evidence = *rc::gen::element(catalogue::Evidence::Said, catalogue::Evidence::Tried, catalogue::Evidence::Drilled,
                                      catalogue::Evidence::Seen);
    if (mark.kind == MarkKind::Later)
        mark.until = anyDay();
    if (mark.kind == MarkKind::Undo)
        mark.undoes = *rc::gen::inRange<MarkNumber>(1, number + 2);
    return mark;
}

std::vector<Mark> anyMarks()
{
    std::vector<Mark> marks(static_cast<std::size_t>(*rc::gen::inRange(0, 25)));
    MarkNumber number = 0;
    for (Mark &mark : marks)
        mark = anyMark(++number);
    return marks;
}

std::vector<Mark> with(std::vector<Mark> marks, const Mark &more)
{
    marks.push_back(more);
    return marks;
}

template <class Value> std::vector<Value> shuffled(std::vector<Value> values)
{
    for (std::size_t left = values.size(); left > 1; --left)
        std::swap(values[left - 1], values[*rc::gen::inRange<std::size_t>(0, left)]);
    return values;
}

struct Case {
    std::vector<Mark> marks = anyMarks();
    int interval = *rc::gen::inRange(1, 731);
    QDate today = anyDay();

    [[nodiscard]] Standing standing(const std::vector<Mark> &marksNow) const
    {
        return progress::standing(marksNow, interval, floorOfFreshness, today);
    }
    [[nodiscard]] Standing standing() const { return standing(marks); }
    [[nodiscard]] MarkNumber nextNumber() const { return static_cast<MarkNumber>(marks.size()) + 1; }
};

/// The rule word by word and slowly: a mark is undone when an undo that is not undone itself names it.
bool isUndone(const Mark &mark, const std::vector<Mark> &marks)
{
    return std::any_of(marks.begin(), marks.end(), [&](const Mark &undo) {
        return undo.kind == MarkKind::Undo && undo.undoes == mark.number && undo.number > mark.number && !isUndone(undo, marks);
    });
}

/// What is left once everything undone is taken away.
std::vector<Mark> leftOf(const std::vector<Mark> &marks)
{
    std::vector<Mark> left;
    std::copy_if(marks.begin(), marks.end(), std::back_inserter(left),
                 [&](const Mark &mark) { return mark.kind != MarkKind::Undo && !isUndone(mark, marks); });
    return left;
}

double weightOf(const Standing &standing)
{
    return standing.proof ? standing.proof->weight() : 0;
}

} // namespace

RC_GTEST_PROP(StatusProperty, OrderOfInputDoesNotMatter, ())
{
    const Case one;
    RC_ASSERT(one.standing(shuffled(one.marks)) == one.standing());
}

RC_GTEST_PROP(StatusProperty, FollowsTheRuleWordByWord, ())
{
    const Case one;
    const std::vector<Mark> left = leftOf(one.marks);
    RC_ASSERT(one.standing() == one.standing(left));
    const auto decider = std::find_if(left.rbegin(), left.rend(), [](const Mark &mark) { return mark.kind != MarkKind::Later; });
    if (!left.empty() && left.back().kind == MarkKind::Later && one.today < left.back().until)
        RC_ASSERT(one.standing().decidedBy == left.back().number);
    else if (decider != left.rend())
        RC_ASSERT(one.standing().decidedBy == decider->number);
    else
        RC_ASSERT(one.standing() == Standing{});
}

RC_GTEST_PROP(StatusProperty, UndoOfTheNewestMarkGivesBackTheStandingBefore, ())
{
    const Case one;
    const MarkNumber number = one.nextNumber();
    const std::vector<Mark> more = with(one.marks, anyMark(number));
    RC_ASSERT(one.standing(with(more, test::undo(number + 1, anyDay(), number))) == one.standing());
}

RC_GTEST_PROP(StatusProperty, UndoOfAnUndoRestores, ())
{
    const Case one;
    const MarkNumber number = one.nextNumber();
    const MarkNumber target = *rc::gen::inRange<MarkNumber>(1, number + 1);
    const std::vector<Mark> undone = with(one.marks, test::undo(number, anyDay(), target));
    RC_ASSERT(one.standing(with(undone, test::undo(number + 1, anyDay(), number))) == one.standing());
}

RC_GTEST_PROP(StatusProperty, NotesNeverMatter, ())
{
    const Case one;
    std::vector<Mark> marks = one.marks;
    for (Mark &mark : marks)
        mark.note = QString::number(*rc::gen::arbitrary<int>());
    RC_ASSERT(one.standing(marks) == one.standing());
}

RC_GTEST_PROP(StatusProperty, AFutureDayIsAsGoodAsToday, ())
{
    const Case one;
    std::vector<Mark> marks = one.marks;
    for (Mark &mark : marks)
        mark.localDay = std::min(mark.localDay, one.today);
    RC_ASSERT(one.standing(marks) == one.standing());
}

RC_GTEST_PROP(StatusProperty, FreshnessNeverRisesWithoutAMarkAndStaysAboveTheFloor, ())
{
    const int interval = *rc::gen::inRange(1, 731);
    const QDate doneOn = anyDay();
    const QDate earlier = anyDay();
    const QDate later = earlier.addDays(*rc::gen::inRange(0, dayRange));
    const double before = freshnessOn(earlier, doneOn, interval, floorOfFreshness);
    const double after = freshnessOn(later, doneOn, interval, floorOfFreshness);
    RC_ASSERT(after <= before);
    RC_ASSERT(after >= floorOfFreshness);
    RC_ASSERT(before <= 1.0);
}

RC_GTEST_PROP(StatusProperty, WhatWasDoneOnlyMovesFromDoneToDueToOverdue, ())
{
    const int interval = *rc::gen::inRange(1, 731);
    const QDate doneOn = anyDay();
    const std::vector<Mark> marks{test::done(1, doneOn)};
    const QDate earlier = doneOn.addDays(*rc::gen::inRange(0, dayRange));
    const QDate later = earlier.addDays(*rc::gen::inRange(0, dayRange));
    const Standing before = standing(marks, interval, floorOfFreshness, earlier);
    const Standing after = standing(marks, interval, floorOfFreshness, later);
    RC_ASSERT(before.status <= after.status);
    RC_ASSERT(after.status <= Status::Overdue);
    RC_ASSERT(before.status >= Status::Done);
    RC_ASSERT(before.dueOn.daysTo(before.overdueFrom) >= 7);
    RC_ASSERT(before.dueOn.daysTo(before.overdueFrom) * 4 >= interval);
}

RC_GTEST_PROP(StatusProperty, TheProofIsTheStrongestSinceItWasLastSaidNotToBeDone, ())
{
    const Case one;
    double strongest = 0;
    for (const Mark &mark : leftOf(one.marks)) {
        if (mark.kind == MarkKind::NotDone || mark.kind == MarkKind::NotApplicable)
            strongest = 0;
        else if (mark.kind == MarkKind::Done)
            strongest = std::max(strongest, evidenceWeight(mark.evidence) *
                                                freshnessOn(one.today, dayOf(mark, one.today), one.interval, floorOfFreshness));
    }
    RC_ASSERT(weightOf(one.standing()) == strongest);
    RC_ASSERT(one.standing().proof.has_value() == (strongest > 0));
    RC_ASSERT(strongest <= 1.0);
}

RC_GTEST_PROP(StatusProperty, SayingDoneNeverWeakensTheProof, ())
{
    const Case one;
    Mark again = anyMark(one.nextNumber());
    again.kind = MarkKind::Done;
    RC_ASSERT(weightOf(one.standing(with(one.marks, again))) >= weightOf(one.standing()));
}

RC_GTEST_PROP(StatusProperty, WithdrawingNeverStrengthensTheProof, ())
{
    const Case one;
    const MarkNumber number = one.nextNumber();
    RC_ASSERT(weightOf(one.standing(with(one.marks, test::mark(number, MarkKind::NotDone, anyDay())))) == 0);
    for (const Mark &mark : one.marks) {
        if (mark.kind == MarkKind::Done)
            RC_ASSERT(weightOf(one.standing(with(one.marks, test::undo(number, anyDay(), mark.number)))) <=
                      weightOf(one.standing()));
    }
}

RC_GTEST_PROP(StatusProperty, PuttingOffLeavesTheProofAsItIs, ())
{
    const Case one;
    Mark later = anyMark(one.nextNumber());
    later.kind = MarkKind::Later;
    later.until = anyDay();
    RC_ASSERT(one.standing(with(one.marks, later)).proof == one.standing().proof);
}

RC_GTEST_PROP(StatusProperty, LookingBackSeesTheMarksMadeUntilThen, ())
{
    const Case one;
    const QDate day = one.today.addDays(-*rc::gen::inRange(0, dayRange));
    std::vector<Mark> until;
    std::copy_if(one.marks.begin(), one.marks.end(), std::back_inserter(until),
                 [&](const Mark &mark) { return dayOf(mark, one.today) <= day; });
    RC_ASSERT(standingOn(day, shuffled(one.marks), one.interval, floorOfFreshness, one.today) ==
              standing(until, one.interval, floorOfFreshness, day));
    RC_ASSERT(standingOn(one.today, one.marks, one.interval, floorOfFreshness, one.today) == one.standing());
}

RC_GTEST_PROP(StatusProperty, OnePassGivesWhatOneByOneGives, ())
{
    const QDate today = anyDay();
    const std::vector<ActionId> ids{ActionId{QStringLiteral("A01")}, ActionId{QStringLiteral("A02")},
                                    ActionId{QStringLiteral("A03")}};
    QHash<ActionId, int> intervals;
    for (const ActionId &id : ids)
        intervals.insert(id, *rc::gen::inRange(1, 731));
    std::vector<Mark> marks = anyMarks();
    for (Mark &mark : marks)
        mark.action = *rc::gen::elementOf(ids);

    const auto all = standings(shuffled(marks), intervals, floorOfFreshness, today);
    for (const ActionId &id : ids) {
        std::vector<Mark> own;
        std::copy_if(marks.begin(), marks.end(), std::back_inserter(own), [&id](const Mark &mark) { return mark.action == id; });
        RC_ASSERT(all.contains(id) != own.empty());
        RC_ASSERT(all.value(id) == standing(own, intervals.value(id), floorOfFreshness, today));
    }
}

} // namespace holdfast::progress
