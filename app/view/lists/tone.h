// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/progress/status.h"

namespace holdfast::view {

/// The tones of qml/controls/Tone.qml, in its order. A tone only adds to the words: nothing is told by it alone.
enum class Tone { Neutral, Brand, Amber, Red, Green, Blue };

/// The tone of a chip that carries a standing, as a number for QML.
[[nodiscard]] inline int toneOf(progress::Status status)
{
    switch (status) {
    case progress::Status::Done:
        return static_cast<int>(Tone::Green);
    case progress::Status::Due:
    case progress::Status::Overdue:
        return static_cast<int>(Tone::Amber);
    case progress::Status::Later:
        return static_cast<int>(Tone::Blue);
    case progress::Status::Unknown:
    case progress::Status::NotDone:
    case progress::Status::NotApplicable:
        break;
    }
    return static_cast<int>(Tone::Neutral);
}

} // namespace holdfast::view
