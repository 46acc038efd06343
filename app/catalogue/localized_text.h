// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace holdfast::catalogue {

/// The languages Holdfast speaks. The order is that of the language choice; values are never stored, tags are.
enum class Language { English, SimplifiedChinese, TraditionalChineseHongKong };

inline constexpr std::array allLanguages{Language::English, Language::SimplifiedChinese, Language::TraditionalChineseHongKong};

/// The BCP 47 tag under which a language stands in the catalogue: "en", "zh-Hans-CN", "zh-Hant-HK".
[[nodiscard]] QString languageTag(Language language);

/// One text in all languages. It never changes; which language is wanted is said when it is read.
class LocalizedText
{
public:
    LocalizedText() = default;
    explicit LocalizedText(std::array<QString, allLanguages.size()> texts) : m_texts(std::move(texts)) {}

    /// The text in `language`; where it has none (only packs may lack one), the first there is in the order of the languages.
    [[nodiscard]] const QString &in(Language language) const;
    /// Whether there is a text of its own for `language`.
    [[nodiscard]] bool has(Language language) const;

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;

private:
    std::array<QString, allLanguages.size()> m_texts;
};

} // namespace holdfast::catalogue
