// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/vault.h"

#include "app/store/key_file_unlocking.h"
#include "app/store/migrations.h"
#include "app/store/storage_error.h"
#include "app/store/vault_state.h"

namespace holdfast::store {

Vault::Vault(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Vault::Vault(Vault &&) noexcept = default;
Vault &Vault::operator=(Vault &&) noexcept = default;
Vault::~Vault() = default;

VaultPresence Vault::presence(platform::DurableStorage &storage, const VaultFolder &folder)
{
    const bool key = storage.exists(folder.keyFile()) || storage.exists(folder.keyFileBackup());
    if (key && KeyFileStore(storage, folder).isUnfinished())
        return VaultPresence::Absent;
    const bool database = storage.exists(folder.database());
    if (!key) {
        const bool nothing = !database && !storage.exists(folder.previousDatabase());
        return nothing ? VaultPresence::Absent : VaultPresence::KeyFileMissing;
    }
    return database ? VaultPresence::Present : VaultPresence::DatabaseMissing;
}

Result<SlotOverview> Vault::slotOverview(platform::DurableStorage &storage, const VaultFolder &folder)
{
    if (presence(storage, folder) == VaultPresence::Absent)
        return failure(ErrorCode::NoVault);
    const Result<KeyFile> file = KeyFileStore(storage, folder).readEither();
    if (!file)
        return failureOf(file);
    return overviewOf(*file);
}

Result<Vault> Vault::inMemory(const VaultSurroundings &surroundings)
{
    auto state = std::make_unique<State>(State::Access::Memory, VaultFolder(QString()), surroundings);
    if (const Result<void> opened = state->openDatabase(Database::Mode::InMemory); !opened)
        return failureOf(opened);
    if (const Result<void> migrated = migrate(*state->database); !migrated)
        return failureOf(migrated);
    return Vault(std::move(state));
}

Database &Vault::database()
{
    Q_ASSERT(m_state && m_state->database);
    return *m_state->database;
}

Result<void> Vault::verify(const UnlockKey &key) const
{
    if (m_state->access == State::Access::Memory)
        return failure(ErrorCode::NoVault, QStringLiteral("in memory"));
    if (!m_state->database)
        return failure(ErrorCode::Locked);
    const Result<Secret> dataKey = dataKeyInSlot(m_state->keyFile, key);
    if (!dataKey)
        return failureOf(dataKey);
    return dataKey->equals(m_state->dataKey) ? Result<void>()
                                             : failure(ErrorCode::KeyFileDamaged, QStringLiteral("another data key"));
}

SlotOverview Vault::slotsPresent() const
{
    return m_state->access == State::Access::Memory ? SlotOverview() : overviewOf(m_state->keyFile);
}

Result<void> Vault::close()
{
    if (!m_state || !m_state->database)
        return {};
    const bool writing = m_state->access == State::Access::Writing;
    if (writing)
        static_cast<void>(m_state->recordGeneration());
    const Result<SequenceRecord> record = m_state->presentRecord();
    if (const Result<void> closed = m_state->database->close(); !closed)
        return closed;
    m_state->database.reset();
    if (writing && record)
        static_cast<void>(m_state->write(*record));
    m_state->dataKey.clear();
    m_state->lock.reset();
    return {};
}

Result<void> Vault::State::openDatabase(Database::Mode mode)
{
    if (mode == Database::Mode::InMemory) {
        Result<Database> opened = Database::open(QString(), Secret(), mode);
        if (!opened)
            return failureOf(opened);
        database.emplace(std::move(*opened));
        return {};
    }
    const Result<Secret> key = keyFor(KeyPurpose::Database, dataKey);
    if (!key)
        return failureOf(key);
    Result<Database> opened = Database::open(folder.database(), *key, mode, surroundings.virtualFileSystem);
    if (!opened)
        return failureOf(opened);
    database.emplace(std::move(*opened));
    return {};
}

Result<std::unique_ptr<platform::FileLock>> lockVault(platform::DurableStorage &storage, const VaultFolder &folder)
{
    auto lock = storage.lock(folder.lockFile());
    if (!lock)
        return tl::unexpected(storageError(lock.error(), "lock the vault"));
    return std::move(*lock);
}

SlotOverview overviewOf(const KeyFile &file)
{
    return {file.slot(SlotKind::Passphrase) != nullptr, file.slot(SlotKind::RecoveryCode) != nullptr,
            file.slot(SlotKind::KeyRing) != nullptr, QString::fromLatin1(file.vaultIdBytes().toHex())};
}

QString momentForNames(const QDateTime &moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

} // namespace holdfast::store
