// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/risk/next_steps.h"
#include "tests/risk/few_risks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace holdfast::risk {

namespace {

using catalogue::Action;
using catalogue::Catalogue;
using catalogue::Evidence;
using catalogue::Strength;
using progress::Mark;
using progress::MarkKind;
using progress::Profile;
using progress::Standing;
using progress::Status;
using test::actionId;
using test::doneMark;
using test::lookedAt;
using test::lowers;
using test::riskAt;
using test::riskId;
using test::step;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr double roundingOnly = 1e-7;

// As text, which a failing test can show.
std::vector<std::string> textsOf(const std::vector<ActionId> &ids)
{
    std::vector<std::string> texts;
    for (const ActionId &id : ids)
        texts.push_back(id.text().toStdString());
    return texts;
}

std::vector<std::string> idsOf(const std::vector<NextStep> &steps)
{
    std::vector<ActionId> ids;
    for (const NextStep &one : steps)
        ids.push_back(one.action);
    return textsOf(ids);
}

std::vector<NextStep> stepsOf(const Catalogue &catalogue, const std::vector<Mark> &marks = {}, const Placements &placements = {},
                              const Profile &profile = {}, const Assessments &assessments = {})
{
    const auto standings = test::standingsOf(catalogue, marks);
    return nextSteps(catalogue, profile, standings, Exposure(catalogue, profile, assessments, standings), placements);
}

/// R01 is grave for a person, R02 for an organisation; R03, R04 and R05 are so slight that they weigh 1 each, at seriousness 3, 1
/// and 3.
std::vector<catalogue::Risk> someRisks()
{
    return {riskAt("R01", {3, 5}, {3, 2}), riskAt("R02", {3, 2}, {3, 5}), riskAt("R03", {1, 3}), riskAt("R04", {1, 1}),
            riskAt("R05", {1, 3})};
}

TEST(NextSteps, DropIsTheExposuresAndTheReasonWhatFallsMost)
{
    const Catalogue catalogue = test::catalogueOf({step("A01", {lowers("R01", Strength::Low), lowers("R02", Strength::High)})},
                                                  {riskAt("R01", {1, 1}), riskAt("R02", {1, 3})});
    const auto steps = stepsOf(catalogue);
    ASSERT_EQ(steps.size(), 1U);
    // Both weigh 1: 100 x (0.15 + 0.60) x 0.85 / 2
    EXPECT_NEAR(steps[0].drop, 31.875, roundingOnly);
    EXPECT_EQ(steps[0].drop, test::exposureAfter(catalogue, {}).dropOf(actionId("A01")));
    EXPECT_EQ(steps[0].reason, riskId("R02"));
    EXPECT_EQ(steps[0].place, Place::Ranked);
}

TEST(NextSteps, TheLargestDropPerMinuteComesFirst)
{
    const Catalogue catalogue = test::catalogueOf(
        {
            step("A01", {lowers("R03", Strength::High)}, 30),   // 0.60 in 30 minutes
            step("A02", {lowers("R03", Strength::Medium)}, 15), // 0.35 in 15
            step("A03", {lowers("R03", Strength::Low)}, 5),     // 0.15 in 5
        },
        someRisks());
    EXPECT_THAT(idsOf(stepsOf(catalogue)), ElementsAre("A03", "A02", "A01"));
}

TEST(NextSteps, WhatADoneStepLeavesToItsMechanismFallsBack)
{
    const Catalogue catalogue = test::catalogueOf({test::stepOf("codes", step("A01", {lowers("R03", Strength::High)})),
                                                   test::stepOf("codes", step("A02", {lowers("R03", Strength::High)}, 5)),
                                                   step("A03", {lowers("R03", Strength::Low)})},
                                                  someRisks());
    EXPECT_THAT(idsOf(stepsOf(catalogue)), ElementsAre("A02", "A01", "A03"));
    const auto steps = stepsOf(catalogue, {doneMark(1, actionId("A01"), Evidence::Drilled)});
    EXPECT_THAT(idsOf(steps), ElementsAre("A03", "A02"));
    EXPECT_EQ(steps[1].drop, 0);
    EXPECT_TRUE(steps[1].reason.isEmpty());
}

TEST(NextSteps, AnOrganisationHasItsOwnLevels)
{
    const Catalogue catalogue = test::catalogueOf(
        {step("A01", {lowers("R01", Strength::High)}), step("A02", {lowers("R02", Strength::High)})}, someRisks());
    Profile profile;
    EXPECT_THAT(idsOf(stepsOf(catalogue, {}, {}, profile)), ElementsAre("A01", "A02"));
    profile.audience = catalogue::Audience::Organisation;
    EXPECT_THAT(idsOf(stepsOf(catalogue, {}, {}, profile)), ElementsAre("A02", "A01"));
    profile.audience = catalogue::Audience::Household;
    EXPECT_THAT(idsOf(stepsOf(catalogue, {}, {}, profile)), ElementsAre("A01", "A02"));
}

TEST(NextSteps, OnesOwnLevelsChangeTheOrder)
{
    const Catalogue catalogue = test::catalogueOf(
        {step("A01", {lowers("R01", Strength::High)}), step("A02", {lowers("R02", Strength::High)})}, someRisks());
    Assessments assessments;
    assessments.insert(riskId("R02"), test::assessmentOf("R02", estimateOf(5), estimateOf(5)));
    EXPECT_THAT(idsOf(stepsOf(catalogue, {}, {}, {}, assessments)), ElementsAre("A02", "A01"));
    assessments.insert(riskId("R01"), test::assessmentOf("R01", std::nullopt, std::nullopt, true));
    assessments.remove(riskId("R02"));
    const auto steps = stepsOf(catalogue, {}, {}, {}, assessments);
    EXPECT_THAT(idsOf(steps), ElementsAre("A02", "A01"));
    EXPECT_TRUE(steps[1].reason.isEmpty());
}

TEST(NextSteps, TiesGoToTheGraverRiskThenToFewerMinutesThenToTheId)
{
    const Catalogue catalogue = test::catalogueOf(
        {
            step("A05", {lowers("R04", Strength::High)}, 10),                                // 0.60 in 10 minutes, slight
            step("A04", {lowers("R03", Strength::High), lowers("R05", Strength::High)}, 20), // 1.20 in 20, graver
            step("A03", {lowers("R03", Strength::High)}, 10),                                // 0.60 in 10, as grave, shorter
            step("A02", {lowers("R05", Strength::High)}, 10),                                // the same with a smaller id
            step("A01", {lowers("R04", Strength::Medium)}, 10),                              // less
        },
        someRisks());
    EXPECT_THAT(idsOf(stepsOf(catalogue)), ElementsAre("A02", "A03", "A04", "A05", "A01"));
}

// Twice the drop in twice the minutes is a tie, whatever the sum of weights that both are divided by.
TEST(NextSteps, ATieIsATieAlsoWhereDropsAreNoRoundNumbers)
{
    const Catalogue catalogue = test::catalogueOf(
        {
            step("A01", {lowers("R03", Strength::High), lowers("R05", Strength::High)}, 20), // 1.20 in 20 minutes
            step("A02", {lowers("R03", Strength::High)}, 10),                                // 0.60 in 10
            step("A03", {lowers("R01", Strength::Low)}, 240),                                // so that R01 counts
        },
        someRisks());
    for (int probability = lowestLevel; probability <= highestLevel; ++probability) {
        for (int seriousness = lowestLevel; seriousness <= highestLevel; ++seriousness) {
            SCOPED_TRACE(std::to_string(probability) + ' ' + std::to_string(seriousness));
            Assessments assessments;
            assessments.insert(riskId("R01"), test::assessmentOf("R01", estimateOf(probability), estimateOf(seriousness)));
            EXPECT_THAT(idsOf(stepsOf(catalogue, {}, {}, {}, assessments)), ElementsAre("A02", "A01", "A03"));
        }
    }
}

TEST(NextSteps, OnlyWhatIsOpenIsListed)
{
    std::vector<Action> actions;
    for (const char *name : {"A01", "A02", "A03", "A04", "A05", "A06", "A07"})
        actions.push_back(step(name, {lowers("R01", Strength::High)}));
    const Catalogue catalogue = test::catalogueOf(actions, someRisks());
    // A01 is unknown; with 90 days a step is due after 90 and overdue after 113.
    const std::vector<Mark> marks{
        test::on(actionId("A02"), progress::test::mark(1, MarkKind::NotDone, lookedAt)),
        doneMark(2, actionId("A03"), Evidence::Said),
        doneMark(3, actionId("A04"), Evidence::Said, 95),
        doneMark(4, actionId("A05"), Evidence::Said, 200),
        test::on(actionId("A06"), progress::test::later(5, lookedAt, lookedAt.addDays(5))),
        test::on(actionId("A07"), progress::test::mark(6, MarkKind::NotApplicable, lookedAt)),
    };
    const auto standings = test::standingsOf(catalogue, marks);
    ASSERT_EQ(standings.value(actionId("A04")).status, Status::Due);
    ASSERT_EQ(standings.value(actionId("A05")).status, Status::Overdue);
    EXPECT_THAT(idsOf(stepsOf(catalogue, marks)), testing::UnorderedElementsAre("A01", "A02", "A04", "A05"));
}

TEST(NextSteps, RetiredAndForeignActionsAreNeverListed)
{
    Action retired = step("A01", {lowers("R01", Strength::High)});
    retired.retired = true;
    Action foreign = step("A02", {lowers("R01", Strength::High)});
    foreign.regions = {catalogue::Region::MainlandChina};
    Profile profile;
    profile.region = catalogue::Region::HongKong;
    const Catalogue catalogue = test::catalogueOf({retired, foreign}, someRisks());
    EXPECT_THAT(stepsOf(catalogue, {}, {{actionId("A01"), Place::First}, {actionId("A02"), Place::Last}}, profile), IsEmpty());
    EXPECT_THAT(textsOf(starterSteps(catalogue, profile)), IsEmpty());
}

TEST(NextSteps, WhatLowersNoKnownRiskComesLastWithoutAReason)
{
    const Catalogue catalogue = test::catalogueOf(
        {step("A01", {lowers("R99", Strength::High)}, 1), step("A02", {}, 1), step("A03", {lowers("R03", Strength::Low)}, 240)},
        someRisks());
    const auto steps = stepsOf(catalogue);
    EXPECT_THAT(idsOf(steps), ElementsAre("A03", "A01", "A02"));
    EXPECT_TRUE(steps[1].reason.isEmpty());
    EXPECT_EQ(steps[1].drop, 0);
}

/// Four steps of which the ranking is A01, A02, A03, A04.
Catalogue fourSteps()
{
    return test::catalogueOf({step("A01", {lowers("R01", Strength::High)}, 10), step("A02", {lowers("R01", Strength::High)}, 20),
                              step("A03", {lowers("R01", Strength::High)}, 30), step("A04", {lowers("R01", Strength::High)}, 40)},
                             someRisks());
}

TEST(NextSteps, WhatIsPutFirstLeadsInItsOwnOrderWhileItIsOpen)
{
    const auto steps = stepsOf(fourSteps(), {doneMark(1, actionId("A02"), Evidence::Said)},
                               {{actionId("A04"), Place::First},
                                {actionId("A02"), Place::First},
                                {actionId("X99"), Place::First},
                                {actionId("A03"), Place::First}});
    EXPECT_THAT(idsOf(steps), ElementsAre("A04", "A03", "A01"));
    EXPECT_EQ(steps[0].place, Place::First);
    EXPECT_EQ(steps[1].place, Place::First);
    EXPECT_EQ(steps[2].place, Place::Ranked);
}

TEST(NextSteps, WhatIsPutLastComesAtTheEndRanked)
{
    const auto steps = stepsOf(fourSteps(), {},
                               {{actionId("A03"), Place::Last}, {actionId("A01"), Place::Last}, {actionId("A04"), Place::First}});
    EXPECT_THAT(idsOf(steps), ElementsAre("A04", "A02", "A01", "A03"));
    EXPECT_EQ(steps[1].place, Place::Ranked);
    EXPECT_EQ(steps[2].place, Place::Last);
    EXPECT_EQ(steps[3].place, Place::Last);
    // Being put last takes nothing from what it would bring.
    EXPECT_GT(steps[2].drop, steps[1].drop - roundingOnly);
}

TEST(NextSteps, APlaceGivenBackIsTheRanking)
{
    EXPECT_EQ(stepsOf(fourSteps(), {}, {{actionId("A04"), Place::Ranked}}), stepsOf(fourSteps()));
}

TEST(NextSteps, APlaceIsRankedUnlessThePersonSaidOtherwise)
{
    const Placements placements{{actionId("A01"), Place::First}, {actionId("A02"), Place::Last}};
    EXPECT_EQ(placeOf(placements, actionId("A01")), Place::First);
    EXPECT_EQ(placeOf(placements, actionId("A02")), Place::Last);
    EXPECT_EQ(placeOf(placements, actionId("A03")), Place::Ranked);
    EXPECT_EQ(placeOf({}, actionId("A01")), Place::Ranked);
}

TEST(NextSteps, FollowsTheExposureBroughtUpToDateAfterOneMark)
{
    const Catalogue catalogue = fourSteps();
    Exposure exposure = test::exposureAfter(catalogue, {});
    const auto standings = test::standingsOf(catalogue, {doneMark(1, actionId("A01"), Evidence::Drilled)});
    exposure.update(actionId("A01"), standings.value(actionId("A01")));
    const auto steps = nextSteps(catalogue, {}, standings, exposure);
    EXPECT_EQ(steps, stepsOf(catalogue, {doneMark(1, actionId("A01"), Evidence::Drilled)}));
    EXPECT_THAT(idsOf(steps), ElementsAre("A02", "A03", "A04"));
}

Action starter(const char *name, int minutes, const char *practice)
{
    Action action = step(name, {lowers("R01", Strength::High)}, minutes, practice);
    action.starter = true;
    return action;
}

TEST(StarterSteps, AtMostSixBestFirstAndTwoOfAPractice)
{
    const Catalogue catalogue =
        test::catalogueOf({starter("A01", 1, "P1"), starter("A02", 2, "P1"), starter("A03", 3, "P1"), starter("A04", 4, "P2"),
                           starter("A05", 5, "P2"), starter("A06", 6, "P3"), starter("A07", 7, "P4"), starter("A08", 8, "P4"),
                           step("A09", {lowers("R01", Strength::High)}, 1, "P3")},
                          someRisks());
    EXPECT_THAT(textsOf(starterSteps(catalogue, Profile{})), ElementsAre("A01", "A02", "A04", "A05", "A06", "A07"));
}

TEST(StarterSteps, FewAreFilledUpToFourFromTheRanking)
{
    const Catalogue catalogue = test::catalogueOf(
        {starter("A01", 10, "P1"), step("A02", {}, 240, "P2"), step("A03", {lowers("R01", Strength::High)}, 5, "P1"),
         step("A04", {lowers("R01", Strength::High)}, 6, "P1"), step("A05", {lowers("R01", Strength::High)}, 7, "P2"),
         step("A06", {lowers("R01", Strength::High)}, 8, "P3")},
        someRisks());
    // A04 would be the third of its practice.
    EXPECT_THAT(textsOf(starterSteps(catalogue, Profile{})), ElementsAre("A01", "A03", "A05", "A06"));
}

TEST(StarterSteps, StartersThatDoNotApplyAreReplaced)
{
    Action foreign = starter("A01", 1, "P1");
    foreign.regions = {catalogue::Region::MainlandChina};
    const Catalogue catalogue =
        test::catalogueOf({foreign, starter("A02", 2, "P2"), step("A03", {lowers("R01", Strength::Low)}, 3, "P3")}, someRisks());
    Profile profile;
    profile.region = catalogue::Region::HongKong;
    EXPECT_THAT(textsOf(starterSteps(catalogue, profile)), ElementsAre("A02", "A03"));
}

} // namespace

} // namespace holdfast::risk
