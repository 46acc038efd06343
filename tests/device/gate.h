// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/patience.h"

#include <condition_variable>
#include <memory>
#include <mutex>

namespace holdfast::device::test {

using platform::Patience;

/// Something that sources wait for. Copies are the same gate, so that a source that is left behind can still wait at it.
class Gate
{
public:
    void open() const
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->isOpen = true;
        m_state->changed.notify_all();
    }
    /// Until it is open; false when the patience was over before. Blocks like a program that obeys.
    [[nodiscard]] bool waitFor(const Patience &patience) const
    {
        std::unique_lock lock(m_state->mutex);
        ++m_state->arrived;
        while (!m_state->isOpen && !patience.isOver())
            m_state->changed.wait_for(lock, std::chrono::milliseconds(2));
        return m_state->isOpen;
    }
    /// Until it is open, whatever is asked of it: like a folder on a network that is gone.
    void hang() const
    {
        std::unique_lock lock(m_state->mutex);
        ++m_state->arrived;
        m_state->changed.wait(lock, [this] { return m_state->isOpen; });
    }
    /// How many have come to it.
    [[nodiscard]] int arrived() const
    {
        const std::lock_guard lock(m_state->mutex);
        return m_state->arrived;
    }

private:
    struct State {
        std::mutex mutex;
        std::condition_variable changed;
        bool isOpen = false;
        int arrived = 0;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace holdfast::device::test
