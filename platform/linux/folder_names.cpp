// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/folder_names.h"

#include <QFile>

#include <cerrno>
#include <memory>

#include <dirent.h>

namespace holdfast::platform {

QStringList namesIn(const QString &folder, bool *denied)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> open(::opendir(QFile::encodeName(folder).constData()), ::closedir);
    if (!open) {
        if (denied && errno != ENOENT && errno != ENOTDIR)
            *denied = true;
        return {};
    }
    QStringList names;
    while (const dirent *entry = ::readdir(open.get())) {
        const QString name = QFile::decodeName(entry->d_name);
        if (name != QLatin1String(".") && name != QLatin1String(".."))
            names << name;
    }
    names.sort();
    return names;
}

} // namespace holdfast::platform
