// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace holdfast::progress {

/// Characters in a note of the person.
inline constexpr int longestNote = 10'000;

/// Whether a note is longer than that, in characters as people count them: one outside the first plane takes two units of a
/// QString.
[[nodiscard]] bool isTooLong(const QString &note);

} // namespace holdfast::progress
