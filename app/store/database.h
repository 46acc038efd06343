// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/store/statement.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

struct sqlite3;

namespace holdfast::store {

/// One SQLCipher connection and its write transactions. Not thread-safe. How it is opened stands in connection.h.
class Database
{
public:
    /// CreateNew fills a file that exists and is empty: make it first with DurableStorage::createEmpty, which sees to its mode
    /// (0600 whatever the umask; SQLite gives its journal the mode of the database). ReadWrite and ReadOnly want a file that was
    /// filled before. InMemory has no file and no encryption.
    enum class Mode { CreateNew, ReadWrite, ReadOnly, InMemory };

    /// `key` is 32 raw bytes (ignored InMemory). Every open runs quick_check. The schema is not looked at: see migrations.h.
    ///
    /// DatabaseMissing: no such file. DatabaseDamaged: empty, not encrypted, not a regular file, damaged, or the key of another
    /// vault, which cannot be told apart here. FileAlreadyExists: CreateNew on a file that is not empty. ReadOnlyStorage: writing
    /// is asked for and not possible. VaultInUse: a writer held it for 2 s. UnsuitableLibrary: not the SQLCipher we build.
    [[nodiscard]] static Result<Database> open(const QString &file, const Secret &key, Mode mode,
                                               const char *virtualFileSystem = nullptr);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] Result<Statement> prepare(const char *sql) const;
    /// Runs statements that return nothing.
    [[nodiscard]] Result<void> run(const char *sql);

    /// One write transaction: BEGIN IMMEDIATE, `change`, meta.commit_seq + 1, COMMIT. A value comes back only after COMMIT
    /// succeeded, and then the change survives a power loss; on any failure everything is rolled back. Nested calls join the
    /// outer transaction, which fails as a whole when one of them failed. No statement may be left open by `change`.
    ///
    /// After ReadFailed or WriteFailed the connection was closed and opened anew, so that what is read next is what the disk
    /// holds. When the disk failed on the last step of a COMMIT the change may stand there after all: it is never promised, but a
    /// caller that goes on should read again. If opening anew failed too, the next `write` tries it once more.
    [[nodiscard]] Result<void> write(const std::function<Result<void>()> &change);

    /// The number the last inserted row was given.
    [[nodiscard]] qint64 lastNumber() const;
    /// How many rows the last statement changed.
    [[nodiscard]] int changedRows() const;

    /// meta.commit_seq: how many write transactions this vault has seen.
    [[nodiscard]] Result<qint64> commitSequence() const;

    /// Reads every page and every row: cipher_integrity_check, integrity_check and foreign_key_check, because page
    /// authentication does not see pages missing at the end and the other two do not see free pages. DatabaseDamaged when one of
    /// them finds something. About 0.13 s for 10 MB.
    [[nodiscard]] Result<void> checkThoroughly() const;

    /// Closes and wipes the key; fails (Unexpected) while a statement is still open.
    [[nodiscard]] Result<void> close();

    /// For sqlite3_backup; null when closed.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    Database(sqlite3 *handle, QString file, Secret key, Mode mode, const char *virtualFileSystem);
    [[nodiscard]] Result<void> join(const std::function<Result<void>()> &change);
    [[nodiscard]] Result<void> perform(const std::function<Result<void>()> &change);
    [[nodiscard]] Result<void> openAnew();
    void undo(const Error &reason);

    sqlite3 *m_handle = nullptr;
    QString m_file;
    /// Kept for opening anew after the disk failed; wiped by `close`.
    Secret m_key;
    Mode m_mode = Mode::ReadOnly;
    QByteArray m_virtualFileSystem;
    int m_depth = 0;
    std::optional<Error> m_nestedFailure;
};

} // namespace holdfast::store
