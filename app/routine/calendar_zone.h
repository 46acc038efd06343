// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>

/// How iCalendar says what a time of day means somewhere (RFC 5545, 3.6.5).
namespace holdfast::routine {

/// The TZID: the name of the IANA time zone database, which calendars know; whatever of another name a parameter could not hold
/// without quotation marks is a hyphen.
[[nodiscard]] QString calendarZoneName(const QTimeZone &zone);

/// The VTIMEZONE of a valid zone: what the clock shows at `from`, since when, and each change until `until`. What comes after
/// `until` follows the last change; calendars that know the name go by their own table then.
[[nodiscard]] QByteArray calendarZone(const QTimeZone &zone, const QDateTime &from, const QDateTime &until);

} // namespace holdfast::routine
