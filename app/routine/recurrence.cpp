// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/recurrence.h"

#include <algorithm>
#include <bit>
#include <optional>

namespace holdfast::routine {

namespace {

constexpr qint64 daysPerWeek = 7;
constexpr qint64 monthsPerYear = 12;
/// What textOf() and every calendar can write.
const QDate lastDay(9999, 12, 31);

constexpr qint64 flooredQuotient(qint64 dividend, qint64 divisor)
{
    return dividend / divisor - (dividend % divisor < 0 ? 1 : 0);
}

constexpr bool isWithin(int value, int smallest, int largest)
{
    return value >= smallest && value <= largest;
}

bool hasDayOfMonth(Frequency frequency)
{
    return frequency == Frequency::MonthlyOnDay || frequency == Frequency::Yearly;
}

bool isSound(const Recurrence &rule)
{
    if (rule.frequency == Frequency::Once)
        return true;
    if (!isWithin(rule.every, 1, longestInterval))
        return false;
    switch (rule.frequency) {
    case Frequency::Once:
    case Frequency::Daily:
        return true;
    case Frequency::Weekly:
        return !rule.weekdays.isEmpty();
    case Frequency::MonthlyOnDay:
        return isWithin(rule.day, 1, 31);
    case Frequency::MonthlyOnWeekday:
        return (rule.ordinal == lastOfMonth || isWithin(rule.ordinal, 1, 4)) && isWithin(rule.weekday, Qt::Monday, Qt::Sunday);
    case Frequency::Yearly:
        return isWithin(rule.day, 1, 31) && isWithin(rule.month, 1, 12);
    }
    return false;
}

/// Months since the beginning of the year 0, which QDate leaves out.
qint64 monthOf(const QDate &day)
{
    const qint64 year = day.year() < 0 ? qint64{day.year()} + 1 : day.year();
    return year * monthsPerYear + day.month() - 1;
}

QDate firstOfMonth(qint64 month)
{
    const qint64 year = flooredQuotient(month, monthsPerYear);
    const auto inYear = static_cast<int>(month - year * monthsPerYear);
    return {static_cast<int>(year <= 0 ? year - 1 : year), inYear + 1, 1};
}

/// The days of one rule from one start. Days are Julian day numbers here, of which every seventh, from 0 on, is a Monday; a
/// "step" is the number of a day, week, month or year, whatever the rule counts in.
class Course
{
public:
    Course(const Recurrence &rule, const QDate &start)
        : m_rule(rule), m_start(start.toJulianDay()), m_firstStep(rule.frequency == Frequency::Once ? 0 : stepOf(start))
    {
    }

    /// The first day of the rule after `day`, no earlier than the start; nothing when it is beyond the last day.
    [[nodiscard]] std::optional<qint64> after(qint64 day) const;
    /// The last day of the rule on or before `day`.
    [[nodiscard]] std::optional<qint64> until(qint64 day) const;
    /// The days from one to another, both included.
    [[nodiscard]] std::vector<QDate> within(qint64 from, qint64 until, std::size_t most) const;

private:
    [[nodiscard]] qint64 stepOf(const QDate &day) const;
    /// The step of the rule that `day` is in, or the last before it.
    [[nodiscard]] qint64 stepUntil(qint64 day) const;
    /// The first day in a step after `day`.
    [[nodiscard]] std::optional<qint64> firstAfter(qint64 step, qint64 day) const;
    /// The last day in a step on or before `day`.
    [[nodiscard]] std::optional<qint64> lastUntil(qint64 step, qint64 day) const;
    /// The one day in a step, for every rule but weekly ones.
    [[nodiscard]] qint64 dayIn(qint64 step) const;

    const Recurrence &m_rule;
    qint64 m_start;
    qint64 m_firstStep;
};

qint64 Course::stepOf(const QDate &day) const
{
    switch (m_rule.frequency) {
    case Frequency::Once:
    case Frequency::Daily:
        break;
    case Frequency::Weekly:
        return flooredQuotient(day.toJulianDay(), daysPerWeek);
    case Frequency::MonthlyOnDay:
    case Frequency::MonthlyOnWeekday:
        return monthOf(day);
    case Frequency::Yearly:
        return flooredQuotient(monthOf(day), monthsPerYear);
    }
    return day.toJulianDay();
}

qint64 Course::stepUntil(qint64 day) const
{
    const qint64 step = stepOf(QDate::fromJulianDay(day));
    return m_firstStep + flooredQuotient(step - m_firstStep, m_rule.every) * m_rule.every;
}

qint64 Course::dayIn(qint64 step) const
{
    if (m_rule.frequency == Frequency::Daily)
        return step;
    const bool yearly = m_rule.frequency == Frequency::Yearly;
    const QDate first = firstOfMonth(yearly ? step * monthsPerYear + m_rule.month - 1 : step);
    const qint64 firstDay = first.toJulianDay();
    if (m_rule.frequency != Frequency::MonthlyOnWeekday)
        return firstDay + std::min(m_rule.day, first.daysInMonth()) - 1;
    // The last seven days of a month, or the first seven and whole weeks after them, hold each day of the week once.
    const qint64 begin = m_rule.ordinal == lastOfMonth ? firstDay + first.daysInMonth() - daysPerWeek
                                                       : firstDay + (m_rule.ordinal - 1) * daysPerWeek;
    const qint64 ahead = m_rule.weekday - 1 - (begin - flooredQuotient(begin, daysPerWeek) * daysPerWeek);
    return begin + (ahead < 0 ? ahead + daysPerWeek : ahead);
}

std::optional<qint64> Course::firstAfter(qint64 step, qint64 day) const
{
    if (m_rule.frequency != Frequency::Weekly) {
        const qint64 only = dayIn(step);
        return only > day ? std::optional(only) : std::nullopt;
    }
    const qint64 monday = step * daysPerWeek;
    const qint64 gone = std::clamp<qint64>(day + 1 - monday, 0, daysPerWeek);
    const unsigned left = (m_rule.weekdays.bits() >> gone) << gone;
    return left == 0 ? std::nullopt : std::optional(monday + std::countr_zero(left));
}

std::optional<qint64> Course::lastUntil(qint64 step, qint64 day) const
{
    if (m_rule.frequency != Frequency::Weekly) {
        const qint64 only = dayIn(step);
        return only <= day ? std::optional(only) : std::nullopt;
    }
    const qint64 monday = step * daysPerWeek;
    const qint64 come = std::clamp<qint64>(day + 1 - monday, 0, daysPerWeek);
    const unsigned passed = m_rule.weekdays.bits() & ((1U << come) - 1U);
    return passed == 0 ? std::nullopt : std::optional(monday + std::bit_width(passed) - 1);
}

std::optional<qint64> Course::after(qint64 day) const
{
    const qint64 from = std::max(day, m_start - 1);
    if (from >= lastDay.toJulianDay())
        return std::nullopt;
    std::optional<qint64> found;
    if (m_rule.frequency == Frequency::Once) {
        found = m_start > from ? std::optional(m_start) : std::nullopt;
    } else {
        // Every step has a day: if not in this one, then in the next.
        const qint64 step = stepUntil(std::max(from, m_start));
        found = firstAfter(step, from);
        if (!found)
            found = firstAfter(step + m_rule.every, from);
    }
    return found && *found <= lastDay.toJulianDay() ? found : std::nullopt;
}

std::optional<qint64> Course::until(qint64 day) const
{
    if (day < m_start)
        return std::nullopt;
    if (m_rule.frequency == Frequency::Once)
        return m_start;
    const qint64 step = stepUntil(day);
    std::optional<qint64> found = lastUntil(step, day);
    if (!found && step > m_firstStep)
        found = lastUntil(step - m_rule.every, day);
    return found && *found >= m_start ? found : std::nullopt;
}

std::vector<QDate> Course::within(qint64 from, qint64 until, std::size_t most) const
{
    std::vector<QDate> days;
    std::optional<qint64> day = after(from - 1);
    if (!day)
        return days;
    const qint64 end = std::min(until, lastDay.toJulianDay());
    // From the first day on step by step: to find the step of each day anew takes most of the time.
    qint64 step = m_rule.frequency == Frequency::Once ? 0 : stepUntil(*day);
    while (day && *day <= end && days.size() < most) {
        days.push_back(QDate::fromJulianDay(*day));
        if (m_rule.frequency == Frequency::Once)
            break;
        std::optional<qint64> next = firstAfter(step, *day);
        if (!next) {
            step += m_rule.every;
            next = firstAfter(step, *day);
        }
        day = next;
    }
    return days;
}

bool canBegin(const Recurrence &rule, const QDate &start)
{
    return start.isValid() && start <= lastDay && isSound(rule);
}

QDate dateOf(std::optional<qint64> day)
{
    return day ? QDate::fromJulianDay(*day) : QDate();
}

} // namespace

Result<Recurrence> checked(Recurrence rule)
{
    if (!isSound(rule))
        return failure(ErrorCode::RhythmWrong);
    Recurrence plain;
    plain.frequency = rule.frequency;
    if (rule.frequency != Frequency::Once)
        plain.every = rule.every;
    if (rule.frequency == Frequency::Weekly)
        plain.weekdays = rule.weekdays;
    if (hasDayOfMonth(rule.frequency))
        plain.day = rule.day;
    if (rule.frequency == Frequency::MonthlyOnWeekday) {
        plain.ordinal = rule.ordinal;
        plain.weekday = rule.weekday;
    }
    if (rule.frequency == Frequency::Yearly)
        plain.month = rule.month;
    return plain;
}

QDate firstOccurrence(const Recurrence &rule, const QDate &start)
{
    return canBegin(rule, start) ? dateOf(Course(rule, start).after(start.toJulianDay() - 1)) : QDate();
}

QDate nextOccurrence(const Recurrence &rule, const QDate &start, const QDate &day)
{
    return canBegin(rule, start) && day.isValid() ? dateOf(Course(rule, start).after(day.toJulianDay())) : QDate();
}

QDate lastOccurrence(const Recurrence &rule, const QDate &start, const QDate &day)
{
    if (!canBegin(rule, start) || !day.isValid())
        return {};
    return dateOf(Course(rule, start).until(std::min(day, lastDay).toJulianDay()));
}

std::vector<QDate> occurrences(const Recurrence &rule, const QDate &start, const QDate &from, const QDate &until,
                               std::size_t most)
{
    if (!canBegin(rule, start) || !from.isValid() || !until.isValid())
        return {};
    return Course(rule, start).within(from.toJulianDay(), until.toJulianDay(), most);
}

} // namespace holdfast::routine
