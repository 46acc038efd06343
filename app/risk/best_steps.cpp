// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/risk/best_steps.h"

#include "app/risk/shown_points.h"

namespace holdfast::risk {

QHash<RiskId, NextStep> bestSteps(const std::vector<NextStep> &steps, const Exposure &exposure)
{
    QHash<RiskId, NextStep> best;
    for (const NextStep &step : steps) {
        if (shownDrop(step.drop) <= 0)
            continue;
        for (const Gain &gain : exposure.gainsOf(step.action)) {
            if (!best.contains(gain.risk))
                best.insert(gain.risk, step);
        }
    }
    return best;
}

} // namespace holdfast::risk
