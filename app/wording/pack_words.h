// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/pack.h"
#include "app/catalogue/pack_pin.h"

namespace holdfast::wording {

/// "Version 3 by A residents' group, published on 24 November 2026"
[[nodiscard]] QString packOrigin(const catalogue::PackHead &head, catalogue::Language language);

/// "5 steps, 4 cases, 1 drill"
[[nodiscard]] QString packContents(const catalogue::Pack &pack);

/// What the key of a pack is to this vault, and what to do about it.
[[nodiscard]] QString publisherText(catalogue::PackStanding standing);

} // namespace holdfast::wording
