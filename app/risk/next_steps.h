// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/progress/profile.h"
#include "app/progress/status.h"
#include "app/risk/exposure.h"

#include <QHash>

#include <vector>

namespace holdfast::risk {

/// Where a person wants a step, whatever the ranking says.
enum class Place { Ranked, First, Last };

/// The steps a person placed themselves, in the order in which they did.
struct Placement {
    ActionId action;
    Place place = Place::Ranked;
    friend bool operator==(const Placement &, const Placement &) = default;
};
using Placements = std::vector<Placement>;

/// Where the person wants this step.
[[nodiscard]] Place placeOf(const Placements &placements, const ActionId &action);

/// One action worth doing next, and why.
struct NextStep {
    ActionId action;
    /// The risk that would fall most, counted in points of the index; empty when none would.
    RiskId reason;
    /// By how many points the exposure index would fall if it were done now and tried (Exposure::dropOf).
    double drop = 0;
    Place place = Place::Ranked;

    friend bool operator==(const NextStep &, const NextStep &) = default;
};

/// Everything that applies and is open (unknown, not done, due or overdue), what helps most first: by the drop of the index per
/// minute of effort; ties go to the more serious reason, then to fewer minutes, then by id.
///
/// `exposure` and `standings` belong to the same moment. Steps that the person put first lead, in the order they were put there;
/// those put last come at the end, ranked.
[[nodiscard]] std::vector<NextStep> nextSteps(const catalogue::Catalogue &catalogue, const progress::Profile &profile,
                                              const QHash<ActionId, progress::Standing> &standings, const Exposure &exposure,
                                              const Placements &placements = {});

/// The first steps offered to a newcomer, of whom no marks exist: those the catalogue names as starters and that apply, best
/// first, at most 6; when there are fewer than 4, filled up to 4 from the ranking. Never more than 2 of one practice, so that
/// fewer than 4 come back only when the practices do not hold more.
[[nodiscard]] std::vector<ActionId> starterSteps(const catalogue::Catalogue &catalogue, const progress::Profile &profile);

} // namespace holdfast::risk
