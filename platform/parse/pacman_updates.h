// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/update_source.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace holdfast::platform::parse {

/// Reads what `pacman -Qu` prints: "openssl 3.0.0-1 -> 3.0.9-1" a line. What the person told pacman to ignore is left out.
/// Severity is Unknown: pacman does not tell security updates from others. Nothing when there is another line in it.
[[nodiscard]] std::optional<QList<PendingUpdate>> updatesInPacman(const QByteArray &output);

} // namespace holdfast::platform::parse
