// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/automatic_updates.h"
#include "platform/lifecycle_table.h"
#include "platform/os_lifecycle.h"
#include "platform/permission_source.h"
#include "platform/reboot_probe.h"
#include "platform/update_source.h"

#include <memory>
#include <vector>

namespace holdfast::platform {

/// Everything this system lets an ordinary user look at. A part that it lacks is a null object that says so. Shared with the
/// threads that ask: one that hangs outlives the look that started it.
struct DeviceProbes {
    std::vector<std::shared_ptr<UpdateSource>> updates;
    std::shared_ptr<AutomaticUpdates> automaticUpdates;
    std::shared_ptr<RebootProbe> reboot;
    std::shared_ptr<OsLifecycle> lifecycle;
    std::vector<std::shared_ptr<PermissionSource>> permissions;
    /// For the systems of other devices, which a person enters by hand.
    LifecycleTable table;
};

/// Chooses the sources that make sense here (no dnf where dpkg rules) without asking any of them. `privateFolder` is where copies
/// of other programs' databases may lie for a moment when the user has no runtime folder; made 0700 when it is needed.
[[nodiscard]] DeviceProbes makeDeviceProbes(const QString &privateFolder);

} // namespace holdfast::platform
