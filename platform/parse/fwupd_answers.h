// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/update_source.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace holdfast::platform::parse {

// What fwupdmgr prints with --json. Nothing where it is something else, an error of its own included.

/// How many devices have firmware that can be updated at all, from `get-devices`.
[[nodiscard]] std::optional<int> countUpdatableDevices(const QByteArray &json);

/// The lists of firmware that fwupd is to fetch, from `get-remotes`.
struct FirmwareLists {
    /// Remotes that are switched on and fetched from somewhere.
    int count = 0;
    /// One of them was never fetched.
    bool missing = false;
    /// When the one that is oldest was fetched, UTC; invalid when none was.
    QDateTime oldest;
};
[[nodiscard]] std::optional<FirmwareLists> readFirmwareLists(const QByteArray &json);

/// Devices with a newer version than theirs, from `get-updates`. A version that mends published weaknesses ("Issues"), or one
/// before it that would be skipped, is Security; fwupd does not tell of the others what they are.
[[nodiscard]] std::optional<QList<PendingUpdate>> readFirmwareUpdates(const QByteArray &json);

} // namespace holdfast::platform::parse
