// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/routine/calendar.h"
#include "tests/routine/rules.h"

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

} // namespace holdfast::routine::test
