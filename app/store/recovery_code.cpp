// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/recovery_code.h"

#include "app/base/crockford.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace holdfast::store {

namespace {

constexpr std::string_view alphabet = crockfordAlphabet;
constexpr std::size_t randomLength = RecoveryCode::length - 2;

/// Multiplication in the field of 32 elements, with x^5 + x^2 + 1.
constexpr unsigned multiply(unsigned left, unsigned right)
{
    unsigned product = 0;
    for (; right != 0; right >>= 1) {
        if ((right & 1) != 0)
            product ^= left;
        left <<= 1;
        if ((left & 32) != 0)
            left ^= 0b100101;
    }
    return product;
}

/// The weight of a position: 2 to its power. All 28 differ, since 2 has order 31; that is what makes any two errors show.
constexpr std::array<unsigned, RecoveryCode::length> weights = [] {
    std::array<unsigned, RecoveryCode::length> powers{};
    unsigned power = 1;
    for (unsigned &weight : powers) {
        weight = power;
        power = multiply(power, 2);
    }
    return powers;
}();

constexpr unsigned inverse(unsigned value)
{
    unsigned candidate = 1;
    while (multiply(candidate, value) != 1)
        ++candidate;
    return candidate;
}

struct Sums {
    unsigned plain = 0;
    unsigned weighted = 0;
};

/// Both sums are zero over a whole code.
Sums sumsOf(std::span<const unsigned char> symbols)
{
    Sums sums;
    for (std::size_t position = 0; position < symbols.size(); ++position) {
        sums.plain ^= symbols[position];
        sums.weighted ^= multiply(symbols[position], weights[position]);
    }
    return sums;
}

/// Solves first + last = plain and w26 first + w27 last = weighted for the two check characters.
std::pair<unsigned, unsigned> checkSymbols(const Sums &sums)
{
    constexpr unsigned first = weights[randomLength];
    constexpr unsigned divisor = inverse(weights[randomLength + 1] ^ first);
    const unsigned last = multiply(sums.weighted ^ multiply(first, sums.plain), divisor);
    return {sums.plain ^ last, last};
}

/// The next character of UTF-8; anything that is not UTF-8 becomes a character no code has.
char32_t nextCharacter(std::span<const unsigned char> &bytes)
{
    constexpr char32_t none = 0xFFFD;
    const unsigned char lead = bytes.front();
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (bytes.size() < size) {
        bytes = {};
        return none;
    }
    char32_t character = size == 1 ? lead : lead & (0x7Fu >> size);
    for (const unsigned char byte : bytes.first(size).subspan(1)) {
        if ((byte & 0xC0) != 0x80)
            character = none;
        character = (character << 6) | (byte & 0x3Fu);
    }
    bytes = bytes.subspan(size);
    return character;
}

/// Spaces and dashes of all kinds, which people and keyboards put between groups; the invisible characters that come with
/// pasting.
bool isSeparator(char32_t character)
{
    constexpr std::array<char32_t, 10> separators{' ', '\t', '\r', '\n', '-', '_', 0xA0, 0x2212, 0x3000, 0xFF0D};
    return (character >= 0x2000 && character <= 0x2015) ||
           std::find(separators.begin(), separators.end(), character) != separators.end();
}

/// The value of a character, -1 when no code has it.
int symbolOf(char32_t character)
{
    // Full-width forms, which input methods for Chinese produce.
    if (character >= 0xFF01 && character <= 0xFF5E)
        character -= 0xFF01 - U'!';
    if (character >= 'a' && character <= 'z')
        character -= 'a' - 'A';
    if (character == 'O')
        return 0;
    if (character == 'I' || character == 'L')
        return 1;
    const auto found = character < 0x80 ? alphabet.find(static_cast<char>(character)) : std::string_view::npos;
    return found == std::string_view::npos ? -1 : static_cast<int>(found);
}

/// The symbols of what was typed; empty when there are more or fewer than `count`, or one that is not used.
Secret symbolsOf(const Secret &typed, std::size_t count)
{
    Secret symbols(count);
    std::size_t filled = 0;
    for (std::span<const unsigned char> rest = typed.bytes(); !rest.empty();) {
        const char32_t character = nextCharacter(rest);
        if (isSeparator(character))
            continue;
        const int symbol = symbolOf(character);
        if (symbol < 0 || filled == symbols.size())
            return {};
        symbols.bytes()[filled++] = static_cast<unsigned char>(symbol);
    }
    if (filled != count)
        return {};
    return symbols;
}

/// Turns symbols into the characters that stand for them, in place.
void spell(Secret &symbols)
{
    for (unsigned char &symbol : symbols.bytes())
        symbol = static_cast<unsigned char>(alphabet[symbol]);
}

} // namespace

Result<RecoveryCode> RecoveryCode::generate(Random &random)
{
    Secret symbols(length);
    if (symbols.isEmpty())
        return failure(ErrorCode::OutOfMemory, QStringLiteral("recovery code"));
    const auto randomPart = symbols.bytes().first(randomLength);
    random.fill(randomPart);
    // 32 divides 256: the low five bits of a random byte are as random.
    for (unsigned char &symbol : randomPart)
        symbol &= 31;
    const auto [first, last] = checkSymbols(sumsOf(randomPart));
    symbols.bytes()[randomLength] = static_cast<unsigned char>(first);
    symbols.bytes()[randomLength + 1] = static_cast<unsigned char>(last);
    spell(symbols);
    return RecoveryCode(std::move(symbols));
}

Result<RecoveryCode> RecoveryCode::parse(const Secret &typed)
{
    Secret symbols = symbolsOf(typed, length);
    if (symbols.isEmpty())
        return failure(ErrorCode::MalformedRecoveryCode, QStringLiteral("characters"));
    const Sums sums = sumsOf(symbols.bytes());
    if (sums.plain != 0 || sums.weighted != 0)
        return failure(ErrorCode::MalformedRecoveryCode, QStringLiteral("check characters"));
    spell(symbols);
    return RecoveryCode(std::move(symbols));
}

Result<Secret> RecoveryCode::shown() const
{
    Secret text(length + groupCount - 1);
    if (text.isEmpty() || m_characters.size() != length)
        return failure(ErrorCode::OutOfMemory, QStringLiteral("recovery code"));
    std::size_t position = 0;
    for (std::size_t index = 0; index < length; ++index) {
        if (index > 0 && index % groupLength == 0)
            text.bytes()[position++] = '-';
        text.bytes()[position++] = m_characters.bytes()[index];
    }
    return text;
}

bool isRecoveryCodeGroup(const Secret &shown, std::size_t group, const Secret &typed)
{
    const Secret symbols = symbolsOf(shown, RecoveryCode::length);
    const Secret answer = symbolsOf(typed, RecoveryCode::groupLength);
    if (symbols.isEmpty() || answer.isEmpty() || group >= RecoveryCode::groupCount)
        return false;
    const auto wanted = symbols.bytes().subspan(group * RecoveryCode::groupLength, RecoveryCode::groupLength);
    return std::equal(wanted.begin(), wanted.end(), answer.bytes().begin());
}

} // namespace holdfast::store
