// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/sheet.h"

#include "app/report/inks.h"
#include "app/wording/language.h"

#include <QDateTime>
#include <QFontMetricsF>
#include <QUuid>

#include <algorithm>

namespace holdfast::report {

namespace {

constexpr int dotsPerInch = 300;
constexpr double millimetresPerInch = 25.4;
constexpr double pointsPerInch = 72;
constexpr qreal margin = 13;

struct Size {
    qreal usual;
    qreal large;
    QFont::Weight weight;
};

/// In points. Large print begins at 16, which is what people with low vision are printed for.
Size sizeOf(Type type)
{
    switch (type) {
    case Type::Title:
        return {19, 28, QFont::Bold};
    case Type::Heading:
        return {12, 20, QFont::DemiBold};
    case Type::Figure:
        return {25, 36, QFont::DemiBold};
    case Type::Strong:
        return {9.5, 16, QFont::DemiBold};
    case Type::Body:
        return {9.5, 16, QFont::Normal};
    case Type::Quiet:
        return {9, 16, QFont::Normal};
    }
    return {9.5, 16, QFont::Normal};
}

qreal pointsOf(Type type, bool large)
{
    return large ? sizeOf(type).large : sizeOf(type).usual;
}

QColor colourOf(Type type)
{
    return type == Type::Quiet ? inks::quietInk : inks::ink;
}

/// Qt writes the machine's time and how far it is from UTC, which tells where somebody lives. All that follows keeps its place:
/// the new date is as long as the old one.
QByteArray datedAs(QByteArray document, const QDateTime &madeAt)
{
    static const QByteArray before = QByteArrayLiteral("/CreationDate (D:");
    const qsizetype begin = document.indexOf(before) + before.size();
    const qsizetype end = document.indexOf(')', begin);
    const QByteArray date = madeAt.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
    if (begin < before.size() || end - begin < date.size())
        return document;
    QByteArray zone = document.sliced(begin + date.size(), end - begin - date.size());
    std::replace_if(
        zone.begin(), zone.end(), [](char sign) { return sign >= '0' && sign <= '9'; }, '0');
    zone.replace('-', '+');
    return document.replace(begin, end - begin, date + zone);
}

} // namespace

Sheet::Sheet(catalogue::Language language, bool largePrint, const QString &title)
    : m_language(language), m_large(largePrint), m_writer((m_buffer.open(QIODevice::WriteOnly), &m_buffer))
{
    m_writer.setResolution(dotsPerInch);
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    m_writer.setTitle(title);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // Newer versions of Qt would give every document a random id: the same values are to give the same bytes.
    m_writer.setDocumentId(QUuid::createUuidV5(QUuid(), title));
#endif
    m_painter.begin(&m_writer);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

QByteArray Sheet::finish(const QDateTime &madeAt)
{
    m_painter.end();
    m_buffer.close();
    return datedAs(m_document, madeAt);
}

void Sheet::nextPage()
{
    m_writer.newPage();
}

qreal Sheet::dots(qreal millimetres)
{
    return millimetres * dotsPerInch / millimetresPerInch;
}

qreal Sheet::width() const
{
    return m_writer.width() * millimetresPerInch / dotsPerInch;
}

qreal Sheet::height() const
{
    return m_writer.height() * millimetresPerInch / dotsPerInch;
}

qreal Sheet::pitch(Type type) const
{
    // Chinese characters fill their square and want more air.
    const bool chinese = m_language != catalogue::Language::English;
    const qreal factor = type == Type::Title || type == Type::Figure ? 1.2 : chinese ? 1.45 : 1.36;
    return factor * pointsOf(type, m_large) * millimetresPerInch / pointsPerInch;
}

qreal Sheet::widthOf(const QString &text, Type type) const
{
    constexpr qreal wide = 1'000;
    return block(text, wide, {type, 1}).usedWidth() * millimetresPerInch / dotsPerInch;
}

QFont Sheet::font(Type type) const
{
    QFont font(QStringList{QStringLiteral("Inter")} + wording::chineseFacesFor(m_language));
    font.setPointSizeF(pointsOf(type, m_large));
    font.setWeight(sizeOf(type).weight);
    // Inter puts another minus between digits than between letters, one without a number of its own: read aloud, "−4" became "4".
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

TextBlock Sheet::block(const QString &text, qreal width, const Manner &manner) const
{
    return TextBlock(text, {font(manner.type), dots(width), dots(pitch(manner.type)), manner.mostLines, manner.alignment},
                     m_writer);
}

qreal Sheet::write(const Room &room, const QString &text, const Manner &manner)
{
    if (text.isEmpty())
        return 0;
    const TextBlock lines = block(text, room.width, manner);
    if (!m_measuring) {
        m_painter.setPen(manner.colour.isValid() ? manner.colour : colourOf(manner.type));
        lines.draw(m_painter, {dots(room.left), dots(room.top)});
    }
    return lines.height() * millimetresPerInch / dotsPerInch;
}

void Sheet::line(const QPointF &from, const QPointF &to, const QColor &colour, qreal thickness, Qt::PenStyle style)
{
    if (m_measuring)
        return;
    m_painter.setPen(QPen(colour, dots(thickness), style));
    m_painter.drawLine(QPointF(dots(from.x()), dots(from.y())), QPointF(dots(to.x()), dots(to.y())));
}

void Sheet::rectangle(const QRectF &area, qreal radius, const QColor &filling, const QColor &edge, qreal thickness)
{
    if (m_measuring)
        return;
    m_painter.setPen(thickness > 0 ? QPen(edge, dots(thickness)) : QPen(Qt::NoPen));
    m_painter.setBrush(filling.isValid() ? QBrush(filling) : QBrush(Qt::NoBrush));
    m_painter.drawRoundedRect(QRectF(dots(area.x()), dots(area.y()), dots(area.width()), dots(area.height())), dots(radius),
                              dots(radius));
}

void Sheet::disc(const QPointF &centre, qreal diameter, const QColor &filling, const QColor &edge, qreal thickness)
{
    if (m_measuring)
        return;
    m_painter.setPen(thickness > 0 ? QPen(edge, dots(thickness)) : QPen(Qt::NoPen));
    m_painter.setBrush(filling);
    m_painter.drawEllipse(QPointF(dots(centre.x()), dots(centre.y())), dots(diameter / 2), dots(diameter / 2));
}

} // namespace holdfast::report
