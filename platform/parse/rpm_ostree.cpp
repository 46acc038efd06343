// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/rpm_ostree.h"

#include "platform/parse/rpm_name.h"

#include <QSet>

namespace holdfast::platform::parse {

namespace {

constexpr quint32 securityKind = 1;

/// The names of the packages that advisories are about, of one kind or of all.
QSet<QString> namesIn(const QList<RpmOstreeUpdate::Advisory> &advisories, bool securityOnly)
{
    QSet<QString> names;
    for (const RpmOstreeUpdate::Advisory &advisory : advisories) {
        if (securityOnly && advisory.kind != securityKind)
            continue;
        for (const QString &fullName : advisory.packages) {
            const QString package = packageInRpmName(fullName);
            names.insert(package.left(package.lastIndexOf(QLatin1Char('.'))));
        }
    }
    return names;
}

} // namespace

QList<PendingUpdate> updatesInRpmOstree(const RpmOstreeUpdate &update)
{
    const QList<RpmOstreeUpdate::Advisory> advisories = update.advisories.value_or(QList<RpmOstreeUpdate::Advisory>());
    const QSet<QString> security = namesIn(advisories, true);
    const QSet<QString> any = namesIn(advisories, false);
    QList<PendingUpdate> rows;
    for (const RpmOstreeUpdate::Package &package : update.upgraded) {
        PendingUpdate row{package.name, package.installed, package.candidate, UpdateSeverity::Unknown, {}};
        if (security.contains(package.name))
            row.severity = UpdateSeverity::Security;
        else if (any.contains(package.name))
            row.severity = UpdateSeverity::Normal;
        rows.append(row);
    }
    if (rows.isEmpty() && !update.version.isEmpty())
        rows.append(
            {update.osName, {}, update.version, security.isEmpty() ? UpdateSeverity::Unknown : UpdateSeverity::Security, {}});
    return rows;
}

} // namespace holdfast::platform::parse
