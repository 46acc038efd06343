// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/risk/matrix_places.h"
#include "tests/risk/few_risks.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

namespace holdfast::risk {

namespace {

using Points = std::vector<MatrixPoint>;

/// The diameter of a disc, in cells.
constexpr double discSize = 0.34;
constexpr double roundingOnly = 1e-9;

double between(const MatrixPoint &left, const MatrixPoint &right)
{
    return std::hypot(left.probability - right.probability, left.seriousness - right.seriousness);
}

/// The distance of the two that are closest to each other.
double closest(const Points &points)
{
    double least = 100;
    for (std::size_t point = 0; point < points.size(); ++point) {
        for (std::size_t other = 0; other < point; ++other)
            least = std::min(least, between(points[point], points[other]));
    }
    return least;
}

bool allInside(const Points &points, double distance)
{
    const auto inside = [distance](double level) {
        return level >= 0.5 + distance / 2 - roundingOnly && level <= 5.5 - distance / 2 + roundingOnly;
    };
    return std::all_of(points.begin(), points.end(),
                       [&](const MatrixPoint &point) { return inside(point.probability) && inside(point.seriousness); });
}

/// At most so many points, anywhere in the matrix; many of them in the middle of a cell, as risks are.
Points anyPoints(std::size_t most)
{
    const auto level = rc::gen::map(rc::gen::inRange(0, 101), [](int hundredth) { return 0.5 + hundredth / 20.0; });
    const auto middle = rc::gen::map(rc::gen::inRange(1, 6), [](int whole) { return static_cast<double>(whole); });
    const auto place = rc::gen::oneOf(level, middle);
    Points points;
    const auto count = *rc::gen::inRange<std::size_t>(0, most + 1);
    for (std::size_t number = 0; number < count; ++number)
        points.push_back({*place, *place});
    return points;
}

TEST(MatrixPlaces, NoPointsNeedNoPlace)
{
    EXPECT_TRUE(spread({}, discSize).empty());
}

TEST(MatrixPlaces, APointAloneStaysWhereItIs)
{
    const MatrixPoint point{3, 4};
    const Points places = spread({point}, discSize);
    ASSERT_EQ(places.size(), 1U);
    EXPECT_LT(between(places[0], point), 0.02 * discSize);
}

TEST(MatrixPlaces, APointAtTheEdgeMovesInsideByHalfADisc)
{
    for (const MatrixPoint &corner :
         {MatrixPoint{0.5, 0.5}, MatrixPoint{5.5, 0.5}, MatrixPoint{0.5, 5.5}, MatrixPoint{5.5, 5.5}}) {
        const Points places = spread({corner}, discSize);
        EXPECT_TRUE(allInside(places, discSize));
        EXPECT_NEAR(between(places[0], corner), std::hypot(discSize, discSize) / 2, 0.02 * discSize);
    }
}

TEST(MatrixPlaces, PointsOnTheSameSpotArePutApart)
{
    for (const std::size_t count : {2U, 3U, 7U, 18U}) {
        for (const MatrixPoint &spot : {MatrixPoint{3, 3}, MatrixPoint{1, 5}, MatrixPoint{0.6, 4}}) {
            const Points places = spread(Points(count, spot), discSize);
            ASSERT_EQ(places.size(), count);
            EXPECT_TRUE(allInside(places, discSize));
            EXPECT_GT(closest(places), 0.98 * discSize) << count << " at " << spot.probability << ", " << spot.seriousness;
        }
    }
}

TEST(MatrixPlaces, PointsInACornerArePutApartToo)
{
    // Where two risks come to lie that somebody puts at the lowest levels and then does much about.
    for (const double level : {0.5, 0.6, 5.5}) {
        for (const std::size_t count : {2U, 7U}) {
            const Points places = spread(Points(count, MatrixPoint{level, level}), discSize);
            EXPECT_TRUE(allInside(places, discSize));
            EXPECT_GT(closest(places), 0.98 * discSize) << count << " at " << level;
        }
    }
}

TEST(MatrixPlaces, WhatMovesInsideMovesOthersOutOfItsWay)
{
    // Far enough from each other until the second leaves the edge.
    const Points places = spread({{1, 0.85}, {1.15, 0.5}}, discSize);
    EXPECT_GT(closest(places), 0.98 * discSize);
}

TEST(MatrixPlaces, PointsOnTheSameSpotStayAroundIt)
{
    const Points places = spread(Points(4, {3, 3}), discSize);
    for (const MatrixPoint &place : places)
        EXPECT_LT(between(place, {3, 3}), 1.5 * discSize) << "no farther than they must";
}

TEST(MatrixPlaces, PointsThatAreFarApartBarelyMove)
{
    Points points;
    for (int probability = 1; probability <= 5; ++probability) {
        for (int seriousness = 1; seriousness <= 5; ++seriousness)
            points.push_back({static_cast<double>(probability), static_cast<double>(seriousness)});
    }
    const Points places = spread(points, discSize);
    for (std::size_t point = 0; point < points.size(); ++point)
        EXPECT_LT(between(places[point], points[point]), 0.02 * discSize) << point;
}

TEST(MatrixPlaces, ACrowdMovesNobodyFarAway)
{
    Points points(6, MatrixPoint{2, 2});
    points.push_back({5, 5});
    const Points places = spread(points, discSize);
    EXPECT_LT(between(places.back(), {5, 5}), 0.02 * discSize);
}

TEST(MatrixPlaces, MoreThanFitStillLieInside)
{
    const Points places = spread(Points(400, MatrixPoint{3, 3}), discSize);
    EXPECT_TRUE(allInside(places, discSize));
}

RC_GTEST_PROP(MatrixPlaces, AsManyAsThereAreRisksAndRingsAreApartAndInside, ())
{
    // 18 risks, each with the ring where it started.
    const Points points = anyPoints(36);
    const Points places = spread(points, discSize);
    RC_ASSERT(places.size() == points.size());
    RC_ASSERT(allInside(places, discSize));
    RC_ASSERT(closest(places) > 0.97 * discSize);
}

RC_GTEST_PROP(MatrixPlaces, TheSamePointsHaveTheSamePlaces, ())
{
    const Points points = anyPoints(36);
    RC_ASSERT(spread(points, discSize) == spread(points, discSize));
}

RC_GTEST_PROP(MatrixPlaces, PointsApartStayAsFarAsTheyCan, ())
{
    // What the nudge may take off is put back where it must.
    Points apart;
    for (const MatrixPoint &point : anyPoints(20)) {
        const auto tooClose = [&point](const MatrixPoint &other) { return between(point, other) < 1.1 * discSize; };
        if (allInside({point}, discSize) && std::none_of(apart.begin(), apart.end(), tooClose))
            apart.push_back(point);
    }
    const Points places = spread(apart, discSize);
    for (std::size_t point = 0; point < apart.size(); ++point)
        RC_ASSERT(between(places[point], apart[point]) < 0.02 * discSize);
}

TEST(MatrixPlaces, ARiskStartsAtItsLevelsAndSinksByTheLogarithm)
{
    const auto catalogue =
        test::catalogueOf({test::step("A01", {test::lowers("R01", catalogue::Strength::High, catalogue::Strength::Medium)})},
                          {test::riskAt("R01", {3, 4})});
    const Exposure before = test::exposureAfter(catalogue, {});
    EXPECT_EQ(startPoint(*before.risk(test::riskId("R01")), catalogue.scales()), (MatrixPoint{3, 4}));
    EXPECT_EQ(presentPoint(*before.risk(test::riskId("R01")), catalogue.scales()), (MatrixPoint{3, 4}));
    const Exposure after =
        test::exposureAfter(catalogue, {test::doneMark(1, test::actionId("A01"), catalogue::Evidence::Drilled)});
    EXPECT_EQ(startPoint(*after.risk(test::riskId("R01")), catalogue.scales()), (MatrixPoint{3, 4}));
    const MatrixPoint now = presentPoint(*after.risk(test::riskId("R01")), catalogue.scales());
    // 0.08 x 0.40 = 0.032 between 0.02 and 0.08; 30,000 x 0.65 = 19,500 between 3,000 and 30,000.
    EXPECT_NEAR(now.probability, 2 + std::log(0.032 / 0.02) / std::log(4.0), roundingOnly);
    EXPECT_NEAR(now.seriousness, 3 + std::log10(6.5), roundingOnly);
}

} // namespace

} // namespace holdfast::risk
