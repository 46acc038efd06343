// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/suspend_clock.h"

namespace holdfast::platform {

/// CLOCK_BOOTTIME: monotonic, and it counts while the machine sleeps (clock_gettime(2)).
class LinuxSuspendClock final : public SuspendClock
{
public:
    [[nodiscard]] qint64 milliseconds() const override;
};

} // namespace holdfast::platform
