// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/device_probes.h"
#include "platform/parse/system_version.h"

namespace holdfast::platform {

/// Everything of Windows that an ordinary user may look at: the readers of this folder and the parsers of platform/parse put
/// together. The only file here with Qt in it; it is compiled and tested on every system, with readers of the test's own.
[[nodiscard]] DeviceProbes makeWindowsProbes(const parse::FindPeriod &find);

} // namespace holdfast::platform
