// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/permission_source.h"

#include <QByteArray>

namespace holdfast::platform::parse {

/// readConsentStore() of platform/windows: one row for each app and capability. `now` is the last use of what is in use.
///
/// A packaged app has an answer of its own, Allow or Deny; one that is still to be asked (Prompt) is no row. A desktop program
/// has none, it is there because it used the capability; it may do so unless the switch for desktop programs, for the person or
/// for the device says Deny. Those switches hold for packaged apps too. Where the person's store (HKCU) and the device's (HKLM)
/// name the same app, the person's answer counts and the later use.
///
/// Unknown with the rows understood so far when a part of the store could not be read or holds another word; Unknown when there
/// is no store (Windows before 10 1903).
[[nodiscard]] Observation<Grant> windowsConsent(const QByteArray &report, const QDateTime &now);

/// The path of a desktop program as the store writes it, with # for each backslash. A # of the path itself reads as a backslash
/// too: Windows writes both alike.
[[nodiscard]] QString desktopProgramPath(const QString &written);

} // namespace holdfast::platform::parse
