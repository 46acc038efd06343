// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/routine/agenda.h"
#include "app/routine/reminder_policy.h"

#include <vector>

namespace holdfast::routine {

/// What a reminder leads to.
struct Subject {
    enum class Kind { Routine, Steps };
    Kind kind = Kind::Steps;
    RoutineNumber routine = 0;
    /// The time of the routine; for Steps the day on which they fall due.
    QDate occurrence;

    friend bool operator==(const Subject &, const Subject &) = default;
};

/// One reminder to come.
struct Reminder {
    Subject subject;
    LocalMoment at;
    /// The person set this very time, rather than the policy.
    bool timeChosen = false;
    /// Whole days since the occurrence: 0, 3 or 7.
    int daysSince = 0;

    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// So many are armed at once: iOS keeps 64 (UNUserNotificationCenter), and a test reminder and what is put off need room.
inline constexpr std::size_t mostReminders = 50;
/// A routine reminds again so many days after its day, until it is done, skipped or its next time comes.
inline constexpr int daysOfFollowUps[] = {3, 7};

/// The reminders to come, nearest first, none before or at `now` and at most mostReminders: of every routine on each of its days
/// at its time, and the follow-ups; when it is put off, at that time instead (to before its own time: at both), and follow-ups
/// only after it. Of steps one for each day on which some fall due, at `timeForSteps`. Reaches 366 days ahead.
[[nodiscard]] std::vector<Reminder> remindersAhead(const std::vector<Routine> &routines, const EventsByRoutine &events,
                                                   const std::vector<progress::DueEntry> &due, const QTime &timeForSteps,
                                                   const LocalMoment &now);

} // namespace holdfast::routine
