// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/action.h"
#include "app/catalogue/risk.h"

namespace holdfast::risk {

/// The representative value of a level (catalogue.json, scales): chance in a year or loss in HK$. A level outside the scale is
/// held at its ends; 0 when the scale is empty.
[[nodiscard]] double valueOf(const std::vector<catalogue::Band> &scale, int level);

/// Where a value stands on a scale, for drawing: 1 to 5 at the representative values, between them in a line of their logarithms,
/// since the bands are spaced so. What is below the first value sinks to 0.5 at a tenth of it, above the last it stays.
[[nodiscard]] double positionOf(const std::vector<catalogue::Band> &scale, double value);

/// The level whose words fit a value best: the one that is nearest by the logarithm. 1 when the scale is empty.
[[nodiscard]] int levelOf(const std::vector<catalogue::Band> &scale, double value);

/// How strong the cell of a matrix is shaded, 1 to 5: by the logarithm of the yearly exposure its levels stand for, in five equal
/// parts of the span from the weakest cell to the strongest.
[[nodiscard]] int shadeOf(const catalogue::Scales &scales, const catalogue::Levels &levels);

} // namespace holdfast::risk
