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
    /// Days of the calendar since it became so: since its day for what is due, since the first look that saw it for updates,
    /// since the first of the looks that came to no answer for CouldNotCheck. Negative while it is still to come.
    qint64 daysSince = 0;
    /// Days of the calendar since this matter was last told by a notification; empty when it never was. Updates count as told
    /// also when others waited then, so that installing them does not make the next ones come sooner.
    std::optional<qint64> daysSinceTold;
    /// The person set this very time: that of a routine on its day, or one they put it off to.
    bool timeChosen = false;
    /// A notification, about whatever, was shown within the last 24 hours.
    bool toldWithinDay = false;
    bool quietHours = false;
    /// The connection is metered: what can only be answered by a download may wait.
    bool metered = false;
};

/// So many days looks must come to no answer before that is told.
inline constexpr qint64 daysWithoutAnswer = 7;
/// A reminder that could not be told on its day may still be told until so many days later, unless the next one has its day.
inline constexpr qint64 daysOfGrace = 2;

/// The policy. The table in reminder_policy.md says the same, line by line, and is what the test reads.
[[nodiscard]] Telling telling(const Circumstances &circumstances);

} // namespace holdfast::routine
