// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/update_source.h"

namespace holdfast::platform {

/// Updates of snaps. snapd refreshes them by itself, and it only knows what waits after asking the store, which Holdfast never
/// makes it do. So the question is whether it still refreshes:
///
/// - it refreshed everything within `oldestRefresh` days, and nobody holds a snap back: Ok. Rows are the snaps of which it
/// already
///   has a new version that waits for the program to be closed; their candidate is not told.
/// - longer ago: Unknown, ListTooOld. Never, or in the future, or a snap is held back (`detail` names it): Unknown,
/// SystemNotSaying.
///
/// asOf is the last refresh. Without a snap there is nothing to check: Unsupported, NotApplicable.
class SnapUpdates final : public UpdateSource
{
public:
    explicit SnapUpdates(const Surroundings &surroundings) : m_surroundings(surroundings) {}
    [[nodiscard]] QString id() const override { return QStringLiteral("snap"); }
    [[nodiscard]] Observation<PendingUpdate> look(const Patience &patience) override;

    /// snapd refreshes four times a day, and may wait 14 days for a program to be closed; a week covers a computer that is used.
    static constexpr int oldestRefresh = 7;

private:
    Surroundings m_surroundings;
};

} // namespace holdfast::platform
