// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/migrations.h"

#include "app/store/database.h"
#include "app/store/schema_1.h"
#include "app/store/schema_2.h"
#include "app/store/schema_3.h"
#include "app/store/schema_4.h"
#include "app/store/schema_5.h"

#include <array>

namespace holdfast::store {

namespace {

constexpr std::array allMigrations{Migration{1, schema1}, Migration{2, schema2}, Migration{3, schema3}, Migration{4, schema4},
                                   Migration{5, schema5}};

Result<qint64> singleInteger(const Database &database, const char *sql)
{
    Result<Statement> query = database.prepare(sql);
    if (!query)
        return failureOf(query);
    const Result<bool> row = query->step();
    if (!row)
        return failureOf(row);
    if (!*row || !query->isInteger(0))
        return failure(ErrorCode::DatabaseDamaged, QLatin1String(sql));
    return query->integer(0);
}

Result<void> apply(Database &database, const Migration &step)
{
    return database.write([&]() -> Result<void> {
        if (const Result<void> changed = database.run(step.sql); !changed)
            return changed;
        const QByteArray number = QByteArray::number(step.number);
        const QByteArray stamp = "PRAGMA user_version = " + number + "; INSERT INTO meta (key, value) VALUES ('schema', " +
                                 number + ") ON CONFLICT (key) DO UPDATE SET value = excluded.value";
        return database.run(stamp.constData());
    });
}

} // namespace

std::span<const Migration> migrations()
{
    return allMigrations;
}

int currentSchema()
{
    return allMigrations.back().number;
}

Result<int> schemaOf(const Database &database)
{
    const Result<qint64> version = singleInteger(database, "PRAGMA user_version");
    if (!version)
        return failureOf(version);
    const Result<qint64> tables = singleInteger(database, "SELECT count(*) FROM sqlite_schema WHERE name = 'meta'");
    if (!tables)
        return failureOf(tables);
    if (*version == 0 && *tables == 0)
        return 0;
    if (*tables == 0)
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("no meta table"));
    const Result<qint64> told = singleInteger(database, "SELECT value FROM meta WHERE key = 'schema'");
    if (!told)
        return failureOf(told);
    if (*told != *version)
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("schema told as %1 and %2").arg(*version).arg(*told));
    return static_cast<int>(*version);
}

Result<void> migrate(Database &database, std::span<const Migration> steps)
{
    const Result<int> schema = schemaOf(database);
    if (!schema)
        return failureOf(schema);
    if (*schema > steps.back().number)
        return failure(ErrorCode::NewerVault, QStringLiteral("schema %1").arg(*schema));
    // Were this filled as if it were new, somebody's lost marks would look like a fresh start.
    if (*schema == 0 && database.mode() == Database::Mode::ReadWrite)
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("no schema"));
    for (const Migration &step : steps) {
        if (step.number <= *schema)
            continue;
        if (const Result<void> applied = apply(database, step); !applied)
            return applied;
    }
    return {};
}

Result<void> requireCurrentSchema(const Database &database)
{
    const Result<int> schema = schemaOf(database);
    if (!schema)
        return failureOf(schema);
    if (*schema > currentSchema())
        return failure(ErrorCode::NewerVault, QStringLiteral("schema %1").arg(*schema));
    if (*schema == 0)
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("no schema"));
    if (*schema < currentSchema())
        return failure(ErrorCode::OlderVault, QStringLiteral("schema %1 has to be migrated by a writer first").arg(*schema));
    return {};
}

} // namespace holdfast::store
