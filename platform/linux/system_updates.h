// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/update_source.h"

#include <memory>
#include <vector>

namespace holdfast::platform {

/// Adds what knows of this system's own packages, by what os-release calls the system and what is installed; runs nothing. apt
/// where dpkg rules, rpm-ostree where the system was booted from one, dnf on Fedora and its relatives, pacman on Arch and its,
/// PackageKit everywhere else where the bus can start it, and where none of them is there one that says it does not know.
void addSystemUpdates(std::vector<std::unique_ptr<UpdateSource>> &sources, const Surroundings &surroundings);

} // namespace holdfast::platform
