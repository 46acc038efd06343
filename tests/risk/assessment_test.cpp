// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/progress/note.h"
#include "app/risk/assessment.h"
#include "tests/risk/few_risks.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

// What a person may think of a risk, and what becomes of what cannot be right: levels, ranges, clocks and marks.

namespace holdfast::risk {

namespace {

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

constexpr double roundingOnly = 1e-9;

NewAssessment thinking(std::optional<Estimate> probability, std::optional<Estimate> seriousness = std::nullopt)
{
    NewAssessment assessment;
    assessment.risk = riskId("R01");
    assessment.probability = probability;
    assessment.seriousness = seriousness;
    return assessment;
}

void expectRefused(const NewAssessment &assessment, ErrorCode code)
{
    const Result<void> result = checked(assessment);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, code);
}

Assessment kept(const char *risk, qint64 number, int level, const QDate &day)
{
    Assessment assessment = test::assessmentOf(risk, estimateOf(level));
    assessment.number = number;
    assessment.madeAt = QDateTime(day, QTime(4, 0), QTimeZone::utc());
    assessment.localDay = day;
    return assessment;
}

catalogue::Catalogue oneRisk()
{
    return test::catalogueOf({step("A01", {lowers("R01", Strength::High)})}, {riskAt("R01", {3, 4})});
}

TEST(Assessment, EveryLevelAndEveryRangeThatHoldsItsLikelyLevelIsFine)
{
    EXPECT_TRUE(checked(thinking(std::nullopt)));
    for (int low = lowestLevel; low <= highestLevel; ++low) {
        for (int likely = low; likely <= highestLevel; ++likely) {
            for (int high = likely; high <= highestLevel; ++high) {
                EXPECT_TRUE(checked(thinking(Estimate{low, likely, high})));
                EXPECT_TRUE(checked(thinking(std::nullopt, Estimate{low, likely, high})));
                EXPECT_EQ((Estimate{low, likely, high}).isRange(), low != high);
            }
        }
    }
    EXPECT_EQ(estimateOf(4), (Estimate{4, 4, 4}));
}

TEST(Assessment, LevelsOutsideOneToFiveAreRefusedWhereverTheyStand)
{
    for (const int level : {0, 6, -1, 1'000'000, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()}) {
        SCOPED_TRACE(level);
        expectRefused(thinking(estimateOf(level)), ErrorCode::LevelOutOfRange);
        expectRefused(thinking(std::nullopt, estimateOf(level)), ErrorCode::LevelOutOfRange);
        expectRefused(thinking(estimateOf(3), estimateOf(level)), ErrorCode::LevelOutOfRange);
    }
    expectRefused(thinking(Estimate{0, 3, 4}), ErrorCode::LevelOutOfRange);
    expectRefused(thinking(Estimate{2, 3, 6}), ErrorCode::LevelOutOfRange);
    expectRefused(thinking(std::nullopt, Estimate{0, 3, 4}), ErrorCode::LevelOutOfRange);
    expectRefused(thinking(std::nullopt, Estimate{2, 3, 6}), ErrorCode::LevelOutOfRange);
}

TEST(Assessment, RangesThatDoNotHoldTheLikelyLevelAreRefused)
{
    for (const Estimate &wrong :
         {Estimate{4, 3, 5}, Estimate{1, 3, 2}, Estimate{5, 3, 1}, Estimate{2, 1, 1}, Estimate{4, 5, 4}}) {
        expectRefused(thinking(wrong), ErrorCode::RangeWithoutLevel);
        expectRefused(thinking(std::nullopt, wrong), ErrorCode::RangeWithoutLevel);
        expectRefused(thinking(estimateOf(3), wrong), ErrorCode::RangeWithoutLevel);
    }
}

TEST(Assessment, ANoteHasAnEnd)
{
    NewAssessment assessment = thinking(estimateOf(3));
    assessment.note = QString(progress::longestNote, QLatin1Char('n'));
    EXPECT_TRUE(checked(assessment));
    assessment.note += QLatin1Char('n');
    expectRefused(assessment, ErrorCode::TextTooLong);
}

TEST(Assessment, WhatIsSetAsideIsCheckedAsWell)
{
    NewAssessment assessment = thinking(estimateOf(9));
    assessment.setAside = true;
    expectRefused(assessment, ErrorCode::LevelOutOfRange);
}

TEST(Assessment, TheNewestIsByNumberAndNeverByClock)
{
    // The second was made after a clock had been set back by ten years.
    const std::vector<Assessment> history{kept("R01", 3, 5, lookedAt.addYears(-10)), kept("R01", 1, 2, lookedAt),
                                          kept("R02", 2, 4, lookedAt)};
    const Assessments assessments = newest(history);
    EXPECT_EQ(assessments.size(), 2);
    EXPECT_EQ(assessments.value(riskId("R01")).number, 3);
    EXPECT_EQ(assessments.value(riskId("R01")).probability, estimateOf(5));
    EXPECT_EQ(assessments.value(riskId("R02")).probability, estimateOf(4));
    EXPECT_EQ(newest({history[1], history[2], history[0]}).value(riskId("R01")).number, 3);
    EXPECT_TRUE(newest({}).isEmpty());
}

TEST(Assessment, ANewerOneThatLeavesEverythingOpenGivesBackTheCatalogues)
{
    Assessment open = kept("R01", 2, 5, lookedAt);
    open.probability.reset();
    const Assessments assessments = newest({kept("R01", 1, 5, lookedAt), open});
    const Exposure exposure = exposureAfter(oneRisk(), {}, {}, assessments);
    const RiskStanding &risk = *exposure.risk(riskId("R01"));
    EXPECT_EQ(risk.probability, estimateOf(3));
    EXPECT_FALSE(risk.ownProbability);
}

TEST(BadInput, AssessmentsOfRisksThatAreGoneChangeNothing)
{
    Assessments assessments;
    assessments.insert(riskId("X99"), test::assessmentOf("X99", estimateOf(5), estimateOf(5), true));
    const Exposure exposure = exposureAfter(oneRisk(), {}, {}, assessments);
    EXPECT_EQ(exposure.risks().size(), 1U);
    EXPECT_EQ(exposure.risk(riskId("X99")), nullptr);
    EXPECT_NEAR(exposure.index(), 100, 100 * roundingOnly);
}

// From a damaged vault or another program: nobody was asked, so nobody could be told.
TEST(BadInput, LevelsThatCannotBeCalculatedWithGiveWayToTheCatalogues)
{
    for (const Estimate &wrong : {estimateOf(99), estimateOf(-7), Estimate{4, 3, 5}, Estimate{1, 3, 2}}) {
        Assessments assessments;
        assessments.insert(riskId("R01"), test::assessmentOf("R01", wrong, estimateOf(5)));
        const Exposure exposure = exposureAfter(oneRisk(), {}, {}, assessments);
        const RiskStanding &risk = *exposure.risk(riskId("R01"));
        EXPECT_EQ(risk.probability, estimateOf(3));
        EXPECT_FALSE(risk.ownProbability);
        // What was right beside it stays: 0.08 x 300,000.
        EXPECT_TRUE(risk.ownSeriousness);
        EXPECT_NEAR(risk.exposureAtStart(), 24'000, roundingOnly * 24'000);
        EXPECT_NEAR(exposure.index(), 100, 100 * roundingOnly);
    }
}

TEST(BadInput, ACatalogueWithoutScalesGivesNoNonsense)
{
    catalogue::CatalogueParts parts = oneRisk().parts();
    parts.scales = {};
    const catalogue::Catalogue catalogue(std::move(parts));
    const Exposure exposure = exposureAfter(catalogue, {doneMark(1, actionId("A01"), Evidence::Drilled)});
    EXPECT_TRUE(std::isfinite(exposure.index()));
    EXPECT_GE(exposure.index(), 0);
    EXPECT_LE(exposure.index(), 100);
    EXPECT_EQ(exposure.risks()[0].weight, 1);
}

TEST(BadInput, MarksOnRetiredActionsCountForNothing)
{
    catalogue::Action retired = step("A02", {lowers("R01", Strength::High)});
    retired.retired = true;
    const catalogue::Catalogue catalogue =
        test::catalogueOf({step("A01", {lowers("R01", Strength::High)}), retired}, {riskAt("R01", {3, 4})});
    Exposure exposure = exposureAfter(catalogue, {doneMark(1, actionId("A02"), Evidence::Drilled)});
    EXPECT_NEAR(exposure.index(), 100, 100 * roundingOnly);
    EXPECT_EQ(exposure.risks()[0].coverage, (progress::Coverage{1, 0, 0}));
    EXPECT_EQ(exposure.contributions(riskId("R01"), RiskSide::Probability).size(), 1U);
    EXPECT_EQ(exposure.dropOf(actionId("A02")), 0);
    EXPECT_TRUE(exposure.gainsOf(actionId("A02")).empty());
    exposure.update(actionId("A02"),
                    test::standingsOf(catalogue, {doneMark(1, actionId("A02"), Evidence::Drilled)}).value(actionId("A02")));
    EXPECT_NEAR(exposure.index(), 100, 100 * roundingOnly);
}

TEST(BadInput, ActionsThatAreNotInTheCatalogueCountForNothing)
{
    progress::Standing standing;
    standing.status = progress::Status::Done;
    standing.proof = progress::Proof{Evidence::Drilled, lookedAt, 1};
    Exposure exposure(oneRisk(), {}, {}, {{actionId("X99"), standing}});
    EXPECT_NEAR(exposure.index(), 100, 100 * roundingOnly);
    exposure.update(actionId("X99"), standing);
    EXPECT_NEAR(exposure.index(), 100, 100 * roundingOnly);
    EXPECT_EQ(exposure.dropOf(actionId("X99")), 0);
    EXPECT_TRUE(exposure.gainsOf(actionId("X99")).empty());
    EXPECT_EQ(exposure.risk(riskId("X99")), nullptr);
}

TEST(BadInput, AMarkFromTheFutureCountsAsMadeTodayAndNotAsFresherThanFresh)
{
    const Exposure today = exposureAfter(oneRisk(), {doneMark(1, actionId("A01"), Evidence::Tried)});
    const Exposure future = exposureAfter(oneRisk(), {doneMark(1, actionId("A01"), Evidence::Tried, -4'000)});
    EXPECT_EQ(future.index(), today.index());
}

TEST(BadInput, AClockThatWentBackLosesNothing)
{
    // Drilled yesterday, then said "done" while the clock was ten years behind: the drill goes on counting.
    const Exposure exposure = exposureAfter(
        oneRisk(), {doneMark(1, actionId("A01"), Evidence::Drilled, 1), doneMark(2, actionId("A01"), Evidence::Said, 3'650)});
    EXPECT_NEAR(exposure.index(), 40, 100 * roundingOnly);
    // Said not to be done while the clock was behind: number decides.
    const Exposure withdrawn =
        exposureAfter(oneRisk(), {doneMark(1, actionId("A01"), Evidence::Drilled, 1),
                                  test::on(actionId("A01"), progress::test::mark(2, MarkKind::NotDone, lookedAt.addYears(-10)))});
    EXPECT_NEAR(withdrawn.index(), 100, 100 * roundingOnly);
}

TEST(BadInput, ADoneThatKnowsNoDayCountsAsLittleAsTheOldest)
{
    const progress::Mark mark = test::withoutDay(doneMark(1, actionId("A01"), Evidence::Drilled));
    // 0.60 x 0.25
    EXPECT_NEAR(exposureAfter(oneRisk(), {mark}).index(), 85, 100 * roundingOnly);
}

} // namespace

} // namespace holdfast::risk
