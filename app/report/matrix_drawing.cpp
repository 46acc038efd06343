// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/matrix_drawing.h"

#include "app/report/inks.h"
#include "app/risk/matrix_places.h"
#include "app/risk/scale.h"
#include "app/wording/risk_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace holdfast::report {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ProgressReport)
};

constexpr int levels = risk::highestLevel;
/// Cells reach half a level to each side of their own.
constexpr double halfCell = 0.5;
constexpr qreal gap = 0.7;
/// A risk that has come less far than this, in levels, is where it started: its ring would only hide behind its disc.
constexpr double leastWay = 0.15;

/// One risk in the picture.
struct Placed {
    int number = 0;
    risk::MatrixPoint now;
    /// Equal to `now` where it has not come far enough to be shown.
    risk::MatrixPoint start;
    bool moved = false;
    bool hasRange = false;
    /// The range a person gave, in levels.
    risk::MatrixPoint least;
    risk::MatrixPoint most;
};

/// The square of the matrix on the page.
struct Square {
    QPointF corner;
    qreal side = 0;

    [[nodiscard]] qreal cell() const { return side / levels; }
    [[nodiscard]] QPointF place(const risk::MatrixPoint &point) const
    {
        return corner + QPointF(point.seriousness - halfCell, levels + halfCell - point.probability) * cell();
    }
};

qreal ringDiameter(const Sheet &sheet)
{
    return sheet.isLarge() ? 5 : 2.8;
}

qreal thinLine(const Sheet &sheet)
{
    return sheet.isLarge() ? 0.5 : 0.3;
}

std::vector<Placed> placed(const ProgressSummary &summary, int shown, const catalogue::Scales &scales, double distance)
{
    std::vector<Placed> risks;
    std::vector<risk::MatrixPoint> points;
    for (const ReportedRisk &reported : summary.risks) {
        if (reported.number == 0 || reported.number > shown)
            continue;
        const risk::RiskStanding &standing = reported.standing;
        Placed risk;
        risk.number = reported.number;
        risk.now = risk::presentPoint(standing, scales);
        risk.start = risk::startPoint(standing, scales);
        risk.moved =
            std::hypot(risk.start.probability - risk.now.probability, risk.start.seriousness - risk.now.seriousness) >= leastWay;
        risk.hasRange = standing.hasRange();
        risk.least = risk::rangeBox(standing).least;
        risk.most = risk::rangeBox(standing).most;
        points.push_back(risk.now);
        risks.push_back(risk);
    }
    // Rings keep away from discs as discs do from each other, or one would lie behind another.
    for (const Placed &risk : risks) {
        if (risk.moved)
            points.push_back(risk.start);
    }
    points = risk::spreadALittle(points, distance);
    auto start = points.begin() + static_cast<std::ptrdiff_t>(risks.size());
    for (std::size_t index = 0; index < risks.size(); ++index) {
        risks[index].now = points[index];
        risks[index].start = risks[index].moved ? *start++ : points[index];
    }
    return risks;
}

void drawCells(Sheet &sheet, const Square &square, const catalogue::Scales &scales)
{
    for (int probability = risk::lowestLevel; probability <= levels; ++probability) {
        for (int seriousness = risk::lowestLevel; seriousness <= levels; ++seriousness) {
            const QPointF corner = square.place({probability + halfCell, seriousness - halfCell});
            const QRectF cell(corner + QPointF(gap, gap) / 2, QSizeF(square.cell() - gap, square.cell() - gap));
            const int shade = risk::shadeOf(scales, {probability, seriousness});
            sheet.rectangle(cell, 1, inks::shades[std::clamp(shade, 1, levels) - 1]);
        }
    }
}

/// The cells of the range, as on the screen.
void drawRange(Sheet &sheet, const Square &square, const Placed &risk)
{
    const QPointF low = square.place(risk.least);
    const QPointF high = square.place(risk.most);
    const QRectF range = QRectF(QPointF(low.x(), high.y()), QPointF(high.x(), low.y()));
    sheet.rectangle(range.intersected(QRectF(square.corner, QSizeF(square.side, square.side))), 1, {}, inks::brand,
                    thinLine(sheet));
}

void drawRisks(Sheet &sheet, const Square &square, const std::vector<Placed> &risks)
{
    for (const Placed &risk : risks) {
        if (risk.hasRange)
            drawRange(sheet, square, risk);
    }
    for (const Placed &risk : risks) {
        if (risk.moved)
            sheet.line(square.place(risk.start), square.place(risk.now), inks::quietInk, thinLine(sheet), Qt::DashLine);
    }
    for (const Placed &risk : risks) {
        if (risk.moved)
            sheet.disc(square.place(risk.start), ringDiameter(sheet), inks::paper, inks::quietInk, 1.5 * thinLine(sheet));
    }
    for (const Placed &risk : risks)
        drawNumber(sheet, square.place(risk.now), risk.number);
}

/// What an axis is called, and on each of its ends what the outermost levels mean; in large print there is room for the name
/// alone. The words stand next to the matrix: above the name, or below it where the axis runs upwards. Returns how far all
/// reaches.
qreal drawAxis(Sheet &sheet, const Room &room, const QString &name, bool upwards, const std::vector<catalogue::Band> &scale,
               catalogue::Language language)
{
    const auto drawName = [&](qreal below) { return sheet.write(room.below(below), name, {Type::Strong, 1, Qt::AlignHCenter}); };
    if (sheet.isLarge())
        return drawName(0);
    constexpr int mostLines = 3;
    constexpr qreal between = 3;
    const qreal end = (room.width - between) / 2;
    const Room words = room.below(upwards ? drawName(0) : 0);
    const auto text = [&](int level) { return wording::levelText(scale, level, language); };
    const qreal low = sheet.write({words.left, words.top, end}, text(risk::lowestLevel), {Type::Quiet, mostLines});
    const qreal high =
        sheet.write({words.left + words.width - end, words.top, end}, text(levels), {Type::Quiet, mostLines, Qt::AlignRight});
    const qreal reach = words.top - room.top + std::max(low, high);
    return upwards ? reach : reach + drawName(reach);
}

/// What the signs mean; as many lines as it takes.
qreal drawSigns(Sheet &sheet, const Room &room, const std::vector<Placed> &risks)
{
    const qreal pitch = sheet.pitch(Type::Quiet);
    const qreal sign = numberDiameter(sheet);
    constexpr qreal between = 1.5;
    QPointF at(room.left, room.top);
    const auto add = [&](const QString &words, auto draw) {
        const qreal width = sign + between + sheet.widthOf(words, Type::Quiet);
        if (at.x() > room.left && at.x() + width > room.left + room.width)
            at = QPointF(room.left, at.y() + pitch + between);
        draw(at + QPointF(sign, pitch) / 2);
        sheet.write({at.x() + sign + between, at.y(), room.left + room.width - at.x() - sign - between}, words, {Type::Quiet, 1});
        at.rx() += width + 4;
    };
    //: Below the picture of all risks: what a disc with a number in it means.
    add(Say::tr("where it is now"), [&](const QPointF &centre) { sheet.disc(centre, 0.7 * sign, inks::brand, inks::brand, 0); });
    if (std::any_of(risks.begin(), risks.end(), [](const Placed &risk) { return risk.moved; })) {
        //: Below the picture of all risks: what a ring means.
        add(Say::tr("with nothing done"), [&](const QPointF &centre) {
            sheet.disc(centre, ringDiameter(sheet), inks::paper, inks::quietInk, 1.5 * thinLine(sheet));
        });
    }
    if (std::any_of(risks.begin(), risks.end(), [](const Placed &risk) { return risk.hasRange; })) {
        //: Below the picture of all risks: what a box around a disc means. The person gave a range instead of one level.
        add(Say::tr("the range you gave"), [&](const QPointF &centre) {
            const QSizeF size(0.9 * sign, 0.7 * sign);
            sheet.rectangle({centre - QPointF(size.width(), size.height()) / 2, size}, 0.8, {}, inks::brand, thinLine(sheet));
        });
    }
    return at.y() + pitch - room.top;
}

} // namespace

qreal numberDiameter(const Sheet &sheet)
{
    return sheet.isLarge() ? 9.6 : 5.4;
}

void drawNumber(Sheet &sheet, const QPointF &centre, int number)
{
    const qreal diameter = numberDiameter(sheet);
    sheet.disc(centre, diameter, inks::brand, inks::paper, 0.3);
    sheet.write({centre.x() - diameter / 2, centre.y() - sheet.pitch(Type::Strong) / 2, diameter}, QString::number(number),
                {Type::Strong, 1, Qt::AlignHCenter, inks::onBrand});
}

qreal drawMatrix(Sheet &sheet, const Room &room, const ProgressSummary &summary, int shown, const catalogue::Scales &scales)
{
    constexpr qreal between = 1.5;
    //: The axis of the picture of risks that runs upwards.
    const QString probability = Say::tr("Probability →");
    //: The axis of the picture of risks that runs to the right.
    const QString seriousness = Say::tr("Seriousness →");
    const qreal upAxis = sheet.measured([&] {
        return drawAxis(sheet, {0, 0, room.width - 10}, probability, true, scales.probability, summary.language);
    });
    const Square square{{room.left + upAxis + between, room.top}, room.width - upAxis - between};
    sheet.upwards({room.left, room.top + square.side}, [&] {
        return drawAxis(sheet, {0, 0, square.side}, probability, true, scales.probability, summary.language);
    });
    drawCells(sheet, square, scales);
    const auto risks = placed(summary, shown, scales, (numberDiameter(sheet) + 0.5) / square.cell());
    drawRisks(sheet, square, risks);
    qreal height = square.side + between;
    height += drawAxis(sheet, {square.corner.x(), room.top + height, square.side}, seriousness, false, scales.seriousness,
                       summary.language);
    if (sheet.isLarge()) {
        const qreal right = square.corner.x() + square.side + 4 * between;
        drawSigns(sheet, {right, room.top, sheet.width() - right}, risks);
        return height;
    }
    height += 2 * between;
    return height + drawSigns(sheet, {square.corner.x(), room.top + height, square.side}, risks);
}

} // namespace holdfast::report
