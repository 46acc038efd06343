// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/parse/flatpak_permissions.h"
#include "platform/permission_source.h"

namespace holdfast::platform::parse {

/// One installed app, with what its files say.
struct FlatpakApp {
    QString id;
    /// The same as `id` when it has no other.
    QString name;
    /// The installation: "user", "system" or the name of a further one; with "/branch" for a branch that is not the current one.
    QString place;
    /// What its author asked for.
    FlatpakPermissionSet asked;
    /// That, with every override over it.
    FlatpakPermissionSet merged;
    /// When it was deployed (Metadata), and when each override was changed, UTC.
    QMap<FlatpakLayer, QDateTime> changed;
};

/// A row for everything the app may do, and one with `granted` false for everything that it asks for and overrides refuse. What
/// an app may do to itself (persistent folders, variables) is no row. `home` is the user's home folder, absolute.
[[nodiscard]] QList<Grant> flatpakGrants(const FlatpakApp &app, const QString &home);

} // namespace holdfast::platform::parse
