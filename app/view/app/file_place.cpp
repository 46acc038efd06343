// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/file_place.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace holdfast::view {

QString suggestedFile(const QString &stem, const QString &extension, const QDate &day)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    // The folder for documents has a name on every system, and is not there on every one.
    const QDir place(QFileInfo(folder).isDir() ? folder : QDir::homePath());
    const QString name = place.filePath(QStringLiteral("holdfast-%1-%2").arg(stem, day.toString(Qt::ISODate)));
    QString free = QStringLiteral("%1.%2").arg(name, extension);
    // Nothing that is there is ever replaced.
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = QStringLiteral("%1-%2.%3").arg(name).arg(number).arg(extension);
    return free;
}

QString wholePath(const QString &typed)
{
    QString path = QDir::cleanPath(typed.trimmed());
    if (path.startsWith(QLatin1String("~/")))
        path.replace(0, 1, QDir::homePath());
    return QDir::isAbsolutePath(path) ? path : QString();
}

} // namespace holdfast::view
