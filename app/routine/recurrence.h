// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QDate>
#include <QString>

#include <initializer_list>
#include <vector>

namespace holdfast::routine {

/// A set of days of the week.
class Weekdays
{
public:
    constexpr Weekdays() = default;
    /// Bit 0 is Monday, bit 6 Sunday; other bits are dropped.
    constexpr explicit Weekdays(unsigned bits) : m_bits(bits & 0x7FU) {}
    constexpr Weekdays(std::initializer_list<Qt::DayOfWeek> days)
    {
        for (const Qt::DayOfWeek day : days)
            m_bits |= bitOf(day);
    }

    [[nodiscard]] constexpr bool contains(Qt::DayOfWeek day) const { return (m_bits & bitOf(day)) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr unsigned bits() const { return m_bits; }

    friend constexpr bool operator==(Weekdays, Weekdays) = default;

private:
    [[nodiscard]] static constexpr unsigned bitOf(Qt::DayOfWeek day) { return 1U << (static_cast<unsigned>(day) - 1U); }

    unsigned m_bits = 0;
};

/// In what steps days come again. Once is a single day, its start.
enum class Frequency { Once, Daily, Weekly, MonthlyOnDay, MonthlyOnWeekday, Yearly };

/// The largest interval: what comes more seldom is no habit.
inline constexpr int longestInterval = 999;
/// For `ordinal`: the last such weekday of a month.
inline constexpr int lastOfMonth = -1;

/// How days come again: the part of RFC 5545 (3.3.10) that habits need, on days alone. A month that is too short has its last day
/// instead of none, which is what people mean by "on the 31st" (RFC 5545 would leave the month out).
struct Recurrence {
    Frequency frequency = Frequency::Weekly;
    /// Every so many days, weeks, months or years: 1 to longestInterval. Weeks begin on Monday.
    int every = 1;
    /// Weekly: on these days, at least one.
    Weekdays weekdays;
    /// MonthlyOnDay and Yearly: the day of the month, 1 to 31.
    int day = 0;
    /// MonthlyOnWeekday: the first to the fourth (1 to 4) or the last (lastOfMonth) such weekday of the month.
    int ordinal = 0;
    Qt::DayOfWeek weekday = Qt::Monday;
    /// Yearly: 1 to 12.
    int month = 0;

    friend bool operator==(const Recurrence &, const Recurrence &) = default;
};

/// RhythmWrong when a number that its frequency needs is out of range. What the frequency does not need comes back as in a new
/// Recurrence.
[[nodiscard]] Result<Recurrence> checked(Recurrence rule);

/// The first day of the rule on or after `start`, counted in steps from the day, week, month or year of `start`; invalid when the
/// rule or the day is, or when there is none before the year 10000. All of these take rules that are as checked() gives them.
[[nodiscard]] QDate firstOccurrence(const Recurrence &rule, const QDate &start);
/// The first day of the rule after `day`, whatever lies between; takes no longer for days far apart.
[[nodiscard]] QDate nextOccurrence(const Recurrence &rule, const QDate &start, const QDate &day);
/// The last day of the rule on or before `day`; invalid when there is none.
[[nodiscard]] QDate lastOccurrence(const Recurrence &rule, const QDate &start, const QDate &day);
/// The days of the rule from `from` to `until`, both included, at most `most`.
[[nodiscard]] std::vector<QDate> occurrences(const Recurrence &rule, const QDate &start, const QDate &from, const QDate &until,
                                             std::size_t most);

/// The rule as the value of an RRULE (RFC 5545, 3.3.10), for a DTSTART on firstOccurrence(); empty for Once. The last day of a
/// short month is said by BYMONTHDAY and BYSETPOS.
[[nodiscard]] QString recurrenceRule(const Recurrence &rule);

} // namespace holdfast::routine
