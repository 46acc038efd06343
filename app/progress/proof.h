// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/action.h"

#include <QDate>

namespace holdfast::progress {

/// How much of an action's effect counts when it is known in this way: said 0.6, tried 0.85, drilled or seen 1. Judgement, not
/// measurement: what was tried once is more certain than what is remembered, and less than what was rehearsed or seen.
[[nodiscard]] double evidenceWeight(catalogue::Evidence evidence);

/// One proof that an action is done, as far as it still counts.
struct Proof {
    catalogue::Evidence evidence = catalogue::Evidence::Said;
    QDate doneOn;
    /// From 1 down to the floor (status.h).
    double freshness = 0;

    /// 0 to 1: the share of the action's effect that this proof stands for.
    [[nodiscard]] double weight() const { return evidenceWeight(evidence) * freshness; }

    friend bool operator==(const Proof &, const Proof &) = default;
};

} // namespace holdfast::progress
