// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/localized_text.h"

#include <algorithm>

namespace holdfast::catalogue {

QString languageTag(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("en");
    case Language::SimplifiedChinese:
        return QStringLiteral("zh-Hans-CN");
    case Language::TraditionalChineseHongKong:
        return QStringLiteral("zh-Hant-HK");
    }
    return QStringLiteral("en");
}

const QString &LocalizedText::in(Language language) const
{
    const QString &wanted = m_texts[static_cast<std::size_t>(language)];
    if (!wanted.isEmpty())
        return wanted;
    const auto first = std::find_if(m_texts.begin(), m_texts.end(), [](const QString &text) { return !text.isEmpty(); });
    return first == m_texts.end() ? wanted : *first;
}

bool LocalizedText::has(Language language) const
{
    return !m_texts[static_cast<std::size_t>(language)].isEmpty();
}

} // namespace holdfast::catalogue
