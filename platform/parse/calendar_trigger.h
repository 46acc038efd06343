// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/parse/due_file.h"

#include <QStringList>

namespace holdfast::platform::parse {

/// One notification that the system shows by itself at a time of the clock on the wall: the date components of Apple's
/// UNCalendarNotificationTrigger, which are floating as well.
struct CalendarTrigger {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    /// The reminders it stands for, the first of which names it.
    QStringList ids;

    friend bool operator==(const CalendarTrigger &, const CalendarTrigger &) = default;
};

/// iOS keeps the 64 nearest (UNUserNotificationCenter) and drops the others; a test reminder and what is put off need room.
inline constexpr qsizetype mostCalendarTriggers = 50;

/// When the system is to tell what, nearest first, after `now` (the person's local time): a time that the person chose as it is;
/// everything else not in the quiet hours, but when they end, and not within 24 hours of another notification, but together with
/// the next. What was told is left out, and what is past by then (app/routine/reminder_policy.md: nine days for a routine, two
/// for steps); what is overdue comes with the next minute that allows it.
[[nodiscard]] QList<CalendarTrigger> calendarTriggers(const DueFile &due, const QDateTime &now);

} // namespace holdfast::platform::parse
