// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/progress/status.h"

#include <QSet>

#include <algorithm>

namespace holdfast::progress {

namespace {

/// The marks on one action. Pointers, so that 20,000 marks are put in order without copying a note.
using MarksOfOne = std::vector<const Mark *>;

/// What the catalogue and the calendar say about one action.
struct Measure {
    int intervalDays = 1;
    double freshnessFloor = 0;
    QDate today;
};

Proof proofBy(const Mark &mark, const Measure &measure)
{
    const QDate day = dayOf(mark, measure.today);
    return {mark.evidence, day, freshnessOn(measure.today, day, measure.intervalDays, measure.freshnessFloor)};
}

Standing whenDone(const Mark &mark, const Measure &measure)
{
    Standing standing;
    standing.proof = proofBy(mark, measure);
    standing.evidence = mark.evidence;
    standing.doneOn = dayOf(mark, measure.today);
    standing.dueOn = standing.doneOn.addDays(measure.intervalDays);
    standing.overdueFrom = overdueDay(standing.dueOn, measure.intervalDays);
    standing.freshness = standing.proof->freshness;
    // An invalid day is before every other one: done, but nobody knows when, is overdue.
    if (measure.today < standing.dueOn)
        standing.status = Status::Done;
    else
        standing.status = measure.today < standing.overdueFrom ? Status::Due : Status::Overdue;
    return standing;
}

Standing decidedBy(const Mark &mark, const Measure &measure)
{
    Standing standing;
    if (mark.kind == MarkKind::Done)
        standing = whenDone(mark, measure);
    else
        standing.status = mark.kind == MarkKind::NotApplicable ? Status::NotApplicable : Status::NotDone;
    standing.decidedBy = mark.number;
    return standing;
}

/// Lets an older mark strengthen the proof. False when it ends the search: before it, the action was not done.
bool proveFurther(Standing &standing, const Mark &mark, const Measure &measure)
{
    if (mark.kind == MarkKind::Later)
        return true;
    if (mark.kind != MarkKind::Done || !standing.proof)
        return false;
    // Most marks cannot, and need no calendar to tell.
    if (evidenceWeight(mark.evidence) <= standing.proof->weight())
        return true;
    const Proof older = proofBy(mark, measure);
    if (older.weight() > standing.proof->weight())
        standing.proof = older;
    // Nothing counts more than a fresh drill.
    return standing.proof->weight() < 1.0;
}

/// `marks` in ascending order. Read from the newest backwards, an undo is always met before the mark it takes back, so one look
/// at each mark is enough. The first mark that decides ends the search, unless that is a Done: others before it may prove more.
Standing fold(const MarksOfOne &marks, const Measure &measure)
{
    QSet<MarkNumber> undone;
    const Mark *later = nullptr;
    Standing standing;
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        if (!undone.isEmpty() && undone.contains((*mark)->number))
            continue;
        if ((*mark)->kind == MarkKind::Undo) {
            undone.insert((*mark)->undoes.value_or((*mark)->number));
        } else if (standing.decidedBy) {
            if (!proveFurther(standing, **mark, measure))
                break;
        } else if ((*mark)->kind == MarkKind::Later) {
            // Only the newest Later holds; an earlier one was replaced by it and does not come back.
            later = later ? later : *mark;
        } else {
            standing = decidedBy(**mark, measure);
            if (standing.status == Status::NotApplicable || standing.status == Status::NotDone)
                break;
        }
    }
    if (later && measure.today < later->until) {
        standing.status = Status::Later;
        standing.laterUntil = later->until;
        standing.decidedBy = later->number;
    }
    return standing;
}

Standing sortedAndFolded(MarksOfOne &marks, const Measure &measure)
{
    const auto byNumber = [](const Mark *left, const Mark *right) { return left->number < right->number; };
    if (!std::is_sorted(marks.begin(), marks.end(), byNumber))
        std::sort(marks.begin(), marks.end(), byNumber);
    return fold(marks, measure);
}

} // namespace

QDate dayOf(const Mark &mark, const QDate &today)
{
    const QDate day = mark.localDay.isValid() ? mark.localDay : mark.madeAt.toUTC().date();
    return std::min(day, today);
}

QDate overdueDay(const QDate &dueOn, int intervalDays)
{
    constexpr int leastGraceDays = 7;
    // Rounded up: nothing is overdue before its quarter is over.
    const int quarter = (std::max(intervalDays, 1) + 3) / 4;
    return dueOn.addDays(std::max(leastGraceDays, quarter));
}

double freshnessOn(const QDate &today, const QDate &doneOn, int intervalDays, double floor)
{
    const double least = std::clamp(floor, 0.0, 1.0);
    if (!doneOn.isValid())
        return least;
    const double interval = std::max(intervalDays, 1);
    const auto age = static_cast<double>(doneOn.daysTo(today));
    const double sunk = std::clamp((age - interval) / interval, 0.0, 1.0);
    return 1.0 - (1.0 - least) * sunk;
}

Standing standing(const std::vector<Mark> &marks, int intervalDays, double freshnessFloor, const QDate &today)
{
    MarksOfOne ordered;
    ordered.reserve(marks.size());
    for (const Mark &mark : marks)
        ordered.push_back(&mark);
    return sortedAndFolded(ordered, {std::max(intervalDays, 1), freshnessFloor, today});
}

Standing standingOn(const QDate &day, const std::vector<Mark> &marks, int intervalDays, double freshnessFloor, const QDate &today)
{
    MarksOfOne madeByThen;
    madeByThen.reserve(marks.size());
    for (const Mark &mark : marks) {
        if (dayOf(mark, today) <= day)
            madeByThen.push_back(&mark);
    }
    return sortedAndFolded(madeByThen, {std::max(intervalDays, 1), freshnessFloor, day});
}

QHash<ActionId, Standing> standings(const std::vector<Mark> &marks, const QHash<ActionId, int> &intervalDays,
                                    double freshnessFloor, const QDate &today)
{
    QHash<ActionId, MarksOfOne> byAction;
    byAction.reserve(intervalDays.size());
    for (const Mark &mark : marks)
        byAction[mark.action].push_back(&mark);

    QHash<ActionId, Standing> result;
    result.reserve(byAction.size());
    for (auto group = byAction.begin(); group != byAction.end(); ++group) {
        const auto interval = intervalDays.constFind(group.key());
        if (interval == intervalDays.constEnd())
            continue;
        result.insert(group.key(), sortedAndFolded(group.value(), {std::max(*interval, 1), freshnessFloor, today}));
    }
    return result;
}

} // namespace holdfast::progress
