// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace holdfast::platform {

/// Milliseconds that only ever grow and also count while the machine sleeps: for "locked after five idle minutes".
class SuspendClock
{
public:
    virtual ~SuspendClock() = default;
    [[nodiscard]] virtual qint64 milliseconds() const = 0;
};

} // namespace holdfast::platform
