// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wording/error_sentences.h"

/// What goes wrong with the files of a vault.
namespace holdfast::wording::sentences {

inline constexpr ErrorSentences noVault{
    //: There is no vault in the folder: title.
    QT_TRANSLATE_NOOP("wording", "There is no vault here"),
    //: There is no vault in the folder: what happened.
    QT_TRANSLATE_NOOP("wording", "No Holdfast vault lies in this folder."),
    nothingChanged,
    //: There is no vault in the folder: what to do.
    QT_TRANSLATE_NOOP("wording", "Open Holdfast to set one up, or choose the folder where your vault lies."),
};

inline constexpr ErrorSentences vaultAlreadyExists{
    //: A new vault would replace one: title.
    QT_TRANSLATE_NOOP("wording", "There is already a vault here"),
    //: A new vault would replace one: what happened.
    QT_TRANSLATE_NOOP("wording", "This folder holds a vault, or part of one, so no new one was made."),
    //: A new vault would replace one: what is safe.
    QT_TRANSLATE_NOOP("wording", "The vault that is there was not touched."),
    //: A new vault would replace one: what to do.
    QT_TRANSLATE_NOOP("wording", "Open it, or choose another folder for the new one."),
};

inline constexpr ErrorSentences vaultInUse{
    //: Another window or command has the vault open: title.
    QT_TRANSLATE_NOOP("wording", "Holdfast is already open"),
    //: Another window or command has the vault open: what happened.
    QT_TRANSLATE_NOOP("wording", "Another window or command is using this vault."),
    //: Another window or command has the vault open: what is safe.
    QT_TRANSLATE_NOOP("wording", "Nothing was changed. The other one goes on working."),
    //: Another window or command has the vault open: what to do.
    QT_TRANSLATE_NOOP("wording", "Go to the other window, or close it and try again."),
};

inline constexpr ErrorSentences keyFileMissing{
    //: vault.key and its backup are gone; vault.key is a file name: title.
    QT_TRANSLATE_NOOP("wording", "The key file is missing"),
    //: vault.key and its backup are gone; vault.key is a file name: what happened.
    QT_TRANSLATE_NOOP("wording", "Your data is here, but vault.key, the file that holds its keys, is not, and "
                                 "neither is its backup."),
    //: vault.key and its backup are gone; vault.key is a file name: what is safe.
    QT_TRANSLATE_NOOP("wording", "Your data was not touched. Nobody can read it without the key file."),
    //: vault.key and its backup are gone; vault.key is a file name: what to do.
    QT_TRANSLATE_NOOP("wording", "Put vault.key back from a backup of this device, then open Holdfast again."),
};

inline constexpr ErrorSentences keyFileDamaged{
    //: vault.key and its backup are damaged; vault.key is a file name: title.
    QT_TRANSLATE_NOOP("wording", "The key file is damaged"),
    //: vault.key and its backup are damaged; vault.key is a file name: what happened.
    QT_TRANSLATE_NOOP("wording", "Neither vault.key nor its backup can be read. A file is damaged; your "
                                 "passphrase was not even tried."),
    //: vault.key and its backup are damaged; vault.key is a file name: what is safe.
    QT_TRANSLATE_NOOP("wording", "Your data was not touched and nothing was deleted."),
    //: vault.key and its backup are damaged; vault.key is a file name: what to do.
    QT_TRANSLATE_NOOP("wording", "Put vault.key back from a backup of this device, then open Holdfast again."),
};

inline constexpr ErrorSentences databaseMissing{
    //: vault.db is gone; vault.db is a file name: title.
    QT_TRANSLATE_NOOP("wording", "The vault's data is missing"),
    //: vault.db is gone; vault.db is a file name: what happened.
    QT_TRANSLATE_NOOP("wording", "The key file is here, but vault.db, the file with your data, is not."),
    //: vault.db is gone; vault.db is a file name: what is safe.
    QT_TRANSLATE_NOOP("wording", "The key file is unchanged and opens any copy of this vault's data."),
    //: vault.db is gone; vault.db is a file name: what to do.
    QT_TRANSLATE_NOOP("wording", "If an earlier copy is offered, use it. Otherwise put vault.db back from a "
                                 "backup of this device."),
};

inline constexpr ErrorSentences databaseDamaged{
    //: vault.db is damaged; vault.db is a file name: title.
    QT_TRANSLATE_NOOP("wording", "The vault's data is damaged"),
    //: vault.db is damaged; vault.db is a file name: what happened.
    QT_TRANSLATE_NOOP("wording", "Your key fits, but vault.db, the file with your data, can no longer be read in "
                                 "full."),
    //: vault.db is damaged; vault.db is a file name: what is safe.
    QT_TRANSLATE_NOOP("wording", "The damaged file is kept as it is. Your key file is in order."),
    //: vault.db is damaged; vault.db is a file name: what to do.
    QT_TRANSLATE_NOOP("wording", "If an earlier copy is offered, use it: it holds everything up to its date. "
                                 "Otherwise put vault.db back from a backup of this device."),
};

inline constexpr ErrorSentences databaseOfAnotherVault{
    //: vault.key and vault.db belong to two vaults; both are file names: title.
    QT_TRANSLATE_NOOP("wording", "These files belong to different vaults"),
    //: vault.key and vault.db belong to two vaults; both are file names: what happened.
    QT_TRANSLATE_NOOP("wording", "vault.key is from one vault and vault.db from another, so they cannot be "
                                 "opened together."),
    //: vault.key and vault.db belong to two vaults; both are file names: what is safe.
    QT_TRANSLATE_NOOP("wording", "Neither file was changed."),
    //: vault.key and vault.db belong to two vaults; both are file names: what to do.
    QT_TRANSLATE_NOOP("wording", "Put both files back from the same backup, or move one of them to its own "
                                 "folder."),
};

inline constexpr ErrorSentences newerVault{
    //: A newer version of the program wrote the vault: title.
    QT_TRANSLATE_NOOP("wording", "This vault was made by a newer Holdfast"),
    //: A newer version of the program wrote the vault: what happened.
    QT_TRANSLATE_NOOP("wording", "A newer version has written this vault, and this version does not know all of "
                                 "it."),
    nothingChanged,
    //: A newer version of the program wrote the vault: what to do.
    QT_TRANSLATE_NOOP("wording", "Install the newest version of Holdfast, then open the vault again."),
};

inline constexpr ErrorSentences olderKeyFile{
    //: vault.key was put back from before the last change; vault.key is a file name: title.
    QT_TRANSLATE_NOOP("wording", "The key file is older than the vault"),
    //: vault.key was put back from before the last change; vault.key is a file name: what happened.
    QT_TRANSLATE_NOOP("wording", "vault.key is from before the last change of a passphrase or recovery code. It "
                                 "may have come back from a backup."),
    //: vault.key was put back from before the last change; vault.key is a file name: what is safe.
    QT_TRANSLATE_NOOP("wording", "Your data is unchanged."),
    //: vault.key was put back from before the last change; vault.key is a file name: what to do.
    QT_TRANSLATE_NOOP("wording", "Use the passphrase or code from that time, or put the newest vault.key back."),
};

inline constexpr ErrorSentences locked{
    //: Something was asked while the vault was locked: title.
    QT_TRANSLATE_NOOP("wording", "Holdfast is locked"),
    //: Something was asked while the vault was locked: what happened.
    QT_TRANSLATE_NOOP("wording", "The vault was locked before this could be done."),
    earlierIsUnchanged,
    //: Something was asked while the vault was locked: what to do.
    QT_TRANSLATE_NOOP("wording", "Unlock Holdfast, then try again."),
};

inline constexpr ErrorSentences olderVault{
    //: A vault of an earlier version is to be read, not changed: title.
    QT_TRANSLATE_NOOP("wording", "This vault is of an earlier Holdfast"),
    //: A vault of an earlier version is to be read, not changed: what happened.
    QT_TRANSLATE_NOOP("wording", "It has to be brought up to date before it can be read here, and this command only reads."),
    nothingChanged,
    //: A vault of an earlier version is to be read, not changed: what to do.
    QT_TRANSLATE_NOOP("wording", "Open the vault in Holdfast once. A copy of it is kept while that happens."),
};

} // namespace holdfast::wording::sentences
