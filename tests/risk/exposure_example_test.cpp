// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/risk/exposure.h"
#include "tests/risk/few_risks.h"

#include <gtest/gtest.h>

// Worked examples of one risk, each computed by hand in the comment above it; what several risks make together is in
// exposure_index_test.cpp.
//
// Chances in a year are 0.001, 0.02, 0.08, 0.28, 0.7 and losses HK$50, 300, 3,000, 30,000, 300,000; cuts are 15, 35, 60 %; proof
// counts 0.6 (said), 0.85 (tried), 1 (drilled, seen); every step is due after 90 days and stands at 0.25 after 180.

namespace holdfast::risk {

namespace {

using catalogue::Evidence;
using catalogue::Levels;
using catalogue::Strength;

constexpr double roundingOnly = 1e-9;

/// One step that was done, and what it does to the risk of the example.
struct Deed {
    Strength probability = Strength::None;
    Strength seriousness = Strength::None;
    Evidence evidence = Evidence::Drilled;
    int daysAgo = 0;
    const char *mechanism = "";
    bool awarenessOnly = false;
};

struct Example {
    const char *what;
    Levels levels;
    std::vector<Deed> deeds;
    /// What a paper and a pencil give.
    double probabilityCut;
    double seriousnessCut;
    double exposureAtStart;
    double exposureNow;
};

const std::vector<Example> &examples()
{
    constexpr Strength none = Strength::None;
    constexpr Strength low = Strength::Low;
    constexpr Strength medium = Strength::Medium;
    constexpr Strength high = Strength::High;
    constexpr Evidence said = Evidence::Said;
    constexpr Evidence tried = Evidence::Tried;
    constexpr Evidence drilled = Evidence::Drilled;
    constexpr Evidence seen = Evidence::Seen;
    static const std::vector<Example> all{
        // 0.08 x 30,000 = 2,400; nothing cuts.
        {"nothing done", {3, 4}, {}, 0, 0, 2'400, 2'400},
        // 0.60 x 1 = 0.60; 2,400 x 0.40 = 960.
        {"drilled counts in full", {3, 4}, {{high, none, drilled}}, 0.60, 0, 2'400, 960},
        // 0.60 x 1 = 0.60; 2,400 x 0.40 = 960.
        {"seen counts in full", {3, 4}, {{high, none, seen}}, 0.60, 0, 2'400, 960},
        // 0.60 x 0.85 = 0.51; 2,400 x 0.49 = 1,176.
        {"tried counts 0.85", {3, 4}, {{high, none, tried}}, 0.51, 0, 2'400, 1'176},
        // 0.60 x 0.6 = 0.36; 2,400 x 0.64 = 1,536.
        {"said counts 0.6", {3, 4}, {{high, none, said}}, 0.36, 0, 2'400, 1'536},
        // 0.28 x 3,000 = 840; (1 - 0.35) x (1 - 0.15) = 0.65 x 0.85 = 0.5525; 840 x 0.5525 = 464.10.
        {"one step lowers both sides", {4, 3}, {{medium, low, drilled}}, 0.35, 0.15, 840, 464.10},
        // 0.02 x 300,000 = 6,000; (1 - 0.60)(1 - 0.35 x 0.85) = 0.40 x 0.7025 = 0.281; cut 0.719; 6,000 x 0.281 = 1,686.
        {"mechanisms combine as a product", {2, 5}, {{high, none, drilled}, {medium, none, tried}}, 0.719, 0, 6'000, 1'686},
        // The larger of 0.60 x 0.6 = 0.36 and 0.35 x 1 = 0.35; 6,000 x 0.64 = 3,840.
        {"of one mechanism the largest counts",
         {2, 5},
         {{high, none, said, 0, "codes"}, {medium, none, drilled, 0, "codes"}},
         0.36,
         0,
         6'000,
         3'840},
        // 200 days ago: 0.60 x 0.6 x 0.25 = 0.09, which is less than 0.35; 6,000 x 0.65 = 3,900.
        {"of one mechanism a fresh weak step beats a stale strong one",
         {2, 5},
         {{high, none, said, 200, "codes"}, {medium, none, drilled, 0, "codes"}},
         0.35,
         0,
         6'000,
         3'900},
        // 0.35 from the mechanism, 0.15 beside it: 0.65 x 0.85 = 0.5525; cut 0.4475; 6,000 x 0.5525 = 3,315.
        {"a mechanism does not reach what is outside",
         {2, 5},
         {{medium, none, drilled, 0, "codes"}, {low, none, drilled, 0, "codes"}, {low, none, drilled}},
         0.4475,
         0,
         6'000,
         3'315},
        // The mechanism is asked on each side by itself: 0.40 x 0.40 = 0.16; 6,000 x 0.16 = 960.
        {"of one mechanism each side has its own largest",
         {2, 5},
         {{high, low, drilled, 0, "codes"}, {low, high, drilled, 0, "codes"}},
         0.60,
         0.60,
         6'000,
         960},
        // 0.7 x 300 = 210; 1 - 0.40 x 0.40 = 0.84, just under the cap; 210 x 0.16 = 33.60.
        {"a probability just under its cap", {5, 2}, {{high, none, drilled}, {high, none, drilled}}, 0.84, 0, 210, 33.60},
        // 1 - 0.40 x 0.40 x 0.85 = 0.864, held at 0.85; 210 x 0.15 = 31.50.
        {"a probability is cut by 85 % at most",
         {5, 2},
         {{high, none, drilled}, {high, none, drilled}, {low, none, drilled}},
         0.85,
         0,
         210,
         31.50},
        // 1 - 0.40 x 0.65 = 0.74, under the cap; 210 x 0.26 = 54.60.
        {"a seriousness under its cap", {5, 2}, {{none, high, drilled}, {none, medium, drilled}}, 0, 0.74, 210, 54.60},
        // 1 - 0.40 x 0.40 = 0.84, held at 0.80; 210 x 0.20 = 42.
        {"a seriousness is cut by 80 % at most", {5, 2}, {{none, high, drilled}, {none, high, drilled}}, 0, 0.80, 210, 42},
        // 0.7 x 300,000 = 210,000; 0.15 x 0.20 = 0.03; 210,000 x 0.03 = 6,300: never zero.
        {"both caps leave 3 %",
         {5, 5},
         {{high, high, seen}, {high, high, seen}, {high, high, seen}, {high, high, seen}},
         0.85,
         0.80,
         210'000,
         6'300},
        // On the due day still 1: 0.60; 0.02 x 30,000 = 600; 600 x 0.40 = 240.
        {"fresh until due", {2, 4}, {{high, none, drilled, 90}}, 0.60, 0, 600, 240},
        // 30 of the 90 days down to 0.25: 1 - 0.75 / 3 = 0.75; 0.60 x 0.75 = 0.45; 600 x 0.55 = 330.
        {"a third of the way down", {2, 4}, {{high, none, drilled, 120}}, 0.45, 0, 600, 330},
        // The same with "tried": 0.60 x 0.85 x 0.75 = 0.3825; 600 x 0.6175 = 370.50.
        {"freshness and evidence multiply", {2, 4}, {{high, none, tried, 120}}, 0.3825, 0, 600, 370.50},
        // At the floor: 0.60 x 0.25 = 0.15; 600 x 0.85 = 510; and it stays there.
        {"at twice the interval a quarter is left", {2, 4}, {{high, none, drilled, 180}}, 0.15, 0, 600, 510},
        {"and a quarter stays", {2, 4}, {{high, none, drilled, 4'000}}, 0.15, 0, 600, 510},
        // Called high, counts as low: 0.15; 0.001 x 300,000 = 300; both sides 0.85 x 0.85 = 0.7225; 300 x 0.7225 = 216.75.
        {"awareness counts as low at most", {1, 5}, {{high, medium, seen, 0, "", true}}, 0.15, 0.15, 300, 216.75},
        // 0.15 x 0.6 = 0.09; 300 x 0.91 = 273. It is not raised to anything either: none stays none.
        {"awareness that is said", {1, 5}, {{low, none, said, 0, "", true}}, 0.09, 0, 300, 273},
    };
    return all;
}

/// A catalogue of one risk, R01, and one step, A00 and on, for every deed; and one more that nobody did, so that the risk
/// applies.
catalogue::Catalogue catalogueFor(const Example &example)
{
    std::vector<catalogue::Action> actions;
    for (const Deed &deed : example.deeds) {
        const QByteArray id = test::numbered('A', static_cast<int>(actions.size())).toLatin1();
        actions.push_back(
            test::stepOf(deed.mechanism, test::step(id.constData(), {test::lowers("R01", deed.probability, deed.seriousness)})));
        actions.back().awarenessOnly = deed.awarenessOnly;
    }
    actions.push_back(test::step("A99", {test::lowers("R01", Strength::Low)}));
    return test::catalogueOf(actions, {test::riskAt("R01", example.levels)});
}

std::vector<progress::Mark> marksFor(const Example &example)
{
    std::vector<progress::Mark> marks;
    for (const Deed &deed : example.deeds) {
        const int index = static_cast<int>(marks.size());
        marks.push_back(test::doneMark(index + 1, ActionId{test::numbered('A', index)}, deed.evidence, deed.daysAgo));
    }
    return marks;
}

TEST(ExposureExample, OneRiskAsComputedByHand)
{
    for (const Example &example : examples()) {
        SCOPED_TRACE(example.what);
        const Exposure exposure = test::exposureAfter(catalogueFor(example), marksFor(example));
        const RiskStanding *risk = exposure.risk(test::riskId("R01"));
        ASSERT_NE(risk, nullptr);
        EXPECT_TRUE(risk->applies);
        EXPECT_NEAR(risk->probabilityCut, example.probabilityCut, roundingOnly);
        EXPECT_NEAR(risk->seriousnessCut, example.seriousnessCut, roundingOnly);
        EXPECT_NEAR(risk->exposureAtStart(), example.exposureAtStart, roundingOnly);
        EXPECT_NEAR(risk->exposureNow(), example.exposureNow, roundingOnly * example.exposureAtStart);
        // With a single risk the weights fall out of the index: it is the share that is left.
        EXPECT_EQ(exposure.applicableRisks(), 1);
        EXPECT_NEAR(exposure.index(), 100 * example.exposureNow / example.exposureAtStart, 100 * roundingOnly);
    }
}

TEST(ExposureExample, ARangeIsCutAtBothEndsAndTheLikelyLevelCounts)
{
    const auto catalogue = test::catalogueOf({test::step("A01", {test::lowers("R01", Strength::High, Strength::Low)})},
                                             {test::riskAt("R01", {1, 1})});
    Assessments assessments;
    assessments.insert(test::riskId("R01"), test::assessmentOf("R01", Estimate{2, 3, 5}, Estimate{3, 4, 5}));
    const Exposure exposure =
        test::exposureAfter(catalogue, {test::doneMark(1, test::actionId("A01"), Evidence::Drilled)}, {}, assessments);
    const RiskStanding &risk = *exposure.risk(test::riskId("R01"));

    EXPECT_EQ(risk.probability, (Estimate{2, 3, 5}));
    EXPECT_EQ(risk.seriousness, (Estimate{3, 4, 5}));
    EXPECT_TRUE(risk.ownProbability);
    EXPECT_TRUE(risk.ownSeriousness);
    EXPECT_DOUBLE_EQ(risk.chance.low, 0.02);
    EXPECT_DOUBLE_EQ(risk.chance.likely, 0.08);
    EXPECT_DOUBLE_EQ(risk.chance.high, 0.7);
    EXPECT_DOUBLE_EQ(risk.loss.low, 3'000);
    EXPECT_DOUBLE_EQ(risk.loss.likely, 30'000);
    EXPECT_DOUBLE_EQ(risk.loss.high, 300'000);
    // x 0.40, and x 0.85
    EXPECT_NEAR(risk.chanceNow().low, 0.008, roundingOnly);
    EXPECT_NEAR(risk.chanceNow().likely, 0.032, roundingOnly);
    EXPECT_NEAR(risk.chanceNow().high, 0.28, roundingOnly);
    EXPECT_NEAR(risk.lossNow().low, 2'550, roundingOnly * 2'550);
    EXPECT_NEAR(risk.lossNow().likely, 25'500, roundingOnly * 25'500);
    EXPECT_NEAR(risk.lossNow().high, 255'000, roundingOnly * 255'000);
    // 0.08 x 30,000 = 2,400; x 0.40 x 0.85 = 816
    EXPECT_NEAR(risk.exposureAtStart(), 2'400, roundingOnly * 2'400);
    EXPECT_NEAR(risk.exposureNow(), 816, roundingOnly * 816);
    EXPECT_NEAR(exposure.index(), 34, 100 * roundingOnly);
}

TEST(ExposureExample, OneLevelCanBeOnesOwnAndTheOtherTheCatalogues)
{
    const auto catalogue =
        test::catalogueOf({test::step("A01", {test::lowers("R01", Strength::High)})}, {test::riskAt("R01", {3, 4})});
    Assessments assessments;
    assessments.insert(test::riskId("R01"), test::assessmentOf("R01", estimateOf(5)));
    const Exposure exposure = test::exposureAfter(catalogue, {}, {}, assessments);
    const RiskStanding &risk = *exposure.risk(test::riskId("R01"));
    EXPECT_TRUE(risk.ownProbability);
    EXPECT_FALSE(risk.ownSeriousness);
    EXPECT_EQ(risk.seriousness, estimateOf(4));
    // 0.7 x 30,000
    EXPECT_NEAR(risk.exposureAtStart(), 21'000, roundingOnly * 21'000);
    EXPECT_NEAR(exposure.index(), 100, 100 * roundingOnly);
}

TEST(ExposureExample, AnOrganisationHasItsOwnLevels)
{
    const auto catalogue =
        test::catalogueOf({test::step("A01", {test::lowers("R01", Strength::High)})}, {test::riskAt("R01", {1, 5}, {2, 4})});
    progress::Profile profile;
    const auto atStart = [&] { return test::exposureAfter(catalogue, {}, profile).risk(test::riskId("R01"))->exposureAtStart(); };
    // 0.001 x 300,000, and 0.02 x 30,000
    EXPECT_NEAR(atStart(), 300, roundingOnly * 300);
    profile.audience = catalogue::Audience::Household;
    EXPECT_NEAR(atStart(), 300, roundingOnly * 300);
    profile.audience = catalogue::Audience::Organisation;
    EXPECT_NEAR(atStart(), 600, roundingOnly * 600);
    EXPECT_FALSE(test::exposureAfter(catalogue, {}, profile).risk(test::riskId("R01"))->ownProbability);
}

TEST(ExposureExample, SeriousnessFiveWantsAPlanHoweverImprobableAndWhateverWasDone)
{
    for (int probability = lowestLevel; probability <= highestLevel; ++probability) {
        for (int seriousness = lowestLevel; seriousness <= highestLevel; ++seriousness) {
            const auto catalogue = test::catalogueOf({test::step("A01", {test::lowers("R01", Strength::High, Strength::High)})},
                                                     {test::riskAt("R01", {probability, seriousness})});
            const Exposure exposure =
                test::exposureAfter(catalogue, {test::doneMark(1, test::actionId("A01"), Evidence::Drilled)});
            EXPECT_EQ(exposure.risk(test::riskId("R01"))->needsPlan(), seriousness == 5) << probability << ' ' << seriousness;
        }
    }
}

TEST(ExposureExample, WhoThinksItMightBeFiveWantsAPlanToo)
{
    const auto catalogue =
        test::catalogueOf({test::step("A01", {test::lowers("R01", Strength::High)})}, {test::riskAt("R01", {3, 3})});
    Assessments assessments;
    assessments.insert(test::riskId("R01"), test::assessmentOf("R01", std::nullopt, Estimate{2, 3, 5}));
    EXPECT_TRUE(test::exposureAfter(catalogue, {}, {}, assessments).risk(test::riskId("R01"))->needsPlan());
    assessments[test::riskId("R01")].seriousness = Estimate{2, 3, 4};
    EXPECT_FALSE(test::exposureAfter(catalogue, {}, {}, assessments).risk(test::riskId("R01"))->needsPlan());
}

TEST(ExposureExample, ContributionsSayWhatEachStepCutsAndWhichOfAMechanismCounts)
{
    const auto catalogue = test::catalogueOf({test::stepOf("codes", test::step("A01", {test::lowers("R01", Strength::High)})),
                                              test::stepOf("codes", test::step("A02", {test::lowers("R01", Strength::Medium)})),
                                              test::step("A03", {test::lowers("R01", Strength::Low, Strength::Medium)}),
                                              test::step("A04", {test::lowers("R02", Strength::High)})},
                                             {test::riskAt("R01", {3, 4}), test::riskAt("R02", {3, 4})});
    const Exposure exposure = test::exposureAfter(catalogue, {test::doneMark(1, test::actionId("A01"), Evidence::Said),
                                                              test::doneMark(2, test::actionId("A02"), Evidence::Drilled),
                                                              test::doneMark(3, test::actionId("A03"), Evidence::Tried)});

    const auto probability = exposure.contributions(test::riskId("R01"), RiskSide::Probability);
    ASSERT_EQ(probability.size(), 3U);
    EXPECT_EQ(probability[0].action, test::actionId("A01"));
    EXPECT_DOUBLE_EQ(probability[0].strength, 0.60);
    EXPECT_DOUBLE_EQ(probability[0].weight, 0.6);
    EXPECT_NEAR(probability[0].cut(), 0.36, roundingOnly);
    EXPECT_TRUE(probability[0].counts);
    // 0.35 x 1 is less than 0.36.
    EXPECT_EQ(probability[1].action, test::actionId("A02"));
    EXPECT_NEAR(probability[1].cut(), 0.35, roundingOnly);
    EXPECT_FALSE(probability[1].counts);
    EXPECT_EQ(probability[2].action, test::actionId("A03"));
    EXPECT_NEAR(probability[2].cut(), 0.1275, roundingOnly);
    EXPECT_TRUE(probability[2].counts);

    const auto seriousness = exposure.contributions(test::riskId("R01"), RiskSide::Seriousness);
    ASSERT_EQ(seriousness.size(), 1U);
    EXPECT_EQ(seriousness[0].action, test::actionId("A03"));
    EXPECT_NEAR(seriousness[0].cut(), 0.2975, roundingOnly);
    EXPECT_TRUE(exposure.contributions(test::riskId("R02"), RiskSide::Seriousness).empty());
    EXPECT_TRUE(exposure.contributions(test::riskId("X99"), RiskSide::Probability).empty());
}

TEST(ExposureExample, OfTwoEqualStepsOfOneMechanismExactlyOneCounts)
{
    const auto catalogue = test::catalogueOf({test::stepOf("codes", test::step("A01", {test::lowers("R01", Strength::High)})),
                                              test::stepOf("codes", test::step("A02", {test::lowers("R01", Strength::High)}))},
                                             {test::riskAt("R01", {3, 4})});
    const Exposure exposure = test::exposureAfter(catalogue, {test::doneMark(1, test::actionId("A01"), Evidence::Drilled),
                                                              test::doneMark(2, test::actionId("A02"), Evidence::Drilled)});
    const auto both = exposure.contributions(test::riskId("R01"), RiskSide::Probability);
    ASSERT_EQ(both.size(), 2U);
    EXPECT_NE(both[0].counts, both[1].counts);
    EXPECT_NEAR(exposure.index(), 40, 100 * roundingOnly);
}

} // namespace

} // namespace holdfast::risk
