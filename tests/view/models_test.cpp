// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/answers/answers_view_model.h"
#include "app/view/app/pages.h"
#include "app/view/lists/action_list_model.h"
#include "app/view/lists/practice_list_model.h"
#include "app/view/practices/practice_view_model.h"
#include "tests/view/view_case.h"
#include "tests/view/watched.h"

#include <random>

namespace holdfast::view::test {

namespace {

using progress::MarkKind;

class Models : public ViewCase
{
protected:
    Models() { enterHome(); }

    void speakAnotherLanguage() { preferences.setLanguage(Preferences::Language::SimplifiedChinese); }
};

QStringList idsOf(const std::vector<ActionListModel::Row> &rows)
{
    QStringList ids;
    for (const ActionListModel::Row &row : rows)
        ids << row.action.text();
    return ids;
}

} // namespace

TEST_F(Models, AnyListOfActionsBecomesAnyOtherRowByRow)
{
    std::vector<ActionListModel::Row> all;
    for (const catalogue::Action &action : shippedCatalogue().actions())
        all.push_back({action.id, {}});
    ActionListModel model(overview, preferences);
    Watched watched(model);
    QSignalSpy counts(&model, &ActionListModel::countChanged);
    std::mt19937 random(1);
    for (int round = 0; round < 200; ++round) {
        std::shuffle(all.begin(), all.end(), random);
        const std::vector<ActionListModel::Row> rows(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(random() % 12));
        const int before = model.count();
        counts.clear();
        model.setRows(rows);
        ASSERT_EQ(watched.column(ActionListModel::ActionRole), idsOf(rows));
        ASSERT_EQ(counts.size(), before == model.count() ? 0 : 1);
    }
    EXPECT_TRUE(watched.reset.isEmpty());
}

TEST_F(Models, TheSameRowsAgainAreNoChange)
{
    ActionListModel model(overview, preferences);
    const std::vector<ActionListModel::Row> rows{{ActionId("B08"), {}}, {ActionId("U01"), {}}, {ActionId("V02"), {}}};
    model.setRows(rows);
    Watched watched(model);
    model.setRows(rows);
    EXPECT_TRUE(watched.inserted.isEmpty() && watched.removed.isEmpty() && watched.moved.isEmpty());
    model.setRows({rows[2], rows[0], rows[1]});
    EXPECT_EQ(watched.moved.size(), 1);
    EXPECT_TRUE(watched.inserted.isEmpty() && watched.removed.isEmpty());
}

TEST_F(Models, NextStepsFollowEveryVerbWithoutAReset)
{
    TodayViewModel &today = *app.pages()->today();
    Watched next(*today.nextSteps());
    const auto expected = [this] {
        QStringList ids;
        for (const risk::NextStep &step : overview.picture().nextSteps()) {
            if (ids.size() < TodayViewModel::stepsShown)
                ids << step.action.text();
        }
        return ids;
    };
    ASSERT_EQ(next.column(ActionListModel::ActionRole), expected());
    ASSERT_EQ(next.model.rowCount(), TodayViewModel::stepsShown);
    const QString first = next.column(ActionListModel::ActionRole).first();
    next.forget();
    mark(first);
    EXPECT_EQ(next.column(ActionListModel::ActionRole), expected());
    EXPECT_EQ(next.removed.size(), 1);
    EXPECT_EQ(next.inserted.size(), 1);
    undo(first);
    settle();
    EXPECT_EQ(next.column(ActionListModel::ActionRole).first(), first);
    mark(QStringLiteral("V09"), MarkKind::Later);
    progress::Profile profile;
    profile.region = catalogue::Region::HongKong;
    profile.devices = {catalogue::Platform::Linux};
    overview.saveProfile(profile);
    settle();
    EXPECT_EQ(next.column(ActionListModel::ActionRole), expected());
    for (const QString &action : expected()) {
        mark(action);
        scratch.clock.advanceDays(40);
        overview.refreshDay();
    }
    EXPECT_EQ(next.column(ActionListModel::ActionRole), expected());
    EXPECT_TRUE(next.reset.isEmpty());
}

TEST_F(Models, AListOfActionsSaysWhichRowsReadDifferently)
{
    PracticeViewModel practice(surroundings, PracticeId("P4"));
    Watched steps(*practice.steps());
    const int row = static_cast<int>(steps.column(ActionListModel::ActionRole).indexOf(QStringLiteral("B08")));
    ASSERT_GE(row, 0);
    steps.forget();
    mark(QStringLiteral("B08"));
    EXPECT_TRUE(steps.allChanged()) << "what one step took off, the others no longer would";
    EXPECT_TRUE(steps.model.index(row, 0).data(ActionListModel::IsDoneRole).toBool());
    steps.forget();
    speakAnotherLanguage();
    EXPECT_TRUE(steps.allChanged());
    EXPECT_TRUE(steps.reset.isEmpty());
}

TEST_F(Models, EveryRoleOfAnActionHasAValue)
{
    ActionListModel model(overview, preferences);
    model.setRows({{ActionId("B08"), RiskId(shippedCatalogue().action(ActionId("B08"))->mitigations.front().risk)}});
    const Watched watched(model);
    const auto names = model.roleNames();
    const auto namesOfEmpty = [&] {
        QStringList empty;
        for (auto role = names.cbegin(); role != names.cend(); ++role) {
            if (model.index(0).data(role.key()).toString().isEmpty())
                empty << QString::fromLatin1(role.value());
        }
        empty.sort();
        return empty;
    };
    EXPECT_EQ(namesOfEmpty(), QStringList{QStringLiteral("dueAgainText")}) << "nothing was done yet";
    mark(QStringLiteral("B08"));
    EXPECT_EQ(namesOfEmpty(), (QStringList{QStringLiteral("dropSentence"), QStringLiteral("dropText")})) << "it has been counted";
}

TEST_F(Models, AnActionThatTheCatalogueDoesNotKnowIsAnEmptyRow)
{
    ActionListModel model(overview, preferences);
    const Watched watched(model);
    model.setRows({{ActionId("X99"), RiskId("X99")}});
    EXPECT_FALSE(model.index(0).data(ActionListModel::TitleRole).isValid());
}

TEST_F(Models, ThePracticesFollowMarksAndLanguage)
{
    PracticeListModel model(overview, preferences);
    Watched watched(model);
    EXPECT_EQ(watched.column(PracticeListModel::PracticeRole),
              (QStringList{QStringLiteral("P1"), QStringLiteral("P2"), QStringLiteral("P3"), QStringLiteral("P4"),
                           QStringLiteral("P5"), QStringLiteral("P6"), QStringLiteral("P7")}));
    const QStringList before = watched.column(PracticeListModel::ProgressTextRole);
    mark(QStringLiteral("B08"));
    EXPECT_TRUE(watched.allChanged());
    EXPECT_NE(watched.column(PracticeListModel::ProgressTextRole)[3], before[3]);
    EXPECT_EQ(watched.column(PracticeListModel::ProgressTextRole)[0], before[0]);
    watched.forget();
    speakAnotherLanguage();
    EXPECT_TRUE(watched.allChanged());
    EXPECT_TRUE(watched.reset.isEmpty());
    const auto names = model.roleNames();
    for (auto role = names.cbegin(); role != names.cend(); ++role)
        EXPECT_FALSE(model.index(3).data(role.key()).toString().isEmpty()) << role.value().toStdString();
}

TEST_F(Models, TheAnswersFollowChoosingAndLanguage)
{
    AnswersViewModel answers(overview, preferences);
    for (int question = 0; question < AnswersViewModel::questionCount; ++question) {
        Watched watched(*answers.choices(question));
        ASSERT_GT(watched.model.rowCount(), 1);
        answers.choose(question, 1);
        EXPECT_TRUE(watched.allChanged());
        EXPECT_TRUE(watched.model.index(1, 0).data(ChoiceModel::ChosenRole).toBool());
        EXPECT_FALSE(watched.model.index(0, 0).data(ChoiceModel::ChosenRole).toBool());
        watched.forget();
        settle();
        speakAnotherLanguage();
        EXPECT_TRUE(watched.allChanged());
        preferences.setLanguage(Preferences::Language::English);
        EXPECT_TRUE(watched.reset.isEmpty());
    }
}

TEST_F(Models, TheGuideFollowsTicksAndLanguageAndChangesWholeWithTheDevice)
{
    GuideModel model(overview, preferences, ActionId("U01"));
    QObject::connect(&overview, &overview::Overview::pictureChanged, &model, &GuideModel::refresh);
    Watched watched(model);
    ASSERT_GT(model.rowCount(), 1);
    const QString step = model.index(1).data(GuideModel::StepRole).toString();
    overview.tick(ActionId("U01"), step, true);
    settle();
    EXPECT_TRUE(watched.allChanged());
    EXPECT_TRUE(model.index(1).data(GuideModel::TickedRole).toBool());
    EXPECT_FALSE(model.index(0).data(GuideModel::TickedRole).toBool());
    watched.forget();
    speakAnotherLanguage();
    EXPECT_TRUE(watched.allChanged());
    EXPECT_TRUE(watched.reset.isEmpty());
    const QStringList first = watched.column(GuideModel::TextRole);
    model.setGuide(0);
    EXPECT_TRUE(watched.reset.isEmpty()) << "the same again is no change";
    model.setGuide(1);
    EXPECT_EQ(watched.reset.size(), 1);
    EXPECT_NE(watched.column(GuideModel::TextRole), first);
    model.setGuide(99);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(Models, TheHistoryGrowsAndShrinksAtItsHead)
{
    HistoryModel model(overview, preferences, ActionId("B08"));
    QObject::connect(&overview, &overview::Overview::pictureChanged, &model, &HistoryModel::refresh);
    Watched watched(model);
    EXPECT_EQ(model.rowCount(), 0);
    mark(QStringLiteral("B08"), MarkKind::NotDone);
    scratch.clock.advanceDays(1);
    mark(QStringLiteral("B08"));
    ASSERT_EQ(watched.inserted.size(), 2);
    EXPECT_EQ(watched.inserted[1][1].toInt(), 0) << "the latest comes first";
    const QString latest = watched.column(HistoryModel::TextRole).first();
    EXPECT_TRUE(latest.contains(QStringLiteral("23 May 2026"))) << latest.toStdString();

    watched.forget();
    const auto number = model.index(1).data(HistoryModel::NumberRole).toLongLong();
    overview.rewriteNote(ActionId("B08"), number, QStringLiteral("no card yet"));
    settle();
    EXPECT_TRUE(watched.inserted.isEmpty() && watched.removed.isEmpty());
    EXPECT_EQ(model.index(1).data(HistoryModel::NoteRole).toString(), QStringLiteral("no card yet"));

    undo(QStringLiteral("B08"));
    settle();
    EXPECT_EQ(model.rowCount(), 1) << "neither what was taken back nor the taking back";
    EXPECT_EQ(watched.removed.size(), 1);
    EXPECT_EQ(model.index(0).data(HistoryModel::NumberRole).toLongLong(), number);
    watched.forget();
    speakAnotherLanguage();
    EXPECT_TRUE(watched.allChanged());
    EXPECT_TRUE(watched.reset.isEmpty());
    lock();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(Models, TheSourcesNameTheirAddressAndFollowTheLanguage)
{
    SourceModel model(overview, preferences, shippedCatalogue().action(ActionId("V06"))->sources);
    Watched watched(model);
    ASSERT_EQ(model.rowCount(), 5);
    EXPECT_TRUE(watched.column(SourceModel::AddressRole).join(QLatin1Char(' ')).contains(QStringLiteral("https://")));
    for (const int role : {SourceModel::TitleRole, SourceModel::PublisherRole, SourceModel::CheckedRole})
        EXPECT_FALSE(watched.column(role).contains(QString()));
    speakAnotherLanguage();
    EXPECT_TRUE(watched.allChanged());
    EXPECT_TRUE(watched.reset.isEmpty());
    SourceModel unknown(overview, preferences, {SourceId("S999")});
    const Watched none(unknown);
    EXPECT_EQ(unknown.rowCount(), 0);
}

TEST_F(Models, AHistoryOfManyMarksOpensAtOnce)
{
    // Marks on one action are few in a life; the model must not mind when they are many.
    for (int count = 0; count < 300; ++count)
        overview.mark({ActionId("B08"), MarkKind::NotDone, {}, {}, {}});
    settle();
    HistoryModel model(overview, preferences, ActionId("B08"));
    const Watched watched(model);
    EXPECT_EQ(model.rowCount(), 300);
}

} // namespace holdfast::view::test
