// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/device_probes.h"

#include "platform/fallback/null_probes.h"
#include "platform/linux/surroundings.h"

namespace holdfast::platform {

DeviceProbes makeDeviceProbes(const QString &privateFolder)
{
    const Surroundings surroundings = Surroundings::ofThisUser(privateFolder);
    DeviceProbes probes = nullProbes();
    return probes;
}

} // namespace holdfast::platform
