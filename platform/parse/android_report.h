// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/parse/system_version.h"
#include "platform/permission_source.h"
#include "platform/update_source.h"

#include <QByteArray>

namespace holdfast::platform::parse {

// The JSON text of org.holdfast.device.DeviceReport (platform/android), which has "format": 1. What is no such text is Error.

/// From how many days on a security patch level is old: Google publishes a bulletin each month, and makers bring it within about
/// three when they still care for a device.
inline constexpr int oldestAndroidPatch = 90;

/// Android tells no app whether an update waits, only how far its fixes go. A patch level older than that on `today` is one row,
/// without a candidate; a newer one is Ok without rows. `detail` names the Play system update.
[[nodiscard]] Observation<PendingUpdate> androidUpdates(const QByteArray &report, const QDate &today);

/// By the SDK level, which no maker rewrites.
[[nodiscard]] Observation<SystemVersion> androidVersion(const QByteArray &report);

/// Accessibility services, device administrators and readers of notifications: Unknown, with the rows there are, when Android
/// refused one of the three lists.
[[nodiscard]] Observation<Grant> androidAccess(const QByteArray &report);

/// The dangerous permissions of the apps that did not come with the device. Unsupported in the flavour that sees no other apps.
/// What a person gives on a page of its own (all files, over other apps, unknown apps) Android tells no other app.
[[nodiscard]] Observation<Grant> androidPermissions(const QByteArray &report);

} // namespace holdfast::platform::parse
