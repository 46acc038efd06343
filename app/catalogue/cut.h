// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/action.h"
#include "app/catalogue/risk.h"

namespace holdfast::catalogue {

/// The share by which a strength lowers a probability or a seriousness, 0 to 1.
[[nodiscard]] double cutOf(Strength strength, const Scales &scales);

} // namespace holdfast::catalogue
