// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/device_probes.h"
#include "platform/parse/system_version.h"

namespace holdfast::platform {

/// iOS tells apps its version and nothing else of what Holdfast looks at: not whether an update waits, not what other apps may
/// do. `version` is iosVersion() but for the tests.
[[nodiscard]] DeviceProbes makeIosProbes(const QString &version, const parse::FindPeriod &find);

/// "17.6.1"; what QOperatingSystemVersion says.
[[nodiscard]] QString iosVersion();

} // namespace holdfast::platform
