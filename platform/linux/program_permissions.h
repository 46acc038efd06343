// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/permission_source.h"

#include <memory>
#include <vector>

namespace holdfast::platform {

/// Adds what can say on this system who may do what among programs, in the order in which it is shown. Looks only whether
/// something is there at all and asks nobody; a source that is added may still answer that it cannot say.
void addProgramPermissions(std::vector<std::unique_ptr<PermissionSource>> &sources, const Surroundings &surroundings);

} // namespace holdfast::platform
