// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/store/key_file_store.h"
#include "app/store/unlock_key.h"

namespace holdfast::store {

/// The data key that a slot gives to `key`, whatever the rest of the file says. The errors of KeySlot::open, and NoSuchSlot.
[[nodiscard]] Result<Secret> dataKeyInSlot(const KeyFile &file, const UnlockKey &key);

/// The data key by one way in. WrongPassphrase, MalformedRecoveryCode, WrongRecoveryCode; NoSuchSlot when the vault has no such
/// way in; KeyFileDamaged when the slot fits but the file as a whole was not written by somebody who had the data key.
[[nodiscard]] Result<Secret> dataKeyFrom(const KeyFile &file, const UnlockKey &key);

/// A key file that a key fits.
struct UnlockedKeyFile {
    KeyFile file;
    Secret dataKey;
    bool fromBackup = false;
};

/// Tries the key file; its backup when the key file is missing, damaged or unreadable, or when somebody put back a key file
/// that is older than the backup and the key fits the backup only. Writes nothing.
[[nodiscard]] Result<UnlockedKeyFile> unlockKeyFile(const KeyFileStore &files, const UnlockKey &key);

/// A slot for a new passphrase or key-ring key. The errors of checkPassphrase; Unexpected for a recovery code, which is always
/// made by the vault itself, and for a key-ring key that is not 32 bytes.
[[nodiscard]] Result<KeySlot> sealSlotFor(const UnlockKey &key, const KeyFile &file, const Secret &dataKey,
                                          KeyDerivationCost cost, Random &random);

} // namespace holdfast::store
