// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/terminal_session.h"

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <csignal>
#include <vector>

namespace holdfast::tests {

namespace {

constexpr int mostMilliseconds = 60'000;

std::vector<char *> pointersTo(QList<QByteArray> &texts)
{
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

QList<QByteArray> encoded(const QStringList &texts)
{
    QList<QByteArray> bytes;
    for (const QString &text : texts)
        bytes << text.toUtf8();
    return bytes;
}

} // namespace

TerminalSession::TerminalSession(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QList<QByteArray> argumentTexts = encoded(QStringList{QStringLiteral(HOLDFAST_PROGRAM)} + arguments);
    QList<QByteArray> environmentTexts = encoded(environment.toStringList());
    const std::vector<char *> argv = pointersTo(argumentTexts);
    const std::vector<char *> envp = pointersTo(environmentTexts);
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return;
    m_process = ::forkpty(&m_terminal, nullptr, nullptr, nullptr);
    if (m_process == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::execve(argv.front(), argv.data(), envp.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    m_output = ends[0];
}

TerminalSession::~TerminalSession()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
    ::close(m_terminal);
    ::close(m_output);
}

bool TerminalSession::readMore()
{
    pollfd watched{m_terminal, POLLIN, 0};
    if (::poll(&watched, 1, mostMilliseconds) <= 0)
        return false;
    char bytes[4096];
    const ssize_t got = ::read(m_terminal, bytes, sizeof bytes);
    if (got <= 0)
        return false;
    m_shown.append(bytes, got);
    return true;
}

bool TerminalSession::waitFor(const QByteArray &text, int times)
{
    while (m_shown.count(text) < times) {
        if (!readMore())
            return false;
    }
    return true;
}

void TerminalSession::type(const QByteArray &keys) const
{
    static_cast<void>(!::write(m_terminal, keys.constData(), static_cast<size_t>(keys.size())));
}

int TerminalSession::waitForEnd()
{
    // The terminal hangs up when the last process on it is gone.
    while (readMore()) {
    }
    int status = 0;
    if (::waitpid(m_process, &status, 0) != m_process)
        return -1;
    m_process = -1;
    constexpr int signalled = 128;
    return WIFEXITED(status) ? WEXITSTATUS(status) : signalled + WTERMSIG(status);
}

QByteArray TerminalSession::output() const
{
    QByteArray all;
    char bytes[4096];
    for (ssize_t got = ::read(m_output, bytes, sizeof bytes); got > 0; got = ::read(m_output, bytes, sizeof bytes))
        all.append(bytes, got);
    return all;
}

bool TerminalSession::echoes() const
{
    termios now = {};
    return ::tcgetattr(m_terminal, &now) == 0 && (now.c_lflag & ECHO) != 0;
}

} // namespace holdfast::tests
