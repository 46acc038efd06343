// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/update_source.h"

#include <functional>

namespace holdfast::platform {

/// UpdateSource "pacman": what waits by the databases that were last synchronised.
class PacmanUpdates final : public UpdateSource
{
public:
    /// `now` tells the time, which the age of the databases is measured against. Below a root that is not empty pacman is given
    /// that root's configuration and databases.
    PacmanUpdates(Surroundings surroundings, std::function<QDateTime()> now);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] Observation<PendingUpdate> look(const Patience &patience) override;

private:
    Surroundings m_surroundings;
    std::function<QDateTime()> m_now;
};

} // namespace holdfast::platform
