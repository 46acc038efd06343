// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/progress/due_list.h"
#include "app/routine/routine_standing.h"

#include <optional>
#include <vector>

namespace holdfast::routine {

/// One line of what is due and what comes: a routine, or a step by its own interval.
struct AgendaEntry {
    /// 0 when it is a step.
    RoutineNumber routine = 0;
    /// Empty when it is a routine.
    ActionId action;
    /// The day it stands on: what waits stands on today, a routine put off to a later day on that day.
    QDate shownOn;
    /// The day it fell or falls due; for a step put off, the day it comes back.
    QDate day;
    /// When a routine reminds that day, or comes back; invalid for steps.
    QTime time;
    /// Waits now; not what is put off, also when it comes back today.
    bool waits = false;
    bool overdue = false;
    /// When a routine that was put off comes back.
    std::optional<LocalMoment> putOffUntil = std::nullopt;

    friend bool operator==(const AgendaEntry &, const AgendaEntry &) = default;
};

/// The events of each routine, by its number.
using EventsByRoutine = QHash<RoutineNumber, std::vector<RoutineEvent>>;

/// What waits, and what comes within the next `withinDays` days (0 or more): first what is overdue, then by the day it stands on,
/// routines before steps, then by time, number and id. `due` is progress::dueList() for the same days. A routine stands once
/// among what waits and on each of its days to come.
[[nodiscard]] std::vector<AgendaEntry> agenda(const std::vector<Routine> &routines, const EventsByRoutine &events,
                                              const std::vector<progress::DueEntry> &due, const LocalMoment &now, int withinDays);

} // namespace holdfast::routine
