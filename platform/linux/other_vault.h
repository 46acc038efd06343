// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/parse/wake_up_units.h"

namespace holdfast::platform {

/// Whether what is installed reminds for another vault than `ours` would, whose folder is still there. Then it is that one's to
/// correct and to take away. One that is unreadable is anybody's.
[[nodiscard]] bool isForOtherVault(const std::optional<parse::InstalledWakeUp> &installed, const parse::WakeUpCommand &ours,
                                   const Surroundings &surroundings);

} // namespace holdfast::platform
