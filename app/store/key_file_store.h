// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/store/key_file.h"
#include "app/store/vault_folder.h"
#include "platform/durable_storage.h"

namespace holdfast::store {

/// vault.key and vault.key.bak as files.
class KeyFileStore
{
public:
    KeyFileStore(platform::DurableStorage &storage, const VaultFolder &folder) : m_storage(storage), m_folder(folder) {}

    /// KeyFileMissing, KeyFileDamaged, NewerVault, ReadFailed or PermissionDenied; NoVault when the vault was never finished.
    [[nodiscard]] Result<KeyFile> read() const { return read(m_folder.keyFile()); }
    [[nodiscard]] Result<KeyFile> readBackup() const { return read(m_folder.keyFileBackup()); }
    /// The key file, or its backup when the key file cannot be used.
    [[nodiscard]] Result<KeyFile> readEither() const;

    /// Whether vault.key is that of a vault whose making was cut off.
    [[nodiscard]] bool isUnfinished() const;

    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    [[nodiscard]] Result<void> writeBackup(const QByteArray &bytes);
    /// Replaces both, or puts `former` back and tells why.
    [[nodiscard]] Result<void> replace(const QByteArray &bytes, const QByteArray &former);

    /// Moves a damaged key file out of the way, as vault.key.damaged-<suffix>. Does as much as it can.
    void moveDamagedAside(const QString &suffix);
    /// Removes what was moved aside: an old copy would still open the vault with an old passphrase. Does as much as it can.
    void removeDamagedCopies();

    /// Whether an error says that the file itself is at fault, so that its backup should be tried.
    [[nodiscard]] static bool isUnusable(ErrorCode code);

private:
    [[nodiscard]] Result<KeyFile> read(const QString &file) const;
    void putBack(const QString &file, const QByteArray &bytes);

    platform::DurableStorage &m_storage;
    const VaultFolder &m_folder;
};

} // namespace holdfast::store
