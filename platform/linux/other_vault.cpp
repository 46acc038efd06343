// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/other_vault.h"

#include <QDir>
#include <QFileInfo>

namespace holdfast::platform {

namespace {

QString folderOf(const parse::WakeUpCommand &command, const Surroundings &surroundings)
{
    // The usual place is Qt's for the data of a program of this name.
    return QDir::cleanPath(command.vaultFolder.isEmpty() ? surroundings.dataHome + QStringLiteral("/holdfast")
                                                         : command.vaultFolder);
}

} // namespace

bool isForOtherVault(const std::optional<parse::InstalledWakeUp> &installed, const parse::WakeUpCommand &ours,
                     const Surroundings &surroundings)
{
    if (!installed)
        return false;
    const QString folder = folderOf(installed->command, surroundings);
    return folder != folderOf(ours, surroundings) && QFileInfo(folder).isDir();
}

} // namespace holdfast::platform
