// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/localized_text.h"
#include "app/report/text_block.h"

#include <QBuffer>
#include <QByteArray>
#include <QColor>
#include <QPainter>
#include <QPdfWriter>
#include <QRectF>

#include <utility>

namespace holdfast::report {

/// Kinds of text; how large each is depends on the print.
enum class Type { Title, Heading, Figure, Strong, Body, Quiet };

/// Where something stands and how wide it may get, in millimetres; how far it reaches down, what stands in it decides.
struct Room {
    qreal left = 0;
    qreal top = 0;
    qreal width = 0;

    [[nodiscard]] Room below(qreal height) const { return {left, top + height, width}; }
    [[nodiscard]] Room indented(qreal by) const { return {left + by, top, width - by}; }
    [[nodiscard]] Room narrowed(qreal by) const { return {left, top, width - by}; }
};

/// How a text is written.
struct Manner {
    Type type = Type::Body;
    int mostLines = anyNumberOfLines;
    Qt::Alignment alignment = Qt::AlignLeft;
    /// Where it is not valid, the colour of the type.
    QColor colour = {};
};

/// An A4 document that is being drawn, made in memory. All lengths are in millimetres from the upper left corner inside the
/// margins.
class Sheet
{
public:
    /// `title` stands in the document's metadata and nowhere on the page.
    Sheet(catalogue::Language language, bool largePrint, const QString &title);

    /// Ends the document and dates it, in UTC.
    [[nodiscard]] QByteArray finish(const QDateTime &madeAt);
    void nextPage();

    [[nodiscard]] qreal width() const;
    [[nodiscard]] qreal height() const;
    [[nodiscard]] bool isLarge() const { return m_large; }
    /// From line to line.
    [[nodiscard]] qreal pitch(Type type) const;
    [[nodiscard]] qreal widthOf(const QString &text, Type type) const;

    /// Draws a text and hands back its height; an empty one has none.
    qreal write(const Room &room, const QString &text, const Manner &manner);
    void line(const QPointF &from, const QPointF &to, const QColor &colour, qreal thickness, Qt::PenStyle style = Qt::SolidLine);
    /// Without an edge when its thickness is 0, without a filling when that colour is invalid.
    void rectangle(const QRectF &area, qreal radius, const QColor &filling, const QColor &edge = {}, qreal thickness = 0);
    void disc(const QPointF &centre, qreal diameter, const QColor &filling, const QColor &edge, qreal thickness);

    /// What `section` would draw is only measured: its height.
    template <class Section> [[nodiscard]] qreal measured(Section section)
    {
        const bool before = std::exchange(m_measuring, true);
        const qreal height = section();
        m_measuring = before;
        return height;
    }
    /// What `drawing` draws around (0, 0) reads from below to above, beginning at `origin`.
    template <class Drawing> void upwards(const QPointF &origin, Drawing drawing)
    {
        m_painter.save();
        m_painter.translate(dots(origin.x()), dots(origin.y()));
        m_painter.rotate(-90);
        drawing();
        m_painter.restore();
    }

private:
    [[nodiscard]] static qreal dots(qreal millimetres);
    [[nodiscard]] QFont font(Type type) const;
    [[nodiscard]] TextBlock block(const QString &text, qreal width, const Manner &manner) const;

    catalogue::Language m_language;
    bool m_large = false;
    bool m_measuring = false;
    QByteArray m_document;
    QBuffer m_buffer{&m_document};
    QPdfWriter m_writer;
    QPainter m_painter;
};

} // namespace holdfast::report
