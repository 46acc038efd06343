// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/risk/shown_points.h"

#include <algorithm>
#include <cmath>

namespace holdfast::risk {

namespace {

/// What arithmetic adds or takes off in the last places; 38.000000001 points are shown as 38.
constexpr double rounding = 1e-9;

} // namespace

int shownIndex(double index)
{
    return std::clamp(static_cast<int>(std::ceil(index - rounding)), 0, 100);
}

double shownDrop(double drop)
{
    return std::clamp(std::floor(10.0 * drop + rounding) / 10.0, 0.0, 100.0);
}

int shownPercent(double share)
{
    return std::clamp(static_cast<int>(std::floor(100.0 * share + rounding)), 0, 100);
}

} // namespace holdfast::risk
