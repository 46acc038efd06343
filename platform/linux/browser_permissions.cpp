// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/browser_permissions.h"

#include "platform/linux/chromium_permissions.h"
#include "platform/linux/firefox_permissions.h"

namespace holdfast::platform {

void addBrowserPermissions(std::vector<std::unique_ptr<PermissionSource>> &sources, const Surroundings &surroundings)
{
    sources.push_back(std::make_unique<FirefoxPermissions>(surroundings));
    sources.push_back(std::make_unique<ChromiumPermissions>(surroundings));
}

} // namespace holdfast::platform
