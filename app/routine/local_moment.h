// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <compare>

namespace holdfast::routine {

/// A day and a time of day wherever the person is (RFC 5545 calls it floating): nine in the morning stays nine in the morning on
/// a journey. Becomes an instant last of all.
struct LocalMoment {
    QDate day;
    /// To the minute.
    QTime time;

    [[nodiscard]] bool isValid() const { return day.isValid() && time.isValid(); }
    [[nodiscard]] LocalMoment plusDays(qint64 days) const { return {day.addDays(days), time}; }
    /// On the clock's face: it knows nothing of daylight saving.
    [[nodiscard]] LocalMoment plusMinutes(qint64 minutes) const;

    friend bool operator==(const LocalMoment &, const LocalMoment &) = default;
    friend std::weak_ordering operator<=>(const LocalMoment &left, const LocalMoment &right);
};

/// Minutes on the clock's face from one moment to another.
[[nodiscard]] qint64 minutesBetween(const LocalMoment &from, const LocalMoment &until);

/// The instant, in UTC. A time that does not exist (the clock was put forward over it) is the next valid minute, one that exists
/// twice is the first; invalid when the moment or the zone is.
[[nodiscard]] QDateTime instantOf(const LocalMoment &moment, const QTimeZone &zone);
/// What the clock on the wall shows at an instant, to the minute.
[[nodiscard]] LocalMoment localMoment(const QDateTime &instant, const QTimeZone &zone);

/// "09:00", and back; invalid when a text is anything else.
[[nodiscard]] QString textOf(const QTime &time);
[[nodiscard]] QTime timeFrom(const QString &text);
/// "2026-12-01T09:00", and back; invalid when a text is anything else (a year beyond 9999, seconds, a zone).
[[nodiscard]] QString textOf(const LocalMoment &moment);
[[nodiscard]] LocalMoment momentFrom(const QString &text);

} // namespace holdfast::routine
