// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/database.h"

#include <memory>

struct sqlite3;

namespace holdfast::store {

struct CloseConnection {
    void operator()(sqlite3 *connection) const;
};
using Connection = std::unique_ptr<sqlite3, CloseConnection>;

/// Opens a connection for Database: the only place that does.
///
/// - 32 raw bytes as the key, given as the 67 characters x'<64 hex digits>': SQLCipher takes anything else for a passphrase and
///   would silently key the file with that text (zetetic.net/sqlcipher/sqlcipher-api, "Raw Key Data").
/// - journal_mode=TRUNCATE with synchronous=FULL: COMMIT returns after the journal was synced, the database was synced and the
///   journal's end was synced, so that a power loss right after it takes nothing back. WAL is not used: SQLite's WAL checksums
///   are not keyed, and a flipped bit in it silently drops acknowledged transactions.
/// - auto_vacuum=NONE: with it SQLCipher would accept an all-zero page without checking its HMAC.
/// - No statement that reads the file runs before the key was given, and no file without a key is ever written.
[[nodiscard]] Result<Connection> connect(const QString &file, const Secret &key, Database::Mode mode,
                                         const char *virtualFileSystem);

/// Runs one of SQLite's or SQLCipher's checks: "ok" or no row at all is good. DatabaseDamaged when it found something, ReadFailed
/// when it could not read everything; what it found is not repeated, because it can quote what stands in the vault.
[[nodiscard]] Result<void> runCheck(sqlite3 *connection, const char *pragma);

} // namespace holdfast::store
