// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wording/error_sentences.h"

/// What keeps a pack from being installed. None of these changes anything.
namespace holdfast::wording::sentences {

inline constexpr ErrorSentences noSuchFile{
    //: A file that was named is not there: title.
    QT_TRANSLATE_NOOP("wording", "There is no such file"),
    //: A file that was named is not there: what happened.
    QT_TRANSLATE_NOOP("wording", "The path leads to no file, or to something else than a file."),
    nothingChanged,
    //: A file that was named is not there: what to do.
    QT_TRANSLATE_NOOP("wording", "Check the path and its spelling."),
};

inline constexpr ErrorSentences packTooLarge{
    //: A pack's file is too large: title.
    QT_TRANSLATE_NOOP("wording", "This file is too large for a pack"),
    //: A pack's file is too large: what happened.
    QT_TRANSLATE_NOOP("wording", "A pack has 20 MB at most, so this file was not looked into."),
    nothingChanged,
    //: A pack's file is too large: what to do.
    QT_TRANSLATE_NOOP("wording", "Check that you chose the right file, or ask its publisher."),
};

inline constexpr ErrorSentences packUnreadable{
    //: A file is not a pack; .holdfastpack is the ending of a file's name: title.
    QT_TRANSLATE_NOOP("wording", "This is not a pack"),
    //: A file is not a pack; .holdfastpack is the ending of a file's name: what happened.
    QT_TRANSLATE_NOOP("wording", "The file does not begin as a .holdfastpack does: with a key and a signature."),
    nothingChanged,
    //: A file is not a pack; .holdfastpack is the ending of a file's name: what to do.
    QT_TRANSLATE_NOOP("wording", "Get the file again. Mail and chat apps sometimes cut or change what they carry."),
};

inline constexpr ErrorSentences packUnsigned{
    //: A pack carries no signature: title.
    QT_TRANSLATE_NOOP("wording", "This pack is not signed"),
    //: A pack carries no signature: what happened.
    QT_TRANSLATE_NOOP("wording", "Anybody could have written it or changed it, so it is not used."),
    nothingChanged,
    //: A pack carries no signature: what to do.
    QT_TRANSLATE_NOOP("wording", "Ask its publisher for a signed one, whose name ends in .holdfastpack."),
};

inline constexpr ErrorSentences packSignatureWrong{
    //: A pack's signature does not fit: title.
    QT_TRANSLATE_NOOP("wording", "The signature of this pack is wrong"),
    //: A pack's signature does not fit: what happened.
    QT_TRANSLATE_NOOP("wording", "The pack was changed after it was signed, or the signature is not its own."),
    nothingChanged,
    //: A pack's signature does not fit: what to do.
    QT_TRANSLATE_NOOP("wording", "Do not use this file. Get the pack from its publisher again."),
};

inline constexpr ErrorSentences packInvalid{
    //: Something in a pack is against the rules: title.
    QT_TRANSLATE_NOOP("wording", "Something in this pack is not right"),
    //: Something in a pack is against the rules: what happened.
    QT_TRANSLATE_NOOP("wording", "It is signed, but part of it does not keep to the rules for packs."),
    nothingChanged,
    //: Something in a pack is against the rules; "holdfast pack check" is a command and not translated: what to do.
    QT_TRANSLATE_NOOP("wording", "Tell its publisher. The command “holdfast pack check” names each mistake."),
};

inline constexpr ErrorSentences packTooNew{
    //: A pack needs a later Holdfast: title.
    QT_TRANSLATE_NOOP("wording", "This pack is for a later Holdfast"),
    //: A pack needs a later Holdfast: what happened.
    QT_TRANSLATE_NOOP("wording", "It is written in a format that this version does not know."),
    nothingChanged,
    //: A pack needs a later Holdfast: what to do.
    QT_TRANSLATE_NOOP("wording", "Update Holdfast, then open the pack again."),
};

inline constexpr ErrorSentences packOfAnotherKey{
    //: A pack has the name of one by somebody else: title.
    QT_TRANSLATE_NOOP("wording", "This pack is signed with another key"),
    //: A pack has the name of one by somebody else: what happened.
    QT_TRANSLATE_NOOP("wording",
                      "You have had a pack of this name, and that one was signed with a different key. Somebody else may be "
                      "using its name."),
    nothingChanged,
    //: A pack has the name of one by somebody else: what to do.
    QT_TRANSLATE_NOOP("wording",
                      "Ask the publisher whether they changed their key. If they did, they have to give the pack a new name."),
};

inline constexpr ErrorSentences packOlder{
    //: A newer version of a pack was installed before: title.
    QT_TRANSLATE_NOOP("wording", "This pack is older than the one you had"),
    //: A newer version of a pack was installed before: what happened.
    QT_TRANSLATE_NOOP("wording", "A newer version of it was installed before, and an old one may lack what was put right since."),
    nothingChanged,
    //: A newer version of a pack was installed before: what to do.
    QT_TRANSLATE_NOOP("wording", "Get the newest version from its publisher."),
};

inline constexpr ErrorSentences packFingerprintWrong{
    //: The fingerprint of a publisher was not compared, or differs: title.
    QT_TRANSLATE_NOOP("wording", "The fingerprint was not confirmed"),
    //: The fingerprint of a publisher was not compared, or differs: what happened.
    QT_TRANSLATE_NOOP("wording", "You have no pack by this publisher yet, and the fingerprint is how you know whose it is."),
    nothingChanged,
    //: The fingerprint of a publisher was not compared, or differs: what to do.
    QT_TRANSLATE_NOOP("wording", "Compare it with the publisher's own page or poster. If it differs, do not use the pack."),
};

inline constexpr ErrorSentences noSuchPack{
    //: No pack of that name is installed: title.
    QT_TRANSLATE_NOOP("wording", "There is no such pack"),
    //: No pack of that name is installed: what happened.
    QT_TRANSLATE_NOOP("wording", "No pack of this name is installed."),
    nothingChanged,
    //: No pack of that name is installed; "holdfast pack list" is a command and not translated: what to do.
    QT_TRANSLATE_NOOP("wording", "“holdfast pack list” names those that are."),
};

} // namespace holdfast::wording::sentences
