// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/stopwatch.h"

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace holdfast::bench {

/// How long this thread worked so far, in milliseconds: without the times in which it waited, or another program had its
/// processor.
[[nodiscard]] inline double workMilliseconds()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    constexpr double perSecond = 1e3;
    constexpr double perNanosecond = 1e-6;
    return static_cast<double>(used.tv_sec) * perSecond + static_cast<double>(used.tv_nsec) * perNanosecond;
}

/// A timer on the interface's thread that should fire every millisecond. When it does not, the thread was blocked: nothing a
/// person did would have been answered.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { beat(); });
        m_timer.start(std::chrono::milliseconds(1));
    }

    /// The longest time without a beat so far, in milliseconds.
    [[nodiscard]] double longestGap() const { return m_longestGap; }
    /// The most work done without a beat: what is left of that when other programs take none of the machine.
    [[nodiscard]] double longestWork() const { return m_longestWork; }

private:
    void beat()
    {
        m_longestGap = std::max(m_longestGap, m_sinceBeat.milliseconds());
        m_longestWork = std::max(m_longestWork, workMilliseconds() - m_workAtBeat);
        m_sinceBeat = Stopwatch();
        m_workAtBeat = workMilliseconds();
    }

    QTimer m_timer;
    Stopwatch m_sinceBeat;
    double m_workAtBeat = workMilliseconds();
    double m_longestGap = 0;
    double m_longestWork = 0;
};

} // namespace holdfast::bench
