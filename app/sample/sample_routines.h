// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/overview/ledger.h"

namespace holdfast::sample {

/// The routines of the sample household: two that come back, taken up half a year ago and mostly done, of which one waits now;
/// and one that was done once. `clock` is moved through that half year and left at moment(). The reasons for what was skipped are
/// in `language`.
[[nodiscard]] Result<void> keepRoutines(overview::Ledger &ledger, const catalogue::Catalogue &catalogue,
                                        const progress::Profile &profile, FixedClock &clock, Random &random,
                                        catalogue::Language language);

} // namespace holdfast::sample
