// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace holdfast::store {

/// What lies in a folder, told without any key. A vault whose making was cut off by a crash counts as absent: nothing was ever
/// kept in it. A database or its copy without a key file is KeyFileMissing.
enum class VaultPresence { Absent, Present, KeyFileMissing, DatabaseMissing };

/// What was found out on opening that a person should hear, though the vault did open.
enum class OpeningNotice {
    None,
    /// vault.key is from before the last change of a passphrase or recovery code; told at every opening until the next change.
    OlderKeyFile,
    /// The database holds less than the vault had saved before; told once.
    OlderCopy,
    /// vault.key was damaged or missing and was made anew from its backup.
    KeyFileRestoredFromBackup,
    /// vault.seq is missing or was not written by this vault: whether the database is the newest could not be checked. Told once.
    FreshnessUnknown,
};

/// Which slots a vault has, read from its key file without any key.
struct SlotOverview {
    bool passphrase = false;
    bool recoveryCode = false;
    bool keyRing = false;
    /// Names the vault in the key ring: 32 hexadecimal digits.
    QString vaultId;
};

/// What can be done about a vault whose database is damaged.
struct PreviousCopy {
    QDateTime savedAt;
};

} // namespace holdfast::store
