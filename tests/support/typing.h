// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace holdfast::tests {

/// One key, as a keyboard sends it.
inline void pressKey(QObject &receiver, Qt::Key key, const QString &text = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(&receiver, &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(&receiver, &release);
}

/// A text, character by character, as a keyboard sends it.
inline void type(QObject &receiver, const QString &text)
{
    for (const QChar character : text)
        pressKey(receiver, Qt::Key_unknown, character);
}

/// A text as an input method hands it over when it is complete.
inline void commit(QObject &receiver, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&receiver, &event);
}

} // namespace holdfast::tests
