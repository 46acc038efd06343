// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/device_probes.h"
#include "platform/parse/system_version.h"

#include <QByteArray>

#include <functional>

namespace holdfast::platform {

/// org.holdfast.device.DeviceReport.ask(): its text, empty when it failed. `withApps` asks for the permissions of the apps too.
using DeviceReport = std::function<QByteArray(bool withApps)>;

/// The real one, in device_report.cpp.
[[nodiscard]] QByteArray askDeviceReport(bool withApps);

/// Everything of Android that an ordinary app may look at: the Java of this folder and the parsers of platform/parse put
/// together.
[[nodiscard]] DeviceProbes makeAndroidProbes(const DeviceReport &report, const parse::FindPeriod &find);

} // namespace holdfast::platform
