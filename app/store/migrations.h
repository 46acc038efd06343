// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <span>

namespace holdfast::store {
class Database;

/// One step from a schema to the next: `sql` brings schema `number` - 1 to `number`.
///
/// A released migration never changes again. A new word for an enumeration (stored_words.h), a new table and a new meaning of a
/// column all need a migration, even one that only raises the number: it is what makes an older Holdfast say "newer vault"
/// instead of misreading one. A table is rebuilt with foreign keys on: PRAGMA foreign_keys cannot change inside a transaction.
struct Migration {
    int number = 0;
    const char *sql = nullptr;
};

/// All migrations, from 1 without gaps.
[[nodiscard]] std::span<const Migration> migrations();

/// The schema this program reads and writes.
[[nodiscard]] int currentSchema();

/// The schema of a database, 0 for an empty one. It is told twice, by PRAGMA user_version and by meta.schema; DatabaseDamaged
/// when the two differ.
[[nodiscard]] Result<int> schemaOf(const Database &database);

/// Brings a database to the newest schema of `steps`, each step in a transaction of its own: a crash leaves the schema before or
/// after a step, never between. To be called after every opening but ReadOnly; when schemaOf is behind currentSchema, copy the
/// database first (database_copy.h).
///
/// NewerVault when the database is ahead; nothing is touched then. DatabaseDamaged when a database that should have been filled
/// before turns out to be empty.
[[nodiscard]] Result<void> migrate(Database &database, std::span<const Migration> steps = migrations());

/// For ReadOnly: whether this program can read the database as it is. NewerVault when it is ahead; OlderVault when it is behind,
/// since only a writer may migrate it; DatabaseDamaged when it is empty.
[[nodiscard]] Result<void> requireCurrentSchema(const Database &database);

} // namespace holdfast::store
