// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/agenda.h"

#include <algorithm>

namespace holdfast::routine {

namespace {

bool waits(RoutineStatus status)
{
    return status == RoutineStatus::Due || status == RoutineStatus::Overdue;
}

/// The days on which a routine stands.
struct Days {
    std::vector<QDate> days;
    /// The first stands for the time that waits or comes next, whatever day that fell or falls on.
    bool beginWithNext = true;
};

/// The days when the next time, which would stand on `times.front()`, is put off to a later day.
Days daysPutOff(const Routine &routine, const RoutineStanding &standing, const std::vector<QDate> &times, const QDate &until)
{
    const QDate comesBack = standing.snoozedUntil->day;
    // By then another time has come, which takes its place.
    if (routine.counting == Counting::FromStart && times.size() > 1 && times[1] <= comesBack)
        return {{times.begin() + 1, times.end()}, false};
    RoutineStanding onThatDay = standing;
    onThatDay.status = RoutineStatus::Due;
    return {timesAhead(routine, onThatDay, comesBack, until, times.size()), true};
}

Days daysOf(const Routine &routine, const RoutineStanding &standing, const QDate &today, const QDate &until)
{
    const auto most = static_cast<std::size_t>(today.daysTo(until)) + 1;
    const std::vector<QDate> times = timesAhead(routine, standing, today, until, most);
    const bool putOff = !times.empty() && standing.snoozedUntil && standing.snoozedUntil->day > times.front();
    return putOff ? daysPutOff(routine, standing, times, until) : Days{times, true};
}

void addRoutine(std::vector<AgendaEntry> &entries, const Routine &routine, const std::vector<RoutineEvent> &events,
                const LocalMoment &now, const QDate &until)
{
    const RoutineStanding standing = routine::standing(routine, events, now);
    const Days days = daysOf(routine, standing, now.day, until);
    bool isNext = days.beginWithNext;
    for (const QDate &day : days.days) {
        AgendaEntry entry;
        entry.routine = routine.number;
        entry.shownOn = day;
        entry.day = isNext ? standing.occurrence : day;
        const bool comesBack = isNext && standing.snoozedUntil && standing.snoozedUntil->day == day;
        if (comesBack)
            entry.putOffUntil = standing.snoozedUntil;
        entry.time = comesBack ? standing.snoozedUntil->time : routine.time;
        entry.waits = isNext && !comesBack && day == now.day && waits(standing.status);
        entry.overdue = entry.waits && standing.status == RoutineStatus::Overdue;
        entries.push_back(entry);
        isNext = false;
    }
}

AgendaEntry stepEntry(const progress::DueEntry &due, const QDate &today)
{
    AgendaEntry entry;
    entry.action = due.action;
    entry.day = due.day;
    entry.overdue = due.status == progress::Status::Overdue;
    entry.waits = entry.overdue || due.status == progress::Status::Due;
    entry.shownOn = entry.waits ? today : std::max(due.day, today);
    return entry;
}

bool comesBefore(const AgendaEntry &left, const AgendaEntry &right)
{
    if (left.overdue != right.overdue)
        return left.overdue;
    if (left.shownOn != right.shownOn)
        return left.shownOn < right.shownOn;
    const bool isStep = left.routine == 0;
    if (isStep != (right.routine == 0))
        return !isStep;
    if (isStep)
        return left.action < right.action;
    return left.time != right.time ? left.time < right.time : left.routine < right.routine;
}

} // namespace

std::vector<AgendaEntry> agenda(const std::vector<Routine> &routines, const EventsByRoutine &events,
                                const std::vector<progress::DueEntry> &due, const LocalMoment &now, int withinDays)
{
    const QDate until = now.day.addDays(withinDays);
    const std::vector<RoutineEvent> none;
    std::vector<AgendaEntry> entries;
    entries.reserve(due.size());
    for (const Routine &routine : routines) {
        const auto own = events.constFind(routine.number);
        addRoutine(entries, routine, own == events.constEnd() ? none : *own, now, until);
    }
    for (const progress::DueEntry &entry : due)
        entries.push_back(stepEntry(entry, now.day));
    std::sort(entries.begin(), entries.end(), comesBefore);
    return entries;
}

} // namespace holdfast::routine
