// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/update_source.h"

namespace holdfast::platform {

/// UpdateSource "system": stands where nothing here knows of the system's own packages, so that apps that wait for nothing do not
/// look like a system that does.
class UnknownSystemUpdates final : public UpdateSource
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("system"); }
    [[nodiscard]] Observation<PendingUpdate> look(const Patience &patience) override
    {
        if (patience.isOver())
            return unanswered<PendingUpdate>(id(), patience.state(), patience.reason());
        return unanswered<PendingUpdate>(id(), ProbeState::Unknown, ProbeReason::SystemNotSaying);
    }
};

} // namespace holdfast::platform
