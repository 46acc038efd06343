// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace holdfast::routine {

/// What a reminder could be about, the most pressing first. `SecurityPending` and `UpdatesPending`: a look without the vault
/// found waiting updates. `CouldNotCheck`: for a week no look came to an answer.
enum class Matter { SecurityPending, RoutineDue, StepsDue, UpdatesPending, CouldNotCheck };

/// How it is told: by a notification, by a mark inside the app alone, or not at all.
enum class Telling { Nothing, Badge, Notify };

/// What decides about it.
struct Circumstances {
    Matter matter = Matter::RoutineDue;
    /// Whole days since it became so: since its day for what is due, since the first look that saw it for updates, since the last
    /// answer for CouldNotCheck. Negative while it is still to come.
    qint64 daysSince = 0;
    /// Whole days since this matter was last told by a notification; empty when it never was since it became so.
    std::optional<qint64> daysSinceTold;
    /// The person set this very time: that of a routine on its day, or one they put it off to.
    bool timeChosen = false;
    /// A notification, about whatever, was shown within the last 24 hours.
    bool toldWithinDay = false;
    bool quietHours = false;
    /// The connection is metered: what can only be answered by a download may wait.
    bool metered = false;
};

/// The policy. The table in reminder_policy.md says the same, line by line, and is what the test reads.
[[nodiscard]] Telling telling(const Circumstances &circumstances);

} // namespace holdfast::routine
