// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/permission_source.h"

namespace holdfast::platform {

/// Programs that run with another user's rights although no package brought them: a way in that somebody left, or a program that
/// was installed by hand. `app` is the file, `target` the user whose rights it gives.
///
/// Looked through are the folders where programs belong: /usr/bin, /usr/sbin, /usr/lib*, /opt, /usr/local, and /bin, /sbin and
/// /lib* where they are folders of their own. Whose a file is say dpkg's and pacman's lists, and rpm. A package's file that was
/// made set-uid afterwards is not found: dpkg's lists have no modes. Unsupported without a package system; Unknown when there was
/// too much to look through.
class SetUserIdFiles final : public PermissionSource
{
public:
    explicit SetUserIdFiles(Surroundings surroundings) : m_surroundings(std::move(surroundings)) {}

    [[nodiscard]] QString id() const override { return QStringLiteral("set-uid"); }
    [[nodiscard]] Observation<Grant> look(const Patience &patience) override;

private:
    Surroundings m_surroundings;
};

} // namespace holdfast::platform
