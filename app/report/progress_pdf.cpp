// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/inks.h"
#include "app/report/matrix_drawing.h"
#include "app/report/progress_report.h"
#include "app/report/progress_sections.h"
#include "app/report/progress_summary.h"
#include "app/report/spoken_language.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdfast::report {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ProgressReport)
};

/// Between the parts of a page.
constexpr qreal between = 6;
/// What a reader should at least be told in words.
constexpr int fewestTold = 8;
constexpr int mostLines = 4;
/// How far what stands beside the matrix may reach down.
constexpr qreal mostBesideMatrix = 150;
/// How wide the matrix is in large print.
constexpr qreal mostLargeMatrix = 112;
constexpr qreal leastLargeMatrix = 84;

/// A report being put on paper.
struct Report {
    Sheet &sheet;
    const ProgressSummary &summary;
    const catalogue::Scales &scales;

    [[nodiscard]] Room page() const { return {0, 0, sheet.width()}; }
    /// Draws the foot and says where what stands above it has to end.
    [[nodiscard]] qreal endAboveFoot() const
    {
        const qreal height = sheet.measured([&] { return drawFoot(sheet, page()); });
        const qreal top = sheet.height() - height;
        sheet.line({0, top - 1.5}, {sheet.width(), top - 1.5}, inks::line, 0.25);
        drawFoot(sheet, page().below(top));
        return top - between / 2;
    }
    [[nodiscard]] qreal heightOf(const RiskList &list) const
    {
        return sheet.measured([&] { return drawRiskList(sheet, page(), summary, scales, list); });
    }
    /// The practices that fit into this height; packs may bring more than a page holds.
    [[nodiscard]] std::span<const ReportedPractice> fittingPractices(qreal height) const
    {
        std::span<const ReportedPractice> practices(summary.practices);
        while (!practices.empty() && sheet.measured([&] { return drawPractices(sheet, page(), practices); }) > height)
            practices = practices.first(practices.size() - 1);
        return practices;
    }
};

/// The list that fits: rather every risk with fewer words than one without any.
RiskList fittingList(const Report &report, qreal height)
{
    RiskList list;
    list.columns = 2;
    list.named = report.summary.countedRisks;
    for (list.mostLines = mostLines; list.mostLines > 0; --list.mostLines) {
        for (list.told = list.named; list.told >= std::min(fewestTold, list.named); --list.told) {
            if (report.heightOf(list) <= height)
                return list;
        }
    }
    list.mostLines = 1;
    list.told = std::min(fewestTold, list.named);
    while (list.told > 0 && report.heightOf(list) > height)
        --list.told;
    return list;
}

/// Everything on one page: the matrix beside steps and practices, the risks below.
void drawPage(const Report &report)
{
    Sheet &sheet = report.sheet;
    const qreal bottom = report.endAboveFoot();
    qreal top = drawHead(sheet, report.page(), report.summary) + between / 2;
    sheet.line({0, top}, {sheet.width(), top}, inks::line, 0.25);
    top += between / 2 + 1;

    constexpr qreal matrixWidth = 82;
    const Room left{0, top, matrixWidth};
    const Room right = Room{0, top, sheet.width()}.indented(matrixWidth + between + 1);
    qreal steps = drawSteps(sheet, right, report.summary.steps) + between / 2;
    const auto practices = report.fittingPractices(mostBesideMatrix - steps);
    steps += drawPractices(sheet, right.below(steps), practices);
    const qreal matrix = drawMatrix(sheet, left, report.summary, report.summary.countedRisks, report.scales);
    top += std::max(steps, matrix) + between / 2;
    const RiskList list = fittingList(report, bottom - top);
    drawRiskList(sheet, report.page().below(top), report.summary, report.scales, list);
}

/// In large type, the matrix and the practices on the first page; on the second the risks of the matrix, as many as fit above the
/// steps. Returns how many.
int drawLargePages(const Report &report, std::span<const ReportedStep> steps)
{
    Sheet &sheet = report.sheet;
    const qreal stepsHeight = sheet.measured([&] { return drawSteps(sheet, report.page(), steps); });
    const qreal bottom = report.endAboveFoot();
    RiskList list;
    list.named = report.summary.countedRisks;
    list.told = list.named;
    while (list.named > 0 && report.heightOf(list) + between + stepsHeight > bottom)
        list.told = --list.named;

    const qreal head = drawHead(sheet, report.page(), report.summary) + between;
    const auto practices = report.fittingPractices(bottom - head - leastLargeMatrix - between);
    const qreal practicesHeight = sheet.measured([&] { return drawPractices(sheet, report.page(), practices); });
    // As wide as its height allows: both grow together.
    qreal width = mostLargeMatrix;
    const auto matrix = [&] { return drawMatrix(sheet, {0, head, width}, report.summary, list.named, report.scales); };
    const qreal tooHigh = head + sheet.measured(matrix) + between + practicesHeight - bottom;
    width -= std::max(0.0, tooHigh);
    const qreal top = head + matrix() + between;
    drawPractices(sheet, report.page().below(top), practices);

    sheet.nextPage();
    (void)report.endAboveFoot();
    const qreal risks = drawRiskList(sheet, report.page(), report.summary, report.scales, list) + between;
    drawSteps(sheet, report.page().below(risks), steps);
    return list.named;
}

void drawNotesPage(const Report &report, int shown, std::span<const ReportedStep> steps)
{
    Sheet &sheet = report.sheet;
    const auto notes = [&](int lines) { return drawNotes(sheet, report.page(), report.summary, shown, steps, lines); };
    if (sheet.measured([&] { return notes(1); }) <= 0)
        return;
    sheet.nextPage();
    const qreal bottom = report.endAboveFoot();
    int lines = mostLines;
    while (lines > 1 && sheet.measured([&] { return notes(lines); }) > bottom)
        --lines;
    (void)notes(lines);
}

} // namespace

QByteArray progressPdf(const ReportInput &input, const ReportOptions &options)
{
    const SpokenLanguage spoken(options.language);
    const ProgressSummary summary = summaryOf(input, options);
    //: The title of the printed report as a document; print queues may show it.
    Sheet sheet(options.language, options.largePrint, Say::tr("Holdfast progress report"));
    const Report report{sheet, summary, input.catalogue.scales()};
    std::span<const ReportedStep> steps(summary.steps);
    int shown = summary.countedRisks;
    if (options.largePrint) {
        constexpr std::size_t mostLargeSteps = 3;
        steps = steps.first(std::min(mostLargeSteps, steps.size()));
        shown = drawLargePages(report, steps);
    } else {
        drawPage(report);
    }
    if (options.withNotes)
        drawNotesPage(report, shown, steps);
    return sheet.finish(summary.madeAt);
}

} // namespace holdfast::report
