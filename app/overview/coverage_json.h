// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/progress/coverage.h"

#include <QJsonObject>

namespace holdfast::overview {

/// How much is known and done, as it leaves Holdfast (app/cli/json.md, app/report/report.md).
[[nodiscard]] QJsonObject coverageObject(const progress::Coverage &coverage);

} // namespace holdfast::overview
