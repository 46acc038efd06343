// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/refusal.h"

#include <QCoreApplication>

namespace holdfast::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString nothingWasChanged()
{
    //: On the command line: what is safe although a command did not work.
    return Words::tr("Nothing was changed.");
}

QString howToGiveAPassphrase()
{
    //: On the command line: what to do when no passphrase came. --passphrase-fd is an option and is not translated.
    return Words::tr("Run the command on a terminal, or hand the passphrase over with --passphrase-fd.");
}

QString noPassphrase()
{
    //: On the command line: title, nobody gave a passphrase.
    return Words::tr("No passphrase was given");
}

} // namespace

ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NoVault:
    case ErrorCode::NoHomeFolder:
        return ExitCode::NoVault;
    case ErrorCode::WrongPassphrase:
    case ErrorCode::WrongRecoveryCode:
    case ErrorCode::MalformedRecoveryCode:
    case ErrorCode::PassphraseTooShort:
    case ErrorCode::PassphraseTooLong:
    case ErrorCode::PassphraseTooCommon:
    case ErrorCode::NoSuchSlot:
    case ErrorCode::LastSlot:
    case ErrorCode::KeyRingUnavailable:
    case ErrorCode::KeyRingDenied:
    case ErrorCode::KeyRingTimedOut:
        return ExitCode::WrongKey;
    case ErrorCode::KeyFileMissing:
    case ErrorCode::KeyFileDamaged:
    case ErrorCode::DatabaseMissing:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::DatabaseOfAnotherVault:
    case ErrorCode::OlderKeyFile:
    case ErrorCode::CatalogueMissing:
    case ErrorCode::CatalogueInvalid:
    case ErrorCode::PackTooLarge:
    case ErrorCode::PackUnreadable:
    case ErrorCode::PackUnsigned:
    case ErrorCode::PackSignatureWrong:
    case ErrorCode::PackInvalid:
    case ErrorCode::PackOfAnotherKey:
    case ErrorCode::PackOlder:
    case ErrorCode::PackFingerprintWrong:
        return ExitCode::Damaged;
    case ErrorCode::VaultInUse:
        return ExitCode::InUse;
    case ErrorCode::ReadOnlyStorage:
    case ErrorCode::StorageFull:
    case ErrorCode::FileAlreadyExists:
    case ErrorCode::WriteFailed:
        return ExitCode::CouldNotWrite;
    case ErrorCode::PermissionDenied:
    case ErrorCode::NoSuchFolder:
    case ErrorCode::NoSuchFile:
    case ErrorCode::ReadFailed:
    case ErrorCode::NewerVault:
    case ErrorCode::OlderVault:
    case ErrorCode::PackTooNew:
    case ErrorCode::OutOfMemory:
    case ErrorCode::UnsuitableLibrary:
        return ExitCode::CouldNotCheck;
    case ErrorCode::Unexpected:
    case ErrorCode::NoDisplay:
    case ErrorCode::WindowMissing:
    case ErrorCode::VaultAlreadyExists:
    case ErrorCode::Locked:
    case ErrorCode::NoSuchAction:
    case ErrorCode::NoSuchPack:
    case ErrorCode::NothingToUndo:
    case ErrorCode::NoSuchRisk:
    case ErrorCode::LevelOutOfRange:
    case ErrorCode::RangeWithoutLevel:
    case ErrorCode::TextTooLong:
    case ErrorCode::NoSuchDevice:
    case ErrorCode::NoSuchRoutine:
    case ErrorCode::RhythmWrong:
    case ErrorCode::NameMissing:
    case ErrorCode::Cancelled:
        break;
    }
    return ExitCode::Unexpected;
}

tl::unexpected<Refusal> refuse(ErrorCode code)
{
    return tl::unexpected(Refusal{exitCodeFor(code), wording::errorText(code), {}});
}

tl::unexpected<Refusal> couldNotWrite(ErrorCode code)
{
    return tl::unexpected(Refusal{ExitCode::CouldNotWrite, wording::errorText(code), {}});
}

Refusal noTerminalToAskOn()
{
    return {ExitCode::WrongKey,
            {noPassphrase(),
             //: On the command line: the passphrase is typed at a terminal, but the command has none (started by a timer, say).
             Words::tr("Holdfast asks for it on the terminal, and this command was started without one."), nothingWasChanged(),
             howToGiveAPassphrase()},
            {}};
}

Refusal nothingFromDescriptor()
{
    return {ExitCode::WrongKey,
            {noPassphrase(),
             //: On the command line: the passphrase was to come from another program. --passphrase-fd is an option.
             Words::tr("Nothing could be read from the file descriptor that --passphrase-fd names."), nothingWasChanged(),
             //: On the command line: what to do then. 3 is the number of a file descriptor, as an example.
             Words::tr("Check that the descriptor is open for reading in the command, as with --passphrase-fd 3 3<FILE.")},
            {}};
}

Refusal nothingEntered()
{
    //: On the command line: the person pressed Enter without typing a passphrase.
    return {
        ExitCode::WrongKey, {noPassphrase(), Words::tr("The line was empty."), nothingWasChanged(), howToGiveAPassphrase()}, {}};
}

Refusal catalogueUnreadable()
{
    return {ExitCode::CouldNotCheck,
            {//: On the command line: title, the files of a catalogue that was to be checked cannot be read.
             Words::tr("The catalogue could not be read"),
             //: On the command line: what happened then.
             Words::tr("Your account may not read the folder or one of its files."), nothingWasChanged(),
             //: On the command line: what to do then.
             Words::tr("Check to whom the folder and its files belong, then try again.")},
            {}};
}

Refusal noCatalogueThere()
{
    return {ExitCode::CouldNotCheck,
            {//: On the command line: title, the folder that was to be checked holds no catalogue.
             Words::tr("There is no catalogue here"),
             //: On the command line: what happened then. .json is the ending of a file's name.
             Words::tr("The folder holds no file that ends in .json, so there was nothing to check."), nothingWasChanged(),
             //: On the command line: what to do then.
             Words::tr("Name the folder in which catalogue.json lies.")},
            {}};
}

Refusal outputFailed(bool vaultChanged)
{
    return {ExitCode::CouldNotWrite,
            {//: On the command line: title, what a command found out could not be written to where its output goes.
             Words::tr("The answer could not be written"),
             //: On the command line: what happened then.
             Words::tr("Where the output of this command goes took only part of it, or nothing."),
             vaultChanged
                 //: On the command line: what is safe when the vault was changed and only the answer is lost.
                 ? Words::tr("What you asked for was done and is saved.")
                 //: On the command line: what is safe then.
                 : Words::tr("Your vault was only read."),
             //: On the command line: what to do then.
             Words::tr("Free some space or send the output elsewhere, then run the command again.")},
            {}};
}

} // namespace holdfast::cli
