// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"

#include <QString>

#include <functional>
#include <memory>

struct sqlite3;

namespace holdfast::store {

class Statement;

/// One SQLCipher connection, opened exactly as security.md 7.2 says. Not thread-safe.
class Database
{
public:
    enum class Mode { CreateNew, ReadWrite, ReadOnly, InMemory };

    /// `key` is 32 raw bytes (ignored InMemory). ReadWrite and ReadOnly never create a file; every open runs quick_check.
    [[nodiscard]] static Result<Database> open(const QString &file, const Secret &key, Mode mode,
                                               const char *virtualFileSystem = nullptr);

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    [[nodiscard]] Result<Statement> prepare(const char *sql) const;
    /// Runs statements that return nothing.
    [[nodiscard]] Result<void> run(const char *sql);
    /// One write transaction: BEGIN IMMEDIATE, `change`, meta.commit_seq + 1, COMMIT. A value comes back only after COMMIT
    /// succeeded; on any failure everything is rolled back. Nested calls join the outer transaction.
    [[nodiscard]] Result<void> write(const std::function<Result<void>()> &change);
    /// meta.commit_seq: how many write transactions this vault has seen.
    [[nodiscard]] Result<qint64> commitSequence() const;
    /// Closes; fails while a statement is still open.
    [[nodiscard]] Result<void> close();
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    explicit Database(sqlite3 *handle) : m_handle(handle) {}

    sqlite3 *m_handle = nullptr;
    int m_depth = 0;
};

} // namespace holdfast::store
