// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

#include <QString>

namespace holdfast::wording {

/// What a person is told when something went wrong, in whole sentences of the language in use. No part is ever empty and none
/// holds anything a person typed.
struct ErrorText {
    /// A few words without a full stop.
    QString title;
    QString whatHappened;
    QString whatIsSafe;
    QString whatToDo;

    friend bool operator==(const ErrorText &, const ErrorText &) = default;
};

[[nodiscard]] ErrorText errorText(ErrorCode code);

/// The whole text as one paragraph, for the terminal and for screen readers.
[[nodiscard]] QString asParagraph(const ErrorText &text);

} // namespace holdfast::wording
