// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/routine/routine_standing.h"

#include <QByteArray>

namespace holdfast::routine {

/// One routine as a calendar shows it.
struct CalendarEntry {
    Routine routine;
    /// The time that waits or comes next; an invalid one leaves the routine out.
    QDate next;
    /// What the calendar shows; the caller takes neutral words unless the person chose titles.
    QString summary;
};

/// An iCalendar file (RFC 5545), UTF-8, lines ended by CR LF and folded at 75 octets, never inside a character: one VEVENT for
/// each entry, with its RRULE, a VALARM at its time, and a UID that stays the same, so that reading it in again replaces. Times
/// are in `zone`, whose VTIMEZONE covers `now` and the ten years after it. `now` is the DTSTAMP.
[[nodiscard]] QByteArray calendarFile(const std::vector<CalendarEntry> &entries, const QTimeZone &zone, const QDateTime &now,
                                      const QString &alarmText);

} // namespace holdfast::routine
