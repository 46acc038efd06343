// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"

namespace holdfast::platform {

/// The file of the program people start, absolute; of an AppImage the image itself, since the file in it goes with the process.
[[nodiscard]] QString ownProgram();

/// Starts `program` as a window for the vault in `vaultFolder` (empty: the usual place), so that it outlives this process and
/// whatever runs it: by systemd-run when this runs in a unit of systemd (`insideUnit`), which would end with the unit's other
/// processes; else detached.
[[nodiscard]] bool startWindow(const Surroundings &surroundings, const QString &program, const QString &vaultFolder,
                               bool insideUnit);

} // namespace holdfast::platform
