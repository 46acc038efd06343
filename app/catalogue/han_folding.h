// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace holdfast::catalogue {

/// Brings Chinese characters that are written differently in the two scripts to one form: for finding and for checking, never for
/// showing. Character by character, by ICU's Traditional-Simplified; the two languages differ in words as well, which no table
/// of characters can bridge.
class HanFolding
{
public:
    HanFolding() = default;
    ~HanFolding();
    Q_DISABLE_COPY_MOVE(HanFolding)

    /// The simplified form of `character`, or itself.
    [[nodiscard]] char32_t simplified(char32_t character)
    {
        return folded(character, u"Traditional-Simplified", m_toSimplified, m_simplified);
    }
    /// The traditional form of `character` that is most usual, or itself.
    [[nodiscard]] char32_t traditional(char32_t character)
    {
        return folded(character, u"Simplified-Traditional", m_toTraditional, m_traditional);
    }

private:
    using Table = QHash<char32_t, char32_t>;
    char32_t folded(char32_t character, const char16_t *id, void **&transliterator, Table &known);

    // Opened when first needed, which takes a while. UTransliterator is a pointer without a type; its header stays out of ours.
    void **m_toSimplified = nullptr;
    void **m_toTraditional = nullptr;
    // Transliterating one character takes far longer than looking it up.
    Table m_simplified;
    Table m_traditional;
};

} // namespace holdfast::catalogue
