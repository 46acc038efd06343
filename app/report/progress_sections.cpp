// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/progress_sections.h"

#include "app/report/inks.h"
#include "app/report/matrix_drawing.h"
#include "app/risk/shown_points.h"
#include "app/wording/catalogue_words.h"
#include "app/wording/date_text.h"
#include "app/wording/list_text.h"
#include "app/wording/progress_words.h"
#include "app/wording/rhythm_text.h"
#include "app/wording/risk_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdfast::report {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ProgressReport)
};

/// Between entries of a list, and between a heading and what it stands over.
qreal small(const Sheet &sheet)
{
    return sheet.isLarge() ? 2.4 : 1.5;
}

qreal heading(Sheet &sheet, const Room &room, const QString &text)
{
    return sheet.write(room, text, {Type::Heading, 1}) + small(sheet);
}

/// A small frame around words, at the right end of a line; how much of the line it takes.
qreal drawFlag(Sheet &sheet, const Room &line, const QString &words)
{
    const qreal inside = sheet.isLarge() ? 3 : 1.8;
    const qreal width = sheet.widthOf(words, Type::Quiet) + 2 * inside;
    const qreal left = line.left + line.width - width;
    const qreal height = 0.94 * sheet.pitch(Type::Strong);
    const qreal top = line.top + (sheet.pitch(Type::Strong) - height) / 2;
    sheet.rectangle({left, top, width, height}, height / 2, {}, inks::quietInk, 0.25);
    sheet.write({left, top + (height - sheet.pitch(Type::Quiet)) / 2, width}, words,
                {Type::Quiet, 1, Qt::AlignHCenter, inks::ink});
    return width + 2;
}

/// Its number, its title and whether it wants a plan.
qreal drawRiskTitle(Sheet &sheet, const Room &room, const ReportedRisk &risk, Type type, int mostLines)
{
    const qreal pitch = sheet.pitch(Type::Strong);
    drawNumber(sheet, {room.left + numberDiameter(sheet) / 2, room.top + pitch / 2}, risk.number);
    Room rest = room.indented(numberDiameter(sheet) + 2);
    if (risk.standing.needsPlan())
        //: A mark beside a risk that is so serious that a plan is due, whatever was done. Short: it stands in a small frame.
        rest.width -= drawFlag(sheet, rest, Say::tr("have a plan"));
    return sheet.write(rest, risk.title, {type, mostLines});
}

qreal drawToldRisk(Sheet &sheet, const Room &room, const ReportedRisk &risk, const catalogue::Scales &scales, int mostLines,
                   catalogue::Language language)
{
    const qreal title = drawRiskTitle(sheet, room, risk, Type::Strong, 2);
    const Room words = room.below(title).indented(numberDiameter(sheet) + 2);
    const QString text = wording::standingText(risk.standing, scales, language);
    const qreal standing = sheet.write(words, text, {Type::Quiet, mostLines});
    return std::max(title + standing, numberDiameter(sheet));
}

/// Entries one below the other in columns beside each other, as even as can be; returns the height of the longest.
template <class Draw> qreal inColumns(Sheet &sheet, const Room &room, int columns, int count, Draw draw)
{
    constexpr qreal between = 8;
    const int each = (count + columns - 1) / columns;
    const qreal width = (room.width - (columns - 1) * between) / columns;
    qreal longest = 0;
    for (int column = 0; column < columns; ++column) {
        qreal height = 0;
        for (int index = column * each; index < std::min(count, (column + 1) * each); ++index) {
            const Room entry{room.left + column * (width + between), room.top + height, width};
            height += draw(entry, static_cast<std::size_t>(index)) + small(sheet);
        }
        longest = std::max(longest, height);
    }
    return longest;
}

QStringList setAside(const ProgressSummary &summary)
{
    QStringList titles;
    for (const ReportedRisk &risk : summary.risks) {
        if (risk.standing.setAside)
            titles << risk.title;
    }
    return titles;
}

qreal drawStep(Sheet &sheet, const Room &room, const ReportedStep &step)
{
    constexpr int mostLines = 2;
    const qreal title = sheet.write(room, step.title, {Type::Strong, mostLines});
    QStringList words{wording::minutesText(step.minutes)};
    const QString drop = wording::dropText(step.next.drop);
    if (!drop.isEmpty()) {
        //: Below a step on the printed report: what it would take off the exposure index. %1 is a number such as −2.4.
        words << Say::tr("index %1").arg(drop);
    }
    const QString placed = wording::placementText(step.next.place);
    if (!placed.isEmpty())
        words << placed;
    else if (!step.reason.isEmpty())
        words << wording::effectText(step.effect, step.reason);
    return title + sheet.write(room.below(title), words.join(QStringLiteral(" · ")), {Type::Quiet, mostLines});
}

/// A thin bar of three parts: done, known besides, and not known.
void drawShare(Sheet &sheet, const Room &room, const progress::Coverage &coverage)
{
    constexpr qreal thickness = 1.1;
    const auto part = [&](int steps, const QColor &colour) {
        const qreal width = room.width * steps / std::max(coverage.applicable, 1);
        if (width > 0)
            sheet.rectangle({room.left, room.top, width, thickness}, thickness / 2, colour);
    };
    part(coverage.applicable, inks::sunken);
    part(coverage.known, inks::shades[3]);
    part(coverage.done, inks::brand);
}

qreal drawIndex(Sheet &sheet, const Room &room, const ProgressSummary &summary)
{
    const bool counts = summary.countedRisks > 0;
    //: Label of the exposure index on the printed report.
    qreal height = sheet.write(room, Say::tr("Exposure index"), {Type::Quiet, 1});
    //: The exposure index with the end of its scale. %1 is a whole number from 0 to 100.
    const QString shown = counts ? Say::tr("%1 of 100").arg(risk::shownIndex(summary.index)) : QStringLiteral("–");
    height += sheet.write(room.below(height), shown, {Type::Figure, 1, Qt::AlignLeft, inks::brand});
    if (counts)
        height += sheet.write(room.below(height).narrowed(2), wording::fallenText(summary.index), {Type::Quiet});
    return height;
}

/// How much the index rests on, and what it does not say.
qreal drawCoverage(Sheet &sheet, const Room &room, const ProgressSummary &summary)
{
    //: Label on the printed report, above how many steps are known and done ("32 of 59 known, 28 done").
    qreal height = sheet.write(room, Say::tr("Steps"), {Type::Quiet, 1});
    height += sheet.write(room.below(height), wording::coverageText(summary.coverage), {Type::Strong});
    return height + sheet.write(room.below(height), wording::lowIsNotSafe(), {Type::Quiet});
}

qreal drawNote(Sheet &sheet, const Room &room, const QString &title, const QString &note, int mostLines)
{
    const qreal height = sheet.write(room, title, {Type::Strong, 1});
    return height + sheet.write(room.below(height), note, {Type::Body, mostLines}) + small(sheet);
}

} // namespace

qreal drawHead(Sheet &sheet, const Room &room, const ProgressSummary &summary)
{
    const bool stacked = sheet.isLarge();
    const qreal titleWidth = (stacked ? 1 : 0.31) * room.width;
    const Room title{room.left, room.top, titleWidth};
    //: Heading of the printed report on how far somebody has come.
    qreal named = sheet.write(title, Say::tr("Progress report"), {Type::Title, 1});
    named += sheet.write(title.below(named), wording::dateText(summary.day, summary.language), {Type::Body});
    if (summary.sample) {
        //: On the printed report: it is about the sample household, not about the person.
        named += sheet.write(title.below(named), Say::tr("This is a sample household, not yours."), {Type::Strong});
    }
    const Room rest = stacked ? room.below(named + 2 * small(sheet)) : room.indented(titleWidth);
    const qreal indexWidth = (stacked ? 0.5 : 0.53) * rest.width;
    const qreal index = drawIndex(sheet, {rest.left, rest.top, indexWidth}, summary);
    const qreal steps = drawCoverage(sheet, rest.indented(indexWidth), summary);
    return std::max(named, rest.top - room.top + std::max(index, steps));
}

qreal drawSteps(Sheet &sheet, const Room &room, std::span<const ReportedStep> steps)
{
    //: Heading on the printed report above the few steps worth doing next.
    qreal height = heading(sheet, room, Say::tr("What helps most next"));
    if (steps.empty()) {
        //: On the printed report, in place of steps: everything that applies is done, or put off.
        height += sheet.write(room.below(height), Say::tr("Nothing is open at present."), {Type::Body});
    }
    for (const ReportedStep &step : steps)
        height += drawStep(sheet, room.below(height), step) + small(sheet);
    return height;
}

qreal drawPractices(Sheet &sheet, const Room &room, std::span<const ReportedPractice> practices)
{
    //: Heading on the printed report above the list of practices.
    qreal height = heading(sheet, room, Say::tr("How far each practice has come"));
    for (const ReportedPractice &practice : practices) {
        const Room line = room.below(height);
        const QString words = wording::practiceProgressText(practice.coverage);
        const qreal wordsWidth = sheet.widthOf(words, Type::Quiet) + 2;
        const qreal lower = (sheet.pitch(Type::Body) - sheet.pitch(Type::Quiet)) / 2;
        sheet.write(line.below(lower), words, {Type::Quiet, 1, Qt::AlignRight});
        height += sheet.write(line.narrowed(wordsWidth), practice.title, {Type::Body, 1});
        drawShare(sheet, room.below(height + 0.2), practice.coverage);
        height += 1.2 + small(sheet);
    }
    return height;
}

qreal drawRiskList(Sheet &sheet, const Room &room, const ProgressSummary &summary, const catalogue::Scales &scales,
                   const RiskList &list)
{
    //: Heading on the printed report above the list of risks.
    qreal height = heading(sheet, room, Say::tr("What weighs most"));
    const auto &risks = summary.risks;
    height += inColumns(sheet, room.below(height), list.columns, list.told, [&](const Room &entry, std::size_t index) {
        return drawToldRisk(sheet, entry, risks[index], scales, list.mostLines, summary.language);
    });
    height +=
        inColumns(sheet, room.below(height), list.columns, list.named - list.told, [&](const Room &entry, std::size_t index) {
            const ReportedRisk &risk = risks[static_cast<std::size_t>(list.told) + index];
            constexpr qreal closely = 0.4;
            return std::max(drawRiskTitle(sheet, entry, risk, Type::Body, 1), numberDiameter(sheet)) + closely - small(sheet);
        });
    const QStringList aside = setAside(summary);
    if (!aside.isEmpty()) {
        constexpr int mostLines = 2;
        //: On the printed report: risks that cannot happen to this person, by their own word. %1 is a list of titles.
        height +=
            sheet.write(room.below(height), Say::tr("Set aside: %1").arg(wording::listText(aside)), {Type::Quiet, mostLines});
    }
    return height;
}

qreal drawNotes(Sheet &sheet, const Room &room, const ProgressSummary &summary, int shown, std::span<const ReportedStep> steps,
                int mostLines)
{
    qreal height = 0;
    const auto add = [&](const QString &title, const QString &note) {
        if (note.trimmed().isEmpty())
            return;
        if (height <= 0) {
            sheet.write(room, wording::dateText(summary.day, summary.language), {Type::Quiet, 1, Qt::AlignRight});
            //: Heading on the page with the person's own notes, behind the printed report.
            height = heading(sheet, room, Say::tr("Your notes"));
        }
        height += drawNote(sheet, room.below(height), title, note, mostLines);
    };
    for (const ReportedRisk &risk : summary.risks) {
        if (risk.standing.setAside || (risk.number > 0 && risk.number <= shown))
            add(risk.title, risk.note);
    }
    for (const ReportedStep &step : steps)
        add(step.title, step.note);
    return height;
}

qreal drawFoot(Sheet &sheet, const Room &room)
{
    return sheet.write(room,
                       //: The last lines of the printed report.
                       Say::tr("Made by Holdfast on this device; nothing was sent anywhere. Levels and amounts are estimates."),
                       {Type::Quiet});
}

} // namespace holdfast::report
