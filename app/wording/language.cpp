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

} // namespace holdfast::wording
