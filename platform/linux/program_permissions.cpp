// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/program_permissions.h"

#include "platform/linux/autostart_entries.h"
#include "platform/linux/flatpak_installations.h"
#include "platform/linux/flatpak_permissions.h"
#include "platform/linux/package_owners.h"
#include "platform/linux/portal_permissions.h"
#include "platform/linux/set_user_id_files.h"

#include <QFileInfo>

#include <algorithm>

namespace holdfast::platform {

namespace {

bool hasFlatpak(const Surroundings &surroundings)
{
    QStringList unread;
    const QList<FlatpakInstallation> places = flatpakInstallations(surroundings, unread);
    return !unread.isEmpty() || !surroundings.program(QStringLiteral("flatpak")).isEmpty() ||
           std::any_of(places.begin(), places.end(),
                       [](const FlatpakInstallation &place) { return QFileInfo::exists(place.folder); });
}

/// The store starts by itself when asked; whether it can is written where the bus looks for services.
bool hasPermissionStore(const Surroundings &surroundings)
{
    const QString file = QStringLiteral("/dbus-1/services/org.freedesktop.impl.portal.PermissionStore.service");
    return QFileInfo::exists(surroundings.at(QStringLiteral("/usr/share")) + file) ||
           QFileInfo::exists(surroundings.at(QStringLiteral("/usr/local/share")) + file) ||
           QFileInfo::exists(surroundings.dataHome + file) ||
           // NixOS and the like keep it elsewhere, but with a database that somebody wrote.
           QFileInfo::exists(surroundings.dataHome + QStringLiteral("/flatpak/db"));
}

} // namespace

void addProgramPermissions(std::vector<std::unique_ptr<PermissionSource>> &sources, const Surroundings &surroundings)
{
    if (hasFlatpak(surroundings))
        sources.push_back(std::make_unique<FlatpakPermissions>(surroundings));
    if (hasPermissionStore(surroundings))
        sources.push_back(std::make_unique<PortalPermissions>(surroundings));
    // Every desktop has these folders, and none needs them to be there.
    sources.push_back(std::make_unique<AutostartEntries>(surroundings));
    if (hasPackageSystem(surroundings))
        sources.push_back(std::make_unique<SetUserIdFiles>(surroundings));
}

} // namespace holdfast::platform
