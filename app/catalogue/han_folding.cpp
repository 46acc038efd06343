// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/han_folding.h"

#include <unicode/uscript.h>
#include <unicode/utf16.h>
#include <unicode/utrans.h>

#include <array>

namespace holdfast::catalogue {

namespace {

UTransliterator *opened(const char16_t *id)
{
    UErrorCode status = U_ZERO_ERROR;
    return utrans_openU(id, -1, UTRANS_FORWARD, nullptr, 0, nullptr, &status);
}

bool isHan(char32_t character)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(character), &status) == USCRIPT_HAN;
}

char32_t transliterated(char32_t character, void **transliterator)
{
    std::array<UChar, 8> units{};
    int32_t length = 0;
    U16_APPEND_UNSAFE(units.data(), length, static_cast<UChar32>(character));
    int32_t limit = length;
    UErrorCode status = U_ZERO_ERROR;
    utrans_transUChars(transliterator, units.data(), &length, static_cast<int32_t>(units.size()), 0, &limit, &status);
    if (U_FAILURE(status) || length == 0)
        return character;
    UChar32 first = 0;
    int32_t next = 0;
    U16_NEXT(units.data(), next, length, first);
    return next == length ? static_cast<char32_t>(first) : character;
}

} // namespace

HanFolding::~HanFolding()
{
    if (m_toSimplified != nullptr)
        utrans_close(m_toSimplified);
    if (m_toTraditional != nullptr)
        utrans_close(m_toTraditional);
}

char32_t HanFolding::folded(char32_t character, const char16_t *id, void **&transliterator, Table &known)
{
    constexpr char32_t firstHan = 0x2E80;
    if (character < firstHan || !isHan(character))
        return character;
    const auto found = known.constFind(character);
    if (found != known.constEnd())
        return *found;
    if (transliterator == nullptr)
        transliterator = opened(id);
    // Without ICU's data characters stay as they are; finding is then less kind, and nothing else.
    const char32_t result = transliterator == nullptr ? character : transliterated(character, transliterator);
    known.insert(character, result);
    return result;
}

} // namespace holdfast::catalogue
