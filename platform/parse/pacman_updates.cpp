// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/pacman_updates.h"

#include "platform/parse/lines.h"

#include <QRegularExpression>

namespace holdfast::platform::parse {

std::optional<QList<PendingUpdate>> updatesInPacman(const QByteArray &output)
{
    static const QRegularExpression form(QStringLiteral("^(\\S+) (\\S+) -> (\\S+)( \\[ignored\\])?$"));
    QList<PendingUpdate> rows;
    for (const QString &line : linesOf(output)) {
        if (line.isEmpty())
            continue;
        const QRegularExpressionMatch match = form.match(line);
        if (!match.hasMatch())
            return std::nullopt;
        if (match.captured(4).isEmpty())
            rows.append({match.captured(1), match.captured(2), match.captured(3), UpdateSeverity::Unknown, {}});
    }
    return rows;
}

} // namespace holdfast::platform::parse
