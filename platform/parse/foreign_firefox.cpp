// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/foreign_firefox.h"

#include <QSqlQuery>

namespace holdfast::platform::parse {

namespace {

// Firefox also notes in this table where somebody was: storageAccessAPI (used lately), the highValue... family (signed in, has a
// password). Those rows only say that they are there. No row is left out by a WHERE, so that each one is counted and a table
// whose pages lead in circles ends as well. Texts are cut before they come here, and what has another type than Firefox gives it
// comes as NULL.
const QString everyPermission = QStringLiteral(
    "SELECT visit,"
    " CASE WHEN NOT visit AND typeof(origin) = 'text' AND instr(origin, char(0)) = 0 THEN substr(origin, 1, 1000) END,"
    " CASE WHEN NOT visit AND typeof(type) = 'text' AND instr(type, char(0)) = 0 THEN substr(type, 1, 1000) END,"
    " permission, expireType, expireTime, modificationTime"
    " FROM (SELECT typeof(type) = 'text' AND (type = 'storageAccessAPI' OR substr(type, 1, 9) = 'highValue') AS visit,"
    " origin, type, permission, expireType, expireTime, modificationTime FROM moz_perms)");
constexpr qsizetype mostSearched = 200'000;

// Nothing when a column holds what Firefox does not write there.
std::optional<FirefoxPermissionRow> rowOf(const QSqlQuery &query)
{
    enum Column { Visit, Origin, Type, Permission, ExpireType, ExpireTime, ModificationTime };
    const auto permission = numberOf(query.value(Permission));
    const auto expireType = numberOf(query.value(ExpireType));
    const auto expireTime = numberOf(query.value(ExpireTime));
    FirefoxPermissionRow row{textOf(query.value(Origin)), textOf(query.value(Type))};
    if (row.origin.isEmpty() || row.type.isEmpty() || !permission || !expireType || !expireTime)
        return std::nullopt;
    row.permission = *permission;
    row.expireType = *expireType;
    row.expireTime = *expireTime;
    // When it was given matters least: a row without it is still a permission.
    row.modificationTime = numberOf(query.value(ModificationTime)).value_or(0);
    return row;
}

} // namespace

ForeignDatabase::Outcome<FirefoxPermissionRows> firefoxPermissionRows(const ForeignDatabase &database, const Patience &patience)
{
    return foreignRows<FirefoxPermissionRow>(database, QStringLiteral("moz_perms"), everyPermission, mostSearched, patience,
                                             [](const QSqlQuery &query, QList<FirefoxPermissionRow> &rows) {
                                                 // A note of a visit.
                                                 if (numberOf(query.value(0)) == 1)
                                                     return true;
                                                 const auto row = rowOf(query);
                                                 if (row)
                                                     rows.append(*row);
                                                 return row.has_value();
                                             });
}

} // namespace holdfast::platform::parse
