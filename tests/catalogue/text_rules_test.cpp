// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/text_rules.h"

#include <gmock/gmock.h>

namespace holdfast::catalogue {

namespace {

constexpr int enough = 100;

TEST(TextRules, AcceptPlainTextInEveryLanguage)
{
    for (const QString &text : {QStringLiteral("Don’t pay 60 % – ask “why?” first."), QStringLiteral("先核实，再付款。"),
                                QStringLiteral("先核實，再付款（24 小時）。"), QStringLiteral("Open Settings > About")})
        EXPECT_TRUE(faultsOfText(text, enough).isEmpty()) << text.toStdString();
}

TEST(TextRules, CountCodePoints)
{
    const QString text = QString::fromUcs4(U"\U00020BB7\U00020BB7"); // two characters, four UTF-16 units
    EXPECT_TRUE(faultsOfText(text, 2).isEmpty());
    EXPECT_EQ(faultsOfText(text, 1).size(), 1);
}

TEST(TextRules, RefuseWhatCannotBeSeen)
{
    for (const char32_t point : U"\u0001\t\n\u007F\u0085\u00AD\u034F\u061C\u115F\u180E\u200B\u200C\u200D\u200E\u200F\u2028\u2029"
                                U"\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\u3164\uE000\uFE0F\uFEFF\uFFA0"
                                U"\uFFF9\uFFFD\U0001D173\U000E0041\U0010FFFF") {
        if (point == 0)
            continue;
        const QString text = QStringLiteral("a%1b").arg(QStringView(QChar::fromUcs4(point)));
        EXPECT_EQ(faultsOfText(text, enough).size(), 1) << "U+" << std::hex << static_cast<unsigned>(point);
    }
}

TEST(TextRules, RefuseStraySpaces)
{
    for (const QString &text : {QStringLiteral(" a"), QStringLiteral("a "), QStringLiteral("a　"), QStringLiteral("a  b")})
        EXPECT_EQ(faultsOfText(text, enough).size(), 1) << text.toStdString();
}

TEST(TextRules, RefuseDecomposedText)
{
    EXPECT_EQ(faultsOfText(QStringLiteral("Cafe\u0301"), enough).size(), 1);
    EXPECT_TRUE(faultsOfText(QStringLiteral("Caf\u00E9"), enough).isEmpty());
    // A compatibility ideograph looks like its double and is composed into it.
    EXPECT_EQ(faultsOfText(QStringLiteral("\uF900"), enough).size(), 1);
}

TEST(TextRules, FindPlaceholders)
{
    EXPECT_EQ(placeholdersOf(QStringLiteral("%2 of %L1 in {name}, %n times, 60 % more")),
              (QStringList{QStringLiteral("%2"), QStringLiteral("%L1"), QStringLiteral("%n"), QStringLiteral("{name}")}));
    EXPECT_TRUE(placeholdersOf(QStringLiteral("100%")).isEmpty());
}

TEST(TextRules, AcceptAddressesThatLeadSomewhere)
{
    for (const char *address : {"https://www.example.org", "https://example.org/a/b.html?id=3&page=2#part",
                                "https://example.org/%E4%BD%A0", "https://sub.example.gov.hk:8443/x"})
        EXPECT_EQ(faultOfAddress(QString::fromLatin1(address)), QString()) << address;
}

TEST(TextRules, RefuseOtherAddresses)
{
    for (const char *address :
         {"http://example.org", "HTTPS://example.org", "https:example.org", "https://", "https://localhost/", "ftp://example.org",
          "javascript:alert(1)", "https://user@example.org/", "https://user:secret@example.org/", "https://example.org/a b",
          "https://example.org/\xC3\xA9", "example.org", "//example.org", "https://example.org/?UTM_Campaign=1",
          "https://example.org/?x=1&fbclid=2", "https://example.org/?gclid", "https://exa%mple.org/"})
        EXPECT_NE(faultOfAddress(QString::fromUtf8(address)), QString()) << address;
    EXPECT_NE(faultOfAddress(QStringLiteral("https://example.org/") + QString(500, QLatin1Char('a'))), QString());
}

} // namespace

} // namespace holdfast::catalogue
