// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/database_copy.h"
#include "app/store/key_file_unlocking.h"
#include "app/store/meta_repository.h"
#include "app/store/migrations.h"
#include "app/store/recovery_code.h"
#include "app/store/storage_error.h"
#include "app/store/vault_state.h"

namespace holdfast::store {

namespace {

constexpr quint32 firstGeneration = 1;

Result<Secret> randomDataKey(Random &random)
{
    Secret dataKey(keySize);
    if (dataKey.isEmpty())
        return failure(ErrorCode::OutOfMemory, QStringLiteral("data key"));
    random.fill(dataKey.bytes());
    return dataKey;
}

} // namespace

Result<CreatedVault> Vault::create(const VaultFolder &folder, const UnlockKey &key, const VaultSurroundings &surroundings)
{
    Result<CreatedVault> begun = begin(folder, key, surroundings);
    if (!begun)
        return begun;
    if (const Result<void> finished = begun->vault.finish(); !finished) {
        static_cast<void>(begun->vault.m_state->clearUnfinished());
        return failureOf(finished);
    }
    return begun;
}

Result<void> Vault::finish()
{
    return m_state->finish();
}

Result<CreatedVault> Vault::begin(const VaultFolder &folder, const UnlockKey &key, const VaultSurroundings &surroundings)
{
    platform::DurableStorage &storage = surroundings.storage;
    if (const auto made = asResult(storage.makePrivateFolder(folder.path()), "make the vault's folder"); !made)
        return failureOf(made);
    auto lock = lockVault(storage, folder);
    if (!lock)
        return failureOf(lock);
    if (presence(storage, folder) != VaultPresence::Absent)
        return failure(ErrorCode::VaultAlreadyExists);

    auto state = std::make_unique<State>(State::Access::Writing, folder, surroundings);
    state->lock = std::move(*lock);
    if (const Result<void> cleared = state->clearUnfinished(); !cleared)
        return failureOf(cleared);
    Result<Secret> code = state->furnish(key);
    if (!code) {
        static_cast<void>(state->clearUnfinished());
        return failureOf(code);
    }
    return CreatedVault{Vault(std::move(state)), std::move(*code)};
}

namespace {

struct NewKeys {
    KeyFile file;
    Secret dataKey;
    RecoveryCode code;
};

Result<NewKeys> makeKeys(const UnlockKey &key, const VaultSurroundings &surroundings)
{
    Result<Secret> dataKey = randomDataKey(surroundings.random);
    if (!dataKey)
        return failureOf(dataKey);
    KeyFile file = KeyFile::fresh(surroundings.random);
    const Result<KeySlot> slot = sealSlotFor(key, file, *dataKey, surroundings.cost, surroundings.random);
    if (!slot)
        return failureOf(slot);
    file.put(*slot);
    Result<RecoveryCode> code = RecoveryCode::generate(surroundings.random);
    if (!code)
        return failureOf(code);
    const Result<KeySlot> recovery =
        KeySlot::seal(SlotKind::RecoveryCode, {}, code->characters(), *dataKey, file.binding(), surroundings.random);
    if (!recovery)
        return failureOf(recovery);
    file.put(*recovery);
    return NewKeys{std::move(file), std::move(*dataKey), std::move(*code)};
}

Result<void> introduce(Database &database, const KeyFile &file)
{
    return database.write([&]() -> Result<void> {
        MetaRepository meta(database);
        if (const Result<void> named = meta.setBytes(meta::vaultId, file.vaultIdBytes()); !named)
            return named;
        return meta.setNumber(meta::generation, firstGeneration);
    });
}

} // namespace

Result<Secret> Vault::State::furnish(const UnlockKey &key)
{
    Result<NewKeys> keys = makeKeys(key, surroundings);
    if (!keys)
        return failureOf(keys);
    keyFile = std::move(keys->file);
    dataKey = std::move(keys->dataKey);
    KeyFileStore files = keyFiles();

    // The key file first: a database whose key is written nowhere would be lost. It says "unfinished" until all is done.
    const Result<QByteArray> unfinished = keyFile.encoded(dataKey);
    if (!unfinished)
        return failureOf(unfinished);
    if (const Result<void> written = files.write(*unfinished); !written)
        return failureOf(written);

    // SQLite would make the file with the umask's mode.
    if (const auto made = asResult(surroundings.storage.createEmpty(folder.database()), "make the database"); !made)
        return failureOf(made);
    Result<void> done = openDatabase(Database::Mode::CreateNew);
    if (done)
        done = migrate(*database);
    if (done)
        done = introduce(*database, keyFile);
    if (done)
        done = asResult(surroundings.storage.settle(folder.database()), "settle the database");
    if (!done)
        return failureOf(done);
    knownGeneration = firstGeneration;
    const Result<SequenceRecord> record = presentRecord();
    if (!record)
        return failureOf(record);
    if (const Result<void> written = write(*record); !written)
        return failureOf(written);
    return keys->code.shown();
}

Result<void> Vault::State::finish()
{
    if (const Result<void> allowed = requireWriting(); !allowed)
        return allowed;
    // A vault that counts already must not go back to its first generation.
    if (keyFile.generation() != KeyFile::unfinished)
        return {};
    KeyFile finished = keyFile;
    finished.setGeneration(firstGeneration);
    const Result<QByteArray> encoded = finished.encoded(dataKey);
    if (!encoded)
        return failureOf(encoded);
    KeyFileStore files = keyFiles();
    if (const Result<void> copied = files.writeBackup(*encoded); !copied)
        return copied;
    if (const Result<void> written = files.write(*encoded); !written)
        return written;
    keyFile = std::move(finished);
    return {};
}

Result<void> Vault::State::clearUnfinished()
{
    database.reset();
    const QStringList files{folder.database(), journalOf(folder.database()), folder.sequenceFile(), folder.keyFileBackup(),
                            folder.keyFile()};
    for (const QString &file : files) {
        if (!surroundings.storage.exists(file))
            continue;
        if (const auto removed = asResult(surroundings.storage.remove(file), "remove an unfinished vault"); !removed)
            return removed;
    }
    return asResult(surroundings.storage.removeLeftovers(folder.path()), "remove an unfinished vault");
}

} // namespace holdfast::store
