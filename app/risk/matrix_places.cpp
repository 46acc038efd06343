// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/risk/matrix_places.h"

#include "app/risk/scale.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace holdfast::risk {

namespace {

constexpr double edge = 0.5;

/// Points on the same spot need some direction to part in: the next of a spiral, so that no two get the same.
MatrixPoint nudged(const MatrixPoint &point, std::size_t number, double distance)
{
    constexpr double goldenAngle = 2.399963229728653;
    const double angle = static_cast<double>(number) * goldenAngle;
    const double radius = distance * 0.01;
    return {point.probability + radius * std::sin(angle), point.seriousness + radius * std::cos(angle)};
}

void keepInside(MatrixPoint &point, double margin)
{
    const double least = lowestLevel - edge + margin;
    const double most = highestLevel + edge - margin;
    point.probability = std::clamp(point.probability, least, most);
    point.seriousness = std::clamp(point.seriousness, least, most);
}

/// Pushes two points apart that are too close; whether it had to.
bool part(MatrixPoint &left, MatrixPoint &right, double distance)
{
    const double up = right.probability - left.probability;
    const double along = right.seriousness - left.seriousness;
    const double apart = std::hypot(up, along);
    if (apart >= distance || apart <= 0)
        return false;
    const double push = (distance - apart) / 2 / apart;
    left.probability -= up * push;
    left.seriousness -= along * push;
    right.probability += up * push;
    right.seriousness += along * push;
    return true;
}

/// Back towards where a point belongs, no farther away than that.
void keepNear(MatrixPoint &point, const MatrixPoint &home, double farthest)
{
    const double up = point.probability - home.probability;
    const double along = point.seriousness - home.seriousness;
    const double apart = std::hypot(up, along);
    if (apart > farthest)
        point = {home.probability + up * farthest / apart, home.seriousness + along * farthest / apart};
}

std::vector<MatrixPoint> spreadWithin(std::vector<MatrixPoint> points, double distance, double farthest)
{
    constexpr int mostRounds = 300;
    const std::vector<MatrixPoint> homes = points;
    for (std::size_t number = 0; number < points.size(); ++number) {
        // What lies outside comes in first: two points in one corner would otherwise meet there and never part.
        keepInside(points[number], distance / 2);
        points[number] = nudged(points[number], number, distance);
    }
    bool moved = true;
    for (int round = 0; moved && round < mostRounds; ++round) {
        moved = false;
        for (std::size_t left = 0; left < points.size(); ++left) {
            for (std::size_t right = left + 1; right < points.size(); ++right)
                moved = part(points[left], points[right], distance) || moved;
        }
        for (std::size_t number = 0; number < points.size(); ++number) {
            keepNear(points[number], homes[number], farthest);
            keepInside(points[number], distance / 2);
        }
    }
    return points;
}

} // namespace

MatrixPoint startPoint(const RiskStanding &standing, const catalogue::Scales &scales)
{
    return {positionOf(scales.probability, standing.chance.likely), positionOf(scales.seriousness, standing.loss.likely)};
}

MatrixPoint presentPoint(const RiskStanding &standing, const catalogue::Scales &scales)
{
    return {positionOf(scales.probability, standing.chanceNow().likely),
            positionOf(scales.seriousness, standing.lossNow().likely)};
}

std::vector<MatrixPoint> spread(std::vector<MatrixPoint> points, double distance)
{
    return spreadWithin(std::move(points), distance, std::numeric_limits<double>::infinity());
}

std::vector<MatrixPoint> spreadALittle(const std::vector<MatrixPoint> &points, double distance)
{
    constexpr double farthest = 0.45;
    return spreadWithin(points, distance, farthest);
}

MatrixBox rangeBox(const RiskStanding &standing)
{
    return {{standing.probability.low - edge, standing.seriousness.low - edge},
            {standing.probability.high + edge, standing.seriousness.high + edge}};
}

} // namespace holdfast::risk
