// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/routine/local_moment.h"
#include "app/routine/recurrence.h"

#include <QString>

#include <vector>

namespace holdfast::routine {

using RoutineNumber = qint64;

/// One thing that a routine asks for.
struct Item {
    /// A step of the catalogue, a look at this device, or a drill of the catalogue.
    enum class Kind { Action, DeviceLook, Drill };
    Kind kind = Kind::Action;
    /// Of the action or the drill; empty for a look.
    QString id;

    friend bool operator==(const Item &, const Item &) = default;
};

/// From where the next time is counted.
enum class Counting {
    /// From the start: every Monday stays every Monday, however late it was done.
    FromStart,
    /// From the day it was last done or skipped: a month after that.
    FromCompletion,
};

inline constexpr qsizetype longestRoutineName = 80;
inline constexpr qsizetype longestReason = 500;
inline constexpr std::size_t mostItems = 100;

/// A recurring self-check, as a person sets it up.
struct NewRoutine {
    /// What the person calls it; empty when it has the name of its ready-made one.
    QString name;
    /// The ready-made routine it was made from (ready_routines.h); empty when from none.
    QString readyMade;
    std::vector<Item> items;
    Recurrence rhythm;
    Counting counting = Counting::FromStart;
    QDate start;
    /// When it reminds, to the minute.
    QTime time{19, 0};
    /// Waits for nothing and reminds of nothing until it is taken up again.
    bool paused = false;

    friend bool operator==(const NewRoutine &, const NewRoutine &) = default;
};

/// As the store keeps it.
struct Routine : NewRoutine {
    RoutineNumber number = 0;
    /// Random, for calendars to know it again by; says nothing about the vault.
    QString uid;

    friend bool operator==(const Routine &, const Routine &) = default;
};

/// NameMissing without a name and without a ready-made one, TextTooLong, RhythmWrong (also for a start before 1900 or after 9000,
/// a time that is none, or more than mostItems items). The name comes back without blanks at its ends, the time to the minute.
[[nodiscard]] Result<NewRoutine> checked(NewRoutine routine);

/// What a person did about one time of a routine.
struct NewRoutineEvent {
    enum class Kind {
        Done,
        /// Not this time, for a reason that may be empty.
        Skipped,
        /// Not now: reminds at `until`.
        Snoozed,
    };
    RoutineNumber routine = 0;
    Kind kind = Kind::Done;
    /// The time it was about.
    QDate occurrence;
    /// For Snoozed.
    LocalMoment until;
    /// For Skipped.
    QString reason;

    friend bool operator==(const NewRoutineEvent &, const NewRoutineEvent &) = default;
};

struct RoutineEvent : NewRoutineEvent {
    /// Grows with every event.
    qint64 number = 0;
    QDateTime at;
    /// The person's day.
    QDate day;

    friend bool operator==(const RoutineEvent &, const RoutineEvent &) = default;
};

} // namespace holdfast::routine
