// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/observation.h"
#include "platform/patience.h"

namespace holdfast::platform {

/// One reason to start the device anew.
struct RestartCause {
    enum class Kind {
        PackagesAsk,  ///< The package manager noted it; `what` names the packages.
        NewerKernel,  ///< `what` is the version that is installed but not running.
        StagedSystem, ///< A whole new system image waits (rpm-ostree, Windows Update).
    };
    Kind kind = Kind::PackagesAsk;
    QString what;

    [[nodiscard]] bool operator==(const RestartCause &) const = default;
};

/// Whether installed updates wait for a restart: with state Ok, one is needed when there are rows.
class RebootProbe
{
public:
    virtual ~RebootProbe() = default;
    [[nodiscard]] virtual Observation<RestartCause> look(const Patience &patience) = 0;
};

} // namespace holdfast::platform
