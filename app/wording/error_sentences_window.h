// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wording/error_sentences.h"

/// What keeps the window from opening.
namespace holdfast::wording::sentences {

inline constexpr ErrorSentences noDisplay{
    //: No screen was found: title.
    QT_TRANSLATE_NOOP("wording", "No screen"),
    //: No screen was found: what happened.
    QT_TRANSLATE_NOOP("wording", "Holdfast found no screen to show its window on."),
    //: No screen was found: what is safe.
    QT_TRANSLATE_NOOP("wording", "Nothing was opened or changed."),
    //: No screen was found: what to do.
    QT_TRANSLATE_NOOP("wording", "Start it on a desktop, or use the commands that need none: see holdfast --help."),
};

inline constexpr ErrorSentences windowMissing{
    //: The program of the window, a part of Holdfast, is not there or cannot be run: title.
    QT_TRANSLATE_NOOP("wording", "Holdfast is not complete"),
    //: The program of the window is missing: what happened.
    QT_TRANSLATE_NOOP("wording", "The part of Holdfast that shows its window (holdfast-window) is missing or cannot be started."),
    //: The program of the window is missing: what is safe.
    QT_TRANSLATE_NOOP("wording", "Your vault was not opened or changed."),
    //: The program of the window is missing: what to do.
    QT_TRANSLATE_NOOP("wording", "Install Holdfast again. It belongs into the same folder as holdfast."),
};

} // namespace holdfast::wording::sentences
