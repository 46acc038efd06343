// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/os_release.h"

#include "platform/parse/lines.h"

#include <QHash>
#include <QRegularExpression>

namespace holdfast::platform::parse {

namespace {

/// What a shell would make of the right side of an assignment; nothing when a quote is never closed.
std::optional<QString> unquoted(const QString &written)
{
    QString result;
    QChar quote;
    for (qsizetype at = 0; at < written.size(); ++at) {
        const QChar c = written.at(at);
        const bool lastOne = at + 1 == written.size();
        if (c == QLatin1Char('\\') && quote != QLatin1Char('\'') && !lastOne) {
            const QChar next = written.at(++at);
            // Between double quotes a backslash only takes the meaning from these.
            if (!quote.isNull() && !QStringLiteral("\"$`\\").contains(next))
                result += c;
            result += next;
        } else if (!quote.isNull() && c == quote) {
            quote = QChar();
        } else if (quote.isNull() && (c == QLatin1Char('"') || c == QLatin1Char('\''))) {
            quote = c;
        } else if (quote.isNull() && c.isSpace()) {
            // The end of the word; what follows would be a command.
            break;
        } else {
            result += c;
        }
    }
    return quote.isNull() ? std::optional(result) : std::nullopt;
}

} // namespace

std::optional<OsRelease> readOsRelease(const QByteArray &content)
{
    static const QRegularExpression assignment(QStringLiteral("^([A-Z][A-Z_0-9]*)=(.*)$"));
    QHash<QString, QString> values;
    for (const QString &line : linesOf(content)) {
        const QRegularExpressionMatch match = assignment.match(line.trimmed());
        const auto value = match.hasMatch() ? unquoted(match.captured(2)) : std::nullopt;
        // As in a shell, the last one counts.
        if (value)
            values.insert(match.captured(1), *value);
    }
    OsRelease release;
    release.id = values.value(QStringLiteral("ID"));
    // "A lower-case string, mostly numeric, no spaces": anything else is some other file.
    static const QRegularExpression name(QStringLiteral("^[a-z0-9][a-z0-9._-]*\\z"));
    if (!name.match(release.id).hasMatch())
        return std::nullopt;
    release.versionId = values.value(QStringLiteral("VERSION_ID"));
    release.codename = values.value(QStringLiteral("VERSION_CODENAME"));
    release.prettyName = values.value(QStringLiteral("PRETTY_NAME"), values.value(QStringLiteral("NAME"), release.id));
    release.idLike = values.value(QStringLiteral("ID_LIKE")).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString end = values.value(QStringLiteral("SUPPORT_END"));
    release.supportEnd = QDate::fromString(end, Qt::ISODate);
    if (release.supportEnd.toString(Qt::ISODate) != end)
        release.supportEnd = QDate();
    return release;
}

} // namespace holdfast::platform::parse
