// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/permission_source.h"

#include <memory>
#include <vector>

namespace holdfast::platform {

/// Adds what knows about web sites and browser extensions. Each of them says itself when there is no such browser; nothing is
/// read here.
void addBrowserPermissions(std::vector<std::unique_ptr<PermissionSource>> &sources, const Surroundings &surroundings);

} // namespace holdfast::platform
