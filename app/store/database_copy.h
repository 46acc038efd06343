// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "platform/durable_storage.h"

#include <QString>

namespace holdfast::store {
class Database;

/// Copies an open database into `file`, replacing what is there only by a copy that was proved good: written beside it under
/// another name (workingCopyOf), closed, opened again for reading, checked page by page and row by row, counted against the
/// original, made durable, renamed. On any failure the former `file` is untouched and the working copy removed.
///
/// `key` is the 32 bytes of `from`: SQLCipher copies from encrypted to encrypted only. About 0.1 s for 10 MB, plus the checks.
/// The caller must hold the vault's lock; a writer in another process would start the copying anew.
[[nodiscard]] Result<void> copyDatabase(const Database &from, const QString &file, const Secret &key,
                                        platform::DurableStorage &storage, const char *virtualFileSystem = nullptr);

/// Where SQLite keeps the rollback journal of a database. A database that is moved aside, replaced or removed takes its journal
/// with it: SQLite would play a left-over journal back into whatever lies under the name next.
[[nodiscard]] QString journalOf(const QString &database);

/// The file that copyDatabase works on, which a crash may leave behind (with its journal). The next copy removes it first.
[[nodiscard]] QString workingCopyOf(const QString &file);

} // namespace holdfast::store
