// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/device_probes.h"

#include "platform/linux/browser_permissions.h"
#include "platform/linux/firmware_updates.h"
#include "platform/linux/flatpak_updates.h"
#include "platform/linux/linux_automatic_updates.h"
#include "platform/linux/linux_lifecycle.h"
#include "platform/linux/linux_reboot_probe.h"
#include "platform/linux/private_copy.h"
#include "platform/linux/program_permissions.h"
#include "platform/linux/snap_updates.h"
#include "platform/linux/surroundings.h"
#include "platform/linux/system_updates.h"
#include "platform/parse/lifecycle_table_reader.h"

#include <iterator>

namespace holdfast::platform {

namespace {

template <class Source> std::vector<std::shared_ptr<Source>> shared(std::vector<std::unique_ptr<Source>> sources)
{
    return {std::make_move_iterator(sources.begin()), std::make_move_iterator(sources.end())};
}

} // namespace

DeviceProbes makeDeviceProbes(const QString &privateFolder)
{
    const Surroundings surroundings = Surroundings::ofThisUser(privateFolder);
    // Nobody may ever allow another look at Firefox after one that crashed.
    removeLeftCopies(surroundings);
    DeviceProbes probes;
    probes.table = parse::shippedLifecycleTable();

    std::vector<std::unique_ptr<UpdateSource>> updates;
    addSystemUpdates(updates, surroundings);
    // Whoever has none of these was not looked for in vain.
    if (!surroundings.program(QStringLiteral("flatpak")).isEmpty())
        updates.push_back(std::make_unique<FlatpakUpdates>(surroundings));
    if (!surroundings.program(QStringLiteral("snap")).isEmpty())
        updates.push_back(std::make_unique<SnapUpdates>(surroundings));
    if (!surroundings.program(QStringLiteral("fwupdmgr")).isEmpty())
        updates.push_back(std::make_unique<FirmwareUpdates>(surroundings));
    probes.updates = shared(std::move(updates));

    probes.automaticUpdates = std::make_shared<LinuxAutomaticUpdates>(surroundings);
    probes.reboot = std::make_shared<LinuxRebootProbe>(surroundings);
    probes.lifecycle = std::make_shared<LinuxLifecycle>(surroundings, probes.table);

    std::vector<std::unique_ptr<PermissionSource>> permissions;
    addProgramPermissions(permissions, surroundings);
    addBrowserPermissions(permissions, surroundings);
    probes.permissions = shared(std::move(permissions));
    return probes;
}

} // namespace holdfast::platform
