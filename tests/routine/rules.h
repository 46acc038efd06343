// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/routine/recurrence.h"

namespace holdfast::routine::test {

[[nodiscard]] inline Recurrence once()
{
    Recurrence rule;
    rule.frequency = Frequency::Once;
    return rule;
}

[[nodiscard]] inline Recurrence daily(int every = 1)
{
    Recurrence rule;
    rule.frequency = Frequency::Daily;
    rule.every = every;
    return rule;
}

[[nodiscard]] inline Recurrence weekly(int every, Weekdays weekdays)
{
    Recurrence rule;
    rule.frequency = Frequency::Weekly;
    rule.every = every;
    rule.weekdays = weekdays;
    return rule;
}

[[nodiscard]] inline Recurrence monthly(int every, int day)
{
    Recurrence rule;
    rule.frequency = Frequency::MonthlyOnDay;
    rule.every = every;
    rule.day = day;
    return rule;
}

[[nodiscard]] inline Recurrence monthlyOn(int every, int ordinal, Qt::DayOfWeek weekday)
{
    Recurrence rule;
    rule.frequency = Frequency::MonthlyOnWeekday;
    rule.every = every;
    rule.ordinal = ordinal;
    rule.weekday = weekday;
    return rule;
}

[[nodiscard]] inline Recurrence yearly(int every, int month, int day)
{
    Recurrence rule;
    rule.frequency = Frequency::Yearly;
    rule.every = every;
    rule.month = month;
    rule.day = day;
    return rule;
}

} // namespace holdfast::routine::test
