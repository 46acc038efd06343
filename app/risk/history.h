// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/progress/coverage.h"
#include "app/progress/mark.h"
#include "app/progress/profile.h"
#include "app/risk/assessment.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace holdfast::risk {

/// The exposure index at the end of one day.
struct HistoryPoint {
    QDate day;
    double index = 0;
    progress::Coverage coverage;
    /// Nothing was recorded for so long before it that no line is drawn to it.
    bool afterGap = false;
};

/// After more than so many days without a mark nobody knows where somebody stood in between: about a quarter, the usual interval
/// of a step.
inline constexpr int gapDays = 90;

/// The index over time, oldest first, from the day before the first mark (when nothing was done) to today; at most about 70
/// points, evenly spaced, with both ends of every gap among them and none inside. Empty when there are no marks on actions of
/// this catalogue.
///
/// Every point is computed by today's formula, catalogue, answers and levels, from the marks made until then: only so can points
/// be compared. Each mark stands on its own day; a mark from the future on today, one without a day on the first.
[[nodiscard]] std::vector<HistoryPoint> history(const catalogue::Catalogue &catalogue, const progress::Profile &profile,
                                                const Assessments &assessments,
                                                const QHash<ActionId, std::vector<progress::Mark>> &marks, const QDate &today);

} // namespace holdfast::risk
