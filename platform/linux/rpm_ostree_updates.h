// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/update_source.h"

namespace holdfast::platform {

/// UpdateSource "rpm-ostree": what its daemon found when it last checked. When it holds nothing that may be because it never
/// checked, so that is Unknown, never "nothing".
class RpmOstreeUpdates final : public UpdateSource
{
public:
    explicit RpmOstreeUpdates(Surroundings surroundings) : m_surroundings(std::move(surroundings)) {}

    [[nodiscard]] QString id() const override;
    [[nodiscard]] Observation<PendingUpdate> look(const Patience &patience) override;

private:
    Surroundings m_surroundings;
};

} // namespace holdfast::platform
