// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/routine/armed_reminders.h"

#include <QString>

namespace holdfast::wording {

// In the language in use, as everything here. Whoever stands by may read a notification: nothing of the vault is in these words,
// but for titles that a person chose to see.

/// "Holdfast", whatever it is about.
[[nodiscard]] QString notificationTitle();
/// "Your check is due", "Security updates are waiting on this device"; both, one below the other, when an announcement is about
/// both. Empty when there is nothing to tell.
[[nodiscard]] QString announcementText(const routine::Announcement &announcement);
/// The words on the buttons: "Open", "Later".
[[nodiscard]] QString openNotificationText();
[[nodiscard]] QString laterNotificationText();

} // namespace holdfast::wording
