// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/coverage_json.h"

namespace holdfast::overview {

QJsonObject coverageObject(const progress::Coverage &coverage)
{
    return {{"applicable", coverage.applicable},
            {"known", coverage.known},
            {"done", coverage.done},
            {"knownPercent", progress::knownPercent(coverage)},
            {"donePercent", progress::donePercent(coverage)}};
}

} // namespace holdfast::overview
