// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/apt_versions.h"

#include "platform/parse/lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace holdfast::platform::parse {

namespace {

bool isSecurityPlace(const QString &place, const QList<AptList> &lists)
{
    return std::any_of(lists.begin(), lists.end(),
                       [&](const AptList &list) { return list.isSecurity() && isPlaceOf(place, list.source); });
}

} // namespace

QHash<QString, QList<AptVersion>> versionTablesIn(const QByteArray &output)
{
    //      3.0.22 500
    //         500 http://deb.debian.org/debian-security bookworm-security/main amd64 Packages
    //  *** 3.0.19 100
    //         100 /var/lib/dpkg/status
    static const QRegularExpression head(QStringLiteral("^(\\S+):$"));
    static const QRegularExpression version(QStringLiteral("^ (?:\\*\\*\\*|   ) (\\S+)(?: -?\\d+)?(?: \\(.*\\))?$"));
    static const QRegularExpression place(QStringLiteral("^ {6,}-?\\d+ (.+)$"));
    QHash<QString, QList<AptVersion>> tables;
    QList<AptVersion> *table = nullptr;
    for (const QString &line : linesOf(output)) {
        if (const QRegularExpressionMatch headMatch = head.match(line); headMatch.hasMatch()) {
            table = &tables[headMatch.captured(1)];
            table->clear();
            continue;
        }
        if (!table)
            continue;
        if (const QRegularExpressionMatch versionMatch = version.match(line); versionMatch.hasMatch()) {
            table->append({versionMatch.captured(1), {}});
            continue;
        }
        const QRegularExpressionMatch placeMatch = place.match(line);
        if (placeMatch.hasMatch() && !table->isEmpty())
            table->last().places.append(placeMatch.captured(1));
    }
    return tables;
}

bool isPlaceOf(const QString &place, const AptSource &source)
{
    const QString start = source.site + QLatin1Char(' ') + source.suite;
    if (!place.startsWith(start))
        return false;
    const QString rest = place.mid(start.size());
    // A flat archive has no components.
    return rest.startsWith(QLatin1Char('/')) || rest.startsWith(QLatin1Char(' '));
}

UpdateSeverity severityOnTheWay(const PendingUpdate &update, const QList<AptVersion> &table, const QList<AptList> &lists)
{
    const auto find = [&](const QString &version) {
        return std::find_if(table.begin(), table.end(), [&](const AptVersion &row) { return row.version == version; });
    };
    const auto candidate = find(update.candidate);
    const auto installed = find(update.installed);
    if (candidate == table.end() || installed == table.end())
        return UpdateSeverity::Unknown;
    const bool security = candidate < installed && std::any_of(candidate, installed, [&](const AptVersion &row) {
                              return std::any_of(row.places.begin(), row.places.end(),
                                                 [&](const QString &place) { return isSecurityPlace(place, lists); });
                          });
    return security ? UpdateSeverity::Security : UpdateSeverity::Normal;
}

} // namespace holdfast::platform::parse
