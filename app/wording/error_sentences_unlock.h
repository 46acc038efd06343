// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wording/error_sentences.h"

/// What goes wrong with passphrases, codes and the key ring.
namespace holdfast::wording::sentences {

inline constexpr ErrorSentences wrongPassphrase{
    //: A passphrase that does not fit: title.
    QT_TRANSLATE_NOOP("wording", "That passphrase does not open this vault"),
    //: A passphrase that does not fit: what happened.
    QT_TRANSLATE_NOOP("wording", "The passphrase you entered is not the one that was set. The key file is in "
                                 "order."),
    //: A passphrase that does not fit: what is safe.
    QT_TRANSLATE_NOOP("wording", "Nothing was changed. However often you try, nothing is deleted."),
    //: A passphrase that does not fit: what to do.
    QT_TRANSLATE_NOOP("wording", "Look at Caps Lock and the keyboard language, then try again. If you have "
                                 "forgotten it, use your recovery code."),
};

inline constexpr ErrorSentences wrongRecoveryCode{
    //: A recovery code that does not fit: title.
    QT_TRANSLATE_NOOP("wording", "That recovery code does not open this vault"),
    //: A recovery code that does not fit: what happened.
    QT_TRANSLATE_NOOP("wording", "The code is complete, but it belongs to another vault or a newer code has "
                                 "replaced it."),
    //: A recovery code that does not fit: what is safe.
    QT_TRANSLATE_NOOP("wording", "Nothing was changed. However often you try, nothing is deleted."),
    //: A recovery code that does not fit: what to do.
    QT_TRANSLATE_NOOP("wording", "Look for the newest code you wrote down, or use your passphrase."),
};

inline constexpr ErrorSentences malformedRecoveryCode{
    //: A recovery code with a typing mistake: title.
    QT_TRANSLATE_NOOP("wording", "This code has a typing mistake"),
    //: A recovery code with a typing mistake: what happened.
    QT_TRANSLATE_NOOP("wording", "What you entered does not form a complete recovery code."),
    nothingChanged,
    //: A recovery code with a typing mistake: what to do.
    QT_TRANSLATE_NOOP("wording", "Compare it with your paper group by group and correct the group that differs."),
};

inline constexpr ErrorSentences passphraseTooShort{
    //: A new passphrase is too short: title.
    QT_TRANSLATE_NOOP("wording", "This passphrase is too short"),
    //: A new passphrase is too short: what happened.
    QT_TRANSLATE_NOOP("wording", "A passphrase needs at least 8 characters."),
    nothingChanged,
    //: A new passphrase is too short: what to do.
    QT_TRANSLATE_NOOP("wording", "Add to it. Four words that have nothing to do with each other are easy to "
                                 "remember and hard to guess."),
};

inline constexpr ErrorSentences passphraseTooLong{
    //: A new passphrase is too long: title.
    QT_TRANSLATE_NOOP("wording", "This passphrase is too long"),
    //: A new passphrase is too long: what happened.
    QT_TRANSLATE_NOOP("wording", "A passphrase can hold 1,024 bytes. A Chinese character takes three of them, an "
                                 "emoji four or more."),
    nothingChanged,
    //: A new passphrase is too long: what to do.
    QT_TRANSLATE_NOOP("wording", "Use a shorter one."),
};

inline constexpr ErrorSentences passphraseTooCommon{
    //: A new passphrase is on the list of common ones: title.
    QT_TRANSLATE_NOOP("wording", "This passphrase is easy to guess"),
    //: A new passphrase is on the list of common ones: what happened.
    QT_TRANSLATE_NOOP("wording", "It is on a list of common passphrases, which are the first to be tried."),
    nothingChanged,
    //: A new passphrase is on the list of common ones: what to do.
    QT_TRANSLATE_NOOP("wording", "Choose one that nobody else would use, such as four words that have nothing to "
                                 "do with each other."),
};

inline constexpr ErrorSentences noSuchSlot{
    //: A way of unlocking that was never set up: title.
    QT_TRANSLATE_NOOP("wording", "This way in is not set up"),
    //: A way of unlocking that was never set up: what happened.
    QT_TRANSLATE_NOOP("wording", "The vault cannot be opened this way, because it was never set up or has been "
                                 "removed."),
    nothingChanged,
    //: A way of unlocking that was never set up: what to do.
    QT_TRANSLATE_NOOP("wording", "Use another way in: your passphrase, your recovery code or the key ring of "
                                 "this device."),
};

inline constexpr ErrorSentences lastSlot{
    //: The last everyday way of unlocking would be removed: title.
    QT_TRANSLATE_NOOP("wording", "This is the last everyday way in"),
    //: The last everyday way of unlocking would be removed: what happened.
    QT_TRANSLATE_NOOP("wording", "Without it only the recovery code would open your vault."),
    //: The last everyday way of unlocking would be removed: what is safe.
    QT_TRANSLATE_NOOP("wording", "Nothing was removed."),
    //: The last everyday way of unlocking would be removed: what to do.
    QT_TRANSLATE_NOOP("wording", "Set a passphrase first, then remove this one."),
};

inline constexpr ErrorSentences keyRingUnavailable{
    //: The operating system's key ring is not there: title.
    QT_TRANSLATE_NOOP("wording", "The key ring is not available"),
    //: The operating system's key ring is not there: what happened.
    QT_TRANSLATE_NOOP("wording", "The key ring of this device did not answer, or none is running."),
    nothingChanged,
    //: The operating system's key ring is not there: what to do.
    QT_TRANSLATE_NOOP("wording", "Use your passphrase or your recovery code."),
};

inline constexpr ErrorSentences keyRingDenied{
    //: The operating system's key ring refused: title.
    QT_TRANSLATE_NOOP("wording", "The key ring said no"),
    //: The operating system's key ring refused: what happened.
    QT_TRANSLATE_NOOP("wording", "The key ring of this device did not hand out the key for Holdfast."),
    nothingChanged,
    //: The operating system's key ring refused: what to do.
    QT_TRANSLATE_NOOP("wording", "Try again and allow it when you are asked, or use your passphrase or recovery "
                                 "code."),
};

inline constexpr ErrorSentences keyRingTimedOut{
    //: The operating system's key ring took too long: title.
    QT_TRANSLATE_NOOP("wording", "The key ring took too long"),
    //: The operating system's key ring took too long: what happened.
    QT_TRANSLATE_NOOP("wording", "The key ring of this device did not answer in time. It may be waiting for you "
                                 "in another window."),
    nothingChanged,
    //: The operating system's key ring took too long: what to do.
    QT_TRANSLATE_NOOP("wording", "Look for a window of the key ring and try again, or use your passphrase or "
                                 "recovery code."),
};

} // namespace holdfast::wording::sentences
