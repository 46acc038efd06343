// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/progress/note.h"
#include "tests/overview/register_case.h"

namespace holdfast::overview::test {

TEST_F(Register, ShowsNothingAsSavedBeforeItIs)
{
    assessWhole(*overview, thinking(outage, estimateOf(5)));
    EXPECT_TRUE(overview->isBusy());
    EXPECT_EQ(rows(), 0U);
    EXPECT_FALSE(standing(outage).ownProbability);
    EXPECT_TRUE(heard->pictures.empty());
    settle();
    EXPECT_EQ(rows(), 1U);
    EXPECT_TRUE(standing(outage).ownProbability);
    EXPECT_EQ(heard->pictures, std::vector<QSet<ActionId>>{{}}) << "everything may read differently";
}

TEST_F(Register, LevelsAndIndexFollowAndSurviveTheLock)
{
    mark(payment);
    const double before = exposure().index();
    assess(thinking(outage, Estimate{4, 5, 5}, estimateOf(2), QStringLiteral("It happens every month")));
    EXPECT_EQ(standing(outage).probability, (Estimate{4, 5, 5}));
    EXPECT_EQ(standing(outage).seriousness, estimateOf(2));
    EXPECT_TRUE(standing(outage).ownProbability);
    EXPECT_TRUE(standing(outage).ownSeriousness);
    EXPECT_FALSE(standing(theft).ownProbability);
    // 0.7 x HK$ 300 with nothing done.
    EXPECT_NEAR(standing(outage).exposureAtStart(), 210, 1e-9);
    EXPECT_NE(exposure().index(), before) << "what was lowered weighs less now";
    EXPECT_EQ(overview->contents().assessments[0].madeAt, scratch.clock.now());
    EXPECT_EQ(overview->contents().assessments[0].localDay, scratch.clock.today());
    EXPECT_EQ(current(outage).note, QStringLiteral("It happens every month"));
    expectTheSameAfterReopening();
    EXPECT_EQ(current(outage).note, QStringLiteral("It happens every month"));
    // Left open again, the catalogue's levels are back, and so is the index.
    assess(thinking(outage, std::nullopt));
    EXPECT_FALSE(standing(outage).ownProbability);
    EXPECT_EQ(exposure().index(), before);
    EXPECT_EQ(rows(), 2U);
}

TEST_F(Register, WhatSaysNothingNewIsNotRecorded)
{
    assess(thinking(outage, std::nullopt));
    EXPECT_EQ(rows(), 0U) << "it was open before";
    assess(thinking(outage, estimateOf(2)));
    assess(thinking(outage, estimateOf(2)));
    EXPECT_EQ(rows(), 1U);
    reopen();
    assess(thinking(outage, estimateOf(2)));
    EXPECT_EQ(rows(), 1U);
    assess(thinking(theft, estimateOf(2)));
    assess(thinking(outage, estimateOf(2), std::nullopt, QStringLiteral("now with a reason")));
    assess(thinking(outage, Estimate{1, 2, 3}, std::nullopt, QStringLiteral("now with a reason")));
    EXPECT_EQ(rows(), 4U);
    EXPECT_TRUE(heard->failures.empty());
}

TEST_F(Register, TheLastWordCountsAlsoWhenItIsSaidBeforeTheOneBeforeWasSaved)
{
    assess(thinking(outage, estimateOf(2)));
    // A slider that is moved away and back at once.
    assessWhole(*overview, thinking(outage, estimateOf(4)));
    assessWhole(*overview, thinking(outage, estimateOf(2)));
    settle();
    EXPECT_EQ(current(outage).probability, estimateOf(2));
    reopen();
    EXPECT_EQ(current(outage).probability, estimateOf(2));
}

TEST_F(Register, TheSameTwiceBeforeTheFirstIsSavedAddsOneRow)
{
    assessWhole(*overview, thinking(outage, estimateOf(4)));
    assessWhole(*overview, thinking(outage, estimateOf(4)));
    settle();
    EXPECT_EQ(rows(), 1U);
}

TEST_F(Register, WhatCannotBeIsReportedAndChangesNothing)
{
    mark(payment);
    assess(thinking(outage, estimateOf(4)));
    place(updates, Place::First);
    heard->forget();
    const auto before = scratch.contents();
    const double index = exposure().index();
    const std::vector<std::pair<risk::NewAssessment, ErrorCode>> bad{
        {thinking(RiskId(QStringLiteral("R99")), estimateOf(3)), ErrorCode::NoSuchRisk},
        {thinking({}, estimateOf(3)), ErrorCode::NoSuchRisk},
        {thinking(outage, estimateOf(0)), ErrorCode::LevelOutOfRange},
        {thinking(outage, std::nullopt, estimateOf(6)), ErrorCode::LevelOutOfRange},
        {thinking(outage, Estimate{2, 3, 6}), ErrorCode::LevelOutOfRange},
        {thinking(outage, Estimate{4, 3, 5}), ErrorCode::RangeWithoutLevel},
        {thinking(outage, estimateOf(3), Estimate{1, 3, 2}), ErrorCode::RangeWithoutLevel},
        {thinking(outage, estimateOf(3), std::nullopt, QString(progress::longestNote + 1, QLatin1Char('x'))),
         ErrorCode::TextTooLong}};
    for (const auto &[assessment, code] : bad) {
        heard->forget();
        assess(assessment);
        EXPECT_EQ(heard->failures, std::vector{code});
        EXPECT_TRUE(heard->pictures.empty());
    }
    heard->forget();
    place(unheardOf, Place::First);
    place({}, Place::Ranked);
    EXPECT_EQ(heard->failures, (std::vector{ErrorCode::NoSuchAction, ErrorCode::NoSuchAction}));
    EXPECT_EQ(rows(), 1U);
    EXPECT_EQ(overview->contents().placements.size(), 1U);
    EXPECT_EQ(exposure().index(), index);
    EXPECT_EQ(scratch.contents(), before) << "no byte is written";
}

TEST_F(Register, AFailingDiskChangesNothing)
{
    mark(payment);
    assess(thinking(outage, estimateOf(4)));
    place(updates, Place::First);
    const double index = exposure().index();
    const auto nextSteps = overview->picture().nextSteps();
    for (const auto kind : {Fault::Kind::InputOutput, Fault::Kind::DiskFull}) {
        heard->forget();
        vfs.failWith({.operations = tests::FaultyChange, .nth = 1, .kind = kind, .persistent = true});
        assess(thinking(outage, estimateOf(1)));
        assess(settingAside(theft));
        place(payment, Place::Last);
        place(updates, Place::Ranked);
        vfs.heal();
        const ErrorCode code = kind == Fault::Kind::DiskFull ? ErrorCode::StorageFull : ErrorCode::WriteFailed;
        EXPECT_EQ(heard->failures, (std::vector{code, code, code, code}));
        EXPECT_TRUE(heard->pictures.empty());
        EXPECT_EQ(rows(), 1U);
        EXPECT_EQ(overview->contents().placements, (risk::Placements{{updates, Place::First}}));
        EXPECT_EQ(exposure().index(), index);
        EXPECT_EQ(overview->picture().nextSteps(), nextSteps);
    }
    expectTheSameAfterReopening();
    assess(thinking(outage, estimateOf(1)));
    EXPECT_EQ(standing(outage).probability, estimateOf(1)) << "the disk works again, and so does the vault";
}

TEST_F(Register, IsSavedAtOnceWhenADiskThatFailedAltogetherWorksAgain)
{
    vfs.failWith(
        {.operations = tests::FaultyChange | tests::FaultyRead, .nth = 1, .kind = Fault::Kind::InputOutput, .persistent = true});
    mark(payment);
    vfs.heal();
    heard->forget();
    assess(thinking(outage, estimateOf(1)));
    EXPECT_TRUE(heard->failures.empty()) << static_cast<int>(heard->failures.front());
    EXPECT_EQ(rows(), 1U);
}

TEST_F(Register, NeedsAnOpenVault)
{
    assess(thinking(outage, estimateOf(4)));
    place(updates, Place::First);
    lock();
    EXPECT_EQ(rows(), 0U);
    EXPECT_TRUE(overview->contents().placements.empty());
    EXPECT_TRUE(exposure().risks().empty());
    EXPECT_EQ(current(outage), thinking(outage, std::nullopt));
    heard->forget();
    assess(thinking(outage, estimateOf(5)));
    place(updates, Place::Last);
    EXPECT_EQ(heard->failures, (std::vector{ErrorCode::Locked, ErrorCode::Locked}));
    open();
    EXPECT_EQ(current(outage).probability, estimateOf(4));
    EXPECT_EQ(overview->contents().placements, (risk::Placements{{updates, Place::First}}));
}

TEST_F(Register, WhatWasAskedBeforeTheLockIsSavedAndComesBackOnlyWithTheVault)
{
    assessWhole(*overview, thinking(outage, estimateOf(5), std::nullopt, QStringLiteral("private")));
    RiskRegister(*overview).place(updates, Place::First);
    lock();
    EXPECT_EQ(rows(), 0U);
    EXPECT_TRUE(overview->contents().placements.empty());
    open();
    EXPECT_EQ(current(outage).note, QStringLiteral("private"));
    EXPECT_EQ(overview->contents().placements.size(), 1U);
}

} // namespace holdfast::overview::test
