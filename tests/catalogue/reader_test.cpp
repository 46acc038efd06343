// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/checks.h"
#include "tests/catalogue/catalogue_files.h"

#include <gmock/gmock.h>

namespace holdfast::catalogue {

namespace {

using namespace holdfast::test;

Catalogue goodCatalogue()
{
    std::vector<Complaint> complaints;
    Result<Catalogue> catalogue = readCatalogue(goodFiles(), &complaints);
    EXPECT_TRUE(catalogue) << linesOf(complaints);
    return std::move(*catalogue);
}

TEST(Reader, ReadsTheHeadOfTheCatalogue)
{
    const Catalogue catalogue = goodCatalogue();
    EXPECT_EQ(catalogue.version(), QStringLiteral("2026.1"));
    EXPECT_EQ(catalogue.checkedOn(), QDate(2026, 11, 23));
    const Scales &scales = catalogue.scales();
    ASSERT_EQ(scales.probability.size(), 5U);
    EXPECT_EQ(scales.probability[3].level, 4);
    EXPECT_DOUBLE_EQ(scales.probability[3].value, 0.28);
    EXPECT_DOUBLE_EQ(scales.seriousness[4].value, 300000);
    EXPECT_EQ(scales.seriousness[0].label.in(Language::English), QStringLiteral("level 1"));
    EXPECT_DOUBLE_EQ(scales.low, 0.15);
    EXPECT_DOUBLE_EQ(scales.medium, 0.35);
    EXPECT_DOUBLE_EQ(scales.high, 0.6);
    EXPECT_DOUBLE_EQ(scales.totalProbabilityCut, 0.85);
    EXPECT_DOUBLE_EQ(scales.totalSeriousnessCut, 0.8);
    EXPECT_DOUBLE_EQ(scales.freshnessFloor, 0.25);
}

TEST(Reader, PutsPracticesByOrderAndActionsByPracticeThenFile)
{
    const Catalogue catalogue = goodCatalogue();
    ASSERT_EQ(catalogue.practices().size(), 2U);
    EXPECT_EQ(catalogue.practices()[0].id, PracticeId{QStringLiteral("P2")});
    EXPECT_EQ(catalogue.practices()[0].icon, QStringLiteral("backup"));
    EXPECT_EQ(catalogue.practices()[0].file, QStringLiteral("practice_second.json"));
    QStringList order;
    for (const Action &action : catalogue.actions())
        order.append(action.id.text());
    EXPECT_EQ(order, (QStringList{QStringLiteral("B01"), QStringLiteral("B02"), QStringLiteral("B03"), QStringLiteral("A02"),
                                  QStringLiteral("A01")}));
    EXPECT_THAT(catalogue.practices()[1].actions,
                testing::ElementsAre(ActionId{QStringLiteral("A02")}, ActionId{QStringLiteral("A01")}));
}

TEST(Reader, ReadsAnAction)
{
    const Catalogue catalogue = goodCatalogue();
    const Action *const action = catalogue.action(ActionId{QStringLiteral("B01")});
    ASSERT_NE(action, nullptr);
    EXPECT_EQ(action->practice, PracticeId{QStringLiteral("P2")});
    EXPECT_FALSE(action->retired);
    EXPECT_EQ(action->title.in(Language::English), QStringLiteral("Turn on updates"));
    EXPECT_EQ(action->doneWhen.in(Language::English), QStringLiteral("Both things are done."));
    EXPECT_THAT(action->audience, testing::ElementsAre(Audience::Person, Audience::Household));
    EXPECT_THAT(action->regions, testing::ElementsAre(Region::HongKong, Region::MainlandChina));
    EXPECT_THAT(action->platforms, testing::ElementsAre(Platform::Android, Platform::Ios));
    EXPECT_THAT(action->evidence, testing::ElementsAre(Evidence::Said, Evidence::Seen));
    EXPECT_EQ(action->minutes, 10);
    EXPECT_EQ(action->intervalDays, 90);
    EXPECT_TRUE(action->mechanismGroup.isEmpty());
    ASSERT_EQ(action->guides.size(), 2U);
    EXPECT_EQ(action->guides[1].platform, Platform::Ios);
    EXPECT_EQ(action->guides[1].verification, Verification::General);
    EXPECT_EQ(action->guides[1].checkedOn, QDate(2026, 11, 23));
    ASSERT_EQ(action->guides[0].steps.size(), 2U);
    EXPECT_EQ(action->guides[0].steps[1].id, QStringLiteral("b"));
    ASSERT_EQ(action->mitigations.size(), 2U);
    const Mitigation &mitigation = action->mitigations[0];
    EXPECT_EQ(mitigation.risk, RiskId{QStringLiteral("R01")});
    EXPECT_EQ(mitigation.probability, Strength::High);
    EXPECT_EQ(mitigation.seriousness, Strength::None);
    EXPECT_TRUE(mitigation.fromFigure);
    EXPECT_EQ(mitigation.figure, QStringLiteral("60 % fewer cases in one year"));
    EXPECT_THAT(mitigation.sources, testing::ElementsAre(SourceId{QStringLiteral("S02")}));
    EXPECT_FALSE(action->mitigations[1].fromFigure);
}

TEST(Reader, ReadsLanguagesAndFlags)
{
    const Catalogue catalogue = goodCatalogue();
    const Action *const starter = catalogue.action(ActionId{QStringLiteral("A02")});
    const Action *const awareness = catalogue.action(ActionId{QStringLiteral("A01")});
    EXPECT_EQ(starter->title.in(Language::TraditionalChineseHongKong), QStringLiteral("用另一種方式核實訊息"));
    EXPECT_TRUE(starter->starter);
    EXPECT_FALSE(starter->awarenessOnly);
    EXPECT_TRUE(awareness->awarenessOnly);
    EXPECT_TRUE(awareness->generalAdvice);
    EXPECT_TRUE(awareness->sources.empty());
}

TEST(Reader, ReadsRisksAndSources)
{
    const Catalogue catalogue = goodCatalogue();
    const Risk *const risk = catalogue.risk(RiskId{QStringLiteral("R01")});
    ASSERT_NE(risk, nullptr);
    EXPECT_EQ(risk->confidence, Confidence::Medium);
    EXPECT_EQ(risk->person, (Levels{3, 4}));
    EXPECT_EQ(risk->organisation, (Levels{2, 5}));
    EXPECT_EQ(risk->sources.size(), 2U);
    const Source *const source = catalogue.source(SourceId{QStringLiteral("S01")});
    ASSERT_NE(source, nullptr);
    EXPECT_EQ(source->url, QStringLiteral("https://example.org/guide?page=2"));
    EXPECT_EQ(source->published, QDate(2025, 12, 30));
    EXPECT_EQ(source->verification, Verification::Issuer);
    const Source *const printed = catalogue.source(SourceId{QStringLiteral("S02")});
    EXPECT_TRUE(printed->url.isEmpty());
    EXPECT_FALSE(printed->published.isValid());
}

TEST(Reader, GivesNullForUnknownIds)
{
    const Catalogue catalogue = goodCatalogue();
    EXPECT_EQ(catalogue.action(ActionId{QStringLiteral("Z99")}), nullptr);
    EXPECT_EQ(catalogue.practice(PracticeId{QStringLiteral("P9")}), nullptr);
    EXPECT_EQ(catalogue.risk(RiskId{}), nullptr);
    EXPECT_EQ(catalogue.source(SourceId{QStringLiteral("S99")}), nullptr);
    EXPECT_EQ(Catalogue().action(ActionId{QStringLiteral("A01")}), nullptr);
}

TEST(Reader, SaysThatThereIsNothing)
{
    const Result<Catalogue> catalogue = readCatalogue({});
    ASSERT_FALSE(catalogue);
    EXPECT_EQ(catalogue.error().code, ErrorCode::CatalogueMissing);
}

TEST(Reader, CollectsComplaintsInsteadOfStoppingAtTheFirst)
{
    std::vector<Complaint> complaints;
    const Result<Catalogue> catalogue = readCatalogue(
        patchedFiles(QStringLiteral("practice_first.json"), R"([{"op": "replace", "path": "/actions/0/minutes", "value": 0},
            {"op": "remove", "path": "/actions/1/why"}, {"op": "remove", "path": "/practice/icon"}])"),
        &complaints);
    ASSERT_FALSE(catalogue);
    EXPECT_EQ(catalogue.error().code, ErrorCode::CatalogueInvalid);
    EXPECT_THAT(catalogue.error().detail.toStdString(), testing::HasSubstr("(3 in all)"));
    EXPECT_EQ(complaints.size(), 3U) << linesOf(complaints);
}

TEST(Reader, DoesNotRepeatWhatIsWrongWithAnObjectForEachOfItsFields)
{
    std::vector<Complaint> complaints;
    EXPECT_FALSE(readCatalogue(
        patchedFiles(QStringLiteral("practice_first.json"), R"([{"op": "replace", "path": "/actions/0/title", "value": 7},
            {"op": "replace", "path": "/actions/1", "value": []}, {"op": "remove", "path": "/practice"}])"),
        &complaints));
    EXPECT_EQ(complaints.size(), 3U) << linesOf(complaints);
}

TEST(Reader, KeepsABoundedNumberOfComplaints)
{
    std::vector<CatalogueFile> files = goodFiles();
    QByteArray many("{\"schema_version\": 1, \"risks\": [0");
    for (int count = 0; count < 5'000; ++count)
        many += ",0";
    for (CatalogueFile &file : files) {
        if (file.name == QLatin1String("risks.json"))
            file.bytes = many + "]}";
    }
    std::vector<Complaint> complaints;
    const Result<Catalogue> catalogue = readCatalogue(files, &complaints);
    ASSERT_FALSE(catalogue);
    EXPECT_THAT(catalogue.error().detail.toStdString(), testing::HasSubstr("5001 in all"));
    EXPECT_EQ(complaints.size(), 1001U);
    EXPECT_THAT(complaints.back().message.toStdString(), testing::HasSubstr("more complaints"));
}

TEST(Reader, WritesAComplaintAsOneLine)
{
    EXPECT_EQ((Complaint{QStringLiteral("practice_x.json"), QStringLiteral("V03"), QStringLiteral("/title/en"),
                         QStringLiteral("is longer than 60 characters"), false}
                   .toText()),
              QStringLiteral("practice_x.json: V03 /title/en: is longer than 60 characters"));
    EXPECT_EQ((Complaint{QStringLiteral("risks.json"), {}, {}, QStringLiteral("is missing"), false}.toText()),
              QStringLiteral("risks.json: is missing"));
    EXPECT_EQ(
        (Complaint{QStringLiteral("risks.json"), {}, QStringLiteral("line 1, column 2"), QStringLiteral("x"), false}.toText()),
        QStringLiteral("risks.json: line 1, column 2: x"));
}

} // namespace

} // namespace holdfast::catalogue
