// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/surroundings.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace holdfast::platform {

Surroundings Surroundings::ofThisUser(const QString &privateFolder)
{
    Surroundings result;
    result.home = QDir::homePath();
    result.configHome = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    result.dataHome = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    result.cacheHome = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    // Asked for by its name: Qt would make a folder of its own where the system gave the user none.
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    result.runtimeFolder = ours.value(QStringLiteral("XDG_RUNTIME_DIR"));
    result.privateFolder = privateFolder;
    result.desktops = ours.value(QStringLiteral("XDG_CURRENT_DESKTOP")).split(QLatin1Char(':'), Qt::SkipEmptyParts);
    result.programFolders = {QStringLiteral("/usr/bin"), QStringLiteral("/bin"), QStringLiteral("/usr/sbin"),
                             QStringLiteral("/sbin")};
    result.environment.append(QStringLiteral("HOME=") + result.home);
    // Programs that programs start.
    result.environment.append(QStringLiteral("PATH=") + result.programFolders.join(QLatin1Char(':')));
    // What is made with GLib, such as fwupdmgr, would ask the kernel about the network, which is nobody's business here.
    result.environment.append(QStringLiteral("GIO_USE_NETWORK_MONITOR=base"));
    for (const QString &name :
         {QStringLiteral("USER"), QStringLiteral("LOGNAME"), QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("XDG_DATA_HOME"),
          QStringLiteral("XDG_CACHE_HOME"), QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
          QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS")}) {
        if (ours.contains(name))
            result.environment.append(name + QLatin1Char('=') + ours.value(name));
    }
    return result;
}

QString Surroundings::program(const QString &name) const
{
    for (const QString &folder : programFolders) {
        const QFileInfo file(folder + QLatin1Char('/') + name);
        if (file.isFile() && file.isExecutable())
            return file.absoluteFilePath();
    }
    return {};
}

} // namespace holdfast::platform
