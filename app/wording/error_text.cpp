// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/error_text.h"

#include "app/wording/error_sentences_pack.h"
#include "app/wording/error_sentences_request.h"
#include "app/wording/error_sentences_storage.h"
#include "app/wording/error_sentences_unlock.h"
#include "app/wording/error_sentences_vault.h"
#include "app/wording/error_sentences_window.h"
#include "app/wording/say.h"

namespace holdfast::wording {

namespace {

/// Without a default, so that the compiler asks for sentences when an error is added.
const sentences::ErrorSentences &sentencesFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unexpected:
        return sentences::unexpected;
    case ErrorCode::NoDisplay:
        return sentences::noDisplay;
    case ErrorCode::WindowMissing:
        return sentences::windowMissing;
    case ErrorCode::NoHomeFolder:
        return sentences::noHomeFolder;
    case ErrorCode::ReadOnlyStorage:
        return sentences::readOnlyStorage;
    case ErrorCode::StorageFull:
        return sentences::storageFull;
    case ErrorCode::PermissionDenied:
        return sentences::permissionDenied;
    case ErrorCode::FileAlreadyExists:
        return sentences::fileAlreadyExists;
    case ErrorCode::NoSuchFolder:
        return sentences::noSuchFolder;
    case ErrorCode::NoSuchFile:
        return sentences::noSuchFile;
    case ErrorCode::ReadFailed:
        return sentences::readFailed;
    case ErrorCode::WriteFailed:
        return sentences::writeFailed;
    case ErrorCode::NoVault:
        return sentences::noVault;
    case ErrorCode::VaultAlreadyExists:
        return sentences::vaultAlreadyExists;
    case ErrorCode::VaultInUse:
        return sentences::vaultInUse;
    case ErrorCode::WrongPassphrase:
        return sentences::wrongPassphrase;
    case ErrorCode::WrongRecoveryCode:
        return sentences::wrongRecoveryCode;
    case ErrorCode::MalformedRecoveryCode:
        return sentences::malformedRecoveryCode;
    case ErrorCode::PassphraseTooShort:
        return sentences::passphraseTooShort;
    case ErrorCode::PassphraseTooLong:
        return sentences::passphraseTooLong;
    case ErrorCode::PassphraseTooCommon:
        return sentences::passphraseTooCommon;
    case ErrorCode::NoSuchSlot:
        return sentences::noSuchSlot;
    case ErrorCode::LastSlot:
        return sentences::lastSlot;
    case ErrorCode::KeyFileMissing:
        return sentences::keyFileMissing;
    case ErrorCode::KeyFileDamaged:
        return sentences::keyFileDamaged;
    case ErrorCode::DatabaseMissing:
        return sentences::databaseMissing;
    case ErrorCode::DatabaseDamaged:
        return sentences::databaseDamaged;
    case ErrorCode::DatabaseOfAnotherVault:
        return sentences::databaseOfAnotherVault;
    case ErrorCode::NewerVault:
        return sentences::newerVault;
    case ErrorCode::OlderVault:
        return sentences::olderVault;
    case ErrorCode::OlderKeyFile:
        return sentences::olderKeyFile;
    case ErrorCode::OutOfMemory:
        return sentences::outOfMemory;
    case ErrorCode::Locked:
        return sentences::locked;
    case ErrorCode::UnsuitableLibrary:
        return sentences::unsuitableLibrary;
    case ErrorCode::KeyRingUnavailable:
        return sentences::keyRingUnavailable;
    case ErrorCode::KeyRingDenied:
        return sentences::keyRingDenied;
    case ErrorCode::KeyRingTimedOut:
        return sentences::keyRingTimedOut;
    case ErrorCode::CatalogueMissing:
        return sentences::catalogueMissing;
    case ErrorCode::CatalogueInvalid:
        return sentences::catalogueInvalid;
    case ErrorCode::PackTooLarge:
        return sentences::packTooLarge;
    case ErrorCode::PackUnreadable:
        return sentences::packUnreadable;
    case ErrorCode::PackUnsigned:
        return sentences::packUnsigned;
    case ErrorCode::PackSignatureWrong:
        return sentences::packSignatureWrong;
    case ErrorCode::PackInvalid:
        return sentences::packInvalid;
    case ErrorCode::PackTooNew:
        return sentences::packTooNew;
    case ErrorCode::PackOfAnotherKey:
        return sentences::packOfAnotherKey;
    case ErrorCode::PackOlder:
        return sentences::packOlder;
    case ErrorCode::PackFingerprintWrong:
        return sentences::packFingerprintWrong;
    case ErrorCode::NoSuchPack:
        return sentences::noSuchPack;
    case ErrorCode::NoSuchAction:
        return sentences::noSuchAction;
    case ErrorCode::NothingToUndo:
        return sentences::nothingToUndo;
    case ErrorCode::NoSuchRisk:
        return sentences::noSuchRisk;
    case ErrorCode::LevelOutOfRange:
        return sentences::levelOutOfRange;
    case ErrorCode::RangeWithoutLevel:
        return sentences::rangeWithoutLevel;
    case ErrorCode::TextTooLong:
        return sentences::textTooLong;
    case ErrorCode::NoSuchDevice:
        return sentences::noSuchDevice;
    case ErrorCode::NoSuchRoutine:
        return sentences::noSuchRoutine;
    case ErrorCode::RhythmWrong:
        return sentences::rhythmWrong;
    case ErrorCode::NameMissing:
        return sentences::nameMissing;
    case ErrorCode::Cancelled:
        return sentences::cancelled;
    }
    return sentences::unexpected;
}

} // namespace

ErrorText errorText(ErrorCode code)
{
    const sentences::ErrorSentences &source = sentencesFor(code);
    return {say(source.title), say(source.whatHappened), say(source.whatIsSafe), say(source.whatToDo)};
}

QString asParagraph(const ErrorText &text)
{
    //: An error in one paragraph. %1 is its title without a full stop, %2 what happened, %3 what is safe, %4 what to do.
    return say(QT_TRANSLATE_NOOP("wording", "%1. %2 %3 %4")).arg(text.title, text.whatHappened, text.whatIsSafe, text.whatToDo);
}

} // namespace holdfast::wording
