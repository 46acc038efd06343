// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/suspend_clock.h"

#include <ctime>

namespace holdfast::platform {

qint64 LinuxSuspendClock::milliseconds() const
{
    timespec now = {};
    // Cannot fail with a clock that every Linux since 2.6.39 has.
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

} // namespace holdfast::platform
