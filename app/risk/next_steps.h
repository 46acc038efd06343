// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/progress/profile.h"
#include "app/progress/status.h"

#include <QHash>

#include <vector>

namespace holdfast::risk {

/// One action worth doing next, and why.
struct NextStep {
    ActionId action;
    /// The risk of which the action covers the most seriousness; empty when it lowers none.
    RiskId reason;
    /// Seriousness covered per minute, 0 or more. Good for putting steps in order and for nothing else.
    double score = 0;
    /// The person put it first.
    bool pinned = false;

    friend bool operator==(const NextStep &, const NextStep &) = default;
};

/// Everything that applies and is open (unknown, not done, due or overdue), what helps most first.
///
/// Score = sum over the action's mitigations of (seriousness level 1 to 5 of the risk x the larger of the two cuts), divided by
/// the action's minutes. The levels are the catalogue's defaults for an organisation when the profile says so and for a person
/// otherwise; the cuts are the catalogue's (15, 35 and 60 %), which are judgement unless a mitigation names a figure.
/// Ties: the graver reason, then fewer minutes, then id.
///
/// Its limits: it looks neither at how probable a risk is nor at what has been done against it already, it adds levels of
/// different risks as if they were amounts, and two actions that work by the same mechanism both count in full. It orders the
/// work sensibly from the first day; the drop of the exposure index is to take its place.
///
/// `standings` as from progress::standings(), with today's date in it; an action without an entry is unknown. `pinned` come
/// first, in their order, as long as they are open and apply.
[[nodiscard]] std::vector<NextStep> nextSteps(const catalogue::Catalogue &catalogue, const progress::Profile &profile,
                                              const QHash<ActionId, progress::Standing> &standings,
                                              const std::vector<ActionId> &pinned = {});

/// The first steps offered to a newcomer, of whom no marks exist: those the catalogue names as starters and that apply, best
/// first, at most 6; when there are fewer than 4, filled up to 4 from the ranking. Never more than 2 of one practice, so that
/// fewer than 4 come back only when the practices do not hold more.
[[nodiscard]] std::vector<ActionId> starterSteps(const catalogue::Catalogue &catalogue, const progress::Profile &profile);

} // namespace holdfast::risk
