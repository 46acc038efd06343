// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"

namespace holdfast::platform {

/// What the desktop calls the program with this id, by the desktop entries of the user, of flatpak and of the system; the id
/// itself when none names it.
[[nodiscard]] QString appNameFor(const QString &id, const Surroundings &surroundings);

} // namespace holdfast::platform
