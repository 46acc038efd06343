// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/sqlite_error.h"

#include <sqlite3.h>

#include <cerrno>

namespace holdfast::store {

namespace {

ErrorCode inputOutputError(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_ACCESS:
        return ErrorCode::ReadFailed;
    case SQLITE_IOERR_NOMEM:
        return ErrorCode::OutOfMemory;
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA:
        return ErrorCode::DatabaseDamaged;
    default:
        return ErrorCode::WriteFailed;
    }
}

/// The journal cannot be made or a file cannot be opened: why, is in errno, which SQLite keeps for these two kinds only.
ErrorCode systemError(int systemCode, ErrorCode otherwise)
{
    switch (systemCode) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return ErrorCode::StorageFull;
    case EROFS:
        return ErrorCode::ReadOnlyStorage;
    default:
        return otherwise;
    }
}

} // namespace

ErrorCode errorCodeFor(int extendedCode)
{
    if (extendedCode == SQLITE_READONLY_DBMOVED)
        return ErrorCode::DatabaseMissing;
    switch (extendedCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::StorageFull;
    case SQLITE_IOERR:
        return inputOutputError(extendedCode);
    case SQLITE_READONLY:
        return ErrorCode::ReadOnlyStorage;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return ErrorCode::DatabaseDamaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return ErrorCode::VaultInUse;
    case SQLITE_NOMEM:
        return ErrorCode::OutOfMemory;
    case SQLITE_CANTOPEN:
        return ErrorCode::WriteFailed;
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::PermissionDenied;
    case SQLITE_TOOBIG:
        return ErrorCode::TextTooLong;
    default:
        return ErrorCode::Unexpected;
    }
}

Error lastError(sqlite3 *connection, const char *doing)
{
    const int code = sqlite3_extended_errcode(connection);
    ErrorCode meaning = errorCodeFor(code);
    if ((code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_CANTOPEN)
        meaning = systemError(sqlite3_system_errno(connection), meaning);
    return Error{
        meaning,
        QStringLiteral("%1: SQLite error %2 (%3)").arg(QLatin1String(doing)).arg(code).arg(QLatin1String(sqlite3_errstr(code)))};
}

bool isStorageTrouble(int extendedCode)
{
    const int primary = extendedCode & 0xff;
    return primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN;
}

} // namespace holdfast::store
