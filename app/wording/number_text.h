// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace holdfast::wording {

/// A number in plain digits with at most so many decimals and none that say nothing: "0.015", "8", "300000". Never with an
/// exponent, which people and some programs read as text.
[[nodiscard]] QString plainNumber(double value, int decimals);

} // namespace holdfast::wording
