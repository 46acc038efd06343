// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/risk/shown_points.h"
#include "app/wording/risk_words.h"
#include "tests/progress/small_catalogue.h"
#include "tests/wording/english.h"

namespace holdfast::wording {

namespace {

using catalogue::Language;

class RiskWords : public test::InEnglish
{
};

catalogue::LocalizedText english(const QString &text)
{
    return catalogue::LocalizedText({text, {}, {}});
}

/// The usual scales, with words.
catalogue::Scales scales()
{
    catalogue::Scales scales = holdfast::test::usualScales();
    const QStringList chances{QStringLiteral("almost never"), QStringLiteral("about once in fifty years"),
                              QStringLiteral("about once in ten years"), QStringLiteral("every few years"),
                              QStringLiteral("in most years")};
    const QStringList losses{QStringLiteral("a nuisance"), QStringLiteral("a lost day"), QStringLiteral("a bad week"),
                             QStringLiteral("a bad month"), QStringLiteral("life-changing")};
    for (std::size_t level = 0; level < 5; ++level) {
        const auto place = static_cast<qsizetype>(level);
        scales.probability[level].label = english(chances[place]);
        scales.probability[level].brief = english(chances[place]);
        scales.seriousness[level].label = english(losses[place] + QStringLiteral(", or up to so much"));
        scales.seriousness[level].brief = english(losses[place]);
    }
    return scales;
}

/// A risk at level 3 on both sides, 0.08 a year and HK$3,000, of which so much is cut.
risk::RiskStanding standingWith(double probabilityCut, double seriousnessCut)
{
    risk::RiskStanding standing;
    standing.probability = risk::estimateOf(3);
    standing.seriousness = risk::estimateOf(3);
    standing.chance = {0.08, 0.08, 0.08};
    standing.loss = {3'000, 3'000, 3'000};
    standing.probabilityCut = probabilityCut;
    standing.seriousnessCut = seriousnessCut;
    return standing;
}

QString standingTextOf(double probabilityCut, double seriousnessCut)
{
    return standingText(standingWith(probabilityCut, seriousnessCut), scales(), Language::English);
}

QString placeTextOf(double probabilityCut, double seriousnessCut)
{
    return placeText(QStringLiteral("SIM swap"), standingWith(probabilityCut, seriousnessCut), scales());
}

TEST_F(RiskWords, LevelsHaveTheWordsOfTheirBands)
{
    EXPECT_EQ(levelText(scales().seriousness, 3, Language::English), QStringLiteral("a bad week, or up to so much"));
    EXPECT_EQ(briefLevelText(scales().seriousness, 3, Language::English), QStringLiteral("a bad week"));
    EXPECT_EQ(levelText(scales().probability, 5, Language::English), QStringLiteral("in most years"));
    for (const int none : {0, 6, -1}) {
        EXPECT_TRUE(levelText(scales().probability, none, Language::English).isEmpty());
        EXPECT_TRUE(briefLevelText(scales().probability, none, Language::English).isEmpty());
    }
    EXPECT_TRUE(levelText({}, 3, Language::English).isEmpty());
}

TEST_F(RiskWords, ChancesHaveTwoFigures)
{
    EXPECT_EQ(chanceText(0.7), QStringLiteral("70 % a year"));
    EXPECT_EQ(chanceText(0.08), QStringLiteral("8 % a year"));
    EXPECT_EQ(chanceText(0.0392), QStringLiteral("3.9 % a year"));
    EXPECT_EQ(chanceText(0.001), QStringLiteral("0.1 % a year"));
    EXPECT_EQ(chanceText(0.00015), QStringLiteral("0.015 % a year"));
}

TEST_F(RiskWords, ChancesAreWrittenWithoutAnExponent)
{
    EXPECT_EQ(chanceText(1), QStringLiteral("100 % a year"));
    EXPECT_EQ(chanceText(0.997), QStringLiteral("100 % a year"));
    EXPECT_EQ(chanceText(0.000'000'4), QStringLiteral("0.00004 % a year"));
}

TEST_F(RiskWords, MoneyIsGroupedAndWhole)
{
    EXPECT_EQ(moneyText(0), QStringLiteral("HK$0"));
    EXPECT_EQ(moneyText(50), QStringLiteral("HK$50"));
    EXPECT_EQ(moneyText(999.4), QStringLiteral("HK$999"));
    EXPECT_EQ(moneyText(999.5), QStringLiteral("HK$1,000"));
    EXPECT_EQ(moneyText(3'000), QStringLiteral("HK$3,000"));
    EXPECT_EQ(moneyText(210'000), QStringLiteral("HK$210,000"));
    EXPECT_EQ(moneyText(1'234'567), QStringLiteral("HK$1,234,567"));
}

TEST_F(RiskWords, SharesAreRoundedDown)
{
    EXPECT_EQ(shareText(1), QStringLiteral("100 %"));
    EXPECT_EQ(shareText(0.996), QStringLiteral("99 %"));
    EXPECT_EQ(shareText(0.349), QStringLiteral("34 %"));
    EXPECT_EQ(shareText(0.029), QStringLiteral("2 %"));
    EXPECT_EQ(shareText(0.009), QStringLiteral("0 %"));
    EXPECT_EQ(shareText(0), QStringLiteral("0 %"));
    // What a computer makes of these is a little less than it should be.
    for (int percent = 0; percent <= 100; ++percent)
        EXPECT_EQ(shareText(percent / 100.0), QStringLiteral("%1 %").arg(percent));
    EXPECT_EQ(shareText(1.0 - 0.85), QStringLiteral("15 %"));
    EXPECT_EQ(shareText(0.60 * 0.85), QStringLiteral("51 %"));
}

TEST_F(RiskWords, PointsAreTenthsRoundedDown)
{
    EXPECT_EQ(pointsText(38.29), QStringLiteral("38.2"));
    EXPECT_EQ(pointsText(38), QStringLiteral("38.0"));
    EXPECT_EQ(pointsText(0.09), QStringLiteral("0.0"));
    EXPECT_EQ(pointsText(100), QStringLiteral("100.0"));
    for (int tenths = 0; tenths <= 1'000; ++tenths)
        EXPECT_EQ(pointsText(tenths / 10.0), QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10));
}

TEST_F(RiskWords, ADropPromisesNoMoreThanItDoes)
{
    EXPECT_EQ(dropText(2.49), QStringLiteral("−2.4"));
    EXPECT_EQ(dropText(0.1), QStringLiteral("−0.1"));
    EXPECT_EQ(dropSentence(2.49), QStringLiteral("Would take 2.4 points off your exposure index"));
    for (const double little : {0.0, 0.05, 0.0999, -1.0}) {
        EXPECT_TRUE(dropText(little).isEmpty()) << little;
        EXPECT_EQ(dropSentence(little), QStringLiteral("Would hardly change your exposure index at present")) << little;
    }
}

TEST_F(RiskWords, ARiskStandsInOneLine)
{
    EXPECT_EQ(standingTextOf(0, 0), QStringLiteral("About once in ten years · a bad week"));
    EXPECT_EQ(standingTextOf(0.1, 0.1), QStringLiteral("About once in ten years · a bad week")) << "not enough for another word";
    // 0.08 x 0.2 = 0.016
    EXPECT_EQ(standingTextOf(0.8, 0), QStringLiteral("About once in fifty years (was: about once in ten years) · a bad week"));
    // 3,000 x 0.2 = 600
    EXPECT_EQ(standingTextOf(0, 0.8), QStringLiteral("About once in ten years · a lost day (was: a bad week)"));
    EXPECT_EQ(standingTextOf(0.8, 0.8),
              QStringLiteral("About once in fifty years (was: about once in ten years) · a lost day (was: a bad week)"));
}

TEST_F(RiskWords, ARiskInThePictureIsReadOut)
{
    EXPECT_EQ(placeTextOf(0, 0), QStringLiteral("SIM swap, probability 3 of 5, seriousness 3 of 5"));
    EXPECT_EQ(placeTextOf(0.1, 0.1), QStringLiteral("SIM swap, probability 3 of 5, seriousness 3 of 5"));
    EXPECT_EQ(placeTextOf(0.8, 0), QStringLiteral("SIM swap, probability 2 of 5, seriousness 3 of 5, was 3 and 3"));
    EXPECT_EQ(placeTextOf(0, 0.8), QStringLiteral("SIM swap, probability 3 of 5, seriousness 2 of 5, was 3 and 3"));
}

TEST_F(RiskWords, StepsOnARisk)
{
    EXPECT_EQ(stepsText({5, 4, 3}), QStringLiteral("3 of 5 steps done, 4 known"));
    EXPECT_EQ(stepsText({}), QStringLiteral("No step here is for you"));
}

TEST_F(RiskWords, Placements)
{
    EXPECT_EQ(placementText(risk::Place::First), QStringLiteral("You put this first"));
    EXPECT_EQ(placementText(risk::Place::Last), QStringLiteral("You put this last"));
    EXPECT_TRUE(placementText(risk::Place::Ranked).isEmpty());
    EXPECT_FALSE(rankingSentence().isEmpty());
}

TEST_F(RiskWords, HowFarTheIndexHasCome)
{
    EXPECT_EQ(fallenText(100), QStringLiteral("As with nothing done"));
    EXPECT_EQ(fallenText(99.2), QStringLiteral("Less than a point lower than with nothing done"));
    EXPECT_EQ(fallenText(99), QStringLiteral("1 point lower than with nothing done"));
    EXPECT_EQ(fallenText(76.4), QStringLiteral("23 points lower than with nothing done"));
    EXPECT_EQ(fallenText(0.2), QStringLiteral("99 points lower than with nothing done"));
}

TEST_F(RiskWords, NoIndexIsCalledSafe)
{
    EXPECT_TRUE(lowIsNotSafe().contains(QStringLiteral("not the same as safe")));
}

TEST(ShownPoints, AnIndexIsRoundedUpAndNeverNothing)
{
    EXPECT_EQ(risk::shownIndex(0.2), 1);
    EXPECT_EQ(risk::shownIndex(3), 3);
    EXPECT_EQ(risk::shownIndex(37.001), 38);
    EXPECT_EQ(risk::shownIndex(99.2), 100);
    EXPECT_EQ(risk::shownIndex(100), 100);
    EXPECT_EQ(risk::shownIndex(0), 0) << "there is none";
    for (int whole = 0; whole <= 100; ++whole) {
        EXPECT_EQ(risk::shownIndex(whole + 1e-12), whole) << "what arithmetic adds is nothing";
        EXPECT_EQ(risk::shownIndex(whole - 1e-12), whole);
    }
}

TEST(ShownPoints, AnIndexOutsideIsHeldAtTheEnds)
{
    EXPECT_EQ(risk::shownIndex(-5), 0);
    EXPECT_EQ(risk::shownIndex(140), 100);
}

TEST(ShownPoints, ADropIsRoundedDownToATenth)
{
    EXPECT_DOUBLE_EQ(risk::shownDrop(2.49), 2.4);
    EXPECT_DOUBLE_EQ(risk::shownDrop(0.0999), 0);
    EXPECT_DOUBLE_EQ(risk::shownDrop(-3), 0);
    EXPECT_DOUBLE_EQ(risk::shownDrop(200), 100);
    for (int tenths = 0; tenths <= 1'000; ++tenths) {
        EXPECT_DOUBLE_EQ(risk::shownDrop(tenths / 10.0), tenths / 10.0);
        EXPECT_LE(risk::shownDrop(tenths / 10.0 + 0.07), tenths / 10.0 + 0.07) << "never more than it does";
    }
}

} // namespace

} // namespace holdfast::wording
