// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/view/lists/tone.h"

#include <algorithm>

namespace holdfast::view {

// What the pages about routines ask of the vault's contents.

/// Null when there is none of that number.
[[nodiscard]] inline const routine::Routine *routineOf(const overview::Overview &overview, routine::RoutineNumber number)
{
    const auto &routines = overview.contents().routines;
    const auto found = std::find_if(routines.begin(), routines.end(),
                                    [number](const routine::Routine &routine) { return routine.number == number; });
    return found == routines.end() ? nullptr : &*found;
}

[[nodiscard]] inline routine::LocalMoment momentOf(const overview::Overview &overview)
{
    return routine::localMoment(overview.clock().now(), overview.clock().zone());
}

[[nodiscard]] inline routine::RoutineStanding standingOf(const overview::Overview &overview, const routine::Routine &routine)
{
    return routine::standing(routine, overview.contents().routineEvents.value(routine.number), momentOf(overview));
}

/// The start from which the same days come as before, without those that lie behind; for one that comes once, the start it has.
[[nodiscard]] inline QDate startFromToday(const routine::NewRoutine &routine, const QDate &today)
{
    if (routine.rhythm.frequency == routine::Frequency::Once || routine.start >= today)
        return routine.start;
    const QDate next = routine::nextOccurrence(routine.rhythm, routine.start, today.addDays(-1));
    return next.isValid() ? next : routine.start;
}

[[nodiscard]] inline Tone toneOf(const routine::RoutineStanding &standing)
{
    return standing.snoozedUntil ? Tone::Blue : waits(standing) ? Tone::Amber : Tone::Neutral;
}

} // namespace holdfast::view
