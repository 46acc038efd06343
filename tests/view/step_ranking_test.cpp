// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/pages.h"
#include "app/view/step/step_ranking.h"
#include "app/wording/risk_words.h"
#include "tests/view/view_case.h"

#include <QSignalSpy>

namespace holdfast::view::test {

namespace {

class Ranking : public ViewCase
{
protected:
    Ranking() { enterHome(); }

    StepRanking &show(const QString &action)
    {
        openStep(action);
        return *app.pages()->step()->ranking();
    }
    /// The actions to be done, what comes first first.
    [[nodiscard]] QStringList order() const
    {
        QStringList actions;
        for (const risk::NextStep &step : overview.picture().nextSteps())
            actions << step.action.text();
        return actions;
    }
    void move(const QString &action, StepRanking::Place place)
    {
        show(action).moveTo(place);
        settle();
    }
    [[nodiscard]] QString today(int row, int role) { return app.pages()->today()->nextSteps()->index(row).data(role).toString(); }
};

} // namespace

TEST_F(Ranking, SaysWhereAStepStandsAndWhatItWouldTakeOff)
{
    const QStringList steps = order();
    for (const int number : {1, 2, 40, static_cast<int>(steps.size())}) {
        const StepRanking &ranking = show(steps[number - 1]);
        EXPECT_TRUE(ranking.isOpen());
        EXPECT_EQ(ranking.orderText(), QStringLiteral("Number %1 of %2 open steps").arg(number).arg(steps.size()));
        const double drop = exposure().dropOf(ActionId(steps[number - 1]));
        EXPECT_EQ(ranking.dropText(), wording::dropText(drop));
        EXPECT_EQ(ranking.dropSentence(), wording::dropSentence(drop));
        EXPECT_EQ(ranking.place(), StepRanking::Ranked);
        EXPECT_EQ(ranking.rankingSentence(), wording::rankingSentence());
    }
}

TEST_F(Ranking, ADoneStepHasNoPlaceAndNothingMoreToTakeOff)
{
    StepRanking &ranking = show(QStringLiteral("B08"));
    QSignalSpy changed(&ranking, &StepRanking::changed);
    for (const progress::MarkKind kind :
         {progress::MarkKind::Done, progress::MarkKind::NotApplicable, progress::MarkKind::Later}) {
        mark(QStringLiteral("B08"), kind);
        EXPECT_FALSE(changed.isEmpty());
        EXPECT_FALSE(ranking.isOpen());
        EXPECT_TRUE(ranking.orderText().isEmpty());
        EXPECT_TRUE(ranking.dropText().isEmpty());
        EXPECT_TRUE(ranking.dropSentence().isEmpty());
    }
    mark(QStringLiteral("B08"), progress::MarkKind::NotDone);
    EXPECT_TRUE(ranking.isOpen());
    EXPECT_FALSE(ranking.dropText().isEmpty());
}

TEST_F(Ranking, AStepIsMovedToTheFrontTheEndAndBack)
{
    const QStringList before = order();
    const QString step = before[20];
    StepRanking &ranking = show(step);
    ranking.moveTo(StepRanking::First);
    settle();
    EXPECT_EQ(ranking.place(), StepRanking::First);
    EXPECT_TRUE(ranking.orderText().startsWith(QStringLiteral("Number 1 of "))) << ranking.orderText().toStdString();
    EXPECT_EQ(order().front(), step);
    ranking.moveTo(StepRanking::Last);
    settle();
    EXPECT_EQ(ranking.place(), StepRanking::Last);
    EXPECT_EQ(order().back(), step);
    EXPECT_EQ(ranking.orderText(), QStringLiteral("Number %1 of %1 open steps").arg(before.size()));
    ranking.moveTo(StepRanking::Ranked);
    settle();
    EXPECT_EQ(ranking.place(), StepRanking::Ranked);
    EXPECT_EQ(order(), before);
}

TEST_F(Ranking, SeveralPutFirstStandInTheOrderInWhichTheyWerePut)
{
    const QStringList before = order();
    move(before[30], StepRanking::First);
    move(before[10], StepRanking::First);
    move(before[0], StepRanking::Last);
    EXPECT_EQ(order().mid(0, 2), (QStringList{before[30], before[10]}));
    EXPECT_EQ(order().back(), before[0]);
    lock();
    unlock();
    EXPECT_EQ(order().mid(0, 2), (QStringList{before[30], before[10]}));
    EXPECT_EQ(order().back(), before[0]);
    EXPECT_EQ(show(before[30]).place(), StepRanking::First);
}

TEST_F(Ranking, APlaceThatIsNoneOrTheSameAgainChangesNothing)
{
    StepRanking &ranking = show(QStringLiteral("B08"));
    QSignalSpy changed(&ranking, &StepRanking::changed);
    for (const int place : {static_cast<int>(StepRanking::Ranked), -1, 3}) {
        ranking.moveTo(place);
        settle();
        EXPECT_EQ(ranking.place(), StepRanking::Ranked);
    }
    EXPECT_TRUE(changed.isEmpty());
    EXPECT_TRUE(overview.contents().placements.empty());
}

TEST_F(Ranking, TodaySaysWhyAStepStandsFirst)
{
    EXPECT_NE(today(0, ActionListModel::ReasonRole), QStringLiteral("You put this first"));
    const QString step = order()[20];
    move(step, StepRanking::First);
    EXPECT_EQ(today(0, ActionListModel::ActionRole), step);
    EXPECT_EQ(today(0, ActionListModel::ReasonRole), QStringLiteral("You put this first"));
    EXPECT_NE(today(1, ActionListModel::ReasonRole), QStringLiteral("You put this first"));
    move(step, StepRanking::Ranked);
    EXPECT_NE(today(0, ActionListModel::ActionRole), step);
}

TEST_F(Ranking, TodaySaysSoEvenOfAStepThatWouldTakeNothingOff)
{
    // Both keep the system up to date: with one done, the other adds nothing.
    markTried(QStringLiteral("U01"));
    ASSERT_EQ(exposure().dropOf(ActionId("U02")), 0);
    const StepRanking &ranking = show(QStringLiteral("U02"));
    EXPECT_TRUE(ranking.dropText().isEmpty());
    EXPECT_EQ(ranking.dropSentence(), QStringLiteral("Would hardly change your exposure index at present"));
    move(QStringLiteral("U02"), StepRanking::First);
    ASSERT_EQ(today(0, ActionListModel::ActionRole), QStringLiteral("U02"));
    EXPECT_EQ(today(0, ActionListModel::ReasonRole), QStringLiteral("You put this first"));
}

TEST_F(Ranking, WhatIsPutFirstComesFirstAgainOnceItIsDue)
{
    const QString step = order()[20];
    move(step, StepRanking::First);
    mark(step);
    EXPECT_FALSE(order().contains(step));
    EXPECT_EQ(show(step).place(), StepRanking::First) << "a wish stays until it is taken back";
    advanceDays(shippedCatalogue().action(ActionId(step))->intervalDays);
    EXPECT_EQ(order().front(), step);
}

TEST_F(Ranking, SpeaksTheLanguageInUse)
{
    StepRanking &ranking = show(QStringLiteral("B08"));
    QSignalSpy changed(&ranking, &StepRanking::changed);
    preferences.setLanguage(Preferences::Language::SimplifiedChinese);
    EXPECT_FALSE(changed.isEmpty());
}

TEST_F(Ranking, OfAStepThatIsNotThereSaysNothing)
{
    StepRanking none(overview, preferences, ActionId("X99"));
    EXPECT_FALSE(none.isOpen());
    EXPECT_TRUE(none.orderText().isEmpty());
    none.moveTo(StepRanking::First);
    settle();
    EXPECT_TRUE(overview.contents().placements.empty());
}

} // namespace holdfast::view::test
