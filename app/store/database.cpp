// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/database.h"

#include "app/store/connection.h"
#include "app/store/sqlite_error.h"

#include <sqlite3.h>

#include <utility>

namespace holdfast::store {

namespace {

bool isDiskTrouble(const Error &error)
{
    return error.code == ErrorCode::ReadFailed || error.code == ErrorCode::WriteFailed;
}

} // namespace

Result<Database> Database::open(const QString &file, const Secret &key, Mode mode, const char *virtualFileSystem)
{
    Result<Connection> connection = connect(file, key, mode, virtualFileSystem);
    if (!connection)
        return failureOf(connection);
    Secret kept = mode == Mode::InMemory ? Secret() : key.clone();
    return Database(connection->release(), file, std::move(kept), mode, virtualFileSystem);
}

Database::Database(sqlite3 *handle, QString file, Secret key, Mode mode, const char *virtualFileSystem)
    : m_handle(handle), m_file(std::move(file)), m_key(std::move(key)), m_mode(mode), m_virtualFileSystem(virtualFileSystem)
{
}

Database::Database(Database &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)), m_file(std::move(other.m_file)), m_key(std::move(other.m_key)),
      m_mode(other.m_mode), m_virtualFileSystem(std::move(other.m_virtualFileSystem)), m_depth(other.m_depth),
      m_nestedFailure(std::move(other.m_nestedFailure))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_file, other.m_file);
    std::swap(m_key, other.m_key);
    std::swap(m_mode, other.m_mode);
    std::swap(m_virtualFileSystem, other.m_virtualFileSystem);
    std::swap(m_depth, other.m_depth);
    std::swap(m_nestedFailure, other.m_nestedFailure);
    return *this;
}

Database::~Database()
{
    CloseConnection()(m_handle);
}

Result<Statement> Database::prepare(const char *sql) const
{
    if (!m_handle)
        return failure(m_key.isEmpty() ? ErrorCode::Locked : ErrorCode::ReadFailed, QStringLiteral("no connection"));
    return Statement::prepare(m_handle, sql);
}

Result<void> Database::run(const char *sql)
{
    if (!m_handle)
        return failure(m_key.isEmpty() ? ErrorCode::Locked : ErrorCode::WriteFailed, QStringLiteral("no connection"));
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError(m_handle, "run"));
    return {};
}

Result<void> Database::write(const std::function<Result<void>()> &change)
{
    if (m_depth > 0)
        return join(change);
    if (!m_handle) {
        if (const Result<void> opened = openAnew(); !opened)
            return opened;
    }
    const Result<void> done = perform(change);
    if (!done)
        undo(done.error());
    return done;
}

Result<void> Database::join(const std::function<Result<void>()> &change)
{
    const Result<void> changed = change();
    if (!changed && !m_nestedFailure)
        m_nestedFailure = changed.error();
    return changed;
}

Result<void> Database::perform(const std::function<Result<void>()> &change)
{
    if (const Result<void> begun = run("BEGIN IMMEDIATE"); !begun)
        return begun;
    m_nestedFailure.reset();
    m_depth = 1;
    const Result<void> changed = change();
    m_depth = 0;
    if (!changed)
        return changed;
    if (m_nestedFailure)
        return tl::unexpected(*m_nestedFailure);
    if (const Result<void> counted = run("UPDATE meta SET value = value + 1 WHERE key = 'commit_seq'"); !counted)
        return counted;
    return run("COMMIT");
}

void Database::undo(const Error &reason)
{
    bool clean = true;
    if (sqlite3_get_autocommit(m_handle) == 0)
        clean = run("ROLLBACK").has_value();
    if ((clean && !isDiskTrouble(reason)) || m_mode == Mode::InMemory)
        return;
    // The journal may be half written or half played back. A new connection settles that from what the disk holds; if the disk
    // still fails, the next write tries again.
    static_cast<void>(openAnew());
}

Result<void> Database::openAnew()
{
    if (m_mode == Mode::InMemory || m_key.isEmpty())
        return failure(ErrorCode::Locked, QStringLiteral("closed"));
    if (m_handle && sqlite3_close(m_handle) != SQLITE_OK)
        return failure(ErrorCode::Unexpected, QStringLiteral("a statement was left open"));
    m_handle = nullptr;
    const Mode mode = m_mode == Mode::CreateNew ? Mode::ReadWrite : m_mode;
    const char *virtualFileSystem = m_virtualFileSystem.isEmpty() ? nullptr : m_virtualFileSystem.constData();
    Result<Connection> connection = connect(m_file, m_key, mode, virtualFileSystem);
    if (!connection)
        return failureOf(connection);
    m_handle = connection->release();
    return {};
}

qint64 Database::lastNumber() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Database::changedRows() const
{
    return sqlite3_changes(m_handle);
}

Result<qint64> Database::commitSequence() const
{
    Result<Statement> query = prepare("SELECT value FROM meta WHERE key = 'commit_seq'");
    if (!query)
        return failureOf(query);
    const Result<bool> row = query->step();
    if (!row)
        return failureOf(row);
    if (!*row || !query->isInteger(0))
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("commit_seq"));
    return query->integer(0);
}

Result<void> Database::checkThoroughly() const
{
    if (!m_handle)
        return failure(ErrorCode::Locked, QStringLiteral("no connection"));
    Result<void> sound;
    if (m_mode != Mode::InMemory)
        sound = runCheck(m_handle, "PRAGMA cipher_integrity_check");
    if (sound)
        sound = runCheck(m_handle, "PRAGMA integrity_check(1)");
    if (sound)
        sound = runCheck(m_handle, "PRAGMA foreign_key_check");
    return sound;
}

Result<void> Database::close()
{
    if (sqlite3_close(m_handle) != SQLITE_OK)
        return failure(ErrorCode::Unexpected, QStringLiteral("a statement is still open"));
    m_handle = nullptr;
    m_key.clear();
    return {};
}

} // namespace holdfast::store
