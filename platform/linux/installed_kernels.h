// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"

namespace holdfast::platform {

/// The kernels that this computer could be started with, by their file names.
struct InstalledKernels {
    QStringList releases;
    /// A folder in which they would stand may not be read, or is none.
    bool denied = false;
    bool damaged = false;
};

/// From /lib/modules, /usr/lib/modules and /boot. A folder of modules counts when there is a kernel or its list of modules in it:
/// one that holds nothing but a link for headers, or what a removed kernel left behind, does not.
[[nodiscard]] InstalledKernels installedKernels(const Surroundings &surroundings);

} // namespace holdfast::platform
