// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"

#include <cstddef>
#include <span>

namespace holdfast::store {

/// Eight characters is the least that NIST SP 800-63B and OWASP ASVS 5.0 (6.2.1) ask for.
inline constexpr std::size_t passphraseLeastCharacters = 8;
/// In UTF-8; keeps what goes into the key derivation within reason.
inline constexpr std::size_t passphraseMostBytes = 1024;

/// What was typed, as the bytes the key is derived from: Unicode's normalisation form C in UTF-8. Keyboards differ in whether
/// they send "é" as one character or as two; the passphrase must not. Works on guarded memory only.
///
/// PassphraseTooLong when the result has more than `passphraseMostBytes`; Unexpected when the input is not Unicode.
[[nodiscard]] Result<Secret> normalizedPassphrase(std::span<const char16_t> typed);
/// The same for UTF-8: what a pipe or a terminal gives.
[[nodiscard]] Result<Secret> normalizedPassphrase(const Secret &utf8);

/// Whether a new passphrase (normalised) may be used: PassphraseTooShort, PassphraseTooLong, PassphraseTooCommon; Unexpected when
/// it is not UTF-8. Existing ones are never checked again.
[[nodiscard]] Result<void> checkPassphrase(const Secret &passphrase);

/// How a passphrase would stand up to somebody who has the vault's files and guesses (see passphrase_strength.h).
enum class Strength { TooShort, TooCommon, Weak, Fair, Good };

/// An honest estimate for the person choosing: rather too low than too high. `passphrase` is normalised.
[[nodiscard]] Strength strengthOf(const Secret &passphrase);

} // namespace holdfast::store
