// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/text_block.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace holdfast::report {

namespace {

/// Far more than any room on a page holds; nothing is gained by breaking the rest into lines too.
constexpr qsizetype longestText = 4'000;

/// Marks that turn the direction of what follows would also turn what others wrote.
bool steersDirection(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

QString readable(const QString &text)
{
    QString clean;
    for (const QChar character : text.left(longestText)) {
        const bool breaksLine =
            character == QLatin1Char('\n') || character == QChar::ParagraphSeparator || character == QChar::LineSeparator;
        if (breaksLine)
            clean += QChar(QChar::LineSeparator);
        else if (character.category() == QChar::Other_Control || character.isSpace())
            clean += character == QChar(QChar::Nbsp) ? character : QLatin1Char(' ');
        else if (!steersDirection(character))
            clean += character;
    }
    return clean.trimmed();
}

} // namespace

TextBlock::TextBlock(const QString &text, const Setting &setting, const QPaintDevice &device)
    : m_layout(readable(text), setting.font, &device), m_pitch(setting.pitch), m_width(setting.width),
      m_baseline((setting.pitch + QFontMetricsF(setting.font, &device).capHeight()) / 2)
{
    QTextOption option(setting.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    int cutFrom = 0;
    if (breakLines(setting, cutFrom))
        return;
    QString rest = m_layout.text().mid(cutFrom);
    rest.replace(QChar(QChar::LineSeparator), QLatin1Char(' '));
    QString kept = m_layout.text().left(cutFrom);
    // Shortened, the last line must not slip back into the one before it.
    if (!kept.isEmpty() && !kept.endsWith(QChar(QChar::LineSeparator)))
        kept += QChar(QChar::LineSeparator);
    // One more character, so that there is always something to cut and the ellipsis is always there.
    rest = QFontMetricsF(setting.font, &device).elidedText(rest.trimmed() + QChar(0x2003), Qt::ElideRight, setting.width);
    if (!rest.endsWith(QChar(0x2026)))
        rest = rest.trimmed() + QChar(0x2026);
    m_layout.setText(kept + rest);
    (void)breakLines(setting, cutFrom);
}

bool TextBlock::breakLines(const Setting &setting, int &cutFrom)
{
    m_layout.beginLayout();
    bool whole = true;
    for (int number = 0; number < setting.mostLines; ++number) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(setting.width);
        line.setPosition({0, number * m_pitch + m_baseline - line.ascent()});
        cutFrom = line.textStart();
        whole = line.textStart() + line.textLength() >= m_layout.text().size();
    }
    m_layout.endLayout();
    return whole;
}

qreal TextBlock::usedWidth() const
{
    qreal widest = 0;
    for (int number = 0; number < m_layout.lineCount(); ++number)
        widest = std::max(widest, m_layout.lineAt(number).naturalTextWidth());
    return widest;
}

void TextBlock::draw(QPainter &painter, const QPointF &topLeft) const
{
    painter.save();
    // Marks that are piled up on a letter reach into what stands above and below.
    painter.setClipRect(QRectF(topLeft, QSizeF(m_width, height())), Qt::IntersectClip);
    m_layout.draw(&painter, topLeft);
    painter.restore();
}

} // namespace holdfast::report
