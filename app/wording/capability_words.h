// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wording/say.h"
#include "platform/capability.h"

#include <array>

namespace holdfast::wording {

/// A permission in a word or two, and what it lets somebody do.
struct CapabilityWords {
    platform::Capability capability;
    const char *name;
    const char *sentence;
};

/// One entry for each capability.
[[nodiscard]] const CapabilityWords &wordsFor(platform::Capability capability);

} // namespace holdfast::wording
