// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/app_names.h"

#include "platform/linux/whole_file.h"
#include "platform/parse/app_name.h"

namespace holdfast::platform {

QString appNameFor(const QString &id, const Surroundings &surroundings)
{
    constexpr qint64 longestEntry = 1024 * 1024;
    // An id comes from another program, and must not lead out of the folders.
    if (id.isEmpty() || id.contains(QLatin1Char('/')))
        return id;
    for (const QString &folder : {surroundings.dataHome + QStringLiteral("/applications"),
                                  surroundings.dataHome + QStringLiteral("/flatpak/exports/share/applications"),
                                  surroundings.at(QStringLiteral("/var/lib/flatpak/exports/share/applications")),
                                  surroundings.at(QStringLiteral("/usr/local/share/applications")),
                                  surroundings.at(QStringLiteral("/usr/share/applications"))}) {
        const QString name = parse::nameInDesktopEntry(
            readWholeFile(folder + QLatin1Char('/') + id + QStringLiteral(".desktop"), longestEntry).content);
        if (!name.isEmpty())
            return name;
    }
    return id;
}

} // namespace holdfast::platform
