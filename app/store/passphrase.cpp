// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/passphrase.h"

#include "app/store/passphrase_strength.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

namespace holdfast::store {

namespace {

/// Normalisation can shorten text: up to here a passphrase is worth normalising before it is called too long.
constexpr std::size_t mostTypedUnits = 4 * passphraseMostBytes;

/// The UTF-16 of a Secret's memory; sodium_malloc puts the end, not the start, of a block on a boundary, so sizes stay even.
std::span<char16_t> units(Secret &secret)
{
    return {reinterpret_cast<char16_t *>(secret.bytes().data()), secret.size() / sizeof(char16_t)};
}

tl::unexpected<Error> notUnicode()
{
    return failure(ErrorCode::Unexpected, QStringLiteral("not Unicode"));
}

/// Room that ICU never has to enlarge: enlarging would copy into memory that nobody wipes. Form C of a UTF-16 text is at most
/// three times as long (unicode.org/reports/tr15, "Maximum Expansion Factor").
std::size_t normalizedRoom(std::size_t unitCount)
{
    return 4 * unitCount + 64;
}

Result<Secret> toUtf8(std::span<const char16_t> text)
{
    Secret utf8(3 * text.size() + 1);
    if (utf8.isEmpty())
        return failure(ErrorCode::OutOfMemory, QStringLiteral("passphrase"));
    int32_t size = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strToUTF8(reinterpret_cast<char *>(utf8.bytes().data()), static_cast<int32_t>(utf8.size()), &size, text.data(),
                static_cast<int32_t>(text.size()), &status);
    if (U_FAILURE(status))
        return notUnicode();
    return utf8.first(static_cast<std::size_t>(size));
}

} // namespace

Result<Secret> normalizedPassphrase(std::span<const char16_t> typed)
{
    if (typed.empty())
        return Secret();
    if (typed.size() > mostTypedUnits)
        return failure(ErrorCode::PassphraseTooLong);
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *formC = unorm2_getNFCInstance(&status);
    Secret normalized(normalizedRoom(typed.size()) * sizeof(char16_t));
    if (U_FAILURE(status) || normalized.isEmpty())
        return failure(ErrorCode::OutOfMemory, QStringLiteral("normalisation"));
    const std::span<char16_t> room = units(normalized);
    const int32_t length = unorm2_normalize(formC, typed.data(), static_cast<int32_t>(typed.size()), room.data(),
                                            static_cast<int32_t>(room.size()), &status);
    if (U_FAILURE(status))
        return notUnicode();
    Result<Secret> utf8 = toUtf8(room.first(static_cast<std::size_t>(length)));
    if (utf8 && utf8->size() > passphraseMostBytes)
        return failure(ErrorCode::PassphraseTooLong);
    return utf8;
}

Result<Secret> normalizedPassphrase(const Secret &utf8)
{
    if (utf8.isEmpty())
        return Secret();
    if (utf8.size() > 3 * mostTypedUnits)
        return failure(ErrorCode::PassphraseTooLong);
    // UTF-16 never has more units than UTF-8 has bytes.
    Secret wide((utf8.size() + 1) * sizeof(char16_t));
    if (wide.isEmpty())
        return failure(ErrorCode::OutOfMemory, QStringLiteral("passphrase"));
    const std::span<char16_t> room = units(wide);
    int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8(room.data(), static_cast<int32_t>(room.size()), &length, utf8.chars(), static_cast<int32_t>(utf8.size()),
                  &status);
    if (U_FAILURE(status))
        return notUnicode();
    return normalizedPassphrase(room.first(static_cast<std::size_t>(length)));
}

Result<void> checkPassphrase(const Secret &passphrase)
{
    if (passphrase.size() > passphraseMostBytes)
        return failure(ErrorCode::PassphraseTooLong);
    const auto characters = charactersOf(passphrase);
    if (!characters)
        return failureOf(characters);
    if (characters->size() < passphraseLeastCharacters)
        return failure(ErrorCode::PassphraseTooShort);
    if (isTooCommon(*characters))
        return failure(ErrorCode::PassphraseTooCommon);
    return {};
}

Strength strengthOf(const Secret &passphrase)
{
    const auto characters = charactersOf(passphrase);
    if (!characters || characters->size() < passphraseLeastCharacters)
        return Strength::TooShort;
    if (isTooCommon(*characters))
        return Strength::TooCommon;
    const double bits = guessingBits(*characters);
    if (bits < bitsFair)
        return Strength::Weak;
    return bits < bitsGood ? Strength::Fair : Strength::Good;
}

} // namespace holdfast::store
