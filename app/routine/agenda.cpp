// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/agenda.h"

#include <algorithm>

namespace holdfast::routine {

namespace {

void addRoutine(std::vector<AgendaEntry> &entries, const Routine &routine, const std::vector<RoutineEvent> &events,
                const LocalMoment &now, const QDate &until)
{
    const RoutineStanding standing = routine::standing(routine, events, now);
    const auto most = static_cast<std::size_t>(now.day.daysTo(until)) + 1;
    const TimesToCome times = timesToCome(routine, standing, now.day, until, most);
    bool isNext = times.beginWithNext;
    for (const QDate &day : times.days) {
        AgendaEntry entry;
        entry.routine = routine.number;
        entry.shownOn = day;
        entry.day = isNext ? standing.occurrence : day;
        const bool comesBack = isNext && standing.snoozedUntil && standing.snoozedUntil->day == day;
        if (comesBack)
            entry.putOffUntil = standing.snoozedUntil;
        entry.time = comesBack ? standing.snoozedUntil->time : routine.time;
        entry.waits = isNext && !comesBack && day == now.day && isDue(standing);
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
