// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/patience.h"

#include <QString>

namespace holdfast::platform {

/// Whether a bus lets somebody in at this address before patience is over: whoever connects through a library waits for one that
/// hangs, and everybody else in the program with him. True, too, for addresses that are no local socket.
[[nodiscard]] bool busLetsIn(const QString &address, const Patience &patience);

/// Where the usual buses are: what the environment says, or else the well-known place; empty when there is none.
[[nodiscard]] QString usualSystemBus();
[[nodiscard]] QString usualSessionBus();

} // namespace holdfast::platform
