// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/routine/armed_reminders.h"

namespace holdfast::routine {

/// How a person wants to be reminded; kept in the vault.
struct ReminderPreferences {
    /// When steps remind that fall due by their own interval.
    QTime timeForSteps{19, 0};
    QuietHours quietHours;
    /// Whether the notification may show what it is about, for anyone who sees the screen to read.
    bool showTitles = false;
    /// Whether to look for pending updates while the vault is closed.
    bool looksForUpdates = true;

    friend bool operator==(const ReminderPreferences &, const ReminderPreferences &) = default;
};

} // namespace holdfast::routine
