// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/detached_program.h"

#include "platform/linux/file_descriptor.h"

#include <QFile>

#include <fcntl.h>
#include <linux/close_range.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <vector>

namespace holdfast::platform {

namespace {

constexpr int notStarted = 127;

/// Tells the one who waits why there is no program.
[[noreturn]] void giveUp(int report)
{
    const int why = errno;
    ::_exit(::write(report, &why, sizeof why) == sizeof why ? 0 : notStarted);
}

/// Runs in the grandchild. Between fork and exec of a program with threads only what signal-safety(7) lists may be called.
[[noreturn]] void become(char *const *words, int nothing, int report)
{
    sigset_t none;
    sigemptyset(&none);
    (void)::sigprocmask(SIG_SETMASK, &none, nullptr);
    if (::chdir("/") != 0)
        giveUp(report);
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        (void)::dup2(nothing, standard);
    constexpr unsigned firstOfOurs = 3;
    (void)::close_range(firstOfOurs, ~0U, CLOSE_RANGE_CLOEXEC);
    ::execv(words[0], words);
    giveUp(report);
}

pid_t waitedFor(pid_t child)
{
    pid_t ended = -1;
    do
        ended = ::waitpid(child, nullptr, 0);
    while (ended < 0 && errno == EINTR);
    return ended;
}

} // namespace

bool startDetached(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> texts{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        texts.push_back(QFile::encodeName(argument));
    std::vector<char *> words;
    words.reserve(texts.size() + 1);
    for (QByteArray &text : texts)
        words.push_back(text.data());
    words.push_back(nullptr);

    // Closed by a successful exec; otherwise it carries why there was none.
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return false;
    const FileDescriptor hears(ends[0]);
    FileDescriptor says(ends[1]);
    const FileDescriptor nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    const pid_t child = nothing.isOpen() ? ::fork() : -1;
    if (child == 0) {
        (void)::setsid();
        const pid_t grandchild = ::fork();
        if (grandchild == 0)
            become(words.data(), nothing.number(), says.number());
        if (grandchild < 0)
            giveUp(says.number());
        ::_exit(0);
    }
    if (child < 0)
        return false;
    (void)says.close();
    (void)waitedFor(child);
    int why = 0;
    ssize_t got = -1;
    do
        got = ::read(hears.number(), &why, sizeof why);
    while (got < 0 && errno == EINTR);
    return got == 0;
}

} // namespace holdfast::platform
