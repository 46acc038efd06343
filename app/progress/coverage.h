// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/progress/profile.h"
#include "app/progress/status.h"

#include <QHash>

namespace holdfast::progress {

/// How much is known about the actions that are for this person: "7 of 50 known, 5 done".
struct Coverage {
    /// Actions that apply, less those the person marked as not applicable. The denominator of every share below.
    int applicable = 0;
    /// Of these, the ones with any other status than Unknown.
    int known = 0;
    /// Of these, the ones whose status is Done at present. Unknown, due and put off count as not done.
    int done = 0;

    /// Counts one more action that applies.
    void count(Status status);

    friend bool operator==(const Coverage &, const Coverage &) = default;
};

/// The share of actions with a known status, in percent, 0 to 100; rounded down, so that 99.6 is never 100. 0 when nothing
/// applies.
[[nodiscard]] int knownPercent(const Coverage &coverage);

/// The share of actions that are done, in percent, by the same rule.
[[nodiscard]] int donePercent(const Coverage &coverage);

/// Coverage of everything. `standings` as from standings(); an action without an entry is Unknown.
[[nodiscard]] Coverage coverage(const catalogue::Catalogue &catalogue, const Profile &profile,
                                const QHash<ActionId, Standing> &standings);

/// Coverage of every practice of the catalogue, also of those of which nothing applies. Its sum is the coverage of everything.
[[nodiscard]] QHash<PracticeId, Coverage> coverageByPractice(const catalogue::Catalogue &catalogue, const Profile &profile,
                                                             const QHash<ActionId, Standing> &standings);

} // namespace holdfast::progress
