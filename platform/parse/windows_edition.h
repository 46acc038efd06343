// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/parse/system_version.h"

#include <QByteArray>

namespace holdfast::platform::parse {

/// readEdition() of platform/windows: one row when the state is Ok. The build decides what Windows this is: ProductName still
/// says "Windows 10" on Windows 11. Versions are "11-24H2" (Home, Pro), "11-24H2-enterprise" (with Education, supported a year
/// longer), "10-1809-ltsc" (long-term servicing, years longer) and "server-2022". What has no release in the registry is Unknown.
[[nodiscard]] Observation<SystemVersion> windowsEdition(const QByteArray &report);

} // namespace holdfast::platform::parse
