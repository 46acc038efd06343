// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/pack_repository.h"

#include "app/store/database.h"

namespace holdfast::store {

Result<std::vector<catalogue::PackPin>> PackRepository::pins() const
{
    Result<Statement> query = m_database.prepare("SELECT name, public_key, version FROM pack_pin ORDER BY name");
    if (!query)
        return failureOf(query);
    std::vector<catalogue::PackPin> pins;
    for (;;) {
        const Result<bool> more = query->step();
        if (!more)
            return failureOf(more);
        if (!*more)
            return pins;
        const auto key = catalogue::PublisherKey::fromBytes(query->bytes(1));
        if (!key)
            return failure(ErrorCode::DatabaseDamaged, QStringLiteral("pack_pin.public_key"));
        pins.push_back({query->text(0), *key, static_cast<int>(query->integer(2))});
    }
}

Result<QHash<QString, QByteArray>> PackRepository::files() const
{
    Result<Statement> query = m_database.prepare("SELECT name, file FROM pack");
    if (!query)
        return failureOf(query);
    QHash<QString, QByteArray> files;
    for (;;) {
        const Result<bool> more = query->step();
        if (!more)
            return failureOf(more);
        if (!*more)
            return files;
        files.insert(query->text(0), query->bytes(1));
    }
}

Result<void> PackRepository::install(const catalogue::PackPin &pin, const QByteArray &file)
{
    return m_database.write([&]() -> Result<void> {
        Result<Statement> present = m_database.prepare("SELECT public_key FROM pack_pin WHERE name = ?1");
        if (!present)
            return failureOf(present);
        const Result<bool> isPinned = present->bind(1, pin.name).step();
        if (!isPinned)
            return failureOf(isPinned);
        if (*isPinned && present->bytes(0) != pin.key.toBytes())
            return failure(ErrorCode::Unexpected, QStringLiteral("pinned to another key"));
        present->reset();
        Result<Statement> pinning = m_database.prepare("INSERT INTO pack_pin (name, public_key, version) VALUES (?1, ?2, ?3) "
                                                       "ON CONFLICT (name) DO UPDATE SET version = excluded.version");
        if (!pinning)
            return failureOf(pinning);
        if (const auto pinned = pinning->bind(1, pin.name).bindBytes(2, pin.key.toBytes()).bind(3, qint64{pin.version}).run();
            !pinned)
            return pinned;
        Result<Statement> keeping = m_database.prepare(
            "INSERT INTO pack (name, file) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET file = excluded.file");
        if (!keeping)
            return failureOf(keeping);
        return keeping->bind(1, pin.name).bindBytes(2, file).run();
    });
}

Result<void> PackRepository::remove(const QString &name)
{
    return m_database.write([&]() -> Result<void> {
        Result<Statement> removal = m_database.prepare("DELETE FROM pack WHERE name = ?1 RETURNING name");
        if (!removal)
            return failureOf(removal);
        const Result<bool> isThere = removal->bind(1, name).step();
        if (!isThere)
            return failureOf(isThere);
        if (!*isThere)
            return failure(ErrorCode::NoSuchPack);
        return removal->run();
    });
}

} // namespace holdfast::store
