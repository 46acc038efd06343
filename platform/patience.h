// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/observation.h"

#include <QDeadlineTimer>

#include <atomic>
#include <chrono>
#include <memory>

namespace holdfast::platform {

/// How long an answer is still waited for, and whether anybody still wants it. Copies share the wish to stop; everything is
/// thread-safe.
class Patience
{
public:
    explicit Patience(std::chrono::milliseconds limit) : m_deadline(limit), m_stopped(std::make_shared<std::atomic_bool>(false))
    {
    }

    /// May be called from any thread, more than once.
    void stop() const { *m_stopped = true; }
    [[nodiscard]] bool isStopped() const { return *m_stopped; }
    [[nodiscard]] bool hasExpired() const { return m_deadline.hasExpired(); }
    [[nodiscard]] bool isOver() const { return isStopped() || hasExpired(); }
    /// What is left, never negative.
    [[nodiscard]] std::chrono::milliseconds left() const { return std::chrono::milliseconds(m_deadline.remainingTime()); }
    /// Why it is over; only meaningful when it is.
    [[nodiscard]] ProbeReason reason() const { return isStopped() ? ProbeReason::Cancelled : ProbeReason::TimedOut; }
    [[nodiscard]] ProbeState state() const { return isStopped() ? ProbeState::Unknown : ProbeState::Error; }

private:
    QDeadlineTimer m_deadline;
    std::shared_ptr<std::atomic_bool> m_stopped;
};

/// What a source is given unless it says otherwise.
inline constexpr std::chrono::seconds usualPatience{15};

} // namespace holdfast::platform
