// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/meta_repository.h"

#include "app/store/database.h"

namespace holdfast::store {

namespace {

constexpr const char *select = "SELECT value FROM meta WHERE key = ?1";
constexpr const char *upsert =
    "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";

/// The value under `key`, taken out of its row by `take`, which says nothing when it is of another type.
template <class Value>
Result<std::optional<Value>> read(Database &database, const char *key, std::optional<Value> (*take)(const Statement &row))
{
    Result<Statement> query = database.prepare(select);
    if (!query)
        return failureOf(query);
    const Result<bool> row = query->bind(1, std::string_view(key)).step();
    if (!row)
        return failureOf(row);
    if (!*row)
        return std::nullopt;
    if (std::optional<Value> value = take(*query))
        return value;
    return failure(ErrorCode::DatabaseDamaged, QStringLiteral("meta.%1").arg(QLatin1String(key)));
}

} // namespace

Result<std::optional<qint64>> MetaRepository::number(const char *key) const
{
    return read<qint64>(m_database, key,
                        [](const Statement &row) { return row.isInteger(0) ? std::optional(row.integer(0)) : std::nullopt; });
}

Result<std::optional<QByteArray>> MetaRepository::bytes(const char *key) const
{
    return read<QByteArray>(m_database, key,
                            [](const Statement &row) { return row.isBytes(0) ? std::optional(row.bytes(0)) : std::nullopt; });
}

Result<void> MetaRepository::setNumber(const char *key, qint64 value)
{
    return m_database.write([&]() -> Result<void> {
        Result<Statement> change = m_database.prepare(upsert);
        if (!change)
            return failureOf(change);
        return change->bind(1, std::string_view(key)).bind(2, value).run();
    });
}

Result<void> MetaRepository::setBytes(const char *key, const QByteArray &value)
{
    return m_database.write([&]() -> Result<void> {
        Result<Statement> change = m_database.prepare(upsert);
        if (!change)
            return failureOf(change);
        return change->bind(1, std::string_view(key)).bindBytes(2, value).run();
    });
}

} // namespace holdfast::store
