// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/localized_text.h"
#include "app/routine/routine_history.h"
#include "app/routine/routine_standing.h"

namespace holdfast::wording {

// In the language in use, dates as `language` writes them.

/// Where a routine stands, for a chip: "Due", "Overdue", "To come", "Paused", "Finished".
[[nodiscard]] QString word(routine::RoutineStatus status);
/// When it waits since or comes next: "Today", "Since Monday", "Put off until tomorrow 09:00", "On Monday 7 December", "Paused".
[[nodiscard]] QString whenText(const routine::RoutineStanding &standing, const QDate &today, catalogue::Language language);
/// Since when something waits, without reproach: "Today", "Since yesterday", "Since Monday", "Since Monday 7 December".
[[nodiscard]] QString sinceText(const QDate &day, const QDate &today, catalogue::Language language);
/// "Put off until 21:00", "Put off until tomorrow 09:00", "Put off until Thursday 09:00", "Put off until 3 May 2027, 09:00".
[[nodiscard]] QString putOffText(const routine::LocalMoment &until, const QDate &today, catalogue::Language language);
/// A day to come without its "On": "Today", "Tomorrow", "Monday 7 December", "5 January 2028".
[[nodiscard]] QString dayAheadText(const QDate &day, const QDate &today, catalogue::Language language);

/// What was done about a time, as one line: "Done", "Skipped: on a journey", "Put off until tomorrow 09:00".
[[nodiscard]] QString eventText(const routine::NewRoutineEvent &event, const QDate &today, catalogue::Language language);
/// A day of the history: "Done", "Skipped", "Passed", "Nothing".
[[nodiscard]] QString word(routine::DayMark mark);
/// "done 11 times, skipped once", as part of a line; "nothing recorded" for none.
[[nodiscard]] QString countText(const routine::HistoryCount &count);
/// "In the last 12 months: done 11 times, skipped once."; says nothing of what passed.
[[nodiscard]] QString historyText(const routine::HistoryCount &count);
/// "November 2026"
[[nodiscard]] QString monthText(const QDate &day, catalogue::Language language);

} // namespace holdfast::wording
