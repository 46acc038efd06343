// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/data/shipped_files.h"
#include "app/catalogue/search_index.h"
#include "tests/catalogue/catalogue_files.h"

#include <gmock/gmock.h>

namespace holdfast::catalogue {

namespace {

using namespace holdfast::test;

const Catalogue &shipped()
{
    static const Catalogue catalogue = *readCatalogue(shippedFiles());
    return catalogue;
}

QStringList ids(const std::vector<Found> &found)
{
    QStringList list;
    for (const Found &one : found)
        list << one.id;
    return list;
}

QStringList idsFor(const char *query, Language language = Language::English)
{
    return ids(SearchIndex(shipped(), language).find(QString::fromUtf8(query)));
}

TEST(Search, FindsPartsOfWordsWhateverTheirCase)
{
    EXPECT_TRUE(idsFor("phish").contains(QStringLiteral("R04")));
    EXPECT_EQ(idsFor("PHISH"), idsFor("phish"));
    EXPECT_EQ(idsFor("  phish "), idsFor("phish"));
}

TEST(Search, PutsNamesFirstThenTextsAndSaysWhereItFound)
{
    const SearchIndex index(shipped(), Language::English);
    const std::vector<Found> found = index.find(QStringLiteral("ransomware"));
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front().kind, FoundKind::Term);
    EXPECT_EQ(found.front().id, QStringLiteral("ransomware"));
    EXPECT_TRUE(found.front().excerpt.isEmpty());
    bool inTexts = false;
    for (const Found &one : found) {
        EXPECT_FALSE(inTexts && one.excerpt.isEmpty()) << one.id.toStdString();
        inTexts = inTexts || !one.excerpt.isEmpty();
        EXPECT_TRUE(one.excerpt.isEmpty() || one.excerpt.contains(QLatin1String("ransomware"), Qt::CaseInsensitive))
            << one.excerpt.toStdString();
    }
}

TEST(Search, WantsAllWords)
{
    const QStringList both = idsFor("cash small");
    EXPECT_FALSE(both.isEmpty());
    const QStringList one = idsFor("cash");
    for (const QString &id : both)
        EXPECT_TRUE(one.contains(id)) << id.toStdString();
    EXPECT_LT(both.size(), one.size());
    EXPECT_TRUE(idsFor("cash xyzzy").isEmpty());
}

TEST(Search, TakesOneChineseCharacterInEitherScript)
{
    for (const Language language : {Language::SimplifiedChinese, Language::TraditionalChineseHongKong}) {
        EXPECT_FALSE(idsFor("钱", language).isEmpty());
        EXPECT_EQ(idsFor("钱", language), idsFor("錢", language));
        EXPECT_EQ(idsFor("二维码", language), idsFor("二維碼", language));
    }
}

TEST(Search, FindsTitlesInEveryLanguage)
{
    // Known by its English name, read in Chinese; and the other way round.
    EXPECT_TRUE(idsFor("deepfake", Language::SimplifiedChinese).contains(QStringLiteral("deepfake")));
    EXPECT_TRUE(idsFor("勒索", Language::English).contains(QStringLiteral("ransomware")));
    EXPECT_TRUE(idsFor("轉數快", Language::English).contains(QStringLiteral("faster-payment-system")));
}

TEST(Search, FindsNumbers)
{
    EXPECT_TRUE(idsFor("18222").contains(QStringLiteral("H01")));
}

TEST(Search, IgnoresAccentsAndWidth)
{
    std::vector<CatalogueFile> files =
        patchedFiles(QStringLiteral("practice_first.json"),
                     R"([{"op": "replace", "path": "/actions/0/title/en", "value": "Caf\u00e9 na\u00efve"}])");
    const Result<Catalogue> catalogue = readCatalogue(files);
    ASSERT_TRUE(catalogue);
    const SearchIndex index(*catalogue, Language::English);
    EXPECT_THAT(ids(index.find(QStringLiteral("cafe"))), testing::ElementsAre(QStringLiteral("A02")));
    EXPECT_THAT(ids(index.find(QStringLiteral("NAÏVE"))), testing::ElementsAre(QStringLiteral("A02")));
    EXPECT_THAT(ids(index.find(QString::fromUtf8("ｃａｆｅ"))), testing::ElementsAre(QStringLiteral("A02")));
}

TEST(Search, NeverFindsWhatIsRetired)
{
    const auto files = patchedFiles(QStringLiteral("practice_first.json"), R"([{"op": "replace", "path": "/actions/0", "value":
        {"id": "A02", "status": "retired", "title": {"en": "Gone", "zh-Hans-CN": "文字", "zh-Hant-HK": "文字"},
         "retired_on": "2026-01-01", "replaced_by": null}}])");
    const Result<Catalogue> catalogue = readCatalogue(files);
    ASSERT_TRUE(catalogue);
    EXPECT_TRUE(SearchIndex(*catalogue, Language::English).find(QStringLiteral("gone")).empty());
}

TEST(Search, FindsNothingForNothingAndForNonsense)
{
    for (const char *query : {"", " ", "\t", "\xcc\x81"})
        EXPECT_TRUE(idsFor(query).isEmpty());
    EXPECT_TRUE(SearchIndex().find(QStringLiteral("cash")).empty());
    EXPECT_TRUE(idsFor("%n{}*[(\\").isEmpty());
}

/// The law of substrings: whatever stands in a title is found by any part of it.
TEST(Search, FindsEveryTitleByEveryPartOfIt)
{
    const SearchIndex index(shipped(), Language::TraditionalChineseHongKong);
    for (const Action &action : shipped().actions()) {
        for (const Language language : allLanguages) {
            const QString title = action.title.in(language);
            for (const QString &part : {title.left(3), title.mid(title.size() / 2), title})
                EXPECT_TRUE(part.trimmed().isEmpty() || ids(index.find(part)).contains(action.id.text()))
                    << action.id.text().toStdString() << ' ' << part.toStdString();
        }
    }
}

} // namespace

} // namespace holdfast::catalogue
