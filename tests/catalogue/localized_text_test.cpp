// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/localized_text.h"

#include <gtest/gtest.h>

namespace holdfast::catalogue {

namespace {

TEST(LocalizedText, GivesTheTextOfTheLanguage)
{
    const LocalizedText text({QStringLiteral("phone"), QStringLiteral("手机"), QStringLiteral("手機")});
    EXPECT_EQ(text.in(Language::English), QStringLiteral("phone"));
    EXPECT_EQ(text.in(Language::SimplifiedChinese), QStringLiteral("手机"));
    EXPECT_EQ(text.in(Language::TraditionalChineseHongKong), QStringLiteral("手機"));
}

TEST(LocalizedText, FallsBackToEnglish)
{
    const LocalizedText text({QStringLiteral("phone"), {}, QStringLiteral("手機")});
    EXPECT_FALSE(text.has(Language::SimplifiedChinese));
    EXPECT_TRUE(text.has(Language::TraditionalChineseHongKong));
    EXPECT_EQ(text.in(Language::SimplifiedChinese), QStringLiteral("phone"));
    EXPECT_EQ(LocalizedText().in(Language::SimplifiedChinese), QString());
}

TEST(LocalizedText, KnowsTheTags)
{
    EXPECT_EQ(languageTag(Language::English), QStringLiteral("en"));
    EXPECT_EQ(languageTag(Language::SimplifiedChinese), QStringLiteral("zh-Hans-CN"));
    EXPECT_EQ(languageTag(Language::TraditionalChineseHongKong), QStringLiteral("zh-Hant-HK"));
}

} // namespace

} // namespace holdfast::catalogue
