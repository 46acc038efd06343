// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/pages.h"
#include "app/view/exposure/exposure_view_model.h"
#include "app/view/packs/packs_view_model.h"
#include "app/wording/risk_words.h"
#include "tests/view/view_case.h"
#include "tests/view/watched.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointF>

#include <algorithm>
#include <cmath>

namespace holdfast::view::test {

namespace {

class ExposureLine : public ViewCase
{
protected:
    ExposureLine() { enterHome(); }

    [[nodiscard]] ExposureViewModel &line() { return *app.pages()->exposure(); }
    [[nodiscard]] QString at(int row, int role) { return line().index(row).data(role).toString(); }
    [[nodiscard]] std::vector<QPointF> corners(int stroke, bool closed = false)
    {
        std::vector<QPointF> points;
        for (const QVariant &corner : line().stroke(stroke, width, height, closed))
            points.push_back(corner.toPointF());
        return points;
    }
    /// Rounded up, as every index is shown.
    [[nodiscard]] int shownNow() const { return static_cast<int>(std::ceil(exposure().index())); }
    void installExamplePack()
    {
        app.pages()->packs()->examine(QStringLiteral(HOLDFAST_SOURCE_DIR "/assets/packs/housing-estate-workshop.holdfastpack"));
        settle();
        app.pages()->packs()->install(true);
        settle();
    }
    void assessPhone(int probability)
    {
        risk::NewAssessment assessment;
        assessment.risk = RiskId("R06");
        assessment.probability = risk::estimateOf(probability);
        assess(assessment);
    }

    static constexpr double width = 300;
    static constexpr double height = 80;
};

} // namespace

TEST_F(ExposureLine, BeforeAnythingIsRecordedThereIsNone)
{
    EXPECT_TRUE(line().isKnown());
    EXPECT_EQ(line().indexText(), QStringLiteral("100"));
    EXPECT_EQ(line().fallenText(), QStringLiteral("As with nothing done"));
    EXPECT_FALSE(line().hasFallen());
    EXPECT_EQ(line().earlierText(), QStringLiteral("of 100"));
    EXPECT_EQ(line().coverageText(), QStringLiteral("0 of %1 known, 0 done").arg(overview.picture().coverage().applicable));
    EXPECT_EQ(line().count(), 0);
    EXPECT_EQ(line().strokes(), 0);
    EXPECT_TRUE(line().stroke(0, width, height, true).isEmpty());
    EXPECT_TRUE(line().dayTexts().isEmpty());
    EXPECT_TRUE(line().changes().isEmpty());
    EXPECT_TRUE(line().changesText().isEmpty());
    assessPhone(5);
    EXPECT_EQ(line().count(), 0) << "an opinion is no step";
    EXPECT_TRUE(line().changes().isEmpty());
}

TEST_F(ExposureLine, BeginsTheDayBeforeTheFirstMark)
{
    markTried(QStringLiteral("B08"));
    ASSERT_EQ(line().count(), 2);
    EXPECT_EQ(line().rowCount(), 2);
    EXPECT_EQ(at(0, ExposureViewModel::DayTextRole), QStringLiteral("21 May 2026"));
    EXPECT_EQ(at(0, ExposureViewModel::IndexTextRole), QStringLiteral("100"));
    EXPECT_TRUE(at(0, ExposureViewModel::CoverageTextRole).endsWith(QStringLiteral("0 done")));
    EXPECT_EQ(at(1, ExposureViewModel::DayTextRole), QStringLiteral("22 May 2026"));
    EXPECT_EQ(at(1, ExposureViewModel::IndexTextRole), line().indexText());
    EXPECT_EQ(at(1, ExposureViewModel::CoverageTextRole), line().coverageText());
    EXPECT_TRUE(line().coverageText().endsWith(QStringLiteral("1 done")));
    EXPECT_EQ(line().strokes(), 1);
}

TEST_F(ExposureLine, TheIndexIsRoundedUpAndNeverNothing)
{
    markTried(QStringLiteral("M11"));
    ASSERT_LT(exposure().index(), 100);
    ASSERT_GT(exposure().index(), 99);
    EXPECT_EQ(line().indexText(), QStringLiteral("100")) << "less than a point";
    EXPECT_FALSE(line().hasFallen());
    for (const catalogue::Action &action : shippedCatalogue().actions()) {
        markTried(action.id.text());
        ASSERT_EQ(line().indexText(), QString::number(shownNow()));
        const QString points = shownNow() == 99 ? QStringLiteral("1 point") : QStringLiteral("%1 points").arg(100 - shownNow());
        if (shownNow() < 100) {
            ASSERT_EQ(line().fallenText(), points + QStringLiteral(" lower than with nothing done"));
        }
        ASSERT_EQ(line().hasFallen(), shownNow() < 100);
    }
    EXPECT_LT(shownNow(), 50);
    EXPECT_GT(shownNow(), 0);
}

TEST_F(ExposureLine, IsComparedWithAQuarterAgo)
{
    markTried(QStringLiteral("B01"));
    EXPECT_EQ(line().earlierText(), QStringLiteral("of 100"));
    advanceDays(89);
    EXPECT_EQ(line().earlierText(), QStringLiteral("of 100")) << "there is nothing so old";
    advanceDays(1);
    EXPECT_EQ(line().earlierText(), QStringLiteral("of 100 · was 100 on 21 May 2026"));
    advanceDays(1);
    const QString then = at(1, ExposureViewModel::IndexTextRole);
    EXPECT_EQ(line().earlierText(), QStringLiteral("of 100 · was %1 on 22 May 2026").arg(then))
        << "the latest that is old enough";
}

TEST_F(ExposureLine, IsBrokenWhereNothingWasRecordedForLong)
{
    markTried(QStringLiteral("B01"));
    advanceDays(10);
    markTried(QStringLiteral("B08"));
    EXPECT_EQ(line().strokes(), 1);
    advanceDays(120);
    EXPECT_EQ(line().strokes(), 2) << "who knows what was in between";
    markTried(QStringLiteral("V02"));
    advanceDays(200);
    markTried(QStringLiteral("U01"));
    advanceDays(3);
    int gaps = 0;
    for (int row = 0; row < line().count(); ++row)
        gaps += line().index(row).data(ExposureViewModel::AfterGapRole).toBool() ? 1 : 0;
    EXPECT_EQ(gaps, 2);
    ASSERT_EQ(line().strokes(), 3);
    std::size_t drawn = 0;
    for (int stroke = 0; stroke < line().strokes(); ++stroke) {
        EXPECT_FALSE(corners(stroke).empty());
        drawn += corners(stroke).size();
    }
    EXPECT_EQ(drawn, static_cast<std::size_t>(line().count()) + 1)
        << "every point belongs to one piece, and the day that stands alone is a short stroke";
    EXPECT_TRUE(corners(3).empty());
    EXPECT_TRUE(corners(-1).empty());
}

TEST_F(ExposureLine, LiesWithinItsSizeFromLeftToRight)
{
    for (const char *action : {"B01", "B08", "V02", "U08"}) {
        markTried(QString::fromLatin1(action));
        advanceDays(60);
    }
    advanceDays(60);
    markTried(QStringLiteral("D02"));
    QPointF before(0, 0);
    for (int stroke = 0; stroke < line().strokes(); ++stroke) {
        for (const QPointF &corner : corners(stroke)) {
            EXPECT_GE(corner.x(), before.x());
            EXPECT_LE(corner.x(), width);
            EXPECT_GE(corner.y(), 0);
            EXPECT_LE(corner.y(), height);
            before = corner;
        }
    }
    EXPECT_EQ(corners(0).front(), QPointF(0, 0)) << "the index 100 lies at the top";
    EXPECT_DOUBLE_EQ(before.x(), width) << "today at the right";
    EXPECT_NEAR(before.y(), height * (1 - exposure().index() / 100), 1e-9);
}

TEST_F(ExposureLine, IsClosedToAnAreaAtTheBottom)
{
    markTried(QStringLiteral("B01"));
    advanceDays(5);
    const std::vector<QPointF> open = corners(0);
    const std::vector<QPointF> closed = corners(0, true);
    ASSERT_EQ(closed.size(), open.size() + 3);
    EXPECT_TRUE(std::equal(open.begin(), open.end(), closed.begin()));
    EXPECT_EQ(closed[open.size()], QPointF(width, height));
    EXPECT_EQ(closed[open.size() + 1], QPointF(0, height));
    EXPECT_EQ(closed.back(), closed.front());
}

TEST_F(ExposureLine, DaysStandBelowItEvenly)
{
    markTried(QStringLiteral("B01"));
    EXPECT_EQ(line().dayTexts(), (QStringList{QStringLiteral("Thu 21"), QStringLiteral("Now")}));
    advanceDays(29);
    EXPECT_EQ(line().dayTexts(),
              (QStringList{QStringLiteral("21 May"), QStringLiteral("31 May"), QStringLiteral("10 Jun"), QStringLiteral("Now")}));
}

TEST_F(ExposureLine, ShowsWhereLevelsAndTheCatalogueChanged)
{
    assessPhone(5);
    advanceDays(5);
    markTried(QStringLiteral("B01"));
    EXPECT_TRUE(line().changes().isEmpty()) << "the line begins later";
    EXPECT_TRUE(line().changesText().isEmpty());
    advanceDays(4);
    assessPhone(4);
    assessPhone(3);
    EXPECT_EQ(line().changes(), QVariantList{1.0}) << "twice on one day is one mark";
    EXPECT_EQ(line().changesText(), QStringLiteral("You changed levels: 31 May 2026."));
    advanceDays(5);
    installExamplePack();
    advanceDays(5);
    ASSERT_EQ(line().changes().size(), 2);
    // From 26 May to 10 June are 15 days; the pack came on the tenth, the levels changed on the fifth.
    EXPECT_NEAR(line().changes()[0].toDouble(), 10.0 / 15, 1e-12);
    EXPECT_NEAR(line().changes()[1].toDouble(), 5.0 / 15, 1e-12);
    EXPECT_EQ(line().changesText(), QStringLiteral("You changed levels: 31 May 2026. The catalogue changed: 5 June 2026."));
}

TEST_F(ExposureLine, IsATableToo)
{
    markTried(QStringLiteral("B01"));
    advanceDays(2);
    const auto names = line().roleNames();
    ASSERT_EQ(line().count(), 4);
    for (auto role = names.cbegin(); role != names.cend(); ++role) {
        for (int row = 0; row < line().count(); ++row)
            EXPECT_FALSE(at(row, role.key()).isEmpty()) << role.value().toStdString();
    }
    line().copyTable();
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 4);
    for (int row = 0; row < lines.size(); ++row) {
        EXPECT_EQ(lines[row].split(QLatin1Char('\t')),
                  (QStringList{at(row, ExposureViewModel::DayTextRole), at(row, ExposureViewModel::IndexTextRole),
                               at(row, ExposureViewModel::CoverageTextRole)}));
    }
    EXPECT_EQ(lines[0].section(QLatin1Char('\t'), 0, 1), QStringLiteral("21 May 2026\t100"));
}

TEST_F(ExposureLine, FollowsEveryMarkAndTheLanguage)
{
    markTried(QStringLiteral("B01"));
    const Watched watched(line());
    QSignalSpy changed(&line(), &ExposureViewModel::changed);
    const QString before = line().indexText();
    const QString last = at(1, ExposureViewModel::IndexTextRole);
    for (const char *action : {"U08", "V02", "B08"})
        markTried(QString::fromLatin1(action));
    EXPECT_GE(changed.size(), 3);
    EXPECT_LT(line().indexText().toInt(), before.toInt());
    EXPECT_NE(at(1, ExposureViewModel::IndexTextRole), last);
    EXPECT_EQ(line().count(), 2);
    for (const char *action : {"U08", "V02", "B08"}) {
        undo(QString::fromLatin1(action));
        settle();
    }
    EXPECT_EQ(line().indexText(), before);
    changed.clear();
    const QString english = line().coverageText();
    preferences.setLanguage(Preferences::Language::SimplifiedChinese);
    EXPECT_FALSE(changed.isEmpty());
    EXPECT_NE(line().coverageText(), english);
    EXPECT_EQ(at(0, ExposureViewModel::DayTextRole), QStringLiteral("2026年5月21日"));
}

TEST_F(ExposureLine, IsUnknownWhereNoRiskCounts)
{
    for (const catalogue::Risk &risk : shippedCatalogue().risks())
        setAside(risk.id.text());
    EXPECT_FALSE(line().isKnown());
    markTried(QStringLiteral("B01"));
    EXPECT_FALSE(line().isKnown());
}

TEST_F(ExposureLine, IsEmptyOnceTheVaultIsLocked)
{
    markTried(QStringLiteral("B01"));
    ExposureViewModel mine(surroundings);
    EXPECT_EQ(mine.count(), 2);
    lock();
    EXPECT_EQ(mine.count(), 0);
    EXPECT_FALSE(mine.isKnown());
    EXPECT_EQ(app.pages()->exposure(), nullptr);
}

} // namespace holdfast::view::test
