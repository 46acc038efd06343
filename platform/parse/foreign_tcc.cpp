// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/foreign_tcc.h"

#include <QSqlQuery>

namespace holdfast::platform::parse {

namespace {

// Texts are cut before they come here; what has another type than macOS gives it comes as NULL. No WHERE, so that each row is
// counted.
const QString everyAnswer = QStringLiteral("SELECT client_type,"
                                           " auth_value, last_modified,"
                                           " CASE WHEN typeof(service) = 'text' THEN substr(service, 1, 1000) END,"
                                           " CASE WHEN typeof(client) = 'text' THEN substr(client, 1, 4000) END FROM access");

// Nothing when a column holds what macOS does not write there.
std::optional<TccRow> rowOf(const QSqlQuery &query)
{
    enum Column { ClientType, Answer, LastModified, Service, Client };
    const auto clientType = numberOf(query.value(ClientType));
    const auto answer = numberOf(query.value(Answer));
    TccRow row{textOf(query.value(Service)), textOf(query.value(Client))};
    if (row.service.isEmpty() || row.client.isEmpty() || !clientType || *clientType < 0 || *clientType > 1 || !answer)
        return std::nullopt;
    row.clientIsPath = *clientType == 1;
    row.answer = *answer;
    row.lastModified = numberOf(query.value(LastModified)).value_or(0);
    return row;
}

} // namespace

ForeignDatabase::Outcome<TccRows> tccRows(const ForeignDatabase &database, const Patience &patience)
{
    return foreignRows<TccRow>(database, QStringLiteral("access"), everyAnswer, TccRows::mostRows, patience,
                               [](const QSqlQuery &query, QList<TccRow> &rows) {
                                   const auto row = rowOf(query);
                                   if (row)
                                       rows.append(*row);
                                   return row.has_value();
                               });
}

} // namespace holdfast::platform::parse
