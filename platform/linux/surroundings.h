// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace holdfast::platform {

/// Where the collectors of this folder look. The real program uses `ofThisUser()`; tests give roots, homes and programs of their
/// own.
struct Surroundings {
    /// Prefix of every system path, without a slash at its end: empty for the real system.
    QString root;
    /// The user's own folders, absolute.
    QString home;
    QString configHome;
    QString dataHome;
    QString cacheHome;
    /// 0700 and emptied at logout; empty when the user has none.
    QString runtimeFolder;
    /// Where copies of other programs' databases lie when there is no runtime folder.
    QString privateFolder;
    /// Folders in which programs are looked for, first match wins; never $PATH.
    QStringList programFolders;
    /// What every program is given besides LC_ALL=C, as NAME=value: HOME, the XDG folders, the addresses of the buses.
    QStringList environment;
    /// What the desktop calls itself ($XDG_CURRENT_DESKTOP), such as "ubuntu" and "GNOME"; empty where it is not known.
    QStringList desktops;
    /// Addresses of the two buses; empty stands for the usual one.
    QString sessionBus;
    QString systemBus;

    [[nodiscard]] static Surroundings ofThisUser(const QString &privateFolder);
    /// The absolute path of a program, or an empty string.
    [[nodiscard]] QString program(const QString &name) const;
    /// A path of the system, such as "/etc/os-release", below `root`.
    [[nodiscard]] QString at(const QString &path) const { return root + path; }
};

} // namespace holdfast::platform
