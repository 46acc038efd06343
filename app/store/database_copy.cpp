// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/database_copy.h"

#include "app/store/database.h"
#include "app/store/sqlite_error.h"
#include "app/store/storage_error.h"

#include <QStringList>

#include <sqlite3.h>

namespace holdfast::store {

namespace {

using platform::DurableStorage;

Result<void> remove(DurableStorage &storage, const QString &database)
{
    // The journal last: alone it means nothing, but a database without its journal may be half a transaction.
    if (const Result<void> removed = asResult(storage.remove(database), "remove"); !removed)
        return removed;
    return asResult(storage.remove(journalOf(database)), "remove");
}

Result<void> copyPages(const Database &from, Database &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return tl::unexpected(lastError(to.handle(), "backup"));
    // All pages in one step: nothing else writes meanwhile.
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped == SQLITE_DONE && finished == SQLITE_OK)
        return {};
    const int code = finished != SQLITE_OK ? finished : stepped;
    return failure(errorCodeFor(code), QStringLiteral("backup: SQLite error %1").arg(code));
}

Result<QStringList> tables(const Database &database)
{
    Result<Statement> query = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    if (!query)
        return failureOf(query);
    QStringList names;
    for (;;) {
        const Result<bool> more = query->step();
        if (!more)
            return failureOf(more);
        if (!*more)
            return names;
        names.append(query->text(0));
    }
}

Result<qint64> countRows(const Database &database, const QString &table)
{
    // A table name cannot be a parameter; these come from our own schema.
    const QByteArray sql = "SELECT count(*) FROM \"" + table.toUtf8() + '"';
    Result<Statement> query = database.prepare(sql.constData());
    if (!query)
        return failureOf(query);
    if (const Result<bool> row = query->step(); !row)
        return failureOf(row);
    return query->integer(0);
}

Result<void> compareCounts(const Database &original, const Database &copy)
{
    const Result<QStringList> names = tables(original);
    if (!names)
        return failureOf(names);
    const Result<QStringList> copied = tables(copy);
    if (!copied)
        return failureOf(copied);
    if (*names != *copied)
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("the copy has other tables"));
    for (const QString &table : *names) {
        const Result<qint64> before = countRows(original, table);
        if (!before)
            return failureOf(before);
        const Result<qint64> after = countRows(copy, table);
        if (!after)
            return failureOf(after);
        if (*before != *after)
            return failure(ErrorCode::DatabaseDamaged, QStringLiteral("the copy has other rows in %1").arg(table));
    }
    return {};
}

Result<void> makeWorkingCopy(const Database &from, const QString &file, const Secret &key, DurableStorage &storage,
                             const char *virtualFileSystem)
{
    if (const Result<void> created = asResult(storage.createEmpty(file), "create"); !created)
        return created;
    Result<Database> copy = Database::open(file, key, Database::Mode::CreateNew, virtualFileSystem);
    if (!copy)
        return failureOf(copy);
    if (const Result<void> copied = copyPages(from, *copy); !copied)
        return copied;
    return copy->close();
}

Result<void> proveWorkingCopy(const Database &from, const QString &file, const Secret &key, const char *virtualFileSystem)
{
    Result<Database> copy = Database::open(file, key, Database::Mode::ReadOnly, virtualFileSystem);
    if (!copy)
        return failureOf(copy);
    if (const Result<void> sound = copy->checkThoroughly(); !sound)
        return sound;
    if (const Result<void> same = compareCounts(from, *copy); !same)
        return same;
    return copy->close();
}

Result<void> putInPlace(DurableStorage &storage, const QString &working, const QString &file)
{
    if (const Result<void> settled = asResult(storage.settle(working), "settle"); !settled)
        return settled;
    if (const Result<void> removed = asResult(storage.remove(journalOf(working)), "remove"); !removed)
        return removed;
    if (const Result<void> removed = asResult(storage.remove(journalOf(file)), "remove"); !removed)
        return removed;
    return asResult(storage.rename(working, file), "rename");
}

} // namespace

Result<void> copyDatabase(const Database &from, const QString &file, const Secret &key, DurableStorage &storage,
                          const char *virtualFileSystem)
{
    if (!from.handle())
        return failure(ErrorCode::Locked);
    const QString working = workingCopyOf(file);
    Result<void> outcome = remove(storage, working);
    if (outcome)
        outcome = makeWorkingCopy(from, working, key, storage, virtualFileSystem);
    if (outcome)
        outcome = proveWorkingCopy(from, working, key, virtualFileSystem);
    if (outcome)
        outcome = putInPlace(storage, working, file);
    if (!outcome)
        static_cast<void>(remove(storage, working));
    return outcome;
}

QString journalOf(const QString &database)
{
    return database + QLatin1String("-journal");
}

QString workingCopyOf(const QString &file)
{
    return file + QLatin1String(".new");
}

} // namespace holdfast::store
