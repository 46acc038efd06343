// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/progress/mark.h"
#include "app/store/database.h"
#include "tests/support/temporary_folder.h"

namespace holdfast::tests {

/// The same 32 bytes every time.
[[nodiscard]] Secret scratchKey();
/// Another 32 bytes.
[[nodiscard]] Secret otherKey();

/// A file system for SQLite that leaves out the waiting for the disk (see FaultyVfs) and otherwise is the usual one.
[[nodiscard]] const char *hastyFileSystem();

/// A folder of its own with one database in it, gone with this object.
class ScratchDatabase
{
public:
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString file() const { return m_folder.path(QStringLiteral("vault.db")); }
    [[nodiscard]] QString journal() const { return file() + QStringLiteral("-journal"); }

    /// An empty file with mode 0600.
    static void makeEmpty(const QString &file);
    /// A new database of the current schema. Fails the test, and throws, when that does not work.
    [[nodiscard]] store::Database create(const char *virtualFileSystem = hastyFileSystem()) const;
    [[nodiscard]] Result<store::Database> open(store::Database::Mode mode = store::Database::Mode::ReadWrite,
                                               const char *virtualFileSystem = hastyFileSystem()) const;

private:
    TemporaryFolder m_folder;
};

/// A mark as done on 22 May 2026.
[[nodiscard]] progress::NewMark doneMark(const QString &action, const QString &note = {});

} // namespace holdfast::tests
