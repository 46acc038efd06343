// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <utility>

namespace holdfast::tests {

/// A forked child that is waiting to be killed; it is, at the latest when this goes.
class ChildProcess
{
public:
    ChildProcess(pid_t process, int pipe) : m_process(process), m_pipe(pipe) {}
    ChildProcess(ChildProcess &&other) noexcept
        : m_process(std::exchange(other.m_process, -1)), m_pipe(std::exchange(other.m_pipe, -1))
    {
    }
    ChildProcess(const ChildProcess &) = delete;
    ~ChildProcess()
    {
        kill();
        if (m_pipe >= 0)
            ::close(m_pipe);
    }

    /// Waits for the next byte the child writes; NUL once it is gone.
    [[nodiscard]] char readByte() const
    {
        char byte = '\0';
        return ::read(m_pipe, &byte, 1) == 1 ? byte : '\0';
    }

    /// kill -9, and waits until it is really over.
    void kill() const
    {
        if (m_process < 0)
            return;
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        m_process = -1;
    }

private:
    mutable pid_t m_process;
    int m_pipe;
};

/// Runs `work`, given the end of a pipe to write to, in a forked child.
template <class Work> [[nodiscard]] ChildProcess startChild(Work work)
{
    int ends[2] = {-1, -1};
    EXPECT_EQ(::pipe(ends), 0);
    const pid_t process = ::fork();
    if (process == 0) {
        ::close(ends[0]);
        work(ends[1]);
        ::_exit(0);
    }
    ::close(ends[1]);
    return {process, ends[0]};
}

/// Runs `work` in a forked child and hands back the number it returned: 0 to 255, or -1 when it crashed.
template <class Work> [[nodiscard]] int exitCodeOfChild(Work work)
{
    const pid_t process = ::fork();
    if (process == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace holdfast::tests
