// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/installed_kernels.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <dirent.h>
#include <memory>

namespace holdfast::platform {

namespace {

/// The names in a folder; says in `kernels` when there is one that cannot be listed.
QStringList namesIn(const QString &folder, InstalledKernels &kernels)
{
    // Not QDir: that takes a folder that may not be read for an empty one.
    const std::unique_ptr<DIR, int (*)(DIR *)> opened(::opendir(QFile::encodeName(folder).constData()), &::closedir);
    if (!opened) {
        kernels.denied = kernels.denied || errno == EACCES || errno == EPERM;
        kernels.damaged = kernels.damaged || errno == ELOOP || errno == ENOTDIR || errno == EIO;
        return {};
    }
    // More than any computer has kernels.
    constexpr int most = 10'000;
    QStringList names;
    while (const dirent *entry = ::readdir(opened.get())) {
        if (names.size() == most)
            break;
        names << QFile::decodeName(entry->d_name);
    }
    return names;
}

} // namespace

InstalledKernels installedKernels(const Surroundings &surroundings)
{
    InstalledKernels kernels;
    for (const QString &modules : {QStringLiteral("/lib/modules"), QStringLiteral("/usr/lib/modules")}) {
        const QString folder = surroundings.at(modules);
        for (const QString &name : namesIn(folder, kernels)) {
            const QDir one(folder + QLatin1Char('/') + name);
            if (one.exists(QStringLiteral("modules.dep")) || one.exists(QStringLiteral("vmlinuz")) ||
                one.exists(QStringLiteral("kernel")))
                kernels.releases << name;
        }
    }
    const QString prefix = QStringLiteral("vmlinuz-");
    for (const QString &name : namesIn(surroundings.at(QStringLiteral("/boot")), kernels)) {
        if (name.startsWith(prefix))
            kernels.releases << name.mid(prefix.size());
    }
    kernels.releases.removeDuplicates();
    return kernels;
}

} // namespace holdfast::platform
