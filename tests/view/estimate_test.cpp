// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/messages.h"
#include "app/view/app/pages.h"
#include "app/view/risks/risk_view_model.h"
#include "tests/support/faulty_vfs.h"
#include "tests/view/view_case.h"

#include <QSignalSpy>

namespace holdfast::view::test {

namespace {

using tests::Fault;

/// The levels of an account takeover, of which 3 and 4 are suggested.
class Estimates : public ViewCase
{
protected:
    Estimates()
    {
        enterHome();
        app.openPage(Page::Risk, QStringLiteral("R03"));
    }

    [[nodiscard]] EstimateViewModel &probability() { return *app.pages()->risk()->probability(); }
    [[nodiscard]] EstimateViewModel &seriousness() { return *app.pages()->risk()->seriousness(); }
    [[nodiscard]] risk::Estimate shown() { return {probability().low(), probability().level(), probability().high()}; }
    [[nodiscard]] std::size_t recorded() const { return overview.contents().assessments.size(); }
    /// The person thinks of a range.
    void give(const risk::Estimate &estimate)
    {
        risk::NewAssessment assessment;
        assessment.risk = RiskId("R03");
        assessment.probability = estimate;
        assess(assessment);
        ASSERT_EQ(shown(), estimate);
    }
};

/// Made before the overview opens a connection through it.
struct FileSystem {
    tests::FaultyVfs vfs;
};

/// One side of a risk over a vault on a disk that can fail.
class EstimateOnAFaultyDisk : private FileSystem, public testing::Test
{
protected:
    EstimateOnAFaultyDisk()
    {
        overview.create(tests::passphraseKey());
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(happens([this] { return !overview.isBusy(); }));
    }

    using FileSystem::vfs;
    tests::ScratchVault scratch;
    tests::FakeAppearance appearance;
    Preferences preferences{QString(), appearance};
    overview::Overview overview{shippedCatalogue(), scratch.folder, surroundings()};

private:
    store::VaultSurroundings surroundings()
    {
        store::VaultSurroundings surroundings = scratch.surroundings();
        surroundings.virtualFileSystem = vfs.name();
        return surroundings;
    }
};

} // namespace

TEST_F(Estimates, BeginAsSuggested)
{
    EXPECT_EQ(shown(), risk::estimateOf(3));
    EXPECT_FALSE(probability().isRange());
    EXPECT_FALSE(probability().isOwn());
    ASSERT_EQ(probability().words().size(), 5);
    EXPECT_EQ(probability().words()[2], QStringLiteral("about once in ten years"));
    EXPECT_EQ(probability().amountText(), QStringLiteral("Calculated with 8 % a year."));
    EXPECT_EQ(seriousness().level(), 4);
    EXPECT_TRUE(seriousness().words()[3].startsWith(QStringLiteral("a bad month")));
    EXPECT_EQ(seriousness().amountText(), QStringLiteral("Calculated with HK$30,000."));
}

TEST_F(Estimates, ChoosingALevelMakesItOnesOwn)
{
    QSignalSpy changed(&probability(), &EstimateViewModel::changed);
    const double before = standing(QStringLiteral("R03")).exposureAtStart();
    probability().choose(5);
    settle();
    EXPECT_EQ(shown(), risk::estimateOf(5));
    EXPECT_FALSE(probability().isRange());
    EXPECT_TRUE(probability().isOwn());
    EXPECT_FALSE(seriousness().isOwn());
    EXPECT_FALSE(changed.isEmpty());
    EXPECT_GT(standing(QStringLiteral("R03")).exposureAtStart(), before) << "it is calculated with";
    lock();
    unlock();
    app.openPage(Page::Risk, QStringLiteral("R03"));
    EXPECT_EQ(shown(), risk::estimateOf(5));
}

TEST_F(Estimates, TheLevelThatStandsThereIsNoNewOpinion)
{
    probability().choose(3);
    settle();
    EXPECT_EQ(recorded(), 0U);
    EXPECT_FALSE(probability().isOwn());
}

TEST_F(Estimates, ALevelOutsideARangeWidensIt)
{
    give({2, 3, 4});
    EXPECT_TRUE(probability().isRange());
    probability().choose(4);
    settle();
    EXPECT_EQ(shown(), (risk::Estimate{2, 4, 4})) << "it was inside";
    probability().choose(5);
    settle();
    EXPECT_EQ(shown(), (risk::Estimate{2, 5, 5}));
    probability().choose(1);
    settle();
    EXPECT_EQ(shown(), (risk::Estimate{1, 1, 5}));
}

TEST_F(Estimates, TheEndsOfARangeMoveTheLevelAlong)
{
    probability().chooseLow(2);
    settle();
    EXPECT_EQ(shown(), (risk::Estimate{2, 3, 3}));
    EXPECT_TRUE(probability().isRange());
    probability().chooseLow(4);
    settle();
    EXPECT_EQ(shown(), (risk::Estimate{4, 4, 4})) << "and the other end";
    EXPECT_FALSE(probability().isRange());
    probability().chooseHigh(5);
    settle();
    EXPECT_EQ(shown(), (risk::Estimate{4, 4, 5}));
    probability().chooseHigh(2);
    settle();
    EXPECT_EQ(shown(), (risk::Estimate{2, 2, 2}));
    probability().chooseHigh(5);
    settle();
    probability().chooseLow(3);
    settle();
    EXPECT_EQ(shown(), (risk::Estimate{3, 3, 5}));
}

TEST_F(Estimates, ARangeIsGivenUpAndItsLevelStays)
{
    give({2, 4, 5});
    probability().dropRange();
    settle();
    EXPECT_EQ(shown(), risk::estimateOf(4));
    EXPECT_TRUE(probability().isOwn());
}

TEST_F(Estimates, GoBackToWhatIsSuggestedOneSideAtATime)
{
    give({2, 4, 5});
    seriousness().choose(2);
    settle();
    probability().useSuggested();
    settle();
    EXPECT_EQ(shown(), risk::estimateOf(3));
    EXPECT_FALSE(probability().isOwn());
    EXPECT_EQ(seriousness().level(), 2) << "the other side stays one's own";
    EXPECT_TRUE(seriousness().isOwn());
    const std::size_t before = recorded();
    probability().useSuggested();
    settle();
    EXPECT_EQ(recorded(), before) << "what says nothing new is not recorded";
}

TEST_F(Estimates, FollowTheOtherSuggestionsForAnOrganisation)
{
    app.openPage(Page::Risk, QStringLiteral("R07"));
    EXPECT_EQ(shown(), risk::estimateOf(1));
    progress::Profile profile;
    profile.audience = catalogue::Audience::Organisation;
    overview.saveProfile(profile);
    settle();
    EXPECT_EQ(shown(), risk::estimateOf(3));
}

TEST_F(Estimates, ALevelThatIsNoneIsRefused)
{
    give({2, 3, 4});
    for (const int none : {0, 6, -1}) {
        QSignalSpy changed(&probability(), &EstimateViewModel::changed);
        app.messages()->dismissProblem();
        probability().choose(none);
        settle();
        EXPECT_FALSE(changed.isEmpty()) << "so that a slider goes back";
        EXPECT_EQ(shown(), (risk::Estimate{2, 3, 4}));
        EXPECT_FALSE(app.messages()->problemTitle().isEmpty());
    }
    EXPECT_EQ(recorded(), 1U);
}

TEST_F(Estimates, SpeakTheLanguageInUse)
{
    QSignalSpy changed(&probability(), &EstimateViewModel::changed);
    const QStringList english = probability().words();
    preferences.setLanguage(Preferences::Language::TraditionalChineseHongKong);
    EXPECT_FALSE(changed.isEmpty());
    for (int level = 0; level < 5; ++level)
        EXPECT_NE(probability().words()[level], english[level]);
}

TEST_F(Estimates, OfARiskThatIsNotThereSayNothing)
{
    EstimateViewModel none(overview, preferences, RiskId("R99"), risk::RiskSide::Seriousness);
    EXPECT_FALSE(none.isOwn());
    EXPECT_FALSE(none.isRange());
    none.choose(4);
    settle();
    EXPECT_EQ(recorded(), 0U);
    EXPECT_FALSE(app.messages()->problemTitle().isEmpty());
}

TEST_F(EstimateOnAFaultyDisk, WhatIsNotOnTheDiskIsNotShown)
{
    EstimateViewModel estimate(overview, preferences, RiskId("R03"), risk::RiskSide::Probability);
    estimate.choose(4);
    settle();
    ASSERT_EQ(estimate.level(), 4);
    QSignalSpy changed(&estimate, &EstimateViewModel::changed);
    for (const auto kind : {Fault::Kind::InputOutput, Fault::Kind::DiskFull}) {
        changed.clear();
        vfs.failWith({.operations = tests::FaultyChange, .nth = 1, .kind = kind, .persistent = true});
        estimate.choose(5);
        settle();
        vfs.heal();
        EXPECT_EQ(estimate.level(), 4);
        EXPECT_FALSE(changed.isEmpty()) << "so that a slider goes back";
        EXPECT_EQ(overview.contents().assessments.size(), 1U);
    }
    estimate.choose(5);
    settle();
    EXPECT_EQ(estimate.level(), 5) << "the disk works again";
}

} // namespace holdfast::view::test
