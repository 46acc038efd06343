// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/device/grant_decision.h"
#include "app/device/permission_tier.h"

#include <QString>

namespace holdfast::wording {

// In the language in use, as everything here. Names and targets come from other programs and stand in these texts as they are.

/// A permission in a word or two, for a heading: "Camera".
[[nodiscard]] QString capabilityName(platform::Capability capability);
/// What a grant lets somebody do, as one plain sentence: "Can read and change every file of yours."
[[nodiscard]] QString grantSentence(const platform::Grant &grant);

/// "Full control", "Personal", "Worth knowing", "Ordinary"
[[nodiscard]] QString word(device::PermissionTier tier);
/// Why a grant is in its tier, as one sentence.
[[nodiscard]] QString tierReason(device::PermissionTier tier);
/// What one does with the text of a revocation: "Run this in a terminal:"; empty for none.
[[nodiscard]] QString revocationHint(platform::Revocation::Kind kind);
/// "New", "Fine for you", "Still there"
[[nodiscard]] QString word(device::GrantStanding standing);

} // namespace holdfast::wording
