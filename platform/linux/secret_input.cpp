// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/secret_input.h"

#include "platform/linux/file_descriptor.h"

#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sys/signalfd.h>
#include <termios.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <optional>

namespace holdfast::platform {

namespace {

/// The signals a person, a closing terminal or a system that shuts down sends. While they are blocked they wait, and `pending()`
/// becomes readable when one does; they act as soon as this goes.
class SignalsHeldBack
{
public:
    SignalsHeldBack()
    {
        sigset_t held;
        sigemptyset(&held);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP})
            sigaddset(&held, signal);
        pthread_sigmask(SIG_BLOCK, &held, &m_before);
        m_pending = FileDescriptor(::signalfd(-1, &held, SFD_CLOEXEC));
    }
    ~SignalsHeldBack() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    SignalsHeldBack(const SignalsHeldBack &) = delete;
    SignalsHeldBack &operator=(const SignalsHeldBack &) = delete;

    [[nodiscard]] int pending() const { return m_pending.number(); }

private:
    sigset_t m_before{};
    FileDescriptor m_pending;
};

/// A terminal that does not show what is typed, but the line end; as it was before when this goes.
class EchoOff
{
public:
    explicit EchoOff(int terminal) : m_terminal(terminal)
    {
        if (::tcgetattr(m_terminal, &m_before) != 0)
            return;
        termios silent = m_before;
        // Asked for line by line, whatever the terminal did before: one line is what is read.
        silent.c_lflag |= ICANON | ECHONL;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHOE | ECHOK);
        // What was typed ahead is thrown away: it was visible.
        m_changed = ::tcsetattr(m_terminal, TCSAFLUSH, &silent) == 0;
        // tcsetattr succeeds when it could do any of what was asked (POSIX).
        termios now = {};
        m_silent = m_changed && ::tcgetattr(m_terminal, &now) == 0 && (now.c_lflag & ECHO) == 0;
    }
    ~EchoOff()
    {
        if (m_changed)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

    [[nodiscard]] bool isSilent() const { return m_silent; }

private:
    int m_terminal;
    termios m_before{};
    bool m_changed = false;
    bool m_silent = false;
};

bool writeText(int terminal, const QByteArray &text)
{
    qsizetype written = 0;
    while (written < text.size()) {
        const ssize_t step = ::write(terminal, text.constData() + written, static_cast<size_t>(text.size() - written));
        if (step < 0 && errno != EINTR)
            return false;
        written += step < 0 ? 0 : step;
    }
    return true;
}

/// Waits until the terminal has a line; false when a signal came first.
bool waitForLine(int terminal, int pending)
{
    std::array<pollfd, 2> watched{pollfd{terminal, POLLIN, 0}, pollfd{pending, POLLIN, 0}};
    while (::poll(watched.data(), watched.size(), -1) < 0) {
        if (errno != EINTR)
            return true;
    }
    return watched[1].revents == 0;
}

/// One line without echo; nothing when a signal wants to act first.
std::optional<SecretInputResult> tryReadLine(int terminal, const QByteArray &question, std::span<unsigned char> room)
{
    const SignalsHeldBack heldBack;
    const EchoOff echoOff(terminal);
    if (!echoOff.isSilent())
        return tl::unexpected(SecretInputFault::NoTerminal);
    if (!writeText(terminal, question))
        return tl::unexpected(SecretInputFault::NoTerminal);
    std::size_t size = 0;
    while (size < room.size()) {
        if (!waitForLine(terminal, heldBack.pending()))
            return std::nullopt;
        const ssize_t got = ::read(terminal, room.data() + size, room.size() - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return tl::unexpected(SecretInputFault::Unreadable);
        size += static_cast<std::size_t>(got);
        if (got == 0 || room[size - 1] == '\n')
            break;
    }
    return size;
}

SecretInputResult readLine(int terminal, const QString &question, std::span<unsigned char> room)
{
    for (;;) {
        // A signal that did not end the process stopped it for a while or is ignored: then the question comes again.
        if (const auto line = tryReadLine(terminal, question.toUtf8(), room))
            return *line;
    }
}

} // namespace

SecretInputResult readSecret(int descriptor, std::span<unsigned char> room)
{
    if (::isatty(descriptor) == 1)
        return readLine(descriptor, {}, room);
    std::size_t size = 0;
    while (size < room.size()) {
        const ssize_t got = ::read(descriptor, room.data() + size, room.size() - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return tl::unexpected(SecretInputFault::Unreadable);
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    return size;
}

SecretInputResult askForSecret(const QString &question, std::span<unsigned char> room)
{
    const FileDescriptor terminal(::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC));
    if (!terminal.isOpen())
        return tl::unexpected(SecretInputFault::NoTerminal);
    return readLine(terminal.number(), question, room);
}

} // namespace holdfast::platform
