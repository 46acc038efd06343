// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

#include <sys/types.h>

namespace holdfast::tests {

/// A program at a terminal of its own, and a person in front of it. Its standard output leads elsewhere, as with `> FILE`.
class TerminalSession
{
public:
    TerminalSession(const QStringList &arguments, const QProcessEnvironment &environment);
    ~TerminalSession();
    TerminalSession(const TerminalSession &) = delete;
    TerminalSession &operator=(const TerminalSession &) = delete;

    /// Waits until `text` has been shown `times`; false when the program ends or takes too long.
    [[nodiscard]] bool waitFor(const QByteArray &text, int times = 1);
    void type(const QByteArray &keys) const;
    /// Waits for the end: the exit code, or 128 and the number of the signal; -1 when it does not end.
    [[nodiscard]] int waitForEnd();

    /// Everything the terminal has shown.
    [[nodiscard]] const QByteArray &shown() const { return m_shown; }
    /// What went to standard output.
    [[nodiscard]] QByteArray output() const;
    /// Whether the terminal shows what is typed.
    [[nodiscard]] bool echoes() const;

private:
    /// False at the end, or when nothing comes for too long.
    bool readMore();

    pid_t m_process = -1;
    int m_terminal = -1;
    int m_output = -1;
    QByteArray m_shown;
};

} // namespace holdfast::tests
