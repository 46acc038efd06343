// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/clock.h"
#include "app/base/random.h"
#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/store/database.h"
#include "app/store/key_derivation.h"
#include "app/store/unlock_key.h"
#include "app/store/vault_folder.h"
#include "app/store/vault_overview.h"
#include "platform/durable_storage.h"

#include <memory>
#include <optional>

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

struct CreatedVault;
struct OpenedVault;

/// An open vault: the data key in guarded memory, the database connection, and the slots. Not thread-safe: it belongs to the one
/// thread that opened it. Destroying it without `close` closes the connection too, but tells nobody if that failed, and leaves
/// vault.seq as it was. How the files work together stands in vault_format.md.
class Vault
{
public:
    Vault(Vault &&) noexcept;
    Vault &operator=(Vault &&) noexcept;
    ~Vault();

    [[nodiscard]] static VaultPresence presence(platform::DurableStorage &storage, const VaultFolder &folder);
    [[nodiscard]] static Result<SlotOverview> slotOverview(platform::DurableStorage &storage, const VaultFolder &folder);

    /// Makes a new vault with a passphrase or key-ring slot (a RecoveryKey is refused here) and always a recovery-code slot.
    /// Fails with VaultAlreadyExists rather than touch one that is there, also a half one. When it fails or the process dies
    /// before it is through, there is no vault and it can be tried again. Takes as long as the derivation: 0.25 to 1 s.
    [[nodiscard]] static Result<CreatedVault> create(const VaultFolder &folder, const UnlockKey &key,
                                                     const VaultSurroundings &surroundings);
    /// The same, but the vault counts only after `finish`: for a key that somebody else has to keep first. Until then there is
    /// none.
    [[nodiscard]] static Result<CreatedVault> begin(const VaultFolder &folder, const UnlockKey &key,
                                                    const VaultSurroundings &surroundings);
    /// Nothing happens to a vault that counts already.
    [[nodiscard]] Result<void> finish();

    /// Opens a vault for writing and takes its lock (VaultInUse). Wrong keys change no byte on disk. What can be set right by the
    /// way (a damaged key file whose backup is whole, traces of a crash) is.
    [[nodiscard]] static Result<OpenedVault> open(const VaultFolder &folder, const UnlockKey &key,
                                                  const VaultSurroundings &surroundings);
    /// Opens for reading only, beside a writer: busy timeout 2 s, nothing is migrated, repaired or written, no lock taken.
    [[nodiscard]] static Result<OpenedVault> openForReading(const VaultFolder &folder, const UnlockKey &key,
                                                            const VaultSurroundings &surroundings);
    /// A vault of the same schema that lives in memory only: the sample household and tests. It has no keys to change (NoVault).
    [[nodiscard]] static Result<Vault> inMemory(const VaultSurroundings &surroundings);

    /// Not after `close`.
    [[nodiscard]] Database &database();

    /// Whether `key` opens this vault, with the errors of `open`; takes as long as the derivation, touches no file.
    [[nodiscard]] Result<void> verify(const UnlockKey &key) const;

    /// The four below replace the key file and its backup. A value comes back only when both are durable. After an error the
    /// former slots hold, unless the storage also failed while they were being put back; then either may hold. The vault stays
    /// open and whole in every case.
    ///
    /// Replaces the passphrase slot (or adds one). The errors of checkPassphrase when the new one may not be used.
    [[nodiscard]] Result<void> changePassphrase(const Secret &passphrase);
    /// Voids the old recovery code and returns the new one, as it is shown to a person.
    [[nodiscard]] Result<Secret> replaceRecoveryCode();
    /// Adds or replaces the key-ring slot; `slotKey` is 32 random bytes that the key ring keeps.
    [[nodiscard]] Result<void> setKeyRingSlot(const Secret &slotKey);
    /// LastSlot when no other slot than the recovery code would remain; NoSuchSlot when there is none.
    [[nodiscard]] Result<void> removeKeyRingSlot();
    [[nodiscard]] SlotOverview slotsPresent() const;

    /// Writes vault.db.previous when more than 24 h or 50 commits passed since the last copy, or there is none; opens and checks
    /// the copy before it counts. Does nothing when nothing changed since.
    [[nodiscard]] Result<void> copyIfDue();
    /// Closes (must be SQLITE_OK), writes vault.seq, wipes the keys and lets go of the lock. An error (a statement is still open)
    /// means that the vault is still open, and that this can be tried again. A vault.seq that cannot be written is no error: an
    /// older one is as good, only less watchful. Closing a closed vault is fine.
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

/// The newest verified copy, if there is one (told by its file time, without any key).
[[nodiscard]] std::optional<PreviousCopy> previousCopy(platform::DurableStorage &storage, const VaultFolder &folder);
/// Moves the damaged database and its journal aside as vault.db.damaged-<UTC date and time> (never deletes them) and puts the
/// copy in its place. DatabaseMissing when there is no copy, VaultInUse while the vault is open.
[[nodiscard]] Result<void> restorePreviousCopy(const VaultFolder &folder, const VaultSurroundings &surroundings);
/// Removes every file of the vault, the damaged and previous copies included, the key file first: without it the rest cannot be
/// read by anybody. Only after the person confirmed. VaultInUse while the vault is open. May be repeated after an error.
[[nodiscard]] Result<void> deleteVault(const VaultFolder &folder, platform::DurableStorage &storage);

} // namespace holdfast::store
