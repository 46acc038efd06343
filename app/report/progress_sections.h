// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/progress_summary.h"
#include "app/report/sheet.h"

#include <span>

namespace holdfast::report {

/// The parts of the printed progress report. Each draws below `room.top` and returns its height.

/// What it is, of which day, and the exposure index with its coverage.
qreal drawHead(Sheet &sheet, const Room &room, const ProgressSummary &summary);
qreal drawSteps(Sheet &sheet, const Room &room, std::span<const ReportedStep> steps);
qreal drawPractices(Sheet &sheet, const Room &room, std::span<const ReportedPractice> practices);

/// How much of the list of risks there is to be.
struct RiskList {
    /// So many first ones with their words.
    int told = 0;
    /// So many of all, the rest by their titles.
    int named = 0;
    /// Of the words of each.
    int mostLines = anyNumberOfLines;
    int columns = 1;
};
qreal drawRiskList(Sheet &sheet, const Room &room, const ProgressSummary &summary, const catalogue::Scales &scales,
                   const RiskList &list);

/// The notes on the risks 1 to `shown`, on those set aside and on `steps`, each cut after `mostLines`. 0 when there are none.
qreal drawNotes(Sheet &sheet, const Room &room, const ProgressSummary &summary, int shown, std::span<const ReportedStep> steps,
                int mostLines);

/// The words at the foot of every page.
qreal drawFoot(Sheet &sheet, const Room &room);

} // namespace holdfast::report
