// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/key_file.h"
#include "app/store/key_file_store.h"
#include "app/store/sequence_file.h"
#include "app/store/vault.h"

#include <memory>
#include <optional>

namespace holdfast::store {

/// What an open vault consists of. Private to the vault*.cpp files.
struct Vault::State {
    enum class Access { Writing, Reading, Memory };

    State(Access how, const VaultFolder &where, const VaultSurroundings &with) : access(how), folder(where), surroundings(with) {}

    // Making (vault_creation.cpp)
    /// Makes all files in a folder that has none; hands back the recovery code to show.
    [[nodiscard]] Result<Secret> furnish(const UnlockKey &key);
    /// Lets what `furnish` made count.
    [[nodiscard]] Result<void> finish();
    /// Takes back what `furnish` made, or a crash left of it: the key file last, since it tells that the rest is unfinished.
    Result<void> clearUnfinished();

    // Opening (vault_opening.cpp)
    [[nodiscard]] Result<OpeningNotice> enter(const UnlockKey &key);

    // Changing keys (vault_keys.cpp)
    /// Adds or replaces the slot that `key` opens.
    [[nodiscard]] Result<void> putSlot(const UnlockKey &key);
    /// Puts `next` in the place of the present key file, as its next generation.
    [[nodiscard]] Result<void> rewriteKeyFile(KeyFile next);
    /// Lets the database know the key file's generation, unless it knows a later one.
    [[nodiscard]] Result<void> recordGeneration();
    /// NoVault in memory, Locked when closed, ReadOnlyStorage when opened for reading.
    [[nodiscard]] Result<void> requireWriting() const;

    // Freshness (vault_freshness.cpp)
    [[nodiscard]] std::optional<SequenceRecord> recorded() const;
    /// What vault.seq should say of the open database.
    [[nodiscard]] Result<SequenceRecord> presentRecord() const;
    [[nodiscard]] Result<void> write(const SequenceRecord &record);
    /// Makes vault.seq speak of this very database file, without raising or lowering the number it holds.
    void recordDatabase();
    /// Decides whether a database that cannot be read is damaged or another vault's.
    [[nodiscard]] Error explained(const Error &error) const;
    [[nodiscard]] OpeningNotice judged(qint64 commits) const;

    [[nodiscard]] KeyFileStore keyFiles() const { return KeyFileStore(surroundings.storage, folder); }
    [[nodiscard]] Result<void> openDatabase(Database::Mode mode);

    Access access;
    VaultFolder folder;
    VaultSurroundings surroundings;
    /// Before the database, so that it is let go of after the database was closed.
    std::unique_ptr<platform::FileLock> lock;
    KeyFile keyFile;
    Secret dataKey;
    /// meta.header_gen.
    qint64 knownGeneration = 0;
    std::optional<Database> database;
};

/// The names of what the vault keeps about itself in the database.
namespace meta {
inline constexpr auto vaultId = "vault_id";
inline constexpr auto generation = "header_gen";
inline constexpr auto copiedAt = "copied_at_utc_ms";
inline constexpr auto copiedCommits = "copied_commits";
} // namespace meta

[[nodiscard]] Result<std::unique_ptr<platform::FileLock>> lockVault(platform::DurableStorage &storage, const VaultFolder &folder);
[[nodiscard]] SlotOverview overviewOf(const KeyFile &file);
/// "20270522T101500Z".
[[nodiscard]] QString momentForNames(const QDateTime &moment);

} // namespace holdfast::store
