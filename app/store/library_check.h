// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <span>
#include <string_view>

namespace holdfast::store {

/// Makes sure that the SQLCipher in this program is the one that platform/cmake builds: version 4.6.1 on SQLite 3.46.1, with
/// exactly our compile options. UnsuitableLibrary names the first difference. Looked at once, then remembered.
///
/// Why it matters: an older SQLCipher answers `PRAGMA cipher_integrity_check` with no rows, which reads like "all is well"; a
/// build without TEMP_STORE=3 writes sorted rows to plain temporary files; plain SQLite ignores the key.
[[nodiscard]] Result<void> checkLibrary();

/// The comparison behind it. `options` as sqlite3_compileoption_get tells them, without "SQLITE_".
[[nodiscard]] Result<void> compareCompileOptions(std::span<const std::string_view> options);

/// The options a suitable library has, sorted; the compiler's name and the kind of mutex are free.
[[nodiscard]] std::span<const std::string_view> expectedCompileOptions();

} // namespace holdfast::store
