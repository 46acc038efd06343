// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/apt_archives.h"

#include "platform/parse/lines.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace holdfast::platform::parse {

namespace {

const QString inReleaseName = QStringLiteral("InRelease");

/// "Sat, 11 Jul 2026 10:16:37 UTC". The format asks for UTC, in whichever way it is called.
QDateTime timeIn(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:[A-Z][a-z]{2}, )?(\\d{1,2} [A-Z][a-z]{2} \\d{4} \\d{1,2}:\\d{2}:\\d{2}) (?:UTC|GMT|Z|\\+0000)$"));
    const QRegularExpressionMatch match = form.match(text.simplified());
    if (!match.hasMatch())
        return {};
    QDateTime time = QLocale::c().toDateTime(match.captured(1), QStringLiteral("d MMM yyyy H:mm:ss"));
    return time.isValid() ? QDateTime(time.date(), time.time(), QTimeZone::utc()) : QDateTime();
}

/// Without a name and password that may stand in it: apt-cache leaves them out as well.
QString withoutUser(QString address)
{
    static const QRegularExpression user(QStringLiteral("^([a-z0-9+.-]+://)[^/@]*@"));
    return address.replace(user, QStringLiteral("\\1"));
}

/// Takes the address of a Release file apart; an empty site when it is none.
AptSource sourceAt(const QString &address, const QString &list)
{
    AptSource source;
    const QString folder = address.chopped(inReleaseName.size());
    const qsizetype dists = folder.lastIndexOf(QStringLiteral("/dists/"));
    source.inRelease = list;
    if (dists >= 0) {
        source.site = folder.left(dists);
        source.suite = folder.mid(dists + static_cast<qsizetype>(qstrlen("/dists/"))).chopped(1);
        return source;
    }
    const qsizetype slash = folder.chopped(1).lastIndexOf(QLatin1Char('/'));
    source.site = folder.left(slash);
    source.suite = folder.mid(slash + 1);
    return source;
}

} // namespace

std::optional<AptRelease> aptReleaseIn(const QByteArray &file)
{
    AptRelease release;
    for (const QString &line : linesOf(file)) {
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        if (colon <= 0 || line.startsWith(QLatin1Char(' ')))
            continue;
        const QString name = line.left(colon);
        const QString value = line.mid(colon + 1).trimmed();
        if (name == QLatin1String("Label"))
            release.label = value;
        else if (name == QLatin1String("Suite"))
            release.suite = value;
        else if (name == QLatin1String("Date"))
            release.date = timeIn(value);
        else if (name == QLatin1String("Valid-Until"))
            release.validUntil = timeIn(value);
    }
    if (!release.date.isValid())
        return std::nullopt;
    return release;
}

QString AptSource::release() const
{
    return inRelease.chopped(inReleaseName.size()) + QStringLiteral("Release");
}

QList<AptSource> aptSourcesIn(const QByteArray &output)
{
    // 'http://deb.debian.org/debian/dists/bookworm/InRelease' deb.debian.org_debian_dists_bookworm_InRelease 0
    static const QRegularExpression form(QStringLiteral("^'([^']+/InRelease)' ([^ /]+_InRelease) \\d+"));
    QList<AptSource> sources;
    for (const QString &line : linesOf(output)) {
        const QRegularExpressionMatch match = form.match(line);
        if (!match.hasMatch())
            continue;
        const AptSource source = sourceAt(withoutUser(match.captured(1)), match.captured(2));
        if (!source.site.isEmpty() && !source.suite.isEmpty())
            sources.append(source);
    }
    return sources;
}

} // namespace holdfast::platform::parse
