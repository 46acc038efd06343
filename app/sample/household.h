// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/overview/ledger.h"

namespace holdfast::sample {

/// The moment at which the sample household stands still: a Monday evening in Hong Kong.
[[nodiscard]] QDateTime moment();
[[nodiscard]] QTimeZone zone();

/// A household of roles, without names, that has been at it for half a year: a vault in memory, filled through the same verbs a
/// person uses. `clock` is moved through that half year and left at `moment()`; it must outlive the ledger, as must the rest. Its
/// notes are in `language`, and stay so, as a person's own do.
[[nodiscard]] Result<overview::Ledger> furnish(const catalogue::Catalogue &catalogue, FixedClock &clock,
                                               platform::DurableStorage &storage, Random &random,
                                               catalogue::Language language = catalogue::Language::English);

} // namespace holdfast::sample
