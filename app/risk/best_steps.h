// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/risk/exposure.h"
#include "app/risk/next_steps.h"

#include <QHash>

namespace holdfast::risk {

/// For each risk, the first in the order of steps that lowers it: by what it does to this very risk, since another step of the
/// same mechanism may have done that already. Steps whose effect is too small to be shown are left out, and so are risks without
/// any.
[[nodiscard]] QHash<RiskId, NextStep> bestSteps(const std::vector<NextStep> &steps, const Exposure &exposure);

} // namespace holdfast::risk
