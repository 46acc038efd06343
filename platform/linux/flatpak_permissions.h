// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/permission_source.h"

namespace holdfast::platform {

/// What flatpak's apps may do, by the files of flatpak alone: the user's installation, the system's and further ones.
///
/// One app whose files cannot be read or understood makes the whole answer an Error (Denied where we may not look) that names it
/// in `detail`; the rows of the others stand in it all the same. Flatpak would refuse to start that app, but what it was allowed
/// until now is not known. Unsupported when there is neither flatpak nor an installation.
class FlatpakPermissions final : public PermissionSource
{
public:
    explicit FlatpakPermissions(Surroundings surroundings) : m_surroundings(std::move(surroundings)) {}

    [[nodiscard]] QString id() const override { return QStringLiteral("flatpak"); }
    [[nodiscard]] Observation<Grant> look(const Patience &patience) override;

private:
    Surroundings m_surroundings;
};

} // namespace holdfast::platform
