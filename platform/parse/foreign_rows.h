// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/parse/foreign_database.h"

#include <QList>

#include <functional>

namespace holdfast::platform::parse {

/// The rows of another program's table as far as they could be read.
template <class Row> struct ForeignRows {
    QList<Row> rows;
    /// None, or why `rows` is not the whole table: Damaged when rows were left out that the program does not write so,
    /// AnswerTooLong when there were more than `mostRows`, or too many to look through.
    ProbeReason trouble = ProbeReason::None;

    static constexpr qsizetype mostRows = 20'000;
};

/// Reads `select` over `table`, which has to be an ordinary one, looking through `mostSearched` rows at most. `take` appends what
/// a row says, or nothing, and answers false for a row that the program does not write so.
template <class Row> [[nodiscard]] ForeignDatabase::Outcome<ForeignRows<Row>>
foreignRows(const ForeignDatabase &database, const QString &table, const QString &select, qsizetype mostSearched,
            const Patience &patience, const std::function<bool(const QSqlQuery &, QList<Row> &)> &take)
{
    const auto ordinary = database.requireTable(table);
    if (!ordinary)
        return tl::unexpected(ordinary.error());
    ForeignRows<Row> result;
    qsizetype searched = 0;
    const auto done = database.read(select, patience, [&](const QSqlQuery &query) {
        if (++searched > mostSearched || result.rows.size() == ForeignRows<Row>::mostRows) {
            result.trouble = ProbeReason::AnswerTooLong;
            return false;
        }
        if (!take(query, result.rows))
            result.trouble = ProbeReason::Damaged;
        return true;
    });
    if (done)
        return result;
    if (done.error() != ProbeReason::Damaged)
        return tl::unexpected(done.error());
    // What stands before the first broken page is as good as ever.
    result.trouble = ProbeReason::Damaged;
    return result;
}

} // namespace holdfast::platform::parse
