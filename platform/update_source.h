// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/observation.h"
#include "platform/patience.h"

namespace holdfast::platform {

/// Unknown where the source does not tell security updates from others (pacman).
enum class UpdateSeverity { Unknown, Normal, Security };

/// One update that waits to be installed.
struct PendingUpdate {
    /// The source's own name of the package, application or device.
    QString name;
    /// Versions as the source writes them; `installed` is empty when it does not say.
    QString installed;
    QString candidate;
    UpdateSeverity severity = UpdateSeverity::Unknown;
    /// Where it would come from (archive, remote); empty when the source does not say.
    QString origin;

    [[nodiscard]] bool operator==(const PendingUpdate &) const = default;
};

/// One place that knows of waiting updates. Nothing here fetches, installs or changes anything.
class UpdateSource
{
public:
    virtual ~UpdateSource() = default;
    /// The stable short name, as in Observation::source.
    [[nodiscard]] virtual QString id() const = 0;
    /// The longest it may take.
    [[nodiscard]] virtual std::chrono::milliseconds limit() const { return usualPatience; }
    /// Looks, and comes back when it knows or when `patience` is over, leaving nothing running. It waits on the thread it is
    /// called on: `device::Look` gives every source one of its own and makes the whole asynchronous.
    [[nodiscard]] virtual Observation<PendingUpdate> look(const Patience &patience) = 0;
};

} // namespace holdfast::platform
