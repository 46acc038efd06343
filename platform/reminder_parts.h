// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/notifier.h"
#include "platform/wake_up.h"

#include <memory>

namespace holdfast::platform {

/// What reminders need of this system. A part that it lacks is a null object that says so.
struct ReminderParts {
    std::unique_ptr<Notifier> notifier;
    std::unique_ptr<WakeUp> wakeUp;
    /// Whether the connection is known to be metered. Asks a service of this machine, never the network; false when nobody knows.
    bool (*isMetered)() = nullptr;
    /// Starts this program's window, or raises the one that is there, outside of whatever runs the caller: it outlives it.
    bool (*openWindow)(const QString &vaultFolder) = nullptr;
};

/// `vaultFolder` is empty when the vault lies in the usual place; needs a QCoreApplication.
[[nodiscard]] ReminderParts makeReminderParts(const QString &vaultFolder);

} // namespace holdfast::platform
