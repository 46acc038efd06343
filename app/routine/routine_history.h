// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/routine/routine.h"

#include <vector>

namespace holdfast::routine {

/// What a day of the past was for a routine. Missed: its time came, and its next one too, without anything being said about it.
enum class DayMark { Nothing, Done, Skipped, Missed };

/// Days, not events: what was done twice on a day counts once.
struct HistoryCount {
    int done = 0;
    int skipped = 0;
    int missed = 0;

    friend bool operator==(const HistoryCount &, const HistoryCount &) = default;
};

struct HistoryMonth {
    /// Its first day.
    QDate first;
    HistoryCount count;

    friend bool operator==(const HistoryMonth &, const HistoryMonth &) = default;
};

/// The days of a routine that lie behind, in weeks that begin on Monday.
struct RoutineHistory {
    /// A Monday.
    QDate from;
    /// Today.
    QDate until;
    /// One for each day from `from` to `until`.
    std::vector<DayMark> days;
    HistoryCount total;
    /// The newest first; only those in which there is something.
    std::vector<HistoryMonth> months;

    /// Nothing for days outside.
    [[nodiscard]] DayMark on(const QDate &day) const;
};

/// The history of the twelve months before `today` and the days that fill up their first week. An event from the future (a clock
/// that was wrong) counts as of today. Times are missed only from the first event on, and not before the start of the routine: it
/// may have been set up later than that. Nothing is missed of one that counts from completion, or since the last event of one
/// that is paused.
[[nodiscard]] RoutineHistory history(const Routine &routine, const std::vector<RoutineEvent> &events, const QDate &today);

} // namespace holdfast::routine
