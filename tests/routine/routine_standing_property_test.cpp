// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/routine_standing.h"
#include "tests/routine/any_rule.h"
#include "tests/routine/routines.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

// Laws that hold for any routine and whatever was done about it.

namespace holdfast::routine {

namespace {

const QDate firstDay(2024, 1, 1);

QDate anyDay(int farthest = 1500)
{
    return firstDay.addDays(*rc::gen::inRange(0, farthest));
}

Routine anyRoutine()
{
    Routine routine = test::routine(
        test::anyRule([](int smallest, int largest) { return *rc::gen::inRange(smallest, largest + 1); }), anyDay());
    routine.counting = *rc::gen::element(Counting::FromStart, Counting::FromCompletion);
    return routine;
}

/// Events with days up to `latest`, numbered as they come.
std::vector<RoutineEvent> anyEvents(int farthest)
{
    using Kind = NewRoutineEvent::Kind;
    std::vector<RoutineEvent> events(static_cast<std::size_t>(*rc::gen::inRange(0, 12)));
    qint64 number = 0;
    for (RoutineEvent &event : events) {
        event = test::event(++number, *rc::gen::element(Kind::Done, Kind::Skipped, Kind::Snoozed), anyDay(), anyDay(farthest));
        event.until = {anyDay(), QTime(*rc::gen::inRange(0, 24), 0)};
    }
    return events;
}

RC_GTEST_PROP(RoutineStandingLaws, doneOrSkippedTodayItNextComesAfterToday, ())
{
    const Routine routine = anyRoutine();
    std::vector<RoutineEvent> events = anyEvents(1500);
    const QDate today = anyDay();
    const RoutineStanding before = standing(routine, events, test::on(today));
    RC_PRE(before.occurrence.isValid());
    events.push_back(test::event(99, *rc::gen::element(NewRoutineEvent::Kind::Done, NewRoutineEvent::Kind::Skipped),
                                 before.occurrence, today));
    const RoutineStanding after = standing(routine, events, test::on(today));
    RC_ASSERT(after.status == RoutineStatus::Upcoming || after.status == RoutineStatus::Finished);
    RC_ASSERT(!after.occurrence.isValid() || after.occurrence > today);
    RC_ASSERT(!after.snoozedUntil || after.occurrence != before.occurrence);
}

RC_GTEST_PROP(RoutineStandingLaws, theOrderOfTheEventsDoesNotMatter, ())
{
    const Routine routine = anyRoutine();
    std::vector<RoutineEvent> events = anyEvents(4000);
    const QDate today = anyDay();
    const RoutineStanding one = standing(routine, events, test::on(today));
    for (std::size_t left = events.size(); left > 1; --left)
        std::swap(events[left - 1], events[*rc::gen::inRange<std::size_t>(0, left)]);
    RC_ASSERT(standing(routine, events, test::on(today)) == one);
}

RC_GTEST_PROP(RoutineStandingLaws, whateverHappenedAStandingHoldsTogether, ())
{
    const Routine routine = anyRoutine();
    const std::vector<RoutineEvent> events = anyEvents(4000);
    const QDate today = anyDay();
    const RoutineStanding now = standing(routine, events, test::on(today));
    RC_ASSERT(now.occurrence.isValid() == (now.status != RoutineStatus::Paused && now.status != RoutineStatus::Finished));
    RC_ASSERT(!now.occurrence.isValid() || isDue(now) == (now.occurrence <= today));
    RC_ASSERT(now.passed >= 0);
    RC_ASSERT(now.passed == 0 || now.status == RoutineStatus::Overdue);
    RC_ASSERT(!now.lastDone.isValid() || now.lastDone <= today);
    // RC_ASSERT takes the operands of || apart and evaluates both.
    if (now.snoozedUntil)
        RC_ASSERT(*now.snoozedUntil > test::on(today));
}

RC_GTEST_PROP(RoutineStandingLaws, countedFromItsStartNoTimeIsLostOrComesTwice, ())
{
    // Somebody who looks now and then, and does what waits: each time is either done or stands among those that passed.
    Routine routine = anyRoutine();
    routine.counting = Counting::FromStart;
    std::vector<RoutineEvent> events;
    int counted = 0;
    QDate today = firstDay;
    for (int look = 0; look < 20; ++look) {
        today = today.addDays(*rc::gen::inRange(0, 90));
        const RoutineStanding now = standing(routine, events, test::on(today));
        if (!isDue(now))
            continue;
        events.push_back(test::done(look + 1, now.occurrence, today));
        counted += now.passed + 1;
    }
    const RoutineStanding end = standing(routine, events, test::on(today));
    RC_ASSERT(!isDue(end));
    RC_ASSERT(counted == static_cast<int>(occurrences(routine.rhythm, routine.start, routine.start, today, 100'000).size()));
}

RC_GTEST_PROP(RoutineStandingLaws, timesAheadComeOneAfterAnotherAndBeginWithWhatWaits, ())
{
    const Routine routine = anyRoutine();
    const QDate today = anyDay();
    const RoutineStanding now = standing(routine, anyEvents(1500), test::on(today));
    const auto most = *rc::gen::inRange<std::size_t>(0, 30);
    const QDate until = today.addDays(*rc::gen::inRange(0, 3000));
    const std::vector<QDate> times = timesAhead(routine, now, today, until, most);
    RC_ASSERT(times.size() <= most);
    RC_ASSERT(std::adjacent_find(times.begin(), times.end(), std::greater_equal<>()) == times.end());
    if (times.empty()) {
        RC_ASSERT(most == 0 || !now.occurrence.isValid() || now.occurrence > until);
        return;
    }
    RC_ASSERT(times.front() == (isDue(now) ? today : now.occurrence));
    RC_ASSERT(times.back() <= until);
}

RC_GTEST_PROP(RoutineStandingLaws, whatComesAheadIsWhatComesWhenEachIsDoneOnItsDay, ())
{
    const Routine routine = anyRoutine();
    const QDate today = anyDay();
    std::vector<RoutineEvent> events = anyEvents(1500);
    events.erase(std::remove_if(events.begin(), events.end(), [&](const RoutineEvent &event) { return event.day > today; }),
                 events.end());
    const std::vector<QDate> times =
        timesAhead(routine, standing(routine, events, test::on(today)), today, today.addDays(2000), 8);
    std::vector<QDate> lived;
    RoutineStanding now = standing(routine, events, test::on(today));
    while (lived.size() < times.size()) {
        const QDate day = isDue(now) ? std::max(now.occurrence, today) : now.occurrence;
        lived.push_back(day);
        events.push_back(test::done(100 + static_cast<qint64>(lived.size()), now.occurrence, day));
        now = standing(routine, events, test::on(day));
    }
    RC_ASSERT(lived == times);
}

} // namespace

} // namespace holdfast::routine
