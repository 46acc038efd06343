// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/observation.h"
#include "platform/patience.h"

namespace holdfast::platform {

/// One thing that can install updates by itself, and whether it is switched on.
struct AutomaticUpdate {
    /// "unattended-upgrades", "dnf-automatic", "Windows Update".
    QString name;
    bool on = false;

    [[nodiscard]] bool operator==(const AutomaticUpdate &) const = default;
};

/// Whether the system installs its own security updates: with state Ok, it does when a row is on.
class AutomaticUpdates
{
public:
    virtual ~AutomaticUpdates() = default;
    [[nodiscard]] virtual Observation<AutomaticUpdate> look(const Patience &patience) = 0;
};

} // namespace holdfast::platform
