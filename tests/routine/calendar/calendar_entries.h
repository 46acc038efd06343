// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/routine/calendar.h"

namespace holdfast::routine::test {

[[nodiscard]] inline QDateTime utc(const QDate &day, int hour = 0, int minute = 0, int second = 0)
{
    return {day, QTime(hour, minute, second), QTimeZone::utc()};
}

/// A routine from a start, as the store would hand it out.
[[nodiscard]] inline CalendarEntry entry(const char *uid, const Recurrence &rhythm, const QDate &start, const QTime &time,
                                         const QString &summary)
{
    CalendarEntry made;
    made.routine.name = QStringLiteral("Zanzibar");
    made.routine.uid = QString::fromLatin1(uid);
    made.routine.rhythm = rhythm;
    made.routine.start = start;
    made.routine.time = time;
    made.next = rhythm.frequency == Frequency::Once ? start : firstOccurrence(rhythm, start);
    made.summary = summary;
    return made;
}

[[nodiscard]] inline Recurrence daily(int every)
{
    Recurrence rule;
    rule.frequency = Frequency::Daily;
    rule.every = every;
    return rule;
}

[[nodiscard]] inline Recurrence weekly(int every, Weekdays weekdays)
{
    Recurrence rule;
    rule.every = every;
    rule.weekdays = weekdays;
    return rule;
}

[[nodiscard]] inline Recurrence monthlyOn(int day, int every = 1)
{
    Recurrence rule;
    rule.frequency = Frequency::MonthlyOnDay;
    rule.every = every;
    rule.day = day;
    return rule;
}

[[nodiscard]] inline Recurrence monthlyOn(int ordinal, Qt::DayOfWeek weekday, int every = 1)
{
    Recurrence rule;
    rule.frequency = Frequency::MonthlyOnWeekday;
    rule.every = every;
    rule.ordinal = ordinal;
    rule.weekday = weekday;
    return rule;
}

[[nodiscard]] inline Recurrence yearlyOn(int month, int day, int every = 1)
{
    Recurrence rule;
    rule.frequency = Frequency::Yearly;
    rule.every = every;
    rule.month = month;
    rule.day = day;
    return rule;
}

[[nodiscard]] inline Recurrence once()
{
    Recurrence rule;
    rule.frequency = Frequency::Once;
    return rule;
}

} // namespace holdfast::routine::test
