// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/clock.h"
#include "app/base/random.h"
#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/store/database.h"
#include "app/store/key_derivation.h"
#include "app/store/vault_folder.h"
#include "platform/durable_storage.h"

#include <QDateTime>

#include <memory>
#include <optional>
#include <variant>

namespace holdfast::store {

/// What a vault needs from outside. References must outlive the vault.
struct VaultSurroundings {
    platform::DurableStorage &storage;
    Random &random;
    const Clock &clock;
    /// The cost of a new passphrase slot; existing slots keep the cost written in them.
    KeyDerivationCost cost = KeyDerivationCost::desktop();
    /// The name of the SQLite VFS to use; null for the default. Tests give one that fails.
    const char *virtualFileSystem = nullptr;
};

/// One way in: a passphrase (UTF-8, NFC, 8 to 1,024 bytes), a recovery code as typed, or the 32 bytes a key ring kept.
struct PassphraseKey { Secret passphrase; };
struct RecoveryKey { Secret code; };
struct KeyRingKey { Secret slotKey; };
using UnlockKey = std::variant<PassphraseKey, RecoveryKey, KeyRingKey>;

/// What lies in a folder, told without any key.
enum class VaultPresence { Absent, Present, KeyFileMissing, DatabaseMissing };

/// What was found out on opening that a person should hear, though the vault did open.
enum class OpeningNotice { None, OlderKeyFile, OlderCopy, KeyFileRestoredFromBackup };

/// Which slots a vault has, read from its key file without any key.
struct SlotOverview {
    bool passphrase = false;
    bool recoveryCode = false;
    bool keyRing = false;
    /// Names the vault in the key ring: 32 hexadecimal digits.
    QString vaultId;
};

struct CreatedVault;
struct OpenedVault;

/// An open vault: the data key in guarded memory, the database connection, and the slots. Not thread-safe: it belongs to the one
/// thread that opened it. Destroying it without `close` closes the connection too, but tells nobody if that failed.
class Vault
{
public:
    Vault(Vault &&) noexcept;
    Vault &operator=(Vault &&) noexcept;
    ~Vault();

    [[nodiscard]] static VaultPresence presence(platform::DurableStorage &storage, const VaultFolder &folder);
    [[nodiscard]] static Result<SlotOverview> slotOverview(platform::DurableStorage &storage, const VaultFolder &folder);

    /// Makes a new vault with a passphrase or key-ring slot (a RecoveryKey is refused here) and always a recovery-code slot.
    /// Fails with VaultAlreadyExists rather than touch one that is there, also a half one. Takes as long as the derivation: 0.25 to 1 s.
    [[nodiscard]] static Result<CreatedVault> create(const VaultFolder &folder, const UnlockKey &key,
                                                     const VaultSurroundings &surroundings);

    /// Opens a vault for writing. Wrong keys change no byte on disk.
    [[nodiscard]] static Result<OpenedVault> open(const VaultFolder &folder, const UnlockKey &key,
                                                  const VaultSurroundings &surroundings);
    /// Opens for reading only, beside a writer: busy timeout 2 s, nothing is migrated or written.
    [[nodiscard]] static Result<OpenedVault> openForReading(const VaultFolder &folder, const UnlockKey &key,
                                                            const VaultSurroundings &surroundings);
    /// A vault of the same schema that lives in memory only: the sample household and tests.
    [[nodiscard]] static Result<Vault> inMemory(const VaultSurroundings &surroundings);

    [[nodiscard]] Database &database();

    /// Replaces the passphrase slot (or adds one); the key file and its backup are both rewritten.
    [[nodiscard]] Result<void> changePassphrase(const Secret &passphrase);
    /// Voids the old recovery code and returns the new one, as it is shown to a person.
    [[nodiscard]] Result<Secret> replaceRecoveryCode();
    /// Adds or replaces the key-ring slot; `slotKey` is 32 random bytes that the key ring keeps.
    [[nodiscard]] Result<void> setKeyRingSlot(const Secret &slotKey);
    /// LastSlot when no other slot than the recovery code would remain.
    [[nodiscard]] Result<void> removeKeyRingSlot();
    [[nodiscard]] SlotOverview slotsPresent() const;

    /// Writes vault.db.previous when more than 24 h or 50 commits passed since the last copy; opens and checks the copy before it counts.
    [[nodiscard]] Result<void> copyIfDue();
    /// Finalises, closes (must be SQLITE_OK), writes vault.seq and wipes the keys.
    [[nodiscard]] Result<void> close();

private:
    struct State;
    explicit Vault(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

struct CreatedVault {
    Vault vault;
    /// Shown once, in groups, for writing down.
    Secret recoveryCode;
};

struct OpenedVault {
    Vault vault;
    OpeningNotice notice = OpeningNotice::None;
};

/// What can be done about a vault whose database is damaged.
struct PreviousCopy {
    QDateTime savedAt;
};
/// The newest verified copy, if there is one (told by its file time, without any key).
[[nodiscard]] std::optional<PreviousCopy> previousCopy(platform::DurableStorage &storage, const VaultFolder &folder);
/// Moves the damaged database aside as vault.db.damaged-<UTC date and time> (never deletes it) and puts the copy in its place.
[[nodiscard]] Result<void> restorePreviousCopy(const VaultFolder &folder, const VaultSurroundings &surroundings);
/// Removes every file of the vault, the damaged and previous copies included. Only after the person confirmed.
[[nodiscard]] Result<void> deleteVault(const VaultFolder &folder, platform::DurableStorage &storage);

} // namespace holdfast::store
