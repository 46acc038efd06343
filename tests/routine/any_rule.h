// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/routine/recurrence.h"

#include <array>

namespace holdfast::routine::test {

/// Any rule that comes again, from whatever chooses a number from one to another, both included: `choose(int, int) -> int`.
template <class Choose> [[nodiscard]] Recurrence anyRule(Choose choose)
{
    constexpr std::array frequencies{Frequency::Daily, Frequency::Weekly, Frequency::MonthlyOnDay, Frequency::MonthlyOnWeekday,
                                     Frequency::Yearly};
    Recurrence rule;
    rule.frequency = frequencies.at(static_cast<std::size_t>(choose(0, static_cast<int>(frequencies.size()) - 1)));
    rule.every = choose(0, 3) == 0 ? choose(1, longestInterval) : choose(1, 5);
    rule.weekdays = Weekdays(static_cast<unsigned>(choose(1, 127)));
    rule.day = choose(0, 1) == 0 ? choose(1, 31) : choose(28, 31);
    rule.ordinal = choose(0, 4);
    if (rule.ordinal == 0)
        rule.ordinal = lastOfMonth;
    rule.weekday = static_cast<Qt::DayOfWeek>(choose(Qt::Monday, Qt::Sunday));
    rule.month = choose(0, 2) == 0 ? 2 : choose(1, 12);
    return checked(rule).value();
}

/// About how many days lie between two of its days, never too few.
[[nodiscard]] inline qint64 daysBetween(const Recurrence &rule)
{
    switch (rule.frequency) {
    case Frequency::Once:
    case Frequency::Daily:
        return rule.every;
    case Frequency::Weekly:
        return rule.every * qint64{7};
    case Frequency::MonthlyOnDay:
    case Frequency::MonthlyOnWeekday:
        return rule.every * qint64{31};
    case Frequency::Yearly:
        return rule.every * qint64{366};
    }
    return 1;
}

} // namespace holdfast::routine::test
