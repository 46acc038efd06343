// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/reminders.h"

#include "tests/routine/any_rule.h"
#include "tests/routine/routines.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

// Laws of the reminders to come, checked on random routines and what was done about them.

namespace holdfast::routine::test {

namespace {

const QDate base(2026, 12, 1);

QDate anyDay()
{
    return base.addDays(*rc::gen::inRange(-400, 400));
}

LocalMoment anyMomentAfter(const QDate &day)
{
    return {day.addDays(*rc::gen::inRange(0, 40)), QTime(*rc::gen::inRange(0, 24), 0)};
}

Routine anyRoutine(RoutineNumber number)
{
    Routine any = routine(anyRule([](int from, int to) { return *rc::gen::inRange(from, to + 1); }), anyDay());
    any.number = number;
    any.time = QTime(*rc::gen::inRange(0, 24), *rc::gen::element(0, 30));
    any.counting = *rc::gen::element(Counting::FromStart, Counting::FromCompletion);
    return any;
}

std::vector<RoutineEvent> anyEvents(const Routine &routine)
{
    std::vector<RoutineEvent> events;
    for (int number = *rc::gen::inRange(0, 5); number > 0; --number) {
        const QDate day = anyDay();
        const QDate occurrence = standing(routine, events, on(day)).occurrence;
        const auto kind =
            *rc::gen::element(NewRoutineEvent::Kind::Done, NewRoutineEvent::Kind::Skipped, NewRoutineEvent::Kind::Snoozed);
        RoutineEvent each = event(static_cast<qint64>(events.size()) + 1, kind, occurrence, day);
        each.routine = routine.number;
        if (kind == NewRoutineEvent::Kind::Snoozed)
            each.until = anyMomentAfter(day);
        if (occurrence.isValid())
            events.push_back(each);
    }
    return events;
}

} // namespace

RC_GTEST_PROP(RemindersAheadProperty, AreInOrderToComeAndFew, ())
{
    std::vector<Routine> routines;
    EventsByRoutine events;
    for (RoutineNumber number = *rc::gen::inRange(0, 5); number > 0; --number) {
        routines.push_back(anyRoutine(number));
        events.insert(number, anyEvents(routines.back()));
    }
    const LocalMoment now = on(anyDay());
    const auto reminders = remindersAhead(routines, events, {}, {9, 0}, now);
    RC_ASSERT(reminders.size() <= mostReminders);
    RC_ASSERT(std::is_sorted(reminders.begin(), reminders.end(),
                             [](const Reminder &left, const Reminder &right) { return left.at < right.at; }));
    for (const Reminder &reminder : reminders) {
        RC_ASSERT((reminder.at > now));
        RC_ASSERT(reminder.at.day <= now.day.addDays(366));
        RC_ASSERT((reminder.daysSince == 0 || reminder.daysSince == 3 || reminder.daysSince == 7));
        RC_ASSERT(reminder.timeChosen == (reminder.daysSince == 0));
        RC_ASSERT(std::count(reminders.begin(), reminders.end(), reminder) == 1);
    }
}

// Nothing done and nothing put off: on each day of the rule that is to come, and after it as long as no next one has come.
RC_GTEST_PROP(RemindersAheadProperty, SayTheSameAsTheDaysOfTheRule, ())
{
    Routine any = anyRoutine(oneRoutine);
    any.counting = Counting::FromStart;
    const LocalMoment now{anyDay(), QTime(*rc::gen::inRange(0, 24), 0)};
    std::vector<Reminder> expected;
    constexpr std::size_t all = 2000;
    const std::vector<QDate> days = occurrences(any.rhythm, any.start, any.start, now.day.addDays(800), all);
    for (std::size_t index = 0; index < days.size(); ++index) {
        for (const int daysSince : {0, 3, 7}) {
            const QDate day = days[index].addDays(daysSince);
            const bool overtaken = daysSince > 0 && index + 1 < days.size() && days[index + 1] <= day;
            if (LocalMoment{day, any.time} > now && day <= now.day.addDays(366) && !overtaken)
                expected.push_back(
                    {{Subject::Kind::Routine, oneRoutine, days[index]}, {day, any.time}, daysSince == 0, daysSince});
        }
    }
    expected.resize(std::min(expected.size(), mostReminders));
    RC_ASSERT((remindersAhead({any}, {}, {}, {9, 0}, now) == expected));
}

RC_GTEST_PROP(RemindersAheadProperty, WhatIsSettledRemindsNoMore, ())
{
    const Routine any = anyRoutine(oneRoutine);
    const LocalMoment now = on(anyDay());
    const QDate occurrence = standing(any, {}, now).occurrence;
    RC_PRE(occurrence.isValid());
    const auto kind = *rc::gen::element(NewRoutineEvent::Kind::Done, NewRoutineEvent::Kind::Skipped);
    for (const Reminder &reminder : remindersAhead({any}, {{oneRoutine, {event(1, kind, occurrence, now.day)}}}, {}, {9, 0}, now))
        RC_ASSERT(reminder.subject.occurrence != occurrence);
}

} // namespace holdfast::routine::test
