// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/risk.h"
#include "app/risk/risk_standing.h"

#include <vector>

namespace holdfast::risk {

/// A point of the matrix, in levels: a cell reaches half a level to each side of its own, so both run from 0.5 to 5.5.
struct MatrixPoint {
    double probability = lowestLevel;
    double seriousness = lowestLevel;
    friend bool operator==(const MatrixPoint &, const MatrixPoint &) = default;
};

/// Where a risk started, and where it is now: between levels by the logarithm of the amounts (scale.h).
[[nodiscard]] MatrixPoint startPoint(const RiskStanding &standing, const catalogue::Scales &scales);
[[nodiscard]] MatrixPoint presentPoint(const RiskStanding &standing, const catalogue::Scales &scales);

/// Moves points apart until any two are about `distance` levels from each other and all lie at least half of that inside the
/// matrix, each as little as can be helped: where many risks share a cell, each must still be seen. The same points give the same
/// places. With more points than fit, some stay closer.
[[nodiscard]] std::vector<MatrixPoint> spread(std::vector<MatrixPoint> points, double distance);

/// The same, with as much of that distance as moves no point farther than a little less than half a level: a disc must not tell
/// of a level that its risk does not have. In small matrices some then lie partly over each other.
[[nodiscard]] std::vector<MatrixPoint> spreadALittle(const std::vector<MatrixPoint> &points, double distance);

/// The cells of the range a person gave, from the outer edge of the lowest to that of the highest: a level is a band.
struct MatrixBox {
    MatrixPoint least;
    MatrixPoint most;
};
[[nodiscard]] MatrixBox rangeBox(const RiskStanding &standing);

} // namespace holdfast::risk
