// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/database_copy.h"
#include "app/store/key_file_unlocking.h"
#include "app/store/meta_repository.h"
#include "app/store/migrations.h"
#include "app/store/storage_error.h"
#include "app/store/vault_state.h"

namespace holdfast::store {

namespace {

/// Copies the vault before its schema changes, then changes it.
Result<void> migrateWithCopy(Database &database, const VaultFolder &folder, const Secret &dataKey,
                             const VaultSurroundings &surroundings)
{
    const Result<int> schema = schemaOf(database);
    if (!schema)
        return failureOf(schema);
    if (*schema > 0 && *schema < currentSchema()) {
        const Result<Secret> key = keyFor(KeyPurpose::Database, dataKey);
        if (!key)
            return failureOf(key);
        const Result<void> copied =
            copyDatabase(database, folder.previousDatabase(), *key, surroundings.storage, surroundings.virtualFileSystem);
        if (!copied)
            return copied;
    }
    return migrate(database);
}

Result<void> requireVault(Database &database, const KeyFile &file)
{
    const auto id = MetaRepository(database).bytes(meta::vaultId);
    if (!id)
        return failureOf(id);
    if (*id != file.vaultIdBytes())
        return failure(ErrorCode::DatabaseOfAnotherVault, QStringLiteral("vault id"));
    return {};
}

Result<qint64> generationKnownTo(Database &database)
{
    const auto known = MetaRepository(database).number(meta::generation);
    if (!known)
        return failureOf(known);
    if (!*known || **known < 1)
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("header_gen"));
    return **known;
}

/// What a crash left beside the files. Whoever is just reminding, which takes no lock of the vault, has a file half written
/// there; then the next opening removes the rest.
void removeLeftovers(const VaultFolder &folder, platform::DurableStorage &storage)
{
    if (const auto nobodyReminds = storage.lock(folder.dueLockFile()))
        static_cast<void>(storage.removeLeftovers(folder.path()));
}

/// Sets right what a damaged key file or a crash left. What cannot be written now is tried again at the next opening.
void repairKeyFiles(KeyFileStore files, const UnlockedKeyFile &unlocked, const QString &moment)
{
    const Result<QByteArray> bytes = unlocked.file.encoded(unlocked.dataKey);
    if (!bytes)
        return;
    if (unlocked.fromBackup) {
        files.moveDamagedAside(moment);
        static_cast<void>(files.write(*bytes));
        return;
    }
    // A backup that is behind still has the slots of before the last change. One that is ahead belongs to a key file that
    // somebody replaced by an older one; it is left alone until the person changes something.
    const Result<KeyFile> backup = files.readBackup();
    const bool wanting =
        backup ? backup->generation() < unlocked.file.generation() : KeyFileStore::isUnusable(backup.error().code);
    if (wanting)
        static_cast<void>(files.writeBackup(*bytes));
}

} // namespace

Result<OpenedVault> Vault::open(const VaultFolder &folder, const UnlockKey &key, const VaultSurroundings &surroundings)
{
    if (presence(surroundings.storage, folder) == VaultPresence::Absent)
        return failure(ErrorCode::NoVault);
    if (const auto closed = asResult(surroundings.storage.makePrivateFolder(folder.path()), "close the folder to others");
        !closed)
        return failureOf(closed);
    auto lock = lockVault(surroundings.storage, folder);
    if (!lock)
        return failureOf(lock);
    auto state = std::make_unique<State>(State::Access::Writing, folder, surroundings);
    state->lock = std::move(*lock);
    const Result<OpeningNotice> notice = state->enter(key);
    if (!notice)
        return failureOf(notice);
    return OpenedVault{Vault(std::move(state)), *notice};
}

Result<OpenedVault> Vault::openForReading(const VaultFolder &folder, const UnlockKey &key, const VaultSurroundings &surroundings)
{
    if (presence(surroundings.storage, folder) == VaultPresence::Absent)
        return failure(ErrorCode::NoVault);
    auto state = std::make_unique<State>(State::Access::Reading, folder, surroundings);
    const Result<OpeningNotice> notice = state->enter(key);
    if (!notice)
        return failureOf(notice);
    return OpenedVault{Vault(std::move(state)), *notice};
}

Result<OpeningNotice> Vault::State::enter(const UnlockKey &key)
{
    const bool writing = access == Access::Writing;
    Result<UnlockedKeyFile> unlocked = unlockKeyFile(keyFiles(), key);
    if (!unlocked)
        return failureOf(unlocked);
    keyFile = unlocked->file;
    dataKey = unlocked->dataKey.clone();
    if (const Result<void> opened = openDatabase(writing ? Database::Mode::ReadWrite : Database::Mode::ReadOnly); !opened)
        return tl::unexpected(explained(opened.error()));
    const Result<void> current =
        writing ? migrateWithCopy(*database, folder, dataKey, surroundings) : requireCurrentSchema(*database);
    if (!current)
        return failureOf(current);
    if (const Result<void> ours = requireVault(*database, keyFile); !ours)
        return failureOf(ours);
    const Result<qint64> known = generationKnownTo(*database);
    if (!known)
        return failureOf(known);
    knownGeneration = *known;
    const Result<qint64> commits = database->commitSequence();
    if (!commits)
        return failureOf(commits);

    const OpeningNotice notice = judged(*commits);
    if (writing) {
        removeLeftovers(folder, surroundings.storage);
        repairKeyFiles(keyFiles(), *unlocked, momentForNames(surroundings.clock.now()));
        static_cast<void>(recordGeneration());
        recordDatabase();
    }
    const bool worse = notice == OpeningNotice::OlderKeyFile || notice == OpeningNotice::OlderCopy;
    return unlocked->fromBackup && !worse ? OpeningNotice::KeyFileRestoredFromBackup : notice;
}

} // namespace holdfast::store
