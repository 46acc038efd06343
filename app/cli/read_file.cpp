// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/read_file.h"

#include <QFile>
#include <QFileInfo>

namespace holdfast::cli {

Outcome<QByteArray> readNamedFile(const QString &path, qint64 most)
{
    // A pipe or a device has no end that one could wait for.
    if (!QFileInfo(path).isFile())
        return refuse(ErrorCode::NoSuchFile);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::PermissionDenied);
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return refuse(ErrorCode::ReadFailed);
    return bytes;
}

} // namespace holdfast::cli
