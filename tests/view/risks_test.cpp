// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/pages.h"
#include "app/view/risks/risk_view_model.h"
#include "app/view/risks/risks_view_model.h"
#include "app/wording/risk_words.h"
#include "tests/view/view_case.h"
#include "tests/view/watched.h"

#include <QPointF>
#include <QRectF>

#include <algorithm>
#include <cmath>

namespace holdfast::view::test {

namespace {

class RisksPage : public ViewCase
{
protected:
    RisksPage() { enterHome(); }

    [[nodiscard]] RisksViewModel &page() { return *app.pages()->risks(); }
    [[nodiscard]] RiskListModel &risks() { return *page().risks(); }
    [[nodiscard]] QVariant at(int row, int role) { return risks().index(row).data(role); }
    [[nodiscard]] QVariant of(const QString &risk, int role)
    {
        for (int row = 0; row < risks().count(); ++row) {
            if (at(row, RiskListModel::RiskRole).toString() == risk)
                return at(row, role);
        }
        ADD_FAILURE() << "no such row: " << risk.toStdString();
        return {};
    }
    [[nodiscard]] QStringList order()
    {
        QStringList ids;
        for (int row = 0; row < risks().count(); ++row)
            ids << at(row, RiskListModel::RiskRole).toString();
        return ids;
    }
    /// Everything that is drawn: a disc for every risk that counts, and a ring where it started from elsewhere.
    [[nodiscard]] std::vector<QPointF> drawn()
    {
        std::vector<QPointF> points;
        for (int row = 0; row < risks().count(); ++row) {
            if (at(row, RiskListModel::NumberRole).toInt() == 0)
                continue;
            points.emplace_back(at(row, RiskListModel::NowAcrossRole).toDouble(), at(row, RiskListModel::NowDownRole).toDouble());
            if (at(row, RiskListModel::MovedRole).toBool())
                points.emplace_back(at(row, RiskListModel::StartAcrossRole).toDouble(),
                                    at(row, RiskListModel::StartDownRole).toDouble());
        }
        return points;
    }
    void expectAllToBeSeen(double discSize)
    {
        // A cell's side is a fifth of the picture's.
        const double diameter = discSize / 5;
        const std::vector<QPointF> points = drawn();
        for (std::size_t point = 0; point < points.size(); ++point) {
            for (const double place : {points[point].x(), points[point].y()}) {
                EXPECT_GE(place, diameter / 2 - 1e-9) << point;
                EXPECT_LE(place, 1 - diameter / 2 + 1e-9) << point;
            }
            for (std::size_t other = 0; other < point; ++other) {
                const QPointF between = points[point] - points[other];
                EXPECT_GE(std::hypot(between.x(), between.y()), 0.98 * diameter) << point << " and " << other;
            }
        }
    }
    void answerAsAPerson()
    {
        progress::Profile profile;
        profile.audience = catalogue::Audience::Person;
        profile.region = catalogue::Region::HongKong;
        overview.saveProfile(profile);
        settle();
    }
};

} // namespace

TEST_F(RisksPage, WhatHurtsMostStandsFirst)
{
    EXPECT_EQ(risks().count(), 18);
    EXPECT_EQ(order().first(), QStringLiteral("R17")) << "0.02 times 300,000";
    EXPECT_EQ(order().mid(1, 2), (QStringList{QStringLiteral("R03"), QStringLiteral("R06")})) << "equal, so by id";
    for (const char *action : {"V02", "V13"})
        markTried(QString::fromLatin1(action));
    EXPECT_EQ(order().first(), QStringLiteral("R06"));
    for (int row = 0; row < risks().count(); ++row) {
        EXPECT_EQ(at(row, RiskListModel::NumberRole).toInt(), row + 1);
        if (row > 0) {
            EXPECT_LE(standing(order()[row]).exposureNow(), standing(order()[row - 1]).exposureNow());
        }
    }
}

TEST_F(RisksPage, WhatDoesNotCountStandsAtTheEndWithoutANumberOrAPlace)
{
    answerAsAPerson();
    risk::NewAssessment improbable;
    improbable.risk = RiskId("R08");
    improbable.probability = risk::Estimate{1, 1, 3};
    improbable.setAside = true;
    assess(improbable);
    ASSERT_EQ(risks().count(), 18);
    EXPECT_EQ(order().mid(16), (QStringList{QStringLiteral("R08"), QStringLiteral("R16")})) << "set aside before out of reach";
    for (const int row : {16, 17}) {
        EXPECT_EQ(at(row, RiskListModel::NumberRole).toInt(), 0);
        EXPECT_EQ(at(row, RiskListModel::NumberRole).toInt(), 0);
        EXPECT_FALSE(at(row, RiskListModel::MovedRole).toBool());
        EXPECT_FALSE(at(row, RiskListModel::HasRangeRole).toBool());
    }
    EXPECT_EQ(at(16, RiskListModel::OutsideTextRole).toString(), QStringLiteral("Set aside by you"));
    EXPECT_EQ(at(17, RiskListModel::StepsTextRole).toString(), QStringLiteral("No step here is for you"));
    for (int row = 0; row < 16; ++row) {
        EXPECT_EQ(at(row, RiskListModel::NumberRole).toInt(), row + 1);
        EXPECT_GT(at(row, RiskListModel::NumberRole).toInt(), 0);
        EXPECT_TRUE(at(row, RiskListModel::OutsideTextRole).toString().isEmpty());
    }
    EXPECT_EQ(drawn().size(), 16U);
}

TEST_F(RisksPage, SaysInWordsWhereARiskStandsAndWhereItStood)
{
    EXPECT_EQ(of(QStringLiteral("R08"), RiskListModel::WordsRole).toString(),
              QStringLiteral("Less than once in a hundred years · life-changing"));
    EXPECT_EQ(of(QStringLiteral("R08"), RiskListModel::PlaceTextRole).toString(),
              QStringLiteral("SIM swap or loss of your number, probability 1 of 5, seriousness 5 of 5"));
    // 300 x 0.49 x 0.7025 = 103, which is nearer to 50 than to 300.
    markTried(QStringLiteral("B01"));
    markTried(QStringLiteral("B02"));
    EXPECT_EQ(of(QStringLiteral("R02"), RiskListModel::WordsRole).toString(),
              QStringLiteral("About once in three or four years · a nuisance (was: a lost day)"));
    EXPECT_EQ(of(QStringLiteral("R02"), RiskListModel::PlaceTextRole).toString(),
              QStringLiteral("Payment outage, probability 4 of 5, seriousness 1 of 5, was 4 and 2"));
    EXPECT_TRUE(of(QStringLiteral("R02"), RiskListModel::StepsTextRole).toString().startsWith(QStringLiteral("2 of ")));
    EXPECT_TRUE(of(QStringLiteral("R02"), RiskListModel::MovedRole).toBool());
    EXPECT_FALSE(of(QStringLiteral("R08"), RiskListModel::MovedRole).toBool());
}

TEST_F(RisksPage, WhatIsLifeChangingWantsAPlanHoweverRare)
{
    QStringList planned;
    for (const QString &risk : order()) {
        if (of(risk, RiskListModel::NeedsPlanRole).toBool())
            planned << risk;
    }
    planned.sort();
    QStringList gravest;
    for (const catalogue::Risk &risk : shippedCatalogue().risks()) {
        if (risk.person.seriousness == 5)
            gravest << risk.id.text();
    }
    EXPECT_FALSE(gravest.isEmpty());
    EXPECT_EQ(planned, gravest);
    risk::NewAssessment perhaps;
    perhaps.risk = RiskId("R13");
    perhaps.seriousness = risk::Estimate{2, 3, 5};
    assess(perhaps);
    EXPECT_TRUE(of(QStringLiteral("R13"), RiskListModel::NeedsPlanRole).toBool());
}

TEST_F(RisksPage, NamesAStepForEveryRisk)
{
    for (const QString &risk : order()) {
        const auto &steps = overview.picture().nextSteps();
        const auto first = std::find_if(steps.begin(), steps.end(), [&](const risk::NextStep &step) {
            const auto gains = exposure().gainsOf(step.action);
            return std::any_of(gains.begin(), gains.end(), [&](const risk::Gain &gain) { return gain.risk == RiskId(risk); });
        });
        ASSERT_NE(first, steps.end()) << risk.toStdString();
        EXPECT_EQ(of(risk, RiskListModel::NextStepRole).toString(),
                  shippedCatalogue().action(first->action)->title.in(catalogue::Language::English));
        EXPECT_EQ(of(risk, RiskListModel::DropTextRole).toString(), wording::dropText(first->drop));
    }
}

TEST_F(RisksPage, TheStepNamedLowersTheVeryRiskItStandsBeside)
{
    // With the stronger of two second ways to pay, the weaker adds nothing to a payment outage, whatever else it does.
    markTried(QStringLiteral("B01"));
    markTried(QStringLiteral("B02"));
    for (const QString &risk : order()) {
        const QString named = of(risk, RiskListModel::NextStepRole).toString();
        for (const risk::NextStep &step : overview.picture().nextSteps()) {
            if (shippedCatalogue().action(step.action)->title.in(catalogue::Language::English) != named)
                continue;
            const auto gains = exposure().gainsOf(step.action);
            EXPECT_TRUE(std::any_of(gains.begin(), gains.end(), [&](const auto &gain) { return gain.risk == RiskId(risk); }))
                << step.action.text().toStdString() << " does nothing about " << risk.toStdString();
        }
    }
}

TEST_F(RisksPage, WithEverythingDoneNoStepIsNamed)
{
    for (const catalogue::Action &action : shippedCatalogue().actions())
        overview.mark({action.id, progress::MarkKind::Done, catalogue::Evidence::Drilled, {}, {}});
    settle();
    for (const QString &risk : order()) {
        EXPECT_TRUE(of(risk, RiskListModel::NextStepRole).toString().isEmpty());
        EXPECT_TRUE(of(risk, RiskListModel::DropTextRole).toString().isEmpty());
        EXPECT_TRUE(of(risk, RiskListModel::MovedRole).toBool());
    }
}

TEST_F(RisksPage, DiscsAndRingsStayInsideAndApart)
{
    ASSERT_DOUBLE_EQ(risks().discSize(), 0.34);
    EXPECT_EQ(drawn().size(), 18U);
    expectAllToBeSeen(0.34);
    int marked = 0;
    for (const catalogue::Action &action : shippedCatalogue().actions()) {
        overview.mark({action.id, progress::MarkKind::Done, catalogue::Evidence::Tried, {}, {}});
        if (++marked % 16 == 0) {
            settle();
            SCOPED_TRACE(marked);
            expectAllToBeSeen(0.34);
        }
    }
    settle();
    EXPECT_EQ(drawn().size(), 36U) << "every risk has moved";
    expectAllToBeSeen(0.34);
}

TEST_F(RisksPage, DiscsOfAnotherSizeAreKeptApartByTheirSize)
{
    Watched watched(risks());
    QSignalSpy sizes(&risks(), &RiskListModel::discSizeChanged);
    risks().setDiscSize(0.5);
    EXPECT_EQ(sizes.size(), 1);
    EXPECT_TRUE(watched.allChanged());
    expectAllToBeSeen(0.5);
    risks().setDiscSize(0.5);
    EXPECT_EQ(sizes.size(), 1) << "the same again is no change";
    risks().setDiscSize(90);
    EXPECT_LE(risks().discSize(), 1);
    risks().setDiscSize(-1);
    EXPECT_GT(risks().discSize(), 0);
}

TEST_F(RisksPage, TheBoxOfARangeCoversItsCells)
{
    for (const QString &risk : order())
        EXPECT_FALSE(of(risk, RiskListModel::HasRangeRole).toBool());
    risk::NewAssessment ranged;
    ranged.risk = RiskId("R13");
    ranged.probability = risk::Estimate{2, 3, 4};
    ranged.seriousness = risk::Estimate{3, 3, 5};
    assess(ranged);
    EXPECT_TRUE(of(QStringLiteral("R13"), RiskListModel::HasRangeRole).toBool());
    const QRectF box = of(QStringLiteral("R13"), RiskListModel::BoxRole).toRectF();
    // From the third column of five on, and from the second row to the fourth.
    EXPECT_NEAR(box.left(), 0.4, 1e-12);
    EXPECT_NEAR(box.right(), 1.0, 1e-12);
    EXPECT_NEAR(box.top(), 0.2, 1e-12);
    EXPECT_NEAR(box.bottom(), 0.8, 1e-12);
}

TEST_F(RisksPage, RowsStayWhileTheOrderStays)
{
    Watched watched(risks());
    QSignalSpy counts(&risks(), &RiskListModel::countChanged);
    const QPersistentModelIndex focused(risks().index(4));
    const QStringList before = order();
    mark(QStringLiteral("M11"));
    ASSERT_EQ(order(), before) << "a small thing that changes no order";
    EXPECT_TRUE(of(QStringLiteral("R10"), RiskListModel::StepsTextRole).toString().startsWith(QStringLiteral("1 of ")));
    EXPECT_TRUE(watched.reset.isEmpty() && watched.inserted.isEmpty() && watched.removed.isEmpty() && watched.moved.isEmpty());
    EXPECT_TRUE(watched.allChanged());
    EXPECT_TRUE(focused.isValid());
    EXPECT_EQ(focused.row(), 4);
    watched.forget();
    setAside(QStringLiteral("R17"));
    EXPECT_EQ(order().last(), QStringLiteral("R17"));
    EXPECT_EQ(watched.reset.size(), 1);
    EXPECT_TRUE(counts.isEmpty()) << "as many as before";
}

TEST_F(RisksPage, FollowsTheLanguage)
{
    Watched watched(risks());
    const QStringList titles = watched.column(RiskListModel::TitleRole);
    preferences.setLanguage(Preferences::Language::SimplifiedChinese);
    EXPECT_TRUE(watched.allChanged());
    EXPECT_TRUE(watched.reset.isEmpty());
    const QStringList now = watched.column(RiskListModel::TitleRole);
    for (int row = 0; row < titles.size(); ++row)
        EXPECT_NE(now[row], titles[row]);
}

TEST_F(RisksPage, EveryRoleHasAName)
{
    const auto names = risks().roleNames();
    for (int role = RiskListModel::RiskRole; role <= RiskListModel::BoxRole; ++role) {
        EXPECT_TRUE(names.contains(role)) << role;
        EXPECT_TRUE(at(0, role).isValid()) << role;
    }
    EXPECT_EQ(at(0, Qt::DisplayRole), at(0, RiskListModel::TitleRole));
    EXPECT_FALSE(risks().index(99).data(RiskListModel::TitleRole).isValid());
}

TEST_F(RisksPage, IsEmptyOnceTheVaultIsLocked)
{
    RiskListModel model(overview, preferences);
    const Watched watched(model);
    EXPECT_EQ(model.count(), 18);
    lock();
    EXPECT_EQ(model.count(), 0);
}

TEST_F(RisksPage, CellsAreShadedTheMoreTheWorse)
{
    EXPECT_EQ(page().risks()->shade(1, 1), 1);
    EXPECT_EQ(page().risks()->shade(5, 5), 5);
    for (int probability = 1; probability <= 5; ++probability) {
        for (int seriousness = 1; seriousness <= 5; ++seriousness) {
            const int shade = page().risks()->shade(probability, seriousness);
            EXPECT_GE(shade, page().risks()->shade(std::max(probability - 1, 1), seriousness));
            EXPECT_GE(shade, page().risks()->shade(probability, std::max(seriousness - 1, 1)));
        }
    }
}

TEST_F(RisksPage, SaysHowManyRisksCount)
{
    EXPECT_TRUE(page().outsideText().isEmpty());
    QSignalSpy changed(&page(), &RisksViewModel::changed);
    setAside(QStringLiteral("R08"));
    EXPECT_EQ(page().outsideText(),
              QStringLiteral("17 of 18 risks count in the index. The others you set aside, or no step for you lowers them."));
    EXPECT_FALSE(changed.isEmpty());
}

TEST_F(RisksPage, LeadToOneRiskAndBack)
{
    app.openPage(Page::Practices);
    app.openPage(Page::Risks);
    EXPECT_EQ(app.page(), Page::Risks);
    app.openPage(Page::Risk, QStringLiteral("R08"));
    EXPECT_EQ(app.page(), Page::Risk);
    EXPECT_EQ(app.pageArgument(), QStringLiteral("R08"));
    ASSERT_NE(app.pages()->risk(), nullptr);
    EXPECT_EQ(app.pages()->risk()->riskId(), QStringLiteral("R08"));
    openStep(QStringLiteral("U12"));
    app.openPage(Page::Risk, QStringLiteral("R06"));
    EXPECT_EQ(app.pages()->risk()->riskId(), QStringLiteral("R06"));
    app.back();
    EXPECT_EQ(app.page(), Page::Step);
    app.back();
    EXPECT_EQ(app.page(), Page::Risk);
    EXPECT_EQ(app.pages()->risk()->riskId(), QStringLiteral("R08")) << "not the one that was open last";
    app.back();
    EXPECT_EQ(app.page(), Page::Risks);
    app.back();
    EXPECT_EQ(app.page(), Page::Today) << "the navigation begins a path of its own";
    EXPECT_FALSE(app.canGoBack());
}

} // namespace holdfast::view::test
