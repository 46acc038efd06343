// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/cut.h"
#include "app/risk/scale.h"
#include "tests/progress/small_catalogue.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <cmath>
#include <limits>

namespace holdfast::risk {

namespace {

using catalogue::Strength;

const std::vector<catalogue::Band> &chances()
{
    static const std::vector<catalogue::Band> bands = test::usualScales().probability;
    return bands;
}

const std::vector<catalogue::Band> &losses()
{
    static const std::vector<catalogue::Band> bands = test::usualScales().seriousness;
    return bands;
}

/// Half way between two values, as logarithms go.
double between(double lower, double upper)
{
    return std::sqrt(lower * upper);
}

TEST(Scale, ALevelStandsForTheValueOfItsBand)
{
    constexpr std::array chance{0.001, 0.02, 0.08, 0.28, 0.7};
    constexpr std::array loss{50.0, 300.0, 3'000.0, 30'000.0, 300'000.0};
    for (int level = 1; level <= 5; ++level) {
        EXPECT_EQ(valueOf(chances(), level), chance.at(static_cast<std::size_t>(level - 1)));
        EXPECT_EQ(valueOf(losses(), level), loss.at(static_cast<std::size_t>(level - 1)));
    }
}

TEST(Scale, ALevelOutsideIsHeldAtTheEnds)
{
    for (const int low : {0, -1, std::numeric_limits<int>::min()})
        EXPECT_EQ(valueOf(chances(), low), 0.001);
    for (const int high : {6, 100, std::numeric_limits<int>::max()})
        EXPECT_EQ(valueOf(losses(), high), 300'000);
    EXPECT_EQ(valueOf({}, 3), 0);
}

TEST(Scale, APositionIsTheLevelAtItsValueAndHalfWayBetweenByLogarithm)
{
    for (int level = 1; level <= 5; ++level) {
        EXPECT_NEAR(positionOf(chances(), valueOf(chances(), level)), level, 1e-12);
        EXPECT_NEAR(positionOf(losses(), valueOf(losses(), level)), level, 1e-12);
    }
    for (int level = 1; level < 5; ++level) {
        EXPECT_NEAR(positionOf(losses(), between(valueOf(losses(), level), valueOf(losses(), level + 1))), level + 0.5, 1e-12);
        EXPECT_NEAR(positionOf(chances(), between(valueOf(chances(), level), valueOf(chances(), level + 1))), level + 0.5, 1e-12);
    }
    // A tenth of the way up the decade from 3,000 to 30,000: 3,000 x 10^0.1 = 3,776.78.
    EXPECT_NEAR(positionOf(losses(), 3'776.776235), 3.1, 1e-8);
}

TEST(Scale, APositionStaysOnTheScale)
{
    EXPECT_NEAR(positionOf(chances(), 0.0001), 0.5, 1e-12);
    EXPECT_NEAR(positionOf(losses(), 5), 0.5, 1e-12);
    EXPECT_GT(positionOf(losses(), between(5, 50)), 0.5);
    EXPECT_LT(positionOf(losses(), between(5, 50)), 1);
    EXPECT_NEAR(positionOf(losses(), 0.001), 0.5, 1e-12);
    EXPECT_NEAR(positionOf(losses(), 0), 0.5, 1e-12);
    EXPECT_EQ(positionOf(chances(), 1), 5);
    EXPECT_EQ(positionOf(losses(), 1e12), 5);
    EXPECT_TRUE(std::isfinite(positionOf({}, 10)));
}

TEST(Scale, TheLevelOfAValueIsTheNearestByLogarithm)
{
    for (int level = 1; level <= 5; ++level) {
        EXPECT_EQ(levelOf(chances(), valueOf(chances(), level)), level);
        EXPECT_EQ(levelOf(losses(), valueOf(losses(), level)), level);
    }
    for (int level = 1; level < 5; ++level) {
        const double border = between(valueOf(losses(), level), valueOf(losses(), level + 1));
        EXPECT_EQ(levelOf(losses(), border * 0.999), level);
        EXPECT_EQ(levelOf(losses(), border * 1.001), level + 1);
    }
    // Half of 0.28 is nearer to 0.08 (a factor of 1.75) than to 0.28 (a factor of 2); 0.15 is not (1.875 against 1.867).
    EXPECT_EQ(levelOf(chances(), 0.14), 3);
    EXPECT_EQ(levelOf(chances(), 0.15), 4);
    EXPECT_EQ(levelOf(losses(), 0), 1);
    EXPECT_EQ(levelOf(losses(), 1e-9), 1);
    EXPECT_EQ(levelOf(losses(), 1e12), 5);
    EXPECT_EQ(levelOf({}, 10), 1);
}

// log10 of 0.05 (the weakest cell) is -1.301, of 210,000 (the strongest) 5.322: a fifth of the span is 1.325, and the shades end
// at HK$1.06, 22.3, 471 and 9,944 a year.
TEST(Scale, ShadesFollowTheLogarithmOfTheYearlyExposure)
{
    constexpr std::array<std::array<int, 5>, 5> shades{{
        // seriousness 1 to 5
        {1, 1, 2, 3, 3}, // 0.05, 0.3, 3, 30, 300
        {1, 2, 3, 4, 4}, // 1, 6, 60, 600, 6,000
        {2, 3, 3, 4, 5}, // 4, 24, 240, 2,400, 24,000
        {2, 3, 4, 4, 5}, // 14, 84, 840, 8,400, 84,000
        {3, 3, 4, 5, 5}, // 35, 210, 2,100, 21,000, 210,000
    }};
    for (int probability = 1; probability <= 5; ++probability) {
        for (int seriousness = 1; seriousness <= 5; ++seriousness) {
            const int expected =
                shades.at(static_cast<std::size_t>(probability - 1)).at(static_cast<std::size_t>(seriousness - 1));
            EXPECT_EQ(shadeOf(test::usualScales(), {probability, seriousness}), expected) << probability << ' ' << seriousness;
        }
    }
}

TEST(Scale, AShadeIsAlwaysOneOfFive)
{
    for (const int level : {-3, 0, 6, 99}) {
        EXPECT_GE(shadeOf(test::usualScales(), {level, level}), 1);
        EXPECT_LE(shadeOf(test::usualScales(), {level, level}), 5);
    }
    EXPECT_GE(shadeOf({}, {3, 3}), 1);
    EXPECT_LE(shadeOf({}, {3, 3}), 5);
}

TEST(Scale, StrengthsCutAsTheScalesSay)
{
    const catalogue::Scales scales = test::usualScales();
    EXPECT_EQ(cutOf(Strength::None, scales), 0);
    EXPECT_EQ(cutOf(Strength::Low, scales), 0.15);
    EXPECT_EQ(cutOf(Strength::Medium, scales), 0.35);
    EXPECT_EQ(cutOf(Strength::High, scales), 0.60);
}

} // namespace

RC_GTEST_PROP(ScaleProperty, MoreIsNeverFurtherDown, ())
{
    const double lower = std::pow(10.0, *rc::gen::inRange(-6000, 8000) / 1000.0);
    const double upper = lower * std::pow(10.0, *rc::gen::inRange(0, 3000) / 1000.0);
    for (const auto *scale : {&chances(), &losses()}) {
        RC_ASSERT(positionOf(*scale, lower) <= positionOf(*scale, upper));
        RC_ASSERT(levelOf(*scale, lower) <= levelOf(*scale, upper));
        RC_ASSERT(positionOf(*scale, lower) >= 0.5);
        RC_ASSERT(positionOf(*scale, upper) <= 5.0);
    }
}

} // namespace holdfast::risk
