// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wording/error_sentences.h"

/// What goes wrong with folders, files and the system beneath them.
namespace holdfast::wording::sentences {

inline constexpr ErrorSentences unexpected{
    //: A problem without a name of its own: title.
    QT_TRANSLATE_NOOP("wording", "Something went wrong"),
    //: A problem without a name of its own: what happened.
    QT_TRANSLATE_NOOP("wording", "Holdfast met a problem it has no name for and stopped what it was doing."),
    earlierIsUnchanged,
    //: A problem without a name of its own: what to do.
    QT_TRANSLATE_NOOP("wording", "Try again. If it happens again, close Holdfast and open it once more."),
};

inline constexpr ErrorSentences noHomeFolder{
    //: No home folder was found: title.
    QT_TRANSLATE_NOOP("wording", "No home folder"),
    //: No home folder was found: what happened.
    QT_TRANSLATE_NOOP("wording", "Holdfast could not find your home folder, so it does not know where your vault "
                                 "belongs."),
    //: No home folder was found: what is safe.
    QT_TRANSLATE_NOOP("wording", "Nothing was written."),
    //: No home folder was found: what to do.
    QT_TRANSLATE_NOOP("wording", "Sign in to your usual account, or name a folder with --vault."),
};

inline constexpr ErrorSentences readOnlyStorage{
    //: The storage can only be read: title.
    QT_TRANSLATE_NOOP("wording", "This storage cannot be written to"),
    //: The storage can only be read: what happened.
    QT_TRANSLATE_NOOP("wording", "The folder of your vault lies on storage that only allows reading, so the last "
                                 "change was not saved."),
    earlierIsUnchanged,
    //: The storage can only be read: what to do.
    QT_TRANSLATE_NOOP("wording", "Make the storage writable or move the folder elsewhere, then try again."),
};

inline constexpr ErrorSentences storageFull{
    //: The storage is full: title.
    QT_TRANSLATE_NOOP("wording", "No space left"),
    //: The storage is full: what happened.
    QT_TRANSLATE_NOOP("wording", "The storage is full, so the last change was not saved."),
    earlierIsUnchanged,
    //: The storage is full: what to do.
    QT_TRANSLATE_NOOP("wording", "Free some space, then try again."),
};

inline constexpr ErrorSentences permissionDenied{
    //: The account may not use the files: title.
    QT_TRANSLATE_NOOP("wording", "No permission"),
    //: The account may not use the files: what happened.
    QT_TRANSLATE_NOOP("wording", "Your account may not read or write the files of the vault."),
    earlierIsUnchanged,
    //: The account may not use the files: what to do.
    QT_TRANSLATE_NOOP("wording", "Check that the folder of the vault belongs to your account, then try again."),
};

inline constexpr ErrorSentences fileAlreadyExists{
    //: A file to be written exists already: title.
    QT_TRANSLATE_NOOP("wording", "There is already a file with this name"),
    //: A file to be written exists already: what happened.
    QT_TRANSLATE_NOOP("wording", "Holdfast does not replace a file that is there, so nothing was written."),
    //: A file to be written exists already: what is safe.
    QT_TRANSLATE_NOOP("wording", "The file that is there was not touched."),
    //: A file to be written exists already: what to do.
    QT_TRANSLATE_NOOP("wording", "Choose another name or another folder."),
};

inline constexpr ErrorSentences noSuchFolder{
    //: The folder to write to does not exist: title.
    QT_TRANSLATE_NOOP("wording", "This folder does not exist"),
    //: The folder to write to does not exist: what happened.
    QT_TRANSLATE_NOOP("wording", "The folder you chose is not there, or the drive it lies on is not connected."),
    //: The folder to write to does not exist: what is safe.
    QT_TRANSLATE_NOOP("wording", "Nothing was written."),
    //: The folder to write to does not exist: what to do.
    QT_TRANSLATE_NOOP("wording", "Choose another folder, or connect the drive and try again."),
};

inline constexpr ErrorSentences readFailed{
    //: A file could not be read: title.
    QT_TRANSLATE_NOOP("wording", "A file could not be read"),
    //: A file could not be read: what happened.
    QT_TRANSLATE_NOOP("wording", "The storage reported an error while Holdfast was reading."),
    nothingChanged,
    //: A file could not be read: what to do.
    QT_TRANSLATE_NOOP("wording", "Check that the drive is connected and healthy, then try again."),
};

inline constexpr ErrorSentences writeFailed{
    //: A file could not be written: title.
    QT_TRANSLATE_NOOP("wording", "Not saved"),
    //: A file could not be written: what happened.
    QT_TRANSLATE_NOOP("wording", "The storage reported an error while Holdfast was writing, so the last change "
                                 "was not saved."),
    earlierIsUnchanged,
    //: A file could not be written: what to do.
    QT_TRANSLATE_NOOP("wording", "Check that the drive is connected and healthy, then try again."),
};

inline constexpr ErrorSentences outOfMemory{
    //: Too little memory to derive the key: title.
    QT_TRANSLATE_NOOP("wording", "Not enough memory"),
    //: Too little memory to derive the key: what happened.
    QT_TRANSLATE_NOOP("wording", "Unlocking needs a few hundred megabytes of memory for a moment, and they were "
                                 "not free. This says nothing about your passphrase."),
    nothingChanged,
    //: Too little memory to derive the key: what to do.
    QT_TRANSLATE_NOOP("wording", "Close other programs, then try again."),
};

inline constexpr ErrorSentences unsuitableLibrary{
    //: The encryption library is not the expected one: title.
    QT_TRANSLATE_NOOP("wording", "Holdfast is not installed properly"),
    //: The encryption library is not the expected one: what happened.
    QT_TRANSLATE_NOOP("wording", "The encryption library on this device is not the one Holdfast needs, so the "
                                 "vault was not opened."),
    //: The encryption library is not the expected one: what is safe.
    QT_TRANSLATE_NOOP("wording", "Nothing was read or changed."),
    //: The encryption library is not the expected one: what to do.
    QT_TRANSLATE_NOOP("wording", "Install Holdfast again from its own package."),
};

} // namespace holdfast::wording::sentences
