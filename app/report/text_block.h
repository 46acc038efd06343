// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPaintDevice>
#include <QPointF>
#include <QString>
#include <QTextLayout>

#include <limits>

class QPainter;

namespace holdfast::report {

inline constexpr int anyNumberOfLines = std::numeric_limits<int>::max();

/// How a text is broken into lines. Lengths are in dots of the device.
struct Setting {
    QFont font;
    qreal width = 0;
    /// From line to line, the same whatever faces a line is made of.
    qreal pitch = 0;
    int mostLines = anyNumberOfLines;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// A text in lines. Whatever somebody typed, it stays in its room: words that are too long are broken, what the lines allowed do
/// not hold is cut with an ellipsis, and characters that steer instead of being read are left out.
class TextBlock
{
public:
    TextBlock(const QString &text, const Setting &setting, const QPaintDevice &device);

    [[nodiscard]] qreal height() const { return m_pitch * m_layout.lineCount(); }
    /// How wide its widest line is.
    [[nodiscard]] qreal usedWidth() const;
    void draw(QPainter &painter, const QPointF &topLeft) const;

private:
    /// False when there were more lines than allowed; `cutFrom` is then where the last one begins.
    bool breakLines(const Setting &setting, int &cutFrom);

    QTextLayout m_layout;
    qreal m_pitch = 0;
    qreal m_width = 0;
    /// From the top of a line; capital letters stand in its middle.
    qreal m_baseline = 0;
};

} // namespace holdfast::report
