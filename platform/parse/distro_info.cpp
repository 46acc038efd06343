// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/distro_info.h"

#include "platform/parse/lines.h"

#include <QStringList>

namespace holdfast::platform::parse {

std::optional<QList<DistroRelease>> readDistroInfo(const QByteArray &csv)
{
    const QStringList lines = linesOf(csv);
    const QStringList header = lines.value(0).split(QLatin1Char(','));
    for (const QString &needed : {QStringLiteral("version"), QStringLiteral("series"), QStringLiteral("eol")}) {
        if (header.count(needed) != 1)
            return std::nullopt;
    }
    QList<DistroRelease> releases;
    for (qsizetype number = 1; number < lines.size(); ++number) {
        if (lines.at(number).trimmed().isEmpty())
            continue;
        const QStringList fields = lines.at(number).split(QLatin1Char(','));
        bool understood = fields.size() <= header.size();
        const auto text = [&](const char *name) { return fields.value(header.indexOf(QLatin1String(name))).trimmed(); };
        const auto date = [&](const char *name) {
            const QString written = text(name);
            const QDate day = QDate::fromString(written, Qt::ISODate);
            understood = understood && day.toString(Qt::ISODate) == written;
            return day;
        };
        DistroRelease release;
        // Ubuntu writes "24.04 LTS".
        release.version = text("version").section(QLatin1Char(' '), 0, 0);
        release.codename = text("codename");
        release.series = text("series");
        release.released = date("release");
        release.end = date("eol");
        release.longTermEnd = date("eol-lts");
        if (!understood || release.series.isEmpty())
            return std::nullopt;
        releases.append(release);
    }
    return releases.isEmpty() ? std::nullopt : std::optional(releases);
}

} // namespace holdfast::platform::parse
