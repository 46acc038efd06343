// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/action.h"
#include "app/progress/mark.h"

#include <vector>

namespace holdfast::progress {

/// Whether a person should look again at an action: its advice changed after they last marked it, and after they last looked
/// (`lookedOn`, invalid when they never did). Nothing they recorded is touched by that. An action without marks is simply read as
/// it is now.
[[nodiscard]] bool wantsSecondLook(const catalogue::Action &action, const std::vector<Mark> &marks, const QDate &lookedOn,
                                   const QDate &today);

} // namespace holdfast::progress
