// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// The source sentences of errors, in English. They are data, translated when error_text.cpp reads them.
namespace holdfast::wording::sentences {

/// One error in four sentences; each is a message of the context "wording".
struct ErrorSentences {
    const char *title;
    const char *whatHappened;
    const char *whatIsSafe;
    const char *whatToDo;
};

//: What is safe after many errors in which nothing was written.
inline constexpr const char *nothingChanged = QT_TRANSLATE_NOOP("wording", "Nothing was changed.");
//: What is safe after an error while saving: only the last change is missing.
inline constexpr const char *earlierIsUnchanged = QT_TRANSLATE_NOOP("wording", "Everything saved earlier is unchanged.");

} // namespace holdfast::wording::sentences
