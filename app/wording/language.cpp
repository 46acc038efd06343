// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/language.h"

namespace holdfast::wording {

QString ownName(catalogue::Language language)
{
    switch (language) {
    case catalogue::Language::English:
        return QStringLiteral("English");
    case catalogue::Language::SimplifiedChinese:
        return QStringLiteral("简体中文");
    case catalogue::Language::TraditionalChineseHongKong:
        return QStringLiteral("繁體中文（香港）");
    }
    return {};
}

QLocale localeOf(catalogue::Language language)
{
    switch (language) {
    case catalogue::Language::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case catalogue::Language::SimplifiedChinese:
        return QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China);
    case catalogue::Language::TraditionalChineseHongKong:
        return QLocale(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::HongKong);
    }
    return QLocale::c();
}

QStringList chineseFacesFor(catalogue::Language language)
{
    if (language == catalogue::Language::SimplifiedChinese) {
        return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"), QStringLiteral("Source Han Sans SC"),
                QStringLiteral("PingFang SC"), QStringLiteral("Microsoft YaHei")};
    }
    return {QStringLiteral("Noto Sans CJK HK"), QStringLiteral("Noto Sans HK"),     QStringLiteral("Source Han Sans HK"),
            QStringLiteral("PingFang HK"),      QStringLiteral("Noto Sans CJK TC"), QStringLiteral("Microsoft JhengHei")};
}

catalogue::Language languageFor(const QLocale &locale)
{
    if (locale.language() != QLocale::Chinese)
        return catalogue::Language::English;
    // A locale always has a script, that of its territory unless it says another.
    return locale.script() == QLocale::TraditionalHanScript ? catalogue::Language::TraditionalChineseHongKong
                                                            : catalogue::Language::SimplifiedChinese;
}

std::optional<catalogue::Language> languageWithTag(const QString &tag)
{
    for (const catalogue::Language language : catalogue::allLanguages) {
        if (catalogue::languageTag(language) == tag)
            return language;
    }
    return std::nullopt;
}

} // namespace holdfast::wording
