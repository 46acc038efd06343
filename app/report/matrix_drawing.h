// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/progress_summary.h"
#include "app/report/sheet.h"

namespace holdfast::report {

/// The risks 1 to `shown` as a picture: seriousness to the right, probability upwards, cells shaded by what their levels stand
/// for; a numbered disc where a risk is, a ring where it would be with nothing done, a line between them, a box for the range a
/// person gave. With the axes, and with what the signs mean: below, or in large print beside the room. Returns the height.
qreal drawMatrix(Sheet &sheet, const Room &room, const ProgressSummary &summary, int shown, const catalogue::Scales &scales);

/// The disc with the number of a risk, as it stands in the matrix, around this point.
void drawNumber(Sheet &sheet, const QPointF &centre, int number);
/// How wide that is.
[[nodiscard]] qreal numberDiameter(const Sheet &sheet);

} // namespace holdfast::report
