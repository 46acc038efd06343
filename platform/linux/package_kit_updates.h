// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/update_source.h"

#include <functional>

namespace holdfast::platform {

/// UpdateSource "packagekit": what PackageKit's daemon knows from the lists it has; it is told to fetch nothing. Not for systems
/// with apt, where it takes security updates for others.
class PackageKitUpdates final : public UpdateSource
{
public:
    /// `now` tells the time, which the age of the lists is counted back from.
    PackageKitUpdates(Surroundings surroundings, std::function<QDateTime()> now);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] Observation<PendingUpdate> look(const Patience &patience) override;

private:
    Surroundings m_surroundings;
    std::function<QDateTime()> m_now;
};

} // namespace holdfast::platform
