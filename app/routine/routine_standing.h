// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/routine/routine.h"

#include <optional>

namespace holdfast::routine {

/// Where a routine stands. Overdue begins a week after its day, or when its next time has come: nobody is late on the day itself.
enum class RoutineStatus { Paused, Finished, Upcoming, Due, Overdue };

/// No more than so many passed times are counted.
inline constexpr int mostPassed = 999;

struct RoutineStanding {
    RoutineStatus status = RoutineStatus::Upcoming;
    /// The time that waits (Due, Overdue) or that comes next (Upcoming); of several that passed the last. Invalid when Paused or
    /// Finished.
    QDate occurrence;
    /// How many times before `occurrence` passed since it was last done or skipped; 0 to mostPassed, and always 0 when
    /// it counts from completion, for then the next only comes after it.
    int passed = 0;
    /// While it is put off.
    std::optional<LocalMoment> snoozedUntil;
    /// Invalid when it never was.
    QDate lastDone;

    friend bool operator==(const RoutineStanding &, const RoutineStanding &) = default;
};

/// Its day has come.
[[nodiscard]] inline bool isDue(const RoutineStanding &standing)
{
    return standing.status == RoutineStatus::Due || standing.status == RoutineStatus::Overdue;
}

/// Its day has come, and it was not put off.
[[nodiscard]] inline bool waits(const RoutineStanding &standing)
{
    return !standing.snoozedUntil && isDue(standing);
}

/// Tells it from the events of that routine (others are left out, in any order). Doing or skipping a time settles it and all
/// before; done early, it settles the next one only: the first that the events before it, by number, have not settled. An event
/// whose day lies in the future (a clock that was wrong and was set back) counts as of today, or as of the day of a later event
/// if that was before; one or two days ahead it is right, from another zone. A snooze holds for its own occurrence and until that
/// is settled; one from the future holds for nothing.
///
/// Counting from completion, the next time is so many days, months or years after the last, on that very day (the last of a
/// shorter month); with days of the week it is the first such day in the week or month that is so many weeks or months later.
[[nodiscard]] RoutineStanding standing(const Routine &routine, const std::vector<RoutineEvent> &events, const LocalMoment &now);

/// The day until which everything is done or skipped; invalid when nothing ever was.
[[nodiscard]] QDate lastSettledDay(const Routine &routine, const std::vector<RoutineEvent> &events, const QDate &today);

/// The times of a routine from `from` to `until`, both included, at most `most`, as they would come if each were done on its
/// day: first that which waits (also when its day lies before `from`: then it stands on the day `from`).
[[nodiscard]] std::vector<QDate> timesAhead(const Routine &routine, const RoutineStanding &standing, const QDate &from,
                                            const QDate &until, std::size_t most);

/// The times of a routine to come, as a snooze lets them.
struct TimesToCome {
    std::vector<QDate> days;
    /// The first of them is the time that waits or comes next, whatever day that fell or falls on.
    bool beginWithNext = true;
};

/// timesAhead(), with the next time on the day to which it is put off: unless by then the one after it has come (counted from the
/// start), which takes its place.
[[nodiscard]] TimesToCome timesToCome(const Routine &routine, const RoutineStanding &standing, const QDate &from,
                                      const QDate &until, std::size_t most);

/// The rule by which the times from `next` on come, for calendars: the routine's own, but when it counts from completion, the
/// same step on the day on which `next` lies.
[[nodiscard]] Recurrence rhythmAhead(const Routine &routine, const QDate &next);

} // namespace holdfast::routine
