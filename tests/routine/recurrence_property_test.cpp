// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/recurrence.h"
#include "tests/routine/any_rule.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

// Laws that hold for any rule, checked on random ones.

namespace holdfast::routine {

namespace {

Recurrence anyRule()
{
    return test::anyRule([](int smallest, int largest) { return *rc::gen::inRange(smallest, largest + 1); });
}

QDate anyDay(int firstYear, int lastYear)
{
    const QDate first(firstYear, 1, 1);
    return first.addDays(*rc::gen::inRange<qint64>(0, first.daysTo(QDate(lastYear, 12, 31)) + 1));
}

QDate anyDay()
{
    return *rc::gen::arbitrary<bool>() ? anyDay(1960, 2100) : anyDay(-300, 9999);
}

RC_GTEST_PROP(RecurrenceLaws, nextIsStrictlyLaterAndNothingLiesBetween, ())
{
    const Recurrence rule = anyRule();
    const QDate start = anyDay();
    const QDate day = anyDay();
    const QDate next = nextOccurrence(rule, start, day);
    RC_PRE(next.isValid());
    RC_ASSERT(next > day);
    RC_ASSERT(next >= start);
    RC_ASSERT(lastOccurrence(rule, start, next) == next);
    const QDate before = lastOccurrence(rule, start, next.addDays(-1));
    RC_ASSERT(!before.isValid() || before <= day);
}

RC_GTEST_PROP(RecurrenceLaws, lastIsFollowedByWhatComesNext, ())
{
    const Recurrence rule = anyRule();
    const QDate start = anyDay();
    const QDate day = anyDay();
    const QDate last = lastOccurrence(rule, start, day);
    if (!last.isValid()) {
        const QDate first = firstOccurrence(rule, start);
        RC_ASSERT(!first.isValid() || first > day);
        return;
    }
    RC_ASSERT(last >= start);
    RC_ASSERT(last <= day);
    RC_ASSERT(nextOccurrence(rule, start, last.addDays(-1)) == last);
    RC_ASSERT(nextOccurrence(rule, start, last) == nextOccurrence(rule, start, day));
}

RC_GTEST_PROP(RecurrenceLaws, theFirstIsTheNextAfterTheDayBeforeTheStart, ())
{
    const Recurrence rule = anyRule();
    const QDate start = anyDay();
    RC_ASSERT(firstOccurrence(rule, start) == nextOccurrence(rule, start, start.addDays(-1)));
    RC_ASSERT(firstOccurrence(rule, start) == nextOccurrence(rule, start, start.addDays(-100'000)));
}

RC_GTEST_PROP(RecurrenceLaws, theDaysOfAWindowAreTheNextOnesOneByOne, ())
{
    const Recurrence rule = anyRule();
    const QDate start = anyDay();
    const QDate from = *rc::gen::arbitrary<bool>() ? start.addDays(*rc::gen::inRange(-40, 400)) : anyDay();
    const QDate until = from.addDays(*rc::gen::inRange<qint64>(0, 30 * test::daysBetween(rule)));
    const auto most = *rc::gen::inRange<std::size_t>(0, 40);
    std::vector<QDate> walked;
    QDate day = nextOccurrence(rule, start, from.addDays(-1));
    for (; day.isValid() && day <= until && walked.size() < most; day = nextOccurrence(rule, start, day))
        walked.push_back(day);
    RC_ASSERT(occurrences(rule, start, from, until, most) == walked);
}

RC_GTEST_PROP(RecurrenceLaws, aRuleStartedOnOneOfItsDaysGoesOnAsBefore, ())
{
    const Recurrence rule = anyRule();
    const QDate start = anyDay();
    const QDate later = nextOccurrence(rule, start, anyDay());
    RC_PRE(later.isValid());
    const QDate until = later.addDays(20 * test::daysBetween(rule));
    RC_ASSERT(occurrences(rule, later, later, until, 50) == occurrences(rule, start, later, until, 50));
}

RC_GTEST_PROP(RecurrenceLaws, thereIsADayInEveryStep, ())
{
    const Recurrence rule = anyRule();
    const QDate start = anyDay(1900, 2100);
    const QDate next = nextOccurrence(rule, start, anyDay(1900, 2100));
    RC_PRE(next.isValid());
    const QDate after = nextOccurrence(rule, start, next);
    // The last Friday of one month and that of another lie up to a week further apart than the months do.
    RC_ASSERT(!after.isValid() || next.daysTo(after) <= test::daysBetween(rule) + 7);
    RC_ASSERT(after.isValid() || next.addDays(test::daysBetween(rule) + 7).year() > 9999);
}

RC_GTEST_PROP(RecurrenceLaws, anyNumbersAreEitherRefusedOrCount, ())
{
    Recurrence rule;
    rule.frequency = static_cast<Frequency>(*rc::gen::inRange(-1, 8));
    rule.every = *rc::gen::arbitrary<int>();
    rule.weekdays = Weekdays(*rc::gen::arbitrary<unsigned>());
    rule.day = *rc::gen::inRange(-5, 40);
    rule.ordinal = *rc::gen::inRange(-5, 8);
    rule.weekday = static_cast<Qt::DayOfWeek>(*rc::gen::inRange(0, 8));
    rule.month = *rc::gen::inRange(-2, 16);
    const QDate day = firstOccurrence(rule, QDate(2026, 1, 1));
    const Result<Recurrence> sound = checked(rule);
    RC_ASSERT(sound.has_value() == day.isValid());
    if (!sound)
        return;
    const Result<Recurrence> again = checked(*sound);
    RC_ASSERT(again.has_value());
    RC_ASSERT(again.value() == sound.value());
    RC_ASSERT(firstOccurrence(*sound, QDate(2026, 1, 1)) == day);
}

} // namespace

} // namespace holdfast::routine
