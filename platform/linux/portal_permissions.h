// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/permission_source.h"

namespace holdfast::platform {

/// What apps in a sandbox were allowed when they asked through a portal, from xdg-desktop-portal's permission store on the
/// session bus. A question that nobody was ever asked is no row. When one of the answers does not come, none counts.
class PortalPermissions final : public PermissionSource
{
public:
    explicit PortalPermissions(Surroundings surroundings) : m_surroundings(std::move(surroundings)) {}

    [[nodiscard]] QString id() const override { return QStringLiteral("portal"); }
    [[nodiscard]] Observation<Grant> look(const Patience &patience) override;

private:
    Surroundings m_surroundings;
};

} // namespace holdfast::platform
