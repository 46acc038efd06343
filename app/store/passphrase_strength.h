// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"

#include <span>

namespace holdfast::store {

/// The characters of a text in guarded memory.
class SecretCharacters
{
public:
    explicit SecretCharacters(std::size_t count) : m_memory(count * sizeof(char32_t)) {}

    [[nodiscard]] std::size_t size() const { return m_memory.size() / sizeof(char32_t); }
    [[nodiscard]] std::span<char32_t> all() { return {reinterpret_cast<char32_t *>(m_memory.bytes().data()), size()}; }
    [[nodiscard]] std::span<const char32_t> all() const
    {
        return {reinterpret_cast<const char32_t *>(m_memory.bytes().data()), size()};
    }

private:
    Secret m_memory;
};

/// Unexpected when `utf8` is not UTF-8.
[[nodiscard]] Result<SecretCharacters> charactersOf(const Secret &utf8);

/// About how many guesses, as a power of two, find this passphrase: the cheapest way to put it together from what people use.
///
/// Each piece has a price: a common word or password 10 bits (the list has nearly 2^10), a run of keys or letters or digits in
/// order 6, a character repeated what the character costs, a year 7, a date 15, a group repeated once more 1, something that
/// reads like a word 2.8 bits a letter, 13 at most for eight letters (Shannon 1951 found 2.3 bits a letter in English words of up
/// to eight letters; lists of everyday words have about 2^13); anything else 3.3 bits for a digit, 4.7 for a letter, 5 for a
/// sign, 8 for a Han character or Hangul syllable. Capitals and exchanged letters ("P@ssw0rd") add one or two. It knows no names
/// and no personal facts, so it is a rough upper guide and is shown as words only.
[[nodiscard]] double guessingBits(const SecretCharacters &passphrase);

/// Whether a list or a rule that everybody uses finds it within 2^26 guesses. Unlike guessingBits, letters that merely read like
/// a word do not count: nothing is refused on a guess of ours.
[[nodiscard]] bool isTooCommon(const SecretCharacters &passphrase);

/// Somebody with the files and a thousand computers tries about ten thousand passphrases a second against Argon2id with 256 MiB
/// (0.4 s on one core each; 2^38 guesses take most of a year, 2^50 some 3,500 years).
inline constexpr double bitsFair = 38;
inline constexpr double bitsGood = 50;

} // namespace holdfast::store
