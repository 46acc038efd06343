// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/connection.h"

#include "app/store/library_check.h"
#include "app/store/sqlite_error.h"

#include <QFileInfo>

#include <sodium.h>
#include <sqlite3.h>

#include <array>
#include <charconv>

namespace holdfast::store {

using Mode = Database::Mode;

namespace {

constexpr std::size_t rawKeySize = 32;
constexpr std::size_t keyTextSize = 67;
constexpr int busyTimeoutMilliseconds = 2000;
/// The first 16 bytes of every unencrypted SQLite file (sqlite.org/fileformat.html, 1.3.1).
constexpr std::string_view plainFileHeader{"SQLite format 3\0", 16};

/// x'<64 hex digits>'. Empty for a key of another size.
Secret keyText(const Secret &key)
{
    if (key.size() != rawKeySize)
        return {};
    Secret text(keyTextSize);
    if (text.size() != keyTextSize)
        return {};
    char *characters = reinterpret_cast<char *>(text.bytes().data());
    // bin2hex ends with a NUL, which the closing quote replaces.
    sodium_bin2hex(characters + 2, keyTextSize - 2, key.bytes().data(), rawKeySize);
    characters[0] = 'x';
    characters[1] = '\'';
    characters[keyTextSize - 1] = '\'';
    return text;
}

bool isRawKey(const Secret &text)
{
    const std::string_view characters(text.chars(), text.size());
    return characters.size() == keyTextSize && characters.substr(0, 2) == "x'" && characters.back() == '\'' &&
           characters.substr(2, 64).find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// SQLITE_OPEN_NOFOLLOW refuses a link anywhere in the path. A home folder behind a link is common and fine; only the file itself
/// must not be one.
QByteArray pathWithoutLinkedFolders(const QString &file)
{
    const QFileInfo info(file);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return ((folder.isEmpty() ? info.absolutePath() : folder) + QLatin1Char('/') + info.fileName()).toUtf8();
}

int openFlags(Mode mode)
{
    constexpr int always = SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOFOLLOW;
    if (mode == Mode::InMemory)
        return always | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY;
    // CreateNew does not have SQLITE_OPEN_CREATE either: SQLite would make the file 0644.
    return always | (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
}

Error whyNotOpened(sqlite3 *connection, const QString &file)
{
    const QFileInfo info(file);
    if (info.isSymLink() || info.isDir())
        return Error{ErrorCode::DatabaseDamaged, QStringLiteral("not a regular file")};
    if (!info.exists())
        return Error{ErrorCode::DatabaseMissing, {}};
    if (!info.isReadable())
        return Error{ErrorCode::PermissionDenied, {}};
    Error error = lastError(connection, "open");
    if (error.code == ErrorCode::WriteFailed)
        error.code = ErrorCode::ReadFailed;
    return error;
}

Result<Connection> openFile(const QString &file, Mode mode, const char *virtualFileSystem)
{
    const QByteArray path = mode == Mode::InMemory ? QByteArray(":memory:") : pathWithoutLinkedFolders(file);
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.constData(), &handle, openFlags(mode), virtualFileSystem);
    Connection connection(handle);
    if (!connection)
        return failure(ErrorCode::OutOfMemory, QStringLiteral("sqlite3_open_v2"));
    if (code != SQLITE_OK)
        return tl::unexpected(whyNotOpened(handle, file));
    // SQLite falls back to reading when it may not write.
    if (mode != Mode::ReadOnly && sqlite3_db_readonly(handle, "main") == 1)
        return failure(ErrorCode::ReadOnlyStorage, QStringLiteral("open"));
    sqlite3_busy_timeout(handle, busyTimeoutMilliseconds);
    return connection;
}

/// Looks at the file through the descriptor that SQLite itself holds: on POSIX systems, opening and closing the file a second
/// time would drop all locks this process has on it (sqlite.org/howtocorrupt.html, 2.2).
Result<void> lookAtFile(sqlite3 *connection, Mode mode)
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file || !file->pMethods)
        return failure(ErrorCode::ReadFailed, QStringLiteral("file pointer"));
    sqlite3_int64 size = 0;
    if (const int code = file->pMethods->xFileSize(file, &size); code != SQLITE_OK)
        return failure(ErrorCode::ReadFailed, QStringLiteral("size: SQLite error %1").arg(code));
    if (mode == Mode::CreateNew) {
        return size == 0 ? Result<void>() : failure(ErrorCode::FileAlreadyExists);
    }
    // SQLite would take an empty file for a new database and any key for the right one.
    if (size < static_cast<sqlite3_int64>(plainFileHeader.size()))
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("%1 bytes long").arg(size));

    std::array<char, plainFileHeader.size()> header{};
    if (const int code = file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0); code != SQLITE_OK)
        return failure(ErrorCode::ReadFailed, QStringLiteral("header: SQLite error %1").arg(code));
    if (std::string_view(header.data(), header.size()) == plainFileHeader)
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("not encrypted"));
    return {};
}

Result<void> run(sqlite3 *connection, const char *sql)
{
    if (sqlite3_exec(connection, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError(connection, sql));
    return {};
}

/// Runs a PRAGMA that must answer with exactly these rows.
Result<void> expectRows(sqlite3 *connection, const char *sql, std::initializer_list<std::string_view> rows, ErrorCode otherwise)
{
    Result<Statement> statement = Statement::prepare(connection, sql);
    if (!statement)
        return failureOf(statement);
    for (const std::string_view expected : rows) {
        const Result<bool> row = statement->step();
        if (!row)
            return failureOf(row);
        if (!*row || statement->view(0) != expected)
            return failure(otherwise, QLatin1String(sql));
    }
    const Result<bool> more = statement->step();
    if (!more)
        return failureOf(more);
    return *more ? failure(otherwise, QLatin1String(sql)) : Result<void>();
}

Result<void> giveKey(sqlite3 *connection, const Secret &key)
{
    const Secret text = keyText(key);
    if (!isRawKey(text))
        return failure(ErrorCode::Unexpected, QStringLiteral("the key is not 32 bytes long"));
    if (sqlite3_key_v2(connection, "main", text.chars(), static_cast<int>(text.size())) != SQLITE_OK)
        return tl::unexpected(lastError(connection, "key"));
    // The defaults of SQLCipher 4, and the format of every vault.
    return expectRows(connection, "PRAGMA cipher_settings",
                      {"PRAGMA kdf_iter = 256000;", "PRAGMA cipher_page_size = 4096;", "PRAGMA cipher_use_hmac = 1;",
                       "PRAGMA cipher_plaintext_header_size = 0;", "PRAGMA cipher_hmac_algorithm = HMAC_SHA512;",
                       "PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA512;"},
                      ErrorCode::UnsuitableLibrary);
}

/// A check reports a page it could not read as one more finding: "unable to get the page. error code=266".
bool isReadFailure(std::string_view finding)
{
    constexpr std::string_view marker = "error code=";
    const std::size_t at = finding.find(marker);
    if (at == std::string_view::npos)
        return false;
    const std::string_view digits = finding.substr(at + marker.size());
    int code = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), code);
    return isStorageTrouble(code);
}

/// The settings of a connection that do not read the file.
Result<void> settle(sqlite3 *connection, Mode mode)
{
    if (sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr) != SQLITE_OK)
        return failure(ErrorCode::UnsuitableLibrary, QStringLiteral("defensive mode"));
    static constexpr std::array settings{
        "PRAGMA synchronous=FULL",
        "PRAGMA fullfsync=ON",
        "PRAGMA locking_mode=NORMAL",
        "PRAGMA foreign_keys=ON",
        "PRAGMA trusted_schema=OFF",
        "PRAGMA cell_size_check=ON",
        "PRAGMA mmap_size=0",
        "PRAGMA secure_delete=ON",
        "PRAGMA auto_vacuum=NONE",
        // So that REPLACE cannot get past the triggers that keep marks.
        "PRAGMA recursive_triggers=ON",
    };
    for (const char *setting : settings) {
        if (const Result<void> done = run(connection, setting); !done)
            return done;
    }
    if (mode == Mode::InMemory)
        return {};
    return expectRows(connection, "PRAGMA journal_mode=TRUNCATE", {"truncate"}, ErrorCode::UnsuitableLibrary);
}

Result<Connection> connectOnce(const QString &file, const Secret &key, Mode mode, const char *virtualFileSystem)
{
    Result<Connection> opened = openFile(file, mode, virtualFileSystem);
    if (!opened)
        return opened;
    sqlite3 *connection = opened->get();
    if (mode != Mode::InMemory) {
        // Both before the key: SQLCipher otherwise logs to standard error, and leaves freed memory as it was.
        Result<void> ready = run(connection, "PRAGMA cipher_log_level=NONE");
        if (ready)
            ready = run(connection, "PRAGMA cipher_memory_security=ON");
        if (ready)
            ready = lookAtFile(connection, mode);
        if (ready)
            ready = giveKey(connection, key);
        // The first key a process gives makes SQLCipher start, and that switches its log on again.
        if (ready)
            ready = run(connection, "PRAGMA cipher_log_level=NONE");
        if (!ready)
            return failureOf(ready);
    }
    if (const Result<void> settled = settle(connection, mode); !settled)
        return failureOf(settled);
    // The first statement that reads the file through the key; a wrong one shows here.
    if (const Result<void> sound = runCheck(connection, "PRAGMA quick_check(1)"); !sound)
        return failureOf(sound);
    return opened;
}

} // namespace

Result<void> runCheck(sqlite3 *connection, const char *pragma)
{
    Result<Statement> check = Statement::prepare(connection, pragma);
    if (!check)
        return failureOf(check);
    const Result<bool> row = check->step();
    if (!row)
        return failureOf(row);
    if (!*row || check->view(0) == "ok")
        return {};
    const bool couldNotRead = isReadFailure(check->view(0));
    return failure(couldNotRead ? ErrorCode::ReadFailed : ErrorCode::DatabaseDamaged, QLatin1String(pragma));
}

void CloseConnection::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

Result<Connection> connect(const QString &file, const Secret &key, Mode mode, const char *virtualFileSystem)
{
    if (const Result<void> suitable = checkLibrary(); !suitable)
        return failureOf(suitable);
    Result<Connection> opened = connectOnce(file, key, mode, virtualFileSystem);
    // When the disk fails just as SQLCipher reads the salt at the start of the file, it goes on with a salt it made up, and a
    // sound vault looks like a damaged one. Damage would still be there the second time.
    if (!opened && opened.error().code == ErrorCode::DatabaseDamaged)
        opened = connectOnce(file, key, mode, virtualFileSystem);
    if (opened || mode != Mode::ReadOnly || opened.error().code != ErrorCode::ReadOnlyStorage)
        return opened;
    // A writer was killed in the middle of a transaction, and what it left must be rolled back before anybody can read.
    const Result<Connection> writer = connectOnce(file, key, Mode::ReadWrite, virtualFileSystem);
    if (!writer)
        return failureOf(writer);
    return connectOnce(file, key, mode, virtualFileSystem);
}

} // namespace holdfast::store
