// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/lines.h"

#include "platform/plain_text.h"

namespace holdfast::platform::parse {

QStringList linesOf(const QByteArray &output)
{
    QStringList lines = QString::fromUtf8(output).split(QLatin1Char('\n'));
    for (QString &line : lines) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
    }
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QString quotedForShell(const QString &word)
{
    bool plain = !word.isEmpty();
    for (const QChar c : word) {
        const bool letter = (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
                            (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
        plain = plain && (letter || QStringLiteral("_-./:@%+=,").contains(c));
    }
    if (plain)
        return word;
    QString inside = word;
    inside.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + inside + QLatin1Char('\'');
}

Revocation revocationBy(Revocation::Kind kind, const QString &text)
{
    return isPlainText(text) ? Revocation{kind, text} : Revocation();
}

} // namespace holdfast::platform::parse
