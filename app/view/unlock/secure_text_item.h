// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/secret.h"

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

#include <span>

namespace holdfast::view {

/// A one-line field for passphrases and recovery codes. What is typed goes straight into guarded memory, never into a QString of
/// ours: QML's own fields keep the text in memory after they are cleared. Drawn as dots, or character by character when revealed.
/// What the clipboard's owner and input-method programs keep of it is beyond its reach.
class SecureTextItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int length READ length NOTIFY edited FINAL)
    Q_PROPERTY(bool revealed READ isRevealed WRITE setRevealed NOTIFY revealedChanged FINAL)
    Q_PROPERTY(bool cursorShown READ isCursorShown WRITE setCursorShown NOTIFY cursorShownChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY styleChanged FINAL)
    Q_PROPERTY(QString label READ label WRITE setLabel NOTIFY wordsChanged FINAL)
    Q_PROPERTY(QString explanation READ explanation WRITE setExplanation NOTIFY wordsChanged FINAL)

public:
    /// In UTF-16 units; as many as the longest passphrase has bytes.
    static constexpr int capacity = 1024;

    explicit SecureTextItem(QQuickItem *parent = nullptr);

    /// In UTF-16 units.
    [[nodiscard]] int length() const { return m_length; }
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed);
    [[nodiscard]] bool isCursorShown() const { return m_cursorShown; }
    void setCursorShown(bool shown);
    [[nodiscard]] const QColor &color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] const QFont &font() const { return m_font; }
    void setFont(const QFont &font);
    /// What assistive technology calls the field, and what it says about it: a help or what is wrong.
    [[nodiscard]] const QString &label() const { return m_label; }
    void setLabel(const QString &label);
    [[nodiscard]] const QString &explanation() const { return m_explanation; }
    void setExplanation(const QString &explanation);

    /// What was typed, in place: valid until the next change.
    [[nodiscard]] std::span<const char16_t> text() const;

    /// Wipes what was typed.
    Q_INVOKABLE void clear();
    Q_INVOKABLE void paste();
    /// What is typed next takes the place of everything; moving the cursor ends that.
    Q_INVOKABLE void selectAll();

    void paint(QPainter *painter) override;

signals:
    void edited();
    void accepted();
    void revealedChanged();
    void cursorShownChanged();
    void styleChanged();
    void wordsChanged();
    /// Something more was typed or pasted than fits; nothing of it was taken.
    void full();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] std::span<char16_t> buffer();
    void insert(QStringView characters);
    void erase(int from, int count);
    /// Erases what is selected; false when nothing is.
    bool eraseSelection();
    void moveCursor(int to);
    [[nodiscard]] int before(int position) const;
    [[nodiscard]] int after(int position) const;
    [[nodiscard]] bool editKey(const QKeyEvent &event);

    Secret m_buffer{capacity * sizeof(char16_t)};
    int m_length = 0;
    int m_cursor = 0;
    bool m_allSelected = false;
    bool m_revealed = false;
    bool m_cursorShown = false;
    QColor m_color;
    QFont m_font;
    QString m_label;
    QString m_explanation;
};

} // namespace holdfast::view
