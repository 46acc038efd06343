// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/suspend_clock.h"

#include <gtest/gtest.h>

#include <ctime>

namespace {

TEST(SuspendClock, GrowsAndCountsTheTimeAsleep)
{
    const holdfast::platform::LinuxSuspendClock clock;
    const qint64 first = clock.milliseconds();
    timespec awake = {};
    ASSERT_EQ(::clock_gettime(CLOCK_MONOTONIC, &awake), 0);
    // The time since boot without sleep can never be more than the time since boot with it.
    EXPECT_GE(first + 1, qint64(awake.tv_sec) * 1000 + awake.tv_nsec / 1'000'000 - 1000);
    EXPECT_GE(clock.milliseconds(), first);
}

} // namespace
