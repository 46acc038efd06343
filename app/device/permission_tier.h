// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/permission_source.h"

#include <QList>

namespace holdfast::device {

/// How much harm a grant could do, from little to much.
enum class PermissionTier {
    Information, ///< Ordinary: nearly every program has it.
    Attention,   ///< Can disturb or cost data, little else.
    Sensitive,   ///< Can see, hear, find or read a person.
    Escape,      ///< Can do whatever the person can do on this device.
};

[[nodiscard]] QString tierKey(PermissionTier tier);

/// The tier of one capability by itself. The order follows GNOME Software's safety ratings and Android's protection levels.
[[nodiscard]] PermissionTier tierOf(platform::Capability capability);
/// The tier of a grant among all grants of the same app: programs outside the browser together with every site are an escape.
/// What was refused is Information.
[[nodiscard]] PermissionTier tierOf(const platform::Grant &grant, const QList<platform::Grant> &ofApp);

} // namespace holdfast::device
