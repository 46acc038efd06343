// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/risk/scale.h"

#include <algorithm>
#include <cmath>

namespace holdfast::risk {

double valueOf(const std::vector<catalogue::Band> &scale, int level)
{
    if (scale.empty())
        return 0;
    return scale[static_cast<std::size_t>(std::clamp(level, 1, static_cast<int>(scale.size())) - 1)].value;
}

double positionOf(const std::vector<catalogue::Band> &scale, double value)
{
    constexpr double lowest = 0.5;
    if (scale.empty() || value <= 0)
        return lowest;
    const double first = scale.front().value;
    if (value <= first)
        return std::max(lowest, 1.0 + lowest * std::log10(value / first));
    for (std::size_t above = 1; above < scale.size(); ++above) {
        const double from = scale[above - 1].value;
        const double to = scale[above].value;
        if (value <= to)
            return static_cast<double>(above) + std::log(value / from) / std::log(to / from);
    }
    return static_cast<double>(scale.size());
}

int levelOf(const std::vector<catalogue::Band> &scale, double value)
{
    return std::max(1, static_cast<int>(std::lround(positionOf(scale, value))));
}

int shadeOf(const catalogue::Scales &scales, const catalogue::Levels &levels)
{
    constexpr int shades = 5;
    const auto exposure = [&scales](int probability, int seriousness) {
        return valueOf(scales.probability, probability) * valueOf(scales.seriousness, seriousness);
    };
    const double least = exposure(1, 1);
    const double most = exposure(shades, shades);
    if (least <= 0 || most <= least)
        return 1;
    const double share = std::log(exposure(levels.probability, levels.seriousness) / least) / std::log(most / least);
    return std::clamp(1 + static_cast<int>(share * shades), 1, shades);
}

} // namespace holdfast::risk
