// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sample/household.h"
#include "tests/overview/register_case.h"

// What assessments, placements, marks and the clock do to the figures of the picture.

namespace holdfast::overview::test {

TEST_F(Register, ARiskThatIsSetAsideLeavesTheIndexAndItsDenominators)
{
    mark(payment);
    mark(updates);
    EXPECT_EQ(exposure().applicableRisks(), 2) << "nothing lowers the third";
    const double before = exposure().index();
    assess(settingAside(theft));
    EXPECT_EQ(exposure().applicableRisks(), 1);
    EXPECT_FALSE(standing(theft).applies);
    EXPECT_TRUE(standing(theft).setAside);
    EXPECT_NEAR(exposure().index(), 100 * standing(outage).share(), 1e-9) << "only the other one counts";
    EXPECT_EQ(exposure().dropOf(permissions), 0) << "it would lower nothing that counts";
    expectTheSameAfterReopening();
    assess(settingAside(outage));
    EXPECT_EQ(exposure().applicableRisks(), 0);
    EXPECT_EQ(exposure().index(), 0);
    assess(thinking(theft, std::nullopt));
    assess(thinking(outage, std::nullopt));
    EXPECT_EQ(exposure().index(), before);
    expectTheSameAfterReopening();
}

TEST_F(Register, StepsMoveToTheFrontAndToTheEndAndBack)
{
    const auto ranked = steps();
    ASSERT_EQ(ranked.size(), 3U);
    heard->forget();
    place(ranked[2], Place::First);
    EXPECT_EQ(heard->pictures, std::vector<QSet<ActionId>>{{ranked[2]}});
    EXPECT_EQ(steps(), (std::vector{ranked[2], ranked[0], ranked[1]}));
    EXPECT_EQ(overview->picture().nextSteps().front().place, Place::First);
    place(ranked[1], Place::First);
    EXPECT_EQ(steps(), (std::vector{ranked[2], ranked[1], ranked[0]})) << "in the order in which they were put there";
    expectTheSameAfterReopening();
    place(ranked[2], Place::Last);
    EXPECT_EQ(steps(), (std::vector{ranked[1], ranked[0], ranked[2]}));
    expectTheSameAfterReopening();
    place(ranked[1], Place::Ranked);
    place(ranked[2], Place::Ranked);
    EXPECT_EQ(steps(), ranked);
    EXPECT_TRUE(overview->contents().placements.empty());
    expectTheSameAfterReopening();
}

TEST_F(Register, APlacedStepKeepsItsPlaceWhileItIsDone)
{
    place(permissions, Place::First);
    mark(permissions);
    EXPECT_EQ(steps().size(), 2U);
    undo(permissions);
    settle();
    EXPECT_EQ(steps().front(), permissions);
    expectTheSameAfterReopening();
}

TEST_F(Register, MarksOnRetiredAndUnknownActionsChangeNoFigure)
{
    mark(payment);
    const double index = exposure().index();
    const auto nextSteps = overview->picture().nextSteps();
    const progress::Coverage coverage = overview->picture().coverage();
    for (const ActionId &action : {retired, unheardOf}) {
        mark(action);
        EXPECT_EQ(exposure().index(), index);
        EXPECT_EQ(standing(outage).coverage, (progress::Coverage{1, 1, 1}));
        EXPECT_EQ(overview->picture().nextSteps(), nextSteps);
        EXPECT_EQ(overview->picture().coverage(), coverage);
        expectTheSameAfterReopening();
    }
    EXPECT_EQ(marks(retired).size(), 1U) << "they are kept";
    EXPECT_EQ(marks(unheardOf).size(), 1U);
}

TEST_F(Register, WhateverTheClockSaysThePictureStaysWithinItsBounds)
{
    const QDateTime now = scratch.clock.now();
    int level = 0;
    for (const int years : {0, -10, 3, 400, -300, 5'000, 0}) {
        scratch.clock.set(now.addYears(years));
        overview->refreshDay();
        mark(payment);
        mark(updates, years % 2 == 0 ? MarkKind::Done : MarkKind::NotDone);
        assess(thinking(outage, estimateOf(1 + level++ % 5)));
        EXPECT_EQ(standing(outage).probability, current(outage).probability) << "the number decides, not the clock";
        EXPECT_GE(exposure().index(), 3);
        EXPECT_LE(exposure().index(), 100);
        EXPECT_EQ(exposure().applicableRisks(), 2);
        for (const risk::NextStep &step : overview->picture().nextSteps()) {
            EXPECT_GE(step.drop, 0);
            EXPECT_LE(step.drop, exposure().index());
        }
        EXPECT_EQ(overview->picture().coverage().applicable, 3);
        EXPECT_EQ(status(payment), Status::Done);
        expectTheSameAfterReopening();
    }
    EXPECT_TRUE(heard->failures.empty());
}

TEST_F(OverviewCase, TheSampleTakesAssessmentsAndPlacementsAndForgetsThem)
{
    FixedClock clock(sample::moment());
    const catalogue::Catalogue risky = riskyCatalogue();
    Overview shown(risky, scratch.folder, scratch.surroundings());
    RiskRegister risks(shown);
    shown.openSample([&] { return sample::furnish(risky, clock, scratch.storage, scratch.random); }, clock);
    const auto settled = [&shown] { return happens([&shown] { return !shown.isBusy(); }); };
    ASSERT_TRUE(settled());
    ASSERT_EQ(shown.access(), Access::Sample);
    shown.mark(requestFor(payment, MarkKind::NotDone));
    shown.mark(requestFor(updates, MarkKind::NotDone));
    ASSERT_TRUE(settled());
    const ActionId worst = shown.picture().nextSteps().back().action;
    const auto before = shown.picture().nextSteps();
    risks.place(worst, Place::First);
    assessWhole(shown, settingAside(theft));
    ASSERT_TRUE(settled());
    EXPECT_EQ(shown.picture().nextSteps().front().action, worst);
    EXPECT_EQ(shown.picture().exposure().applicableRisks(), 1);
    EXPECT_EQ(shown.contents().assessments.back().madeAt, sample::moment());
    risks.place(worst, Place::Ranked);
    assessWhole(shown, thinking(theft, std::nullopt));
    ASSERT_TRUE(settled());
    EXPECT_EQ(shown.picture().nextSteps(), before);
    shown.lock();
    ASSERT_TRUE(settled());
    EXPECT_TRUE(shown.contents().assessments.empty());
    EXPECT_TRUE(scratch.contents().isEmpty()) << "without a trace";
}

} // namespace holdfast::overview::test
