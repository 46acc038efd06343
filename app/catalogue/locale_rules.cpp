// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/locale_rules.h"

#include <array>

namespace holdfast::catalogue {

namespace {

/// Words that only one of the two uses for a thing, in the other's script: what a converted text would leave behind. From the
/// glossary, and from usage.
const QStringList &hongKongWords()
{
    static const QStringList words{
        QStringLiteral("帐户"),     QStringLiteral("连结"),     QStringLiteral("资讯"),     QStringLiteral("流动电话"),
        QStringLiteral("流动装置"), QStringLiteral("流动支付"), QStringLiteral("流动网络"), QStringLiteral("程式"),
        QStringLiteral("私隐"),     QStringLiteral("短讯"),     QStringLiteral("预设"),     QStringLiteral("影片"),
        QStringLiteral("萤幕"),     QStringLiteral("列印"),     QStringLiteral("登入"),     QStringLiteral("登出"),
        QStringLiteral("保安编码"), QStringLiteral("骑劫"),     QStringLiteral("致电"),     QStringLiteral("储存格"),
        QStringLiteral("增值机"),   QStringLiteral("电邮"),     QStringLiteral("网路"),     QStringLiteral("软体"),
        QStringLiteral("硬体"),     QStringLiteral("讯息"),     QStringLiteral("通讯程式"), QStringLiteral("群组")};
    return words;
}

const QStringList &mainlandWords()
{
    static const QStringList words{
        QStringLiteral("賬號"),         QStringLiteral("鏈接"),     QStringLiteral("信息"),     QStringLiteral("移動支付"),
        QStringLiteral("移動設備"),     QStringLiteral("移動網絡"), QStringLiteral("應用程序"), QStringLiteral("隱私"),
        QStringLiteral("短信"),         QStringLiteral("默認"),     QStringLiteral("視頻"),     QStringLiteral("登錄"),
        QStringLiteral("充值"),         QStringLiteral("攝像頭"),   QStringLiteral("屏幕截圖"), QStringLiteral("網路"),
        QStringLiteral("軟體"),         QStringLiteral("硬體"),     QStringLiteral("簡訊"),     QStringLiteral("郵箱"),
        QStringLiteral("聯繫人"),       QStringLiteral("掛失"),     QStringLiteral("優盤"),     QStringLiteral("U盤"),
        QStringLiteral("網絡安全法規"), QStringLiteral("數據線"),   QStringLiteral("通過率")};
    return words;
}

/// Labels of other programs, which do not keep to our terms.
const QStringList &foreignLabels()
{
    static const QStringList labels{QStringLiteral("隱私權與安全性")};
    return labels;
}

/// Characters that are right in both scripts although ICU would turn them into others: 后, 里, 只, 台 and the like.
bool isAtHomeInBoth(char32_t character)
{
    static const QString shared = QStringLiteral("后里只台干系几了么个于着");
    return character <= 0xFFFF && shared.contains(QChar(static_cast<char16_t>(character)));
}

} // namespace

QStringList LocaleRules::foreignIn(const QString &given, Language language)
{
    QStringList found;
    if (language == Language::English)
        return found;
    QString text = given;
    for (const QString &label : foreignLabels())
        text.remove(label);
    const bool isMainland = language == Language::SimplifiedChinese;
    for (const QString &word : isMainland ? hongKongWords() : mainlandWords()) {
        if (text.contains(word))
            found.append(word);
    }
    for (const char32_t character : text.toUcs4()) {
        const bool isForeign =
            isMainland ? m_folding.simplified(character) != character
                       : m_folding.traditional(character) != character && m_folding.simplified(character) == character;
        const QString shown = QString::fromUcs4(&character, 1);
        if (isForeign && !isAtHomeInBoth(character) && !found.contains(shown))
            found.append(shown);
    }
    return found;
}

} // namespace holdfast::catalogue
