// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/patience.h"

#include <QString>

namespace holdfast::platform {

/// Whether NetworkManager holds the connection for metered, or guesses so; false where it does not run or does not answer. It is
/// not started for the question.
[[nodiscard]] bool isMeteredByNetworkManager(const QString &systemBus, const Patience &patience);
/// The same of the desktop portal, which is all that a sandbox sees.
[[nodiscard]] bool isMeteredByPortal(const QString &sessionBus, const Patience &patience);

} // namespace holdfast::platform
