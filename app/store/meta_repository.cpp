// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/meta_repository.h"

#include "app/store/database.h"

namespace holdfast::store {

namespace {

constexpr const char *select = "SELECT value FROM meta WHERE key = ?1";
constexpr const char *upsert =
    "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";

tl::unexpected<Error> damaged(const char *key)
{
    return failure(ErrorCode::DatabaseDamaged, QStringLiteral("meta.%1").arg(QLatin1String(key)));
}

} // namespace

Result<std::optional<qint64>> MetaRepository::number(const char *key) const
{
    Result<Statement> query = m_database.prepare(select);
    if (!query)
        return failureOf(query);
    const Result<bool> row = query->bind(1, std::string_view(key)).step();
    if (!row)
        return failureOf(row);
    if (!*row)
        return std::nullopt;
    if (!query->isInteger(0))
        return damaged(key);
    return query->integer(0);
}

Result<std::optional<QByteArray>> MetaRepository::bytes(const char *key) const
{
    Result<Statement> query = m_database.prepare(select);
    if (!query)
        return failureOf(query);
    const Result<bool> row = query->bind(1, std::string_view(key)).step();
    if (!row)
        return failureOf(row);
    if (!*row)
        return std::nullopt;
    if (!query->isBytes(0))
        return damaged(key);
    return query->bytes(0);
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
