// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace holdfast::platform {

/// One line in which all can be seen: no control character, nothing that turns the direction of writing or has no width, no
/// separator of lines, no half of a character. Anything else, pasted into a terminal, may do something other than it shows.
[[nodiscard]] bool isPlainText(const QString &text);

/// `text` with U+FFFD for each such character, so that a terminal shows it and does nothing else. The joiners that writing in
/// some scripts needs stay.
[[nodiscard]] QString madePlain(const QString &text);

} // namespace holdfast::platform
