// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/clock.h"
#include "app/routine/armed_reminders.h"

#include <gtest/gtest.h>

namespace holdfast::routine::tests {

inline constexpr qint64 minute = 60;
inline constexpr qint64 hour = 60 * minute;
inline constexpr qint64 day = 24 * hour;

/// "0000...0007".
[[nodiscard]] inline QString idOf(int number)
{
    return QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'));
}

/// A Tuesday at noon in UTC, where this person lives unless a test says otherwise.
[[nodiscard]] inline QDateTime noon()
{
    return QDateTime(QDate(2026, 12, 1), QTime(12, 0), QTimeZone::utc());
}

/// Reminders armed in one zone, and a clock that goes as the test wants.
class ArmedReminding : public testing::Test
{
protected:
    /// A reminder so many seconds from now.
    ArmedReminder &arm(qint64 seconds, Matter matter = Matter::RoutineDue, int daysSince = 0, bool timeChosen = false)
    {
        armed.reminders.push_back({idOf(static_cast<int>(armed.reminders.size()) + 1),
                                   localMoment(now.addSecs(seconds), zone),
                                   matter,
                                   daysSince,
                                   timeChosen,
                                   {},
                                   {}});
        return armed.reminders.back();
    }
    Announcement round(UpdatesSeen seen = UpdatesSeen::NotLooked, bool metered = false)
    {
        return announce(armed, seen, now, zone, metered);
    }
    Announcement roundAfter(qint64 seconds, UpdatesSeen seen = UpdatesSeen::NotLooked, bool metered = false)
    {
        now = now.addSecs(seconds);
        return round(seen, metered);
    }

    ArmedReminders armed;
    QDateTime now = noon();
    QTimeZone zone = QTimeZone::utc();
};

} // namespace holdfast::routine::tests
