// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/progress/profile.h"
#include "app/routine/routine.h"

namespace holdfast::routine {

/// The routines one can take up as they are, in the order in which they are offered: "weekly_five_minutes", "monthly_check",
/// "quarterly_drill", "yearly_spring_clean", "after_buying_a_phone", "before_travelling". The last two have no rhythm: they are
/// taken up when there is a reason to. Their names and what they are for stand in wording/routine_words.h.
[[nodiscard]] const std::vector<QString> &readyRoutines();

/// One of them, set up to begin on `today` (its first time is a good day on or after it), with the steps of this catalogue that
/// apply to this person; those that come back hold what fits into 5 minutes a week, 30 a month, 180 a year. NoSuchRoutine for any
/// other id.
[[nodiscard]] Result<NewRoutine> readyRoutine(const QString &id, const catalogue::Catalogue &catalogue,
                                              const progress::Profile &profile, const QDate &today);

} // namespace holdfast::routine
