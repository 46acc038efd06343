// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/flatpak_rows.h"

#include "platform/parse/lines.h"

#include <QRegularExpression>

namespace holdfast::platform::parse {

QString FlatpakRef::endOfLife() const
{
    const QString key = QStringLiteral("eol=");
    for (const QString &option : options) {
        if (option.startsWith(key))
            return option.mid(key.size());
    }
    return {};
}

std::optional<QList<FlatpakRef>> readFlatpakRows(const QByteArray &output)
{
    // Names as flatpak itself allows them; a checksum, or the beginning of one.
    static const QRegularExpression name(QStringLiteral("^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)+\\z"));
    static const QRegularExpression branch(QStringLiteral("^[A-Za-z0-9._-]+\\z"));
    static const QRegularExpression checksum(QStringLiteral("^[0-9a-f]{8,64}\\z"));
    constexpr int fewestColumns = 4;
    constexpr int mostColumns = 5;
    QList<FlatpakRef> rows;
    for (const QString &line : linesOf(output)) {
        if (line.trimmed().isEmpty())
            continue;
        // The last column is left out where it is empty; whatever stands in it is a text of the maker's.
        const QStringList columns = line.split(QLatin1Char('\t'));
        if (columns.size() < fewestColumns || columns.size() > mostColumns)
            return std::nullopt;
        FlatpakRef row;
        row.application = columns.at(0);
        row.branch = columns.at(1);
        row.commit = columns.at(2);
        row.origin = columns.at(3);
        row.options = columns.value(fewestColumns).split(QLatin1Char(','), Qt::SkipEmptyParts);
        if (!name.match(row.application).hasMatch() || !branch.match(row.branch).hasMatch() ||
            !checksum.match(row.commit).hasMatch() || row.origin.isEmpty() || row.origin.contains(QLatin1Char(' ')))
            return std::nullopt;
        rows.append(row);
    }
    return rows;
}

} // namespace holdfast::platform::parse
