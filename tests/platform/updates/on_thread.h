// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/event_loop.h"

#include <atomic>
#include <thread>

namespace holdfast::tests {

/// Runs `work` on a plain thread without an event loop, as device::Look does, while this thread's events go on, and hands back
/// what it returned.
template <class Work> [[nodiscard]] auto onThread(Work work)
{
    decltype(work()) result;
    std::atomic_bool done = false;
    std::thread thread([&] {
        result = work();
        done = true;
    });
    (void)happens([&] { return done.load(); });
    thread.join();
    return result;
}

} // namespace holdfast::tests
