// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/automatic_updates.h"
#include "platform/parse/system_version.h"
#include "platform/update_source.h"

#include <QByteArray>

namespace holdfast::platform::parse {

/// After how many days without a successful look at its servers what macOS knows says nothing about now. It looks about once a
/// day.
inline constexpr int oldestMacosSearch = 7;

/// What `softwareupdate -l --no-scan` printed (both of its outputs) and com.apple.SoftwareUpdate.plist as XML; either may be
/// empty. The list counts; where it was not understood, the array RecommendedUpdates of the preferences does, with which an empty
/// array proves nothing. The preferences also say when macOS last looked: without a date, and with an old one, the answer is
/// Unknown, and its rows stay. The counter LastRecommendedUpdatesAvailable is not read: it is known to stick at 1. macOS does not
/// say which updates are for security: a row is one only where its name says so.
[[nodiscard]] Observation<PendingUpdate> macosUpdates(const QByteArray &list, const QByteArray &preferences,
                                                      const QDateTime &now);

/// com.apple.SoftwareUpdate.plist of /Library/Preferences, and the one of /Library/Managed Preferences, whose values win. One
/// row, which is on when both the system's updates (AutomaticallyInstallMacOSUpdates) and its quick security fixes
/// (CriticalUpdateInstall) are installed without asking: most security fixes come with the former, so the latter alone is not
/// enough. A key that nobody set is Unknown, unless another one that is off decides.
[[nodiscard]] Observation<AutomaticUpdate> macosAutomaticUpdates(const QByteArray &preferences, const QByteArray &managed);

/// /System/Library/CoreServices/SystemVersion.plist.
[[nodiscard]] Observation<SystemVersion> macosVersion(const QByteArray &systemVersion);

} // namespace holdfast::platform::parse
