// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/risk/next_steps.h"
#include "tests/progress/small_catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace holdfast::risk {

namespace {

using catalogue::Action;
using catalogue::Catalogue;
using catalogue::Strength;
using progress::Profile;
using progress::Standing;
using progress::Status;
using testing::ElementsAre;
using testing::IsEmpty;

ActionId id(const char *text)
{
    return ActionId{QString::fromLatin1(text)};
}

std::vector<ActionId> idsOf(const std::vector<NextStep> &steps)
{
    std::vector<ActionId> ids;
    for (const NextStep &step : steps)
        ids.push_back(step.action);
    return ids;
}

Action step(const char *name, int minutes, std::vector<catalogue::Mitigation> mitigations, const char *practice = "P1")
{
    Action action = test::action(QString::fromLatin1(name), QString::fromLatin1(practice), minutes);
    action.mitigations = std::move(mitigations);
    return action;
}

catalogue::Mitigation lowers(const char *risk, Strength probability, Strength seriousness = Strength::None)
{
    return test::mitigation(QString::fromLatin1(risk), probability, seriousness);
}

/// R1 is grave for a person, R2 for an organisation, R3 slight for both.
std::vector<catalogue::Risk> someRisks()
{
    return {test::risk(QStringLiteral("R01"), 5, 2), test::risk(QStringLiteral("R02"), 2, 5),
            test::risk(QStringLiteral("R03"), 1, 1)};
}

TEST(NextSteps, ScoreIsSeriousnessCoveredPerMinute)
{
    const Catalogue catalogue = test::catalogueOf(
        {step("A01", 10, {lowers("R01", Strength::Medium, Strength::Low), lowers("R02", Strength::Low, Strength::High)})},
        someRisks());
    const auto steps = nextSteps(catalogue, Profile{}, {});
    ASSERT_EQ(steps.size(), 1U);
    // (5 x 0.35 + 2 x 0.60) / 10
    EXPECT_DOUBLE_EQ(steps[0].score, 0.295);
    EXPECT_EQ(steps[0].reason, RiskId{QStringLiteral("R01")});
    EXPECT_FALSE(steps[0].pinned);
}

TEST(NextSteps, AnOrganisationHasItsOwnLevels)
{
    const Catalogue catalogue = test::catalogueOf(
        {step("A01", 10, {lowers("R01", Strength::High)}), step("A02", 10, {lowers("R02", Strength::High)})}, someRisks());
    EXPECT_THAT(idsOf(nextSteps(catalogue, Profile{}, {})), ElementsAre(id("A01"), id("A02")));
    Profile profile;
    profile.audience = catalogue::Audience::Organisation;
    EXPECT_THAT(idsOf(nextSteps(catalogue, profile, {})), ElementsAre(id("A02"), id("A01")));
    profile.audience = catalogue::Audience::Household;
    EXPECT_THAT(idsOf(nextSteps(catalogue, profile, {})), ElementsAre(id("A01"), id("A02")));
}

TEST(NextSteps, TiesGoToTheGraverRiskThenToFewerMinutesThenToTheId)
{
    const Catalogue catalogue = test::catalogueOf(
        {
            step("A05", 10, {lowers("R03", Strength::High)}),                              // 0.60 in 10 min, slight
            step("A04", 20, {lowers("R02", Strength::High)}),                              // 1.20 in 20 min, graver
            step("A03", 5, {lowers("R02", Strength::Low)}),                                // 0.30 in 5 min, as grave, shorter
            step("A02", 5, {lowers("R02", Strength::Low)}),                                // the same with a smaller id
            step("A01", 10, {lowers("R03", Strength::Low), lowers("R03", Strength::Low)}), // half the score
        },
        someRisks());
    EXPECT_THAT(idsOf(nextSteps(catalogue, Profile{}, {})), ElementsAre(id("A02"), id("A03"), id("A04"), id("A05"), id("A01")));
}

TEST(NextSteps, OnlyWhatIsOpenIsListed)
{
    const std::vector<std::pair<const char *, Status>> all{
        {"A01", Status::Unknown}, {"A02", Status::NotDone}, {"A03", Status::Done},         {"A04", Status::Due},
        {"A05", Status::Overdue}, {"A06", Status::Later},   {"A07", Status::NotApplicable}};
    std::vector<Action> actions;
    QHash<ActionId, Standing> standings;
    for (const auto &[name, status] : all) {
        actions.push_back(step(name, 10, {lowers("R01", Strength::High)}));
        standings[id(name)].status = status;
    }
    EXPECT_THAT(idsOf(nextSteps(test::catalogueOf(actions, someRisks()), Profile{}, standings)),
                ElementsAre(id("A01"), id("A02"), id("A04"), id("A05")));
}

TEST(NextSteps, RetiredAndForeignActionsAreNeverListed)
{
    Action retired = step("A01", 10, {lowers("R01", Strength::High)});
    retired.retired = true;
    Action foreign = step("A02", 10, {lowers("R01", Strength::High)});
    foreign.regions = {catalogue::Region::MainlandChina};
    Profile profile;
    profile.region = catalogue::Region::HongKong;
    const Catalogue catalogue = test::catalogueOf({retired, foreign}, someRisks());
    EXPECT_THAT(nextSteps(catalogue, profile, {}, {id("A01"), id("A02")}), IsEmpty());
    EXPECT_THAT(starterSteps(catalogue, profile), IsEmpty());
}

TEST(NextSteps, WhatLowersNoKnownRiskComesLastWithoutAReason)
{
    const Catalogue catalogue = test::catalogueOf(
        {step("A01", 1, {lowers("R99", Strength::High)}), step("A02", 1, {}), step("A03", 240, {lowers("R03", Strength::Low)})},
        someRisks());
    const auto steps = nextSteps(catalogue, Profile{}, {});
    EXPECT_THAT(idsOf(steps), ElementsAre(id("A03"), id("A01"), id("A02")));
    EXPECT_TRUE(steps[1].reason.isEmpty());
    EXPECT_EQ(steps[1].score, 0);
}

TEST(NextSteps, PinsComeFirstInTheirOwnOrderWhileTheyAreOpen)
{
    const Catalogue catalogue =
        test::catalogueOf({step("A01", 10, {lowers("R01", Strength::High)}), step("A02", 20, {lowers("R01", Strength::High)}),
                           step("A03", 30, {lowers("R01", Strength::High)}), step("A04", 40, {lowers("R01", Strength::High)})},
                          someRisks());
    QHash<ActionId, Standing> standings;
    standings[id("A02")].status = Status::Done;
    const auto steps = nextSteps(catalogue, Profile{}, standings, {id("A04"), id("A02"), id("X99"), id("A03")});
    EXPECT_THAT(idsOf(steps), ElementsAre(id("A04"), id("A03"), id("A01")));
    EXPECT_TRUE(steps[0].pinned);
    EXPECT_TRUE(steps[1].pinned);
    EXPECT_FALSE(steps[2].pinned);
}

Action starter(const char *name, int minutes, const char *practice)
{
    Action action = step(name, minutes, {lowers("R01", Strength::High)}, practice);
    action.starter = true;
    return action;
}

TEST(StarterSteps, AtMostSixBestFirstAndTwoOfAPractice)
{
    const Catalogue catalogue =
        test::catalogueOf({starter("A01", 1, "P1"), starter("A02", 2, "P1"), starter("A03", 3, "P1"), starter("A04", 4, "P2"),
                           starter("A05", 5, "P2"), starter("A06", 6, "P3"), starter("A07", 7, "P4"), starter("A08", 8, "P4"),
                           step("A09", 1, {lowers("R01", Strength::High)}, "P3")},
                          someRisks());
    EXPECT_THAT(starterSteps(catalogue, Profile{}),
                ElementsAre(id("A01"), id("A02"), id("A04"), id("A05"), id("A06"), id("A07")));
}

TEST(StarterSteps, FewAreFilledUpToFourFromTheRanking)
{
    const Catalogue catalogue = test::catalogueOf(
        {starter("A01", 10, "P1"), step("A02", 240, {}, "P2"), step("A03", 5, {lowers("R01", Strength::High)}, "P1"),
         step("A04", 6, {lowers("R01", Strength::High)}, "P1"), step("A05", 7, {lowers("R01", Strength::High)}, "P2"),
         step("A06", 8, {lowers("R01", Strength::High)}, "P3")},
        someRisks());
    // A04 would be the third of its practice.
    EXPECT_THAT(starterSteps(catalogue, Profile{}), ElementsAre(id("A01"), id("A03"), id("A05"), id("A06")));
}

TEST(StarterSteps, StartersThatDoNotApplyAreReplaced)
{
    Action foreign = starter("A01", 1, "P1");
    foreign.regions = {catalogue::Region::MainlandChina};
    const Catalogue catalogue =
        test::catalogueOf({foreign, starter("A02", 2, "P2"), step("A03", 3, {lowers("R01", Strength::Low)}, "P3")}, someRisks());
    Profile profile;
    profile.region = catalogue::Region::HongKong;
    EXPECT_THAT(starterSteps(catalogue, profile), ElementsAre(id("A02"), id("A03")));
}

} // namespace

} // namespace holdfast::risk
