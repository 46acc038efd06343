// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/pack.h"
#include "app/catalogue/pack_pin.h"
#include "app/catalogue/schema_check.h"
#include "tests/catalogue/catalogue_files.h"
#include "tests/catalogue/pack_documents.h"
#include "tests/support/pack_maker.h"

#include <gmock/gmock.h>

// What stands in a pack, once its signature is right.

namespace holdfast::catalogue {

namespace {

using namespace holdfast::test;

struct Read {
    std::optional<Pack> pack;
    ErrorCode code = ErrorCode::Cancelled;
    std::vector<Complaint> complaints;
};

Read read(const QByteArray &document)
{
    Read outcome;
    Result<Pack> pack = readPack(document, catalogueForPacks(), &outcome.complaints);
    if (pack)
        outcome.pack = std::move(*pack);
    else
        outcome.code = pack.error().code;
    return outcome;
}

TEST(Pack, SaysWhoAndWhat)
{
    const Read outcome = read(patchedPack());
    ASSERT_TRUE(outcome.pack) << linesOf(outcome.complaints);
    EXPECT_TRUE(outcome.complaints.empty()) << linesOf(outcome.complaints);
    const PackHead &head = outcome.pack->head;
    EXPECT_EQ(head.name, QStringLiteral("estate"));
    EXPECT_EQ(head.version, 3);
    EXPECT_EQ(head.publisher, QStringLiteral("A residents' group"));
    EXPECT_THAT(head.languages, testing::ElementsAre(Language::English, Language::TraditionalChineseHongKong));
}

TEST(Pack, FitsItsSchema)
{
    EXPECT_EQ(linesOf(checkPackSchema(patchedPack(), schemas())), "");
    EXPECT_NE(linesOf(checkPackSchema(patchedPack(R"([{"op": "remove", "path": "/pack/version"}])"), schemas())), "");
}

TEST(Pack, StandsAfterWhatIsBuiltInAndChangesNoneOfIt)
{
    const Read outcome = read(patchedPack());
    ASSERT_TRUE(outcome.pack);
    const Catalogue all = withPacks(catalogueForPacks(), std::span(&*outcome.pack, 1));
    ASSERT_EQ(all.practices().size(), 3U);
    EXPECT_EQ(all.practices().back().id, PracticeId{QStringLiteral("estate.P1")});
    EXPECT_THAT(all.practices().back().actions,
                testing::ElementsAre(ActionId{QStringLiteral("estate.A01")}, ActionId{QStringLiteral("estate.A02")}));
    EXPECT_EQ(all.practices()[0].actions.back(), ActionId{QStringLiteral("estate.B01")}) << "added to a built-in practice";
    EXPECT_EQ(all.cases().size(), catalogueForPacks().cases().size() + 1);
    EXPECT_EQ(all.drills().size(), catalogueForPacks().drills().size() + 1);
    for (const Action &action : catalogueForPacks().actions())
        EXPECT_EQ(all.action(action.id)->title, action.title);
    EXPECT_NE(all.source(SourceId{QStringLiteral("estate.S01")}), nullptr);
}

TEST(Pack, IsReadInTheLanguageItHas)
{
    const Read outcome = read(patchedPack());
    ASSERT_TRUE(outcome.pack);
    const LocalizedText &title = outcome.pack->parts.actions[0].title;
    EXPECT_EQ(title.in(Language::TraditionalChineseHongKong), QStringLiteral("一段文字"));
    EXPECT_EQ(title.in(Language::SimplifiedChinese), QStringLiteral("Know your floor"));
}

TEST(Pack, MayKnowMoreThanThisHoldfast)
{
    const Read outcome = read(patchedPack(R"([{"op": "add", "path": "/practices/0/actions/0/pictures", "value": ["a"]},
        {"op": "add", "path": "/games", "value": {}}])"));
    ASSERT_TRUE(outcome.pack);
    ASSERT_EQ(outcome.complaints.size(), 2U);
    EXPECT_TRUE(outcome.complaints[0].warning);
    EXPECT_EQ(outcome.complaints[0].toText(),
              QStringLiteral("estate: estate.A01 /pictures: is passed over: this version of Holdfast does not know the field"));
}

struct BadPack {
    const char *name;
    std::string patch;
    const char *complaint;
};

void PrintTo(const BadPack &bad, std::ostream *out)
{
    *out << bad.name;
}

std::string nameOfBadPack(const testing::TestParamInfo<BadPack> &info)
{
    return info.param.name;
}

class BadPacks : public testing::TestWithParam<BadPack>
{
};

TEST_P(BadPacks, AreRefusedWithPlaceAndReason)
{
    const Read outcome = read(patchedPack(GetParam().patch));
    EXPECT_FALSE(outcome.pack);
    EXPECT_EQ(outcome.code, ErrorCode::PackInvalid);
    EXPECT_THAT(linesOf(outcome.complaints), testing::HasSubstr(GetParam().complaint));
}

std::string replaced(const std::string &path, const std::string &value)
{
    return R"([{"op": "replace", "path": ")" + path + R"(", "value": )" + value + "}]";
}

INSTANTIATE_TEST_SUITE_P(
    All, BadPacks,
    testing::Values(
        BadPack{"builtInId", replaced("/practices/0/actions/0/id", "\"B01\""),
                "estate: B01 /id: \"B01\" must be \"estate.\" and"},
        BadPack{"anothersId", replaced("/practices/0/actions/0/id", "\"other.A01\""), "must be \"estate.\" and"},
        BadPack{"actionTwice", replaced("/practices/0/actions/1/id", "\"estate.A01\""), "estate.A01 /id: is already used"},
        BadPack{"unknownRisk", replaced("/practices/0/actions/0/mitigations/0/risk", "\"R77\""), "R77"},
        BadPack{"anothersSource", replaced("/practices/0/actions/0/sources/0", "\"other.S01\""), "must be S and two or three"},
        BadPack{"unknownPractice", replaced("/practices/1/practice", "\"P9\""), "is no practice"},
        BadPack{"badName", replaced("/pack/name", "\"../estate\""), "/pack/name: must be 3 to 32 small letters"},
        BadPack{"versionZero", replaced("/pack/version", "0"), "/pack/version: must be a whole number"},
        BadPack{"noTitle", replaced("/pack/title", "{}"), "/pack/title: must have a text in at least one language"},
        BadPack{"trackingWebsite", replaced("/pack/website", "\"https://example.org/?utm_source=x\""), "utm_source"},
        BadPack{"titleWithOverride", replaced("/practices/0/actions/0/title/en", "\"a\\u202Eb\""), "cannot be seen: U+202e"},
        BadPack{"html", replaced("/practices/0/actions/0/why/en", "\"<b>Now</b>\""), "estate.A01 /why/en: holds markup"},
        BadPack{"picture", replaced("/practices/0/actions/0/why/en", "\"<img src=http://x.test/a.png>\""), "holds markup"},
        BadPack{"oneTextLacksALanguage", R"([{"op": "remove", "path": "/practices/0/actions/0/why/zh-Hant-HK"}])",
                "estate.A01 /why/zh-Hant-HK: is missing"},
        BadPack{"realHost", replaced("/cases/0/address", "\"https://bank.com/\""), "bank.com"},
        BadPack{"drillThatHidesWhatItIs", replaced("/drills/0/opening/en", "\"The lobby is dark.\""), "exercise marker"},
        BadPack{"anyNumberToCall", replaced("/practices/0/actions/0/why/en", "\"Call 23456789.\""), "23456789"},
        BadPack{"hiddenLanguage",
                R"([{"op": "add", "path": "/practices/0/actions/0/why/zh-Hans-CN", "value": "<b>藏在这里</b>"}])",
                "estate.A01 /why/zh-Hans-CN: is in a language that the pack's title lacks"},
        BadPack{"descriptionInAnotherLanguage", R"([{"op": "remove", "path": "/pack/description/zh-Hant-HK"}])",
                "/pack/description/zh-Hant-HK: must be there exactly when the title is"},
        BadPack{"realHostWithoutScheme", replaced("/cases/0/address", "\"paypal-login.com/verify\""), "paypal-login.com"},
        BadPack{"realMailbox", replaced("/cases/0/address", "\"mailto:x@evil.com\""), "evil.com"},
        BadPack{"unreadableAddress", replaced("/cases/0/address", "\"http://[x\""), "is not an address that can be read"},
        BadPack{
            "nothing",
            R"([{"op": "remove", "path": "/practices"}, {"op": "remove", "path": "/cases"}, {"op": "remove", "path": "/drills"}])",
            "holds no action, no case and no drill"}),
    nameOfBadPack);

TEST(HostilePack, WithTenThousandActionsIsRefusedUnread)
{
    nlohmann::json pack = goodPack();
    nlohmann::json &actions = pack["practices"][0]["actions"];
    const nlohmann::json one = actions[0];
    for (int count = 0; count < 10'000; ++count)
        actions.push_back(one);
    const Read outcome = read(QByteArray::fromStdString(pack.dump()));
    EXPECT_EQ(outcome.code, ErrorCode::PackInvalid);
    ASSERT_EQ(outcome.complaints.size(), 1U);
    EXPECT_THAT(outcome.complaints[0].message.toStdString(), testing::HasSubstr("10003 actions"));
}

TEST(HostilePack, WithAMillionReferencesIsRefusedInTime)
{
    nlohmann::json pack = goodPack();
    nlohmann::json &expects = pack["drills"][0]["injects"][0]["expects"];
    for (int count = 0; count < 300'000; ++count)
        expects.push_back("A" + std::to_string(10 + count % 90));
    const Read outcome = read(QByteArray::fromStdString(pack.dump()));
    EXPECT_EQ(outcome.code, ErrorCode::PackInvalid);
    ASSERT_EQ(outcome.complaints.size(), 1U);
    EXPECT_THAT(outcome.complaints[0].message.toStdString(), testing::HasSubstr("more than 500"));
}

TEST(HostilePack, OfAnyOtherFormIsRefused)
{
    const QByteArray good = patchedPack();
    EXPECT_EQ(read(QByteArray(33, '[') + QByteArray(33, ']')).code, ErrorCode::PackInvalid);
    EXPECT_EQ(read("[]").code, ErrorCode::PackInvalid);
    EXPECT_EQ(read("{}").code, ErrorCode::PackInvalid);
    EXPECT_EQ(read("").code, ErrorCode::PackInvalid);
    EXPECT_EQ(read(good.first(good.size() / 2)).code, ErrorCode::PackInvalid);
    EXPECT_EQ(read(QByteArray(good).replace("Knock", "Kno\xff")).code, ErrorCode::PackInvalid);
    EXPECT_EQ(read(QByteArray(good).replace("Knock", QByteArray("Kno\0", 4))).code, ErrorCode::PackInvalid);
    EXPECT_EQ(read(QByteArray(good).replace("\"version\":3", "\"version\":3,\"version\":4")).code, ErrorCode::PackInvalid);
    EXPECT_EQ(read("\xEF\xBB\xBF" + good).code, ErrorCode::PackInvalid);
}

TEST(HostilePack, ThatIsCutAnywhereIsRefused)
{
    const QByteArray good = patchedPack();
    for (qsizetype size = 0; size < good.size(); size += 7)
        EXPECT_EQ(read(good.first(size)).code, ErrorCode::PackInvalid) << size;
}

TEST(HostilePack, WhateverValueStandsAnywhereIsReadOrRefused)
{
    constexpr std::array others{"null", "-1", "1e300", "\"\"", "\"estate.A01\"", "[]", "[[]]", "{}", "{\"id\": \"estate.S01\"}"};
    std::size_t turn = 0;
    const auto flat = goodPack().flatten();
    for (const auto &[pointer, value] : flat.items()) {
        const Read outcome = read(patchedPack(replaced(pointer, others[turn++ % others.size()])));
        EXPECT_EQ(outcome.pack.has_value(), outcome.code == ErrorCode::Cancelled) << pointer;
        EXPECT_TRUE(outcome.pack || outcome.code == ErrorCode::PackTooNew || !outcome.complaints.empty()) << pointer;
    }
}

TEST(Pack, OfALaterFormatIsToldApart)
{
    EXPECT_EQ(read(patchedPack(replaced("/schema_version", "2"))).code, ErrorCode::PackTooNew);
    EXPECT_EQ(read(patchedPack(replaced("/schema_version", "0"))).code, ErrorCode::PackInvalid);
}

class Pins : public testing::Test
{
protected:
    static PackHead head(const char *name, int version)
    {
        PackHead head;
        head.name = QString::fromLatin1(name);
        head.version = version;
        return head;
    }

    PackMaker mine{1};
    PackMaker anothers{2};
    std::vector<PackPin> pins{{QStringLiteral("estate"), mine.key(), 3}};
};

TEST_F(Pins, AskForTheFingerprintOncePerPublisher)
{
    EXPECT_EQ(*standingOf(head("estate", 1), mine.key(), {}), PackStanding::NewPublisher);
    EXPECT_EQ(*standingOf(head("school", 1), anothers.key(), pins), PackStanding::NewPublisher);
    EXPECT_EQ(*standingOf(head("school", 1), mine.key(), pins), PackStanding::KnownPublisher);
}

TEST_F(Pins, LetNewerPacksOfTheSameKeyIn)
{
    EXPECT_EQ(*standingOf(head("estate", 3), mine.key(), pins), PackStanding::Update);
    EXPECT_EQ(*standingOf(head("estate", 4), mine.key(), pins), PackStanding::Update);
}

TEST_F(Pins, RefuseAnotherKeyAndAnOlderVersion)
{
    EXPECT_EQ(standingOf(head("estate", 9), anothers.key(), pins).error().code, ErrorCode::PackOfAnotherKey);
    EXPECT_EQ(standingOf(head("estate", 2), mine.key(), pins).error().code, ErrorCode::PackOlder);
}

} // namespace

} // namespace holdfast::catalogue
