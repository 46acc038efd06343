// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QByteArray>

#include <optional>

namespace holdfast::store {
class Database;

/// What the vault keeps about itself. `commit_seq` belongs to Database::write and `schema` to the migrations; the rest is the
/// vault's own: header_gen, vault_id, when the last copy was made.
class MetaRepository
{
public:
    explicit MetaRepository(Database &database) : m_database(database) {}

    /// Empty when there is no such entry; DatabaseDamaged when it is not a whole number.
    [[nodiscard]] Result<std::optional<qint64>> number(const char *key) const;
    /// Empty when there is no such entry; DatabaseDamaged when it is not a string of bytes.
    [[nodiscard]] Result<std::optional<QByteArray>> bytes(const char *key) const;
    /// Sets or replaces an entry, in a write transaction.
    [[nodiscard]] Result<void> setNumber(const char *key, qint64 value);
    [[nodiscard]] Result<void> setBytes(const char *key, const QByteArray &value);

private:
    Database &m_database;
};

} // namespace holdfast::store
