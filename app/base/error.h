// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace holdfast {

/// What went wrong, in the words of the domain. The sentence a person reads is made from it in app/wording.
enum class ErrorCode {
    Unexpected,
    // No screen to show a window on, or no program of the window
    NoDisplay,
    WindowMissing,
    // Files and storage
    NoHomeFolder,
    ReadOnlyStorage,
    StorageFull,
    PermissionDenied,
    FileAlreadyExists,
    NoSuchFolder,
    NoSuchFile,
    ReadFailed,
    WriteFailed,
    // The vault
    NoVault,
    VaultAlreadyExists,
    VaultInUse,
    WrongPassphrase,
    WrongRecoveryCode,
    MalformedRecoveryCode,
    PassphraseTooShort,
    PassphraseTooLong,
    PassphraseTooCommon,
    NoSuchSlot,
    LastSlot,
    KeyFileMissing,
    KeyFileDamaged,
    DatabaseMissing,
    DatabaseDamaged,
    DatabaseOfAnotherVault,
    NewerVault,
    OlderVault,
    OlderKeyFile,
    OutOfMemory,
    Locked,
    UnsuitableLibrary,
    // The key ring of the operating system
    KeyRingUnavailable,
    KeyRingDenied,
    KeyRingTimedOut,
    // The catalogue
    CatalogueMissing,
    CatalogueInvalid,
    // Packs
    PackTooLarge,
    PackUnreadable,
    PackUnsigned,
    PackSignatureWrong,
    PackInvalid,
    PackTooNew,
    PackOfAnotherKey,
    PackOlder,
    PackFingerprintWrong,
    NoSuchPack,
    // What a person asked for
    NoSuchAction,
    NothingToUndo,
    TextTooLong,
    NoSuchRisk,
    LevelOutOfRange,
    RangeWithoutLevel,
    NoSuchDevice,
    NoSuchRoutine,
    RhythmWrong,
    NameMissing,
    Cancelled,
};

/// A typed error. `detail` is for logs and developers only and never holds what a person typed.
struct Error {
    ErrorCode code = ErrorCode::Unexpected;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace holdfast
