// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "tests/support/temporary_folder.h"

#include <QDateTime>
#include <QFileInfo>

namespace holdfast::tests {

/// Writes a file and the folders above it.
[[nodiscard]] inline bool writeDeep(const QString &file, const QByteArray &content)
{
    return QDir().mkpath(QFileInfo(file).path()) && writeFile(file, content);
}

/// Sets when a file was last written; seconds since 1970.
[[nodiscard]] inline bool setChanged(const QString &file, qint64 seconds)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadWrite) &&
           opened.setFileTime(QDateTime::fromSecsSinceEpoch(seconds), QFileDevice::FileModificationTime);
}

/// A home and a root of a test's own, with nothing in them.
class EmptySystem
{
public:
    EmptySystem()
    {
        surroundings.root = folder.path(QStringLiteral("root"));
        surroundings.home = folder.path(QStringLiteral("home"));
        surroundings.configHome = surroundings.home + QStringLiteral("/.config");
        surroundings.dataHome = surroundings.home + QStringLiteral("/.local/share");
        surroundings.cacheHome = surroundings.home + QStringLiteral("/.cache");
        QDir().mkpath(surroundings.root);
        QDir().mkpath(surroundings.home);
    }

    [[nodiscard]] QString userInstallation() const { return surroundings.dataHome + QStringLiteral("/flatpak"); }
    [[nodiscard]] QString systemInstallation() const { return surroundings.at(QStringLiteral("/var/lib/flatpak")); }

    /// An app as flatpak lays it down, with `rest` after its first group.
    [[nodiscard]] static bool install(const QString &installation, const QString &id, const QByteArray &rest,
                                      const QString &branch = QStringLiteral("stable"))
    {
        const QString app = installation + QStringLiteral("/app/") + id;
        const QString deployed = app + QStringLiteral("/x86_64/") + branch;
        return writeDeep(deployed + QStringLiteral("/abc/metadata"), "[Application]\nname=" + id.toUtf8() + "\n\n" + rest) &&
               writeDeep(deployed + QStringLiteral("/abc/deploy"), "x") &&
               QFile::link(QStringLiteral("abc"), deployed + QStringLiteral("/active")) &&
               (QFileInfo(app + QStringLiteral("/current")).isSymLink() ||
                QFile::link(QStringLiteral("x86_64/") + branch, app + QStringLiteral("/current")));
    }

    TemporaryFolder folder;
    platform::Surroundings surroundings;
};

} // namespace holdfast::tests
