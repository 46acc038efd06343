// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace holdfast::wording {

/// How often an action is to be done again, for intervals of 1 to 730 days, in the language in use. The intervals people think in
/// (7, 14, 30, 90, 180, 365, 730 days) get their everyday names; any other is told in days.

/// "every 3 months", "every 45 days", as part of a line.
[[nodiscard]] QString intervalText(int days);
/// "Quarterly", "Every 45 days", as a label of its own.
[[nodiscard]] QString rhythmText(int days);

/// "10 min", "1 h 30 min".
[[nodiscard]] QString minutesText(int minutes);

} // namespace holdfast::wording
