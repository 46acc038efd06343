// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/update_source.h"

#include <functional>

namespace holdfast::platform {

/// UpdateSource "dnf" for dnf 4 and 5: what waits by the lists in its cache (-C), which an ordinary user may read of the
/// system's. dnf keeps a folder of its own for its log in /var/tmp for every user who asks it anything.
class DnfUpdates final : public UpdateSource
{
public:
    /// `now` tells the time, which the age of the lists is measured against. A root that is not empty is handed to dnf as
    /// --installroot.
    DnfUpdates(Surroundings surroundings, std::function<QDateTime()> now);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] Observation<PendingUpdate> look(const Patience &patience) override;

private:
    Surroundings m_surroundings;
    std::function<QDateTime()> m_now;
};

} // namespace holdfast::platform
