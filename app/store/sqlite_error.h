// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

struct sqlite3;

namespace holdfast::store {

/// The domain's word for an extended SQLite result code (sqlite.org/rescode.html). Codes that say "this is a mistake in the
/// program" (misuse, constraint, wrong type) become Unexpected.
[[nodiscard]] ErrorCode errorCodeFor(int extendedCode);

/// The error that `connection` met last. `doing` names the step for the log; SQLite's own message is left out, because it can
/// quote what stands in the vault. A full disk that SQLite reports as a plain I/O error (a quota) is told apart here.
[[nodiscard]] Error lastError(sqlite3 *connection, const char *doing);

/// Whether the disk failed, so that only reading the file anew can tell what is in it.
[[nodiscard]] bool isStorageTrouble(int extendedCode);

} // namespace holdfast::store
