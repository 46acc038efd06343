// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

namespace holdfast::tests {

/// A TCC.db with the columns that macOS 14 gives its table `access`, and these rows: "service, client, client_type, auth_value,
/// last_modified" in SQL. False when it could not be made.
[[nodiscard]] inline bool writeTcc(const QString &file, const QStringList &rows, bool withLog = false)
{
    const QString connection = QStringLiteral("synthetic-tcc");
    bool fine = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(file);
        fine = database.open();
        const auto run = [&](const QString &statement) { fine = fine && QSqlQuery(database).exec(statement); };
        if (withLog)
            run(QStringLiteral("PRAGMA journal_mode = WAL"));
        run(QStringLiteral("CREATE TABLE access (service TEXT NOT NULL, client TEXT NOT NULL, client_type INTEGER NOT NULL, "
                           "auth_value INTEGER NOT "
                           "NULL, auth_reason INTEGER NOT NULL DEFAULT 2, auth_version INTEGER NOT NULL DEFAULT 1, csreq BLOB, "
                           "policy_id INTEGER, "
                           "indirect_object_identifier_type INTEGER, indirect_object_identifier TEXT NOT NULL DEFAULT 'UNUSED', "
                           "indirect_object_code_identity BLOB, flags INTEGER, last_modified INTEGER NOT NULL DEFAULT 0, "
                           "PRIMARY KEY (service, client, client_type, indirect_object_identifier))"));
        for (const QString &row : rows)
            run(QStringLiteral("INSERT INTO access (service, client, client_type, auth_value, last_modified) VALUES (%1)")
                    .arg(row));
    }
    QSqlDatabase::removeDatabase(connection);
    return fine;
}

} // namespace holdfast::tests
