// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/routine/reminders.h"

#include <optional>
#include <vector>

namespace holdfast::overview {

/// What came of the buttons that were pressed on notifications while the vault was closed.
struct PressedReminders {
    /// What the last "Open" leads to; empty when it was not pressed, or nobody knows any more what it was about.
    std::optional<routine::Subject> open;
    bool openPressed = false;
    /// What "Later" became.
    std::vector<routine::RoutineEvent> snoozed;
};

} // namespace holdfast::overview
