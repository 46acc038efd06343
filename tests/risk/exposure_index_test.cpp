// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/risk/exposure.h"
#include "tests/risk/few_risks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// Worked examples of several risks together: the index, what leaves it, and what a step would take off it. Computed by hand in
// the comments, with log10(2,400) = 3.380211 and log10(84) = 1.924279 from a table.

namespace holdfast::risk {

namespace {

using catalogue::Action;
using catalogue::Catalogue;
using catalogue::Evidence;
using catalogue::Strength;
using progress::MarkKind;
using test::actionId;
using test::doneMark;
using test::exposureAfter;
using test::lookedAt;
using test::lowers;
using test::riskAt;
using test::riskId;
using test::step;
using test::stepOf;
using testing::DoubleNear;
using testing::ElementsAre;

constexpr double roundingOnly = 1e-9;
/// Six digits of a logarithm.
constexpr double fromATable = 1e-4;

/// A step for each of three risks: a grave one, a middling one, and one of HK$0.05 a year.
Catalogue threeRisks()
{
    return test::catalogueOf({step("A01", {lowers("R01", Strength::High)}), step("A02", {lowers("R02", Strength::High)}),
                              step("A03", {lowers("R03", Strength::High)})},
                             {riskAt("R01", {3, 4}), riskAt("R02", {4, 2}), riskAt("R03", {1, 1})});
}

/// Two risks of HK$3 and HK$0.05 a year, which weigh 1 each, and two steps that lower one each.
Catalogue twoLightRisks()
{
    return test::catalogueOf({step("A01", {lowers("R01", Strength::High)}), step("A02", {lowers("R02", Strength::High)})},
                             {riskAt("R01", {1, 3}), riskAt("R02", {1, 1})});
}

TEST(ExposureIndex, NothingDoneIsAHundred)
{
    const Exposure exposure = exposureAfter(threeRisks(), {});
    EXPECT_NEAR(exposure.index(), 100, 100 * roundingOnly);
    EXPECT_EQ(exposure.applicableRisks(), 3);
}

TEST(ExposureIndex, OfThreeRisksIsTheWeightedMeanOfTheirShares)
{
    const Exposure exposure = exposureAfter(
        threeRisks(), {doneMark(1, actionId("A01"), Evidence::Said), doneMark(2, actionId("A02"), Evidence::Tried)});
    EXPECT_NEAR(exposure.risks()[0].weight, 3.380211, fromATable);
    EXPECT_NEAR(exposure.risks()[1].weight, 1.924279, fromATable);
    EXPECT_EQ(exposure.risks()[2].weight, 1);
    // Shares 1 - 0.36, 1 - 0.51, 1: (3.380211 x 0.64 + 1.924279 x 0.49 + 1) / (3.380211 + 1.924279 + 1)
    //   = (2.163335 + 0.942897 + 1) / 6.304490 = 4.106232 / 6.304490 = 0.651319
    EXPECT_NEAR(exposure.index(), 65.1319, fromATable);
}

TEST(ExposureIndex, RisksUnderTenDollarsAYearWeighOne)
{
    // 0.001 x 3,000 = 3, 0.02 x 50 = 1, 0.02 x 300 = 6, 0.001 x 50 = 0.05: all weigh 1, and only the first is lowered, by 0.60.
    const Catalogue catalogue =
        test::catalogueOf({step("A01", {lowers("R01", Strength::High)}), step("A02", {lowers("R02", Strength::High)}),
                           step("A03", {lowers("R03", Strength::High)}), step("A04", {lowers("R04", Strength::High)})},
                          {riskAt("R01", {1, 3}), riskAt("R02", {2, 1}), riskAt("R03", {2, 2}), riskAt("R04", {1, 1})});
    const Exposure exposure = exposureAfter(catalogue, {doneMark(1, actionId("A01"), Evidence::Drilled)});
    for (const RiskStanding &risk : exposure.risks())
        EXPECT_EQ(risk.weight, 1) << risk.risk.text().toStdString();
    // (0.40 + 1 + 1 + 1) / 4
    EXPECT_NEAR(exposure.index(), 85, 100 * roundingOnly);
}

TEST(ExposureIndex, OneStepMayLowerSeveralRisks)
{
    const Catalogue catalogue =
        test::catalogueOf({step("A01", {lowers("R01", Strength::High), lowers("R02", Strength::None, Strength::Medium)})},
                          {riskAt("R01", {1, 3}), riskAt("R02", {1, 1})});
    // (0.40 + 0.65) / 2
    EXPECT_NEAR(exposureAfter(catalogue, {doneMark(1, actionId("A01"), Evidence::Seen)}).index(), 52.5, 100 * roundingOnly);
}

TEST(ExposureIndex, WhatIsSetAsideCountsForNothingAndStaysInTheList)
{
    Assessments assessments;
    assessments.insert(riskId("R02"), test::assessmentOf("R02", std::nullopt, std::nullopt, true));
    const Exposure exposure = exposureAfter(twoLightRisks(), {doneMark(1, actionId("A01"), Evidence::Drilled)}, {}, assessments);
    EXPECT_EQ(exposure.applicableRisks(), 1);
    ASSERT_EQ(exposure.risks().size(), 2U);
    EXPECT_TRUE(exposure.risks()[1].setAside);
    EXPECT_FALSE(exposure.risks()[1].applies);
    // Not (40 + 100) / 2.
    EXPECT_NEAR(exposure.index(), 40, 100 * roundingOnly);
    EXPECT_EQ(exposure.dropOf(actionId("A02")), 0);
}

TEST(ExposureIndex, WithEverythingSetAsideThereIsNoIndex)
{
    Assessments assessments;
    for (const char *risk : {"R01", "R02"})
        assessments.insert(riskId(risk), test::assessmentOf(risk, std::nullopt, std::nullopt, true));
    const Exposure exposure = exposureAfter(twoLightRisks(), {}, {}, assessments);
    EXPECT_EQ(exposure.applicableRisks(), 0);
    EXPECT_EQ(exposure.index(), 0);
    EXPECT_EQ(Exposure().index(), 0);
    EXPECT_EQ(Exposure().applicableRisks(), 0);
}

TEST(ExposureIndex, ARiskThatNothingOfThisPersonLowersIsLeftOut)
{
    std::vector<Action> actions{step("A01", {lowers("R01", Strength::High)}), step("A02", {lowers("R02", Strength::High)}),
                                step("A03", {lowers("R03", Strength::None, Strength::None)})};
    actions[1].regions = {catalogue::Region::MainlandChina};
    const Catalogue catalogue =
        test::catalogueOf(actions, {riskAt("R01", {1, 3}), riskAt("R02", {1, 1}), riskAt("R03", {1, 1}), riskAt("R04", {1, 1})});
    progress::Profile profile;
    const std::vector<progress::Mark> marks{doneMark(1, actionId("A02"), Evidence::Drilled)};
    // An unanswered question hides nothing: (1 + 0.40) / 2.
    EXPECT_NEAR(exposureAfter(catalogue, marks, profile).index(), 70, 100 * roundingOnly);
    profile.region = catalogue::Region::HongKong;
    const Exposure hidden = exposureAfter(catalogue, marks, profile);
    EXPECT_EQ(hidden.applicableRisks(), 1);
    EXPECT_TRUE(hidden.risk(riskId("R01"))->applies);
    for (const char *risk : {"R02", "R03", "R04"})
        EXPECT_FALSE(hidden.risk(riskId(risk))->applies) << risk;
    EXPECT_NEAR(hidden.index(), 100, 100 * roundingOnly);
}

TEST(ExposureIndex, WhatIsPutOffKeepsItsEffectAndWhatIsNotDoneLosesIt)
{
    const Catalogue catalogue = twoLightRisks();
    const auto first = [](progress::Mark mark) { return test::on(actionId("A01"), mark); };
    std::vector<progress::Mark> marks{doneMark(1, actionId("A01"), Evidence::Drilled, 10)};
    marks.push_back(first(progress::test::later(2, lookedAt, lookedAt.addDays(30))));
    EXPECT_NEAR(exposureAfter(catalogue, marks).index(), 70, 100 * roundingOnly);
    marks.push_back(first(progress::test::mark(3, MarkKind::NotDone, lookedAt)));
    EXPECT_NEAR(exposureAfter(catalogue, marks).index(), 100, 100 * roundingOnly);
    marks.push_back(first(progress::test::undo(4, lookedAt, 3)));
    EXPECT_NEAR(exposureAfter(catalogue, marks).index(), 70, 100 * roundingOnly);
    marks.push_back(first(progress::test::undo(5, lookedAt, 4)));
    EXPECT_NEAR(exposureAfter(catalogue, marks).index(), 100, 100 * roundingOnly);
}

TEST(ExposureIndex, SayingDoneAgainTakesNothingAwayFromADrill)
{
    const Exposure exposure = exposureAfter(
        twoLightRisks(), {doneMark(1, actionId("A01"), Evidence::Drilled, 5), doneMark(2, actionId("A01"), Evidence::Said)});
    EXPECT_NEAR(exposure.index(), 70, 100 * roundingOnly);
}

TEST(ExposureIndex, UnknownIsShownAsUnknownAndNotApplicableLeavesTheDenominator)
{
    const Catalogue catalogue = test::catalogueOf(
        {step("A01", {lowers("R01", Strength::High)}), step("A02", {lowers("R01", Strength::High)}),
         step("A03", {lowers("R01", Strength::High)}), step("A04", {lowers("R01", Strength::None, Strength::Low)}),
         step("A05", {lowers("R02", Strength::High)})},
        {riskAt("R01", {1, 3}), riskAt("R02", {1, 1})});
    const Exposure exposure =
        exposureAfter(catalogue, {doneMark(1, actionId("A01"), Evidence::Drilled),
                                  test::on(actionId("A02"), progress::test::mark(2, MarkKind::NotApplicable, lookedAt)),
                                  test::on(actionId("A03"), progress::test::mark(3, MarkKind::NotDone, lookedAt))});
    // Three of four are left; of A04 nothing is known, and A03 is known not to be done.
    EXPECT_EQ(exposure.risk(riskId("R01"))->coverage, (progress::Coverage{3, 2, 1}));
    EXPECT_EQ(exposure.risk(riskId("R02"))->coverage, (progress::Coverage{1, 0, 0}));
    // Unknown counts as not done: (0.40 + 1) / 2.
    EXPECT_NEAR(exposure.index(), 70, 100 * roundingOnly);
}

// Otherwise calling every step of a risk not applicable would lower the index; whom a risk cannot reach sets it aside.
TEST(ExposureIndex, CallingStepsNotApplicableDoesNotMakeTheirRiskGoAway)
{
    const Exposure exposure =
        exposureAfter(twoLightRisks(), {doneMark(1, actionId("A01"), Evidence::Drilled),
                                        test::on(actionId("A02"), progress::test::mark(2, MarkKind::NotApplicable, lookedAt))});
    EXPECT_EQ(exposure.applicableRisks(), 2);
    EXPECT_TRUE(exposure.risk(riskId("R02"))->applies);
    EXPECT_EQ(exposure.risk(riskId("R02"))->coverage, progress::Coverage{});
    EXPECT_NEAR(exposure.index(), 70, 100 * roundingOnly);
}

TEST(ExposureIndex, ValuesDecideAndNotTheProductOfTheLevels)
{
    // Level products 10, 9, 8, 5 put them in this order; 210, 240, 600 and 300 HK$ a year put them in another.
    const Catalogue catalogue =
        test::catalogueOf({step("A01", {lowers("R01", Strength::High), lowers("R02", Strength::High),
                                        lowers("R03", Strength::High), lowers("R04", Strength::High)})},
                          {riskAt("R01", {5, 2}), riskAt("R02", {3, 3}), riskAt("R03", {2, 4}), riskAt("R04", {1, 5})});
    std::vector<RiskId> order;
    for (const RiskStanding &risk : worstFirst(exposureAfter(catalogue, {}).risks()))
        order.push_back(risk.risk);
    EXPECT_THAT(order, ElementsAre(riskId("R03"), riskId("R04"), riskId("R02"), riskId("R01")));
}

TEST(ExposureIndex, WorstFirstCountsWhatWasDoneAndLeavesOutWhatDoesNotApply)
{
    const Catalogue catalogue = test::catalogueOf(
        {step("A01", {lowers("R01", Strength::High)}), step("A02", {lowers("R02", Strength::Low)}),
         step("A03", {lowers("R04", Strength::Low)}), step("A04", {lowers("R05", Strength::Low)})},
        {riskAt("R01", {2, 4}), riskAt("R02", {1, 5}), riskAt("R03", {5, 5}), riskAt("R04", {3, 3}), riskAt("R05", {3, 3})});
    const auto order = [&](const std::vector<progress::Mark> &marks) {
        std::vector<RiskId> ids;
        for (const RiskStanding &risk : worstFirst(exposureAfter(catalogue, marks).risks()))
            ids.push_back(risk.risk);
        return ids;
    };
    // 600, 300, and 240 twice, which go by id; nothing lowers R03.
    EXPECT_THAT(order({}), ElementsAre(riskId("R01"), riskId("R02"), riskId("R04"), riskId("R05")));
    // 600 x 0.49 = 294 is now below 300.
    EXPECT_THAT(order({doneMark(1, actionId("A01"), Evidence::Tried)}),
                ElementsAre(riskId("R02"), riskId("R01"), riskId("R04"), riskId("R05")));
}

TEST(StepDrop, IsWhatTheIndexWouldFallByIfItWereDoneAndTried)
{
    EXPECT_DOUBLE_EQ(foretoldWeight(), 0.85);
    const Exposure light = exposureAfter(twoLightRisks(), {});
    // 100 x 0.60 x 0.85 / 2
    EXPECT_NEAR(light.dropOf(actionId("A01")), 25.5, 100 * roundingOnly);
    // 100 x 3.380211 x 0.51 / (3.380211 + 1.924279 + 1) = 172.390761 / 6.304490 = 27.3441
    const Exposure three = exposureAfter(threeRisks(), {});
    EXPECT_NEAR(three.dropOf(actionId("A01")), 27.3441, fromATable);
    // 100 x 1 x 0.51 / 6.304490
    EXPECT_NEAR(three.dropOf(actionId("A03")), 8.0895, fromATable);
}

TEST(StepDrop, IsTheRestWhenItWasSaidAndNothingWhenItWasDrilled)
{
    // From 1 - 0.36 to 1 - 0.51: 100 x 0.15 / 2
    EXPECT_NEAR(exposureAfter(twoLightRisks(), {doneMark(1, actionId("A01"), Evidence::Said)}).dropOf(actionId("A01")), 7.5,
                100 * roundingOnly);
    for (const Evidence evidence : {Evidence::Tried, Evidence::Drilled, Evidence::Seen})
        EXPECT_EQ(exposureAfter(twoLightRisks(), {doneMark(1, actionId("A01"), evidence)}).dropOf(actionId("A01")), 0);
    // A drill that went stale can be renewed: from 1 - 0.15 to 1 - 0.51.
    EXPECT_NEAR(exposureAfter(twoLightRisks(), {doneMark(1, actionId("A01"), Evidence::Drilled, 180)}).dropOf(actionId("A01")),
                18, 100 * roundingOnly);
}

TEST(StepDrop, IsLittleUnderACapAndNothingBehindAStrongerOneOfItsMechanism)
{
    const Catalogue capped =
        test::catalogueOf({step("A01", {lowers("R01", Strength::High)}), step("A02", {lowers("R01", Strength::High)}),
                           step("A03", {lowers("R01", Strength::High)})},
                          {riskAt("R01", {3, 4})});
    // 0.40 x 0.40 = 0.16, and the cap holds at 0.15: one point is left.
    EXPECT_NEAR(
        exposureAfter(capped, {doneMark(1, actionId("A01"), Evidence::Drilled), doneMark(2, actionId("A02"), Evidence::Drilled)})
            .dropOf(actionId("A03")),
        1, 100 * roundingOnly);

    const Catalogue grouped = test::catalogueOf({stepOf("codes", step("A01", {lowers("R01", Strength::High)})),
                                                 stepOf("codes", step("A02", {lowers("R01", Strength::Medium)}))},
                                                {riskAt("R01", {3, 4})});
    // 0.60 counts; 0.35 x 0.85 would not.
    EXPECT_EQ(exposureAfter(grouped, {doneMark(1, actionId("A01"), Evidence::Drilled)}).dropOf(actionId("A02")), 0);
    // The other way about 0.51 takes the place of 0.35: 100 x (0.65 - 0.49).
    EXPECT_NEAR(exposureAfter(grouped, {doneMark(1, actionId("A02"), Evidence::Drilled)}).dropOf(actionId("A01")), 16,
                100 * roundingOnly);
}

TEST(StepDrop, AddsUpTheRisksAndNamesTheLargestFirst)
{
    // Both weigh 1: 100 x 0.35 x 0.85 / 2 = 14.875 and 100 x 0.51 / 2 = 25.5.
    const Catalogue catalogue =
        test::catalogueOf({step("A01", {lowers("R01", Strength::Medium), lowers("R02", Strength::None, Strength::High),
                                        lowers("R99", Strength::High)})},
                          {riskAt("R01", {1, 3}), riskAt("R02", {1, 1})});
    const Exposure exposure = exposureAfter(catalogue, {});
    EXPECT_NEAR(exposure.dropOf(actionId("A01")), 40.375, 100 * roundingOnly);
    const auto gains = exposure.gainsOf(actionId("A01"));
    ASSERT_EQ(gains.size(), 2U);
    EXPECT_EQ(gains[0].risk, riskId("R02"));
    EXPECT_THAT(gains[0].drop, DoubleNear(25.5, 100 * roundingOnly));
    EXPECT_EQ(gains[1].risk, riskId("R01"));
    EXPECT_THAT(gains[1].drop, DoubleNear(14.875, 100 * roundingOnly));
}

TEST(StepDrop, AwarenessPromisesNoMoreThanLow)
{
    Action talk = step("A01", {lowers("R01", Strength::High)});
    talk.awarenessOnly = true;
    // 100 x 0.15 x 0.85
    EXPECT_NEAR(exposureAfter(test::catalogueOf({talk}, {riskAt("R01", {3, 4})}), {}).dropOf(actionId("A01")), 12.75,
                100 * roundingOnly);
}

} // namespace

} // namespace holdfast::risk
