// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/unlock/secure_text_item.h"

#include "app/view/unlock/secure_text_accessible.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cstring>

namespace holdfast::view {

namespace {

/// How strongly the text's colour lies behind what is selected: the text on it stays easy to read.
constexpr float selectionStrength = 0.2F;

} // namespace

SecureTextItem::SecureTextItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    SecureTextAccessible::install();
    setAcceptedMouseButtons(Qt::LeftButton);
    setActiveFocusOnTab(true);
    setFlag(ItemAcceptsInputMethod);
    setAntialiasing(true);
    connect(this, &QQuickItem::activeFocusChanged, this, [this] { update(); });
}

std::span<char16_t> SecureTextItem::buffer()
{
    return {reinterpret_cast<char16_t *>(m_buffer.bytes().data()), m_buffer.size() / sizeof(char16_t)};
}

std::span<const char16_t> SecureTextItem::text() const
{
    return {reinterpret_cast<const char16_t *>(m_buffer.bytes().data()), static_cast<std::size_t>(m_length)};
}

void SecureTextItem::setRevealed(bool revealed)
{
    if (revealed == m_revealed)
        return;
    m_revealed = revealed;
    emit revealedChanged();
    update();
}

void SecureTextItem::setCursorShown(bool shown)
{
    if (shown == m_cursorShown)
        return;
    m_cursorShown = shown;
    emit cursorShownChanged();
    update();
}

void SecureTextItem::setColor(const QColor &color)
{
    m_color = color;
    emit styleChanged();
    update();
}

void SecureTextItem::setFont(const QFont &font)
{
    m_font = font;
    emit styleChanged();
    update();
}

void SecureTextItem::setLabel(const QString &label)
{
    if (label == m_label)
        return;
    m_label = label;
    emit wordsChanged();
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void SecureTextItem::setExplanation(const QString &explanation)
{
    if (explanation == m_explanation)
        return;
    m_explanation = explanation;
    emit wordsChanged();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void SecureTextItem::clear()
{
    std::ranges::fill(m_buffer.bytes(), static_cast<unsigned char>(0));
    m_length = 0;
    m_cursor = 0;
    m_allSelected = false;
    emit edited();
    update();
}

void SecureTextItem::selectAll()
{
    m_allSelected = m_length > 0;
    m_cursor = m_length;
    update();
}

bool SecureTextItem::eraseSelection()
{
    if (!m_allSelected)
        return false;
    clear();
    return true;
}

void SecureTextItem::paste()
{
    QString pasted = QGuiApplication::clipboard()->text();
    // Copying a line out of a text often brings its end along.
    insert(QStringView(pasted).trimmed());
    // Our copy of the clipboard's text; the clipboard itself belongs to the person.
    std::fill(pasted.begin(), pasted.end(), QChar(u'\0'));
}

void SecureTextItem::insert(QStringView characters)
{
    const int count = static_cast<int>(characters.size());
    if (count == 0)
        return;
    const std::span<char16_t> all = buffer();
    const int kept = m_allSelected ? 0 : m_length;
    if (static_cast<std::size_t>(kept + count) > all.size()) {
        emit full();
        return;
    }
    eraseSelection();
    std::memmove(all.data() + m_cursor + count, all.data() + m_cursor,
                 static_cast<std::size_t>(m_length - m_cursor) * sizeof(char16_t));
    std::memcpy(all.data() + m_cursor, characters.utf16(), static_cast<std::size_t>(count) * sizeof(char16_t));
    m_length += count;
    m_cursor += count;
    emit edited();
    update();
}

void SecureTextItem::erase(int from, int count)
{
    if (count <= 0)
        return;
    const std::span<char16_t> all = buffer();
    std::memmove(all.data() + from, all.data() + from + count,
                 static_cast<std::size_t>(m_length - from - count) * sizeof(char16_t));
    std::fill_n(all.data() + m_length - count, count, u'\0');
    m_length -= count;
    m_cursor = from;
    emit edited();
    update();
}

void SecureTextItem::moveCursor(int to)
{
    m_cursor = std::clamp(to, 0, m_length);
    m_allSelected = false;
    update();
}

int SecureTextItem::before(int position) const
{
    if (position == 0)
        return 0;
    const std::span<const char16_t> all = text();
    const bool pair = position > 1 && QChar::isLowSurrogate(all[static_cast<std::size_t>(position - 1)]) &&
                      QChar::isHighSurrogate(all[static_cast<std::size_t>(position - 2)]);
    return position - (pair ? 2 : 1);
}

int SecureTextItem::after(int position) const
{
    if (position >= m_length)
        return m_length;
    const std::span<const char16_t> all = text();
    const bool pair = position + 1 < m_length && QChar::isHighSurrogate(all[static_cast<std::size_t>(position)]) &&
                      QChar::isLowSurrogate(all[static_cast<std::size_t>(position + 1)]);
    return position + (pair ? 2 : 1);
}

bool SecureTextItem::editKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Backspace:
        if (eraseSelection())
            return true;
        if (event.modifiers() & Qt::ControlModifier)
            erase(0, m_cursor);
        else
            erase(before(m_cursor), m_cursor - before(m_cursor));
        return true;
    case Qt::Key_Delete:
        if (!eraseSelection())
            erase(m_cursor, after(m_cursor) - m_cursor);
        return true;
    case Qt::Key_Left:
        moveCursor(before(m_cursor));
        return true;
    case Qt::Key_Right:
        moveCursor(after(m_cursor));
        return true;
    case Qt::Key_Home:
        moveCursor(0);
        return true;
    case Qt::Key_End:
        moveCursor(m_length);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit accepted();
        return true;
    default:
        return false;
    }
}

void SecureTextItem::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    if (editKey(*event))
        return;
    const QString typed = event->text();
    const bool isText = !typed.isEmpty() && typed.front().isPrint() &&
                        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    // AltGr, which types characters, arrives as Control and Alt together on some systems.
    const bool isAltGr = !typed.isEmpty() && typed.front().isPrint() && (event->modifiers() & Qt::ControlModifier) &&
                         (event->modifiers() & Qt::AltModifier);
    if (isText || isAltGr)
        insert(typed);
    else
        event->ignore();
}

void SecureTextItem::inputMethodEvent(QInputMethodEvent *event)
{
    // Text that is still being composed stays with the input method; only what it commits comes here.
    insert(event->commitString());
    event->accept();
}

QVariant SecureTextItem::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return true;
    case Qt::ImHints:
        return static_cast<int>(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    case Qt::ImCursorRectangle:
        return QRectF(0, 0, 1, height());
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
        // Never handed out.
        return QString();
    default:
        return QQuickPaintedItem::inputMethodQuery(query);
    }
}

void SecureTextItem::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    moveCursor(m_length);
    event->accept();
}

void SecureTextItem::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    painter->setPen(m_color);
    painter->setBrush(m_color);
    const QFontMetricsF metrics(m_font);
    const qreal dotWidth = metrics.horizontalAdvance(u'x') * 1.1;
    const qreal baseline = (height() + metrics.ascent() - metrics.descent()) / 2;

    // One character at a time, so that no second copy of the whole ever comes about; then shifted to keep the cursor in sight.
    const std::span<const char16_t> all = text();
    const auto widthOf = [&](int from, int to) {
        return m_revealed ? metrics.horizontalAdvance(
                                QString::fromRawData(reinterpret_cast<const QChar *>(all.data() + from), to - from))
                          : dotWidth;
    };
    qreal cursorAt = 0;
    for (int from = 0; from < m_cursor; from = after(from))
        cursorAt += widthOf(from, after(from));
    qreal x = std::min(0.0, width() - cursorAt - 2);
    if (m_allSelected) {
        QColor shade = m_color;
        shade.setAlphaF(selectionStrength);
        painter->fillRect(QRectF(x, (height() - metrics.height()) / 2, cursorAt, metrics.height()), shade);
    }
    for (int from = 0; from < m_length; from = after(from)) {
        const int to = after(from);
        const qreal characterWidth = widthOf(from, to);
        if (x > -characterWidth && x < width()) {
            if (m_revealed)
                painter->drawText(QPointF(x, baseline),
                                  QString::fromRawData(reinterpret_cast<const QChar *>(all.data() + from), to - from));
            else
                painter->drawEllipse(QPointF(x + dotWidth / 2, height() / 2), dotWidth / 4, dotWidth / 4);
        }
        x += characterWidth;
    }
    if (m_cursorShown && hasActiveFocus()) {
        const qreal at = std::min(cursorAt, width() - 2);
        painter->fillRect(QRectF(at, (height() - metrics.height()) / 2, 1.5, metrics.height()), m_color);
    }
}

} // namespace holdfast::view
