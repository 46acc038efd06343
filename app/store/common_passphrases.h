// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace holdfast::store {

/// Words and whole passwords that stand near the top of every published list of leaked passwords, in small letters, sorted. Put
/// together by hand for Holdfast from what such lists agree on: it is a list of facts, not a copy of one of them. What can be
/// told by a rule (keyboard runs, repetitions, years, dates, a word with digits behind it) is found by passphrase_strength.
[[nodiscard]] std::span<const std::string_view> commonWords();

/// No word of the list is longer.
inline constexpr std::size_t longestCommonWord = 28;

} // namespace holdfast::store
