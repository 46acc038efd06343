// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/database_copy.h"
#include "app/store/meta_repository.h"
#include "app/store/storage_error.h"
#include "app/store/vault_state.h"

namespace holdfast::store {

namespace {

constexpr qint64 hoursBetweenCopies = 24;
constexpr qint64 commitsBetweenCopies = 50;

/// When the last copy was made, as the database remembers it.
struct LastCopy {
    QDateTime at;
    qint64 commits = 0;
};

Result<std::optional<LastCopy>> lastCopy(Database &database)
{
    MetaRepository meta(database);
    const auto at = meta.number(meta::copiedAt);
    if (!at)
        return failureOf(at);
    const auto commits = meta.number(meta::copiedCommits);
    if (!commits)
        return failureOf(commits);
    if (!*at || !*commits)
        return std::optional<LastCopy>();
    return LastCopy{instantFrom(**at), **commits};
}

bool isDue(const LastCopy &last, const QDateTime &now, qint64 commits)
{
    if (commits <= last.commits)
        return false;
    // A copy from the future was made before the clock was set back: how old it is cannot be told.
    const bool old = last.at > now || last.at.secsTo(now) > hoursBetweenCopies * 3600;
    return old || commits - last.commits > commitsBetweenCopies;
}

Result<void> rememberCopy(Database &database, const QDateTime &now)
{
    return database.write([&]() -> Result<void> {
        const Result<qint64> commits = database.commitSequence();
        if (!commits)
            return failureOf(commits);
        MetaRepository meta(database);
        if (const Result<void> timed = meta.setNumber(meta::copiedAt, now.toMSecsSinceEpoch()); !timed)
            return timed;
        // This very transaction is one more, and nothing worth a copy.
        return meta.setNumber(meta::copiedCommits, *commits + 1);
    });
}

/// A name beside `file` that nothing has yet.
QString asideName(platform::DurableStorage &storage, const QString &file, const QString &moment)
{
    const QString wanted = file + QStringLiteral(".damaged-") + moment;
    QString name = wanted;
    for (int number = 2; storage.exists(name); ++number)
        name = wanted + u'-' + QString::number(number);
    return name;
}

} // namespace

Result<void> Vault::copyIfDue()
{
    if (m_state->access != State::Access::Writing)
        return {};
    if (const Result<void> allowed = m_state->requireWriting(); !allowed)
        return allowed;
    Database &open = *m_state->database;
    const Result<std::optional<LastCopy>> last = lastCopy(open);
    if (!last)
        return failureOf(last);
    const Result<qint64> commits = open.commitSequence();
    if (!commits)
        return failureOf(commits);
    platform::DurableStorage &storage = m_state->surroundings.storage;
    const QDateTime now = m_state->surroundings.clock.now();
    const QString copy = m_state->folder.previousDatabase();
    if (*last && storage.exists(copy) && !isDue(**last, now, *commits))
        return {};
    const Result<Secret> key = keyFor(KeyPurpose::Database, m_state->dataKey);
    if (!key)
        return failureOf(key);
    if (const Result<void> copied = copyDatabase(open, copy, *key, storage, m_state->surroundings.virtualFileSystem); !copied)
        return copied;
    return rememberCopy(open, now);
}

std::optional<PreviousCopy> previousCopy(platform::DurableStorage &storage, const VaultFolder &folder)
{
    const auto facts = storage.facts(folder.previousDatabase());
    if (!facts || facts->size == 0)
        return std::nullopt;
    return PreviousCopy{facts->modified};
}

Result<void> restorePreviousCopy(const VaultFolder &folder, const VaultSurroundings &surroundings)
{
    platform::DurableStorage &storage = surroundings.storage;
    const auto lock = lockVault(storage, folder);
    if (!lock)
        return failureOf(lock);
    if (!previousCopy(storage, folder))
        return failure(ErrorCode::DatabaseMissing, QStringLiteral("no copy"));

    const QString aside = asideName(storage, folder.database(), momentForNames(surroundings.clock.now()));
    // The database first: while it has no name, nothing can be opened with the wrong half of the pair.
    for (const auto &[from, to] :
         {std::pair(folder.database(), aside), std::pair(journalOf(folder.database()), journalOf(aside))}) {
        if (!storage.exists(from))
            continue;
        if (const auto moved = asResult(storage.rename(from, to), "move a damaged database aside"); !moved)
            return moved;
    }
    return asResult(storage.rename(folder.previousDatabase(), folder.database()), "put the copy in place");
}

} // namespace holdfast::store
