// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace holdfast::risk {

/// The exposure index as a whole number to show, 0 to 100: rounded up, so that what is left is never shown smaller than it is,
/// and never as nothing.
[[nodiscard]] int shownIndex(double index);

/// A drop of the index in points to show, in tenths: rounded down, so that a step never promises more than it does. Most steps
/// take off between a tenth and three points.
[[nodiscard]] double shownDrop(double drop);

/// A share of 0 to 1 as whole per cent to show: rounded down, so that 99.6 is never 100.
[[nodiscard]] int shownPercent(double share);

} // namespace holdfast::risk
