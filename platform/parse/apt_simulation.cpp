// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/apt_simulation.h"

#include "platform/parse/lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace holdfast::platform::parse {

namespace {

/// Longer than any line with dozens of archives in it.
constexpr qsizetype longestLine = 8192;

/// How many lines with an installed version there must be, by the line that sums up; -1 when this is not that line.
qint64 promisedBy(const QString &line)
{
    // apt-get, and apt 3 when it is told to speak as apt does.
    static const QRegularExpression classic(
        QStringLiteral("^(\\d{1,9}) upgraded, \\d+ newly installed, (?:(\\d{1,9}) reinstalled, )?(?:(\\d{1,9}) downgraded, )?"
                       "\\d+ to remove and \\d+ not upgraded\\.$"));
    static const QRegularExpression modern(
        QStringLiteral("^  Upgrading: (\\d{1,9}), Installing: \\d+, (?:Reinstalling: (\\d{1,9}), )?(?:Downgrading: (\\d{1,9}), )?"
                       "Removing: \\d+, Not Upgrading: \\d+$"));
    for (const QRegularExpression &form : {classic, modern}) {
        const QRegularExpressionMatch match = form.match(line);
        if (match.hasMatch())
            return match.captured(1).toLongLong() + match.captured(2).toLongLong() + match.captured(3).toLongLong();
    }
    return -1;
}

/// One archive as apt writes it: "Label:Version/Archive" or "Label:Archive".
bool isSecurityOrigin(const QString &origin)
{
    const qsizetype colon = origin.indexOf(QLatin1Char(':'));
    const QString rest = origin.mid(colon + 1);
    return isSecurityArchive(colon < 0 ? QString() : origin.left(colon), rest.mid(rest.lastIndexOf(QLatin1Char('/')) + 1));
}

UpdateSeverity severityOf(const QString &origins)
{
    for (const QString &origin : origins.split(QStringLiteral(", "))) {
        if (isSecurityOrigin(origin))
            return UpdateSeverity::Security;
    }
    return UpdateSeverity::Normal;
}

} // namespace

bool isSecurityArchive(const QString &label, const QString &archive)
{
    return label == QLatin1String("Debian-Security") || archive.endsWith(QLatin1String("-security")) ||
           label.startsWith(QLatin1String("UbuntuESM"));
}

std::optional<QList<PendingUpdate>> updatesInAptSimulation(const QByteArray &output)
{
    // Inst openssl [3.0.19] (3.0.22 Debian:12.15/oldstable, Debian-Security:12/oldstable-security [amd64]) []
    static const QRegularExpression step(QStringLiteral("^Inst (\\S+)(?: \\[([^\\]]+)\\])? \\((\\S+) (.*)\\[([^\\]]+)\\]\\)"));
    qint64 promised = -1;
    qint64 withInstalled = 0;
    QList<PendingUpdate> rows;
    for (const QString &line : linesOf(output)) {
        if (line.size() > longestLine)
            return std::nullopt;
        if (promised < 0)
            promised = promisedBy(line);
        if (!line.startsWith(QLatin1String("Inst ")))
            continue;
        const QRegularExpressionMatch match = step.match(line);
        if (!match.hasMatch())
            return std::nullopt;
        if (match.captured(2).isEmpty())
            continue;
        ++withInstalled;
        PendingUpdate row;
        row.name = match.captured(1);
        row.installed = match.captured(2);
        row.candidate = match.captured(3);
        row.origin = match.captured(4).trimmed();
        row.severity = severityOf(row.origin);
        rows.append(row);
    }
    if (promised < 0 || promised != withInstalled)
        return std::nullopt;
    return rows;
}

HeldBack heldBackInAptSimulation(const QByteArray &output)
{
    // The following packages have been kept back:
    //   held other
    static const QStringList heldHeads{QStringLiteral("The following packages have been kept back:"),
                                       QStringLiteral("Not upgrading:")};
    static const QStringList stagedHeads{QStringLiteral("The following upgrades have been deferred due to phasing:"),
                                         QStringLiteral("Not upgrading yet due to phasing:")};
    static const QRegularExpression sum(QStringLiteral("(?: and (\\d{1,9}) not upgraded\\.|, Not Upgrading: (\\d{1,9}))$"));
    static const QRegularExpression version(QStringLiteral("\\([^()]*\\)"));
    HeldBack held;
    QStringList staged;
    QStringList *names = nullptr;
    for (QString line : linesOf(output)) {
        if (names && line.startsWith(QLatin1String("  ")) && line.size() <= longestLine) {
            *names += line.remove(version).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            continue;
        }
        names = heldHeads.contains(line) ? &held.names : stagedHeads.contains(line) ? &staged : nullptr;
        if (promisedBy(line) < 0)
            continue;
        const QRegularExpressionMatch match = sum.match(line);
        held.count = (match.captured(1) + match.captured(2)).toInt() - static_cast<int>(staged.size());
        break;
    }
    held.count = std::max(held.count, static_cast<int>(held.names.size()));
    return held;
}

} // namespace holdfast::platform::parse
