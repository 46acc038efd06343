// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/device/permission_tier.h"
#include "app/device/verdict.h"
#include "app/view/lists/tone.h"

namespace holdfast::view {

/// Only Fine is green: what is not known has no colour.
[[nodiscard]] inline Tone toneOf(device::Verdict verdict)
{
    switch (verdict) {
    case device::Verdict::Fine:
        return Tone::Green;
    case device::Verdict::Due:
        return Tone::Amber;
    case device::Verdict::Urgent:
        return Tone::Red;
    case device::Verdict::NotLooked:
    case device::Verdict::CouldNotCheck:
    case device::Verdict::NotApplicable:
        break;
    }
    return Tone::Neutral;
}

[[nodiscard]] inline Tone toneOf(device::PermissionTier tier)
{
    switch (tier) {
    case device::PermissionTier::Escape:
        return Tone::Red;
    case device::PermissionTier::Sensitive:
        return Tone::Amber;
    case device::PermissionTier::Attention:
        return Tone::Blue;
    case device::PermissionTier::Information:
        break;
    }
    return Tone::Neutral;
}

} // namespace holdfast::view
