// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/routine_standing.h"

#include <algorithm>

namespace holdfast::routine {

namespace {

/// Overdue begins so many days after its day.
constexpr int daysOfGrace = 7;
/// The day is at most so many days further in one zone than in another (UTC+14 and UTC-12): an event from there is right.
constexpr int daysBetweenZones = 2;

/// An event with the day it counts for.
struct Dated {
    const RoutineEvent *event = nullptr;
    QDate day;
    /// Its own day lies in the future: the clock was wrong.
    bool fromWrongClock = false;
};

QDate ownDay(const RoutineEvent &event)
{
    return event.day.isValid() ? event.day : event.at.date();
}

/// The events of one routine, by number, each with a day that can be: one from the future happened no later than today, nor later
/// than what was noted after it.
std::vector<Dated> datedEvents(const Routine &routine, const std::vector<RoutineEvent> &events, const QDate &today)
{
    std::vector<Dated> dated;
    for (const RoutineEvent &event : events) {
        const QDate day = ownDay(event);
        if (event.routine == routine.number && day.isValid())
            dated.push_back({&event, day, day > today.addDays(daysBetweenZones)});
    }
    std::sort(dated.begin(), dated.end(),
              [](const Dated &left, const Dated &right) { return left.event->number < right.event->number; });
    QDate latest = today;
    for (auto each = dated.rbegin(); each != dated.rend(); ++each) {
        if (each->fromWrongClock)
            each->day = latest;
        else
            latest = std::min(latest, each->day);
    }
    return dated;
}

bool settles(const RoutineEvent &event)
{
    return event.kind == NewRoutineEvent::Kind::Done || event.kind == NewRoutineEvent::Kind::Skipped;
}

/// Before the day of the time it is about.
bool isEarly(const RoutineEvent &event)
{
    return event.occurrence > ownDay(event);
}

/// The next time after a day on which it was done or skipped, for those that count from there. Of chosen days of the week the
/// first, in the week or month that is so much later.
QDate timeAfterCompletion(const Recurrence &rule, const QDate &day)
{
    switch (rule.frequency) {
    case Frequency::Once:
        return {};
    case Frequency::Daily:
        return day.addDays(rule.every);
    case Frequency::Weekly:
        return nextOccurrence(rule, day, day.addDays(Qt::Sunday - day.dayOfWeek()));
    case Frequency::MonthlyOnDay:
        return day.addMonths(rule.every);
    case Frequency::MonthlyOnWeekday:
        return nextOccurrence(rule, day, day.addDays(day.daysInMonth() - day.day()));
    case Frequency::Yearly:
        return day.addYears(rule.every);
    }
    return {};
}

/// The last day that an event settles, when everything until `before` is settled already. Whoever does it early settles the next
/// time and not one more.
QDate settledUntil(const Routine &routine, const Dated &dated, const QDate &before)
{
    if (!isEarly(*dated.event))
        return dated.day;
    const QDate occurrence = dated.event->occurrence;
    // What a wrong clock took for the next time may lie years ahead.
    if (dated.event->kind == NewRoutineEvent::Kind::Skipped && !dated.fromWrongClock)
        return std::max(dated.day, occurrence);
    if (nextOccurrence(routine.rhythm, routine.start, std::max(dated.day, before)) == occurrence)
        return occurrence;
    const QDate next = nextOccurrence(routine.rhythm, routine.start, dated.day);
    return std::max(dated.day, next.isValid() ? std::min(next, occurrence) : occurrence);
}

struct Settled {
    /// Everything until here is done or skipped; invalid when nothing ever was.
    QDate until;
    QDate lastDone;
};

Settled settled(const Routine &routine, const std::vector<Dated> &events)
{
    Settled settled;
    for (const Dated &dated : events) {
        if (!settles(*dated.event))
            continue;
        settled.until = std::max(settled.until, settledUntil(routine, dated, settled.until));
        if (dated.event->kind == NewRoutineEvent::Kind::Done)
            settled.lastDone = std::max(settled.lastDone, dated.day);
    }
    return settled;
}

/// The time that waits on `today`, or the next; invalid when none comes any more.
QDate timeFromStart(const Routine &routine, const QDate &settledUntil, const QDate &today)
{
    const QDate last = lastOccurrence(routine.rhythm, routine.start, today);
    return last.isValid() && last > settledUntil ? last
                                                 : nextOccurrence(routine.rhythm, routine.start, std::max(settledUntil, today));
}

QDate timeFromCompletion(const Routine &routine, const std::vector<Dated> &events)
{
    // Set up anew to begin later, it begins later, whatever was done before.
    QDate next = firstOccurrence(routine.rhythm, routine.start);
    for (const Dated &dated : events) {
        if (!settles(*dated.event))
            continue;
        QDate candidate = timeAfterCompletion(routine.rhythm, dated.day);
        // Done twice in a day, or a day before the last of a month: what is settled does not come again.
        const QDate early = isEarly(*dated.event) ? std::min(dated.event->occurrence, next) : QDate();
        if (candidate <= early)
            candidate = timeAfterCompletion(routine.rhythm, early);
        next = std::max(next, candidate);
    }
    return next;
}

bool countsFromStart(const Routine &routine)
{
    return routine.counting == Counting::FromStart || routine.rhythm.frequency == Frequency::Once;
}

int passedBefore(const Routine &routine, const QDate &settledUntil, const QDate &occurrence)
{
    const QDate from = settledUntil.isValid() ? settledUntil.addDays(1) : routine.start;
    return static_cast<int>(
        occurrences(routine.rhythm, routine.start, from, occurrence.addDays(-1), static_cast<std::size_t>(mostPassed)).size());
}

std::optional<LocalMoment> snooze(const std::vector<Dated> &events, const QDate &occurrence, const LocalMoment &now)
{
    std::optional<LocalMoment> until;
    for (const Dated &dated : events) {
        if (dated.event->occurrence != occurrence)
            continue;
        // Nobody knows until when somebody meant to put it off whose clock was wrong.
        if (settles(*dated.event) || dated.fromWrongClock)
            until.reset();
        else
            until = dated.event->until;
    }
    return until && until->isValid() && *until > now ? until : std::nullopt;
}

RoutineStatus statusOf(const RoutineStanding &standing, const QDate &today)
{
    if (standing.occurrence > today)
        return RoutineStatus::Upcoming;
    const bool late = standing.passed > 0 || standing.occurrence.daysTo(today) >= daysOfGrace;
    return late ? RoutineStatus::Overdue : RoutineStatus::Due;
}

} // namespace

RoutineStanding standing(const Routine &routine, const std::vector<RoutineEvent> &events, const LocalMoment &now)
{
    const std::vector<Dated> dated = datedEvents(routine, events, now.day);
    const Settled settled = routine::settled(routine, dated);
    RoutineStanding standing;
    standing.lastDone = std::min(settled.lastDone, now.day);
    if (routine.paused) {
        standing.status = RoutineStatus::Paused;
        return standing;
    }
    standing.occurrence =
        countsFromStart(routine) ? timeFromStart(routine, settled.until, now.day) : timeFromCompletion(routine, dated);
    if (!standing.occurrence.isValid()) {
        standing.status = RoutineStatus::Finished;
        return standing;
    }
    if (countsFromStart(routine) && standing.occurrence <= now.day)
        standing.passed = passedBefore(routine, settled.until, standing.occurrence);
    standing.status = statusOf(standing, now.day);
    standing.snoozedUntil = snooze(dated, standing.occurrence, now);
    return standing;
}

QDate lastSettledDay(const Routine &routine, const std::vector<RoutineEvent> &events, const QDate &today)
{
    return settled(routine, datedEvents(routine, events, today)).until;
}

std::vector<QDate> timesAhead(const Routine &routine, const RoutineStanding &standing, const QDate &from, const QDate &until,
                              std::size_t most)
{
    std::vector<QDate> times;
    if (!standing.occurrence.isValid() || !from.isValid() || !until.isValid() || most == 0)
        return times;
    const QDate first = isDue(standing) ? std::max(standing.occurrence, from) : standing.occurrence;
    if (countsFromStart(routine)) {
        if (first >= from && first <= until)
            times.push_back(first);
        const QDate next = std::max(from, first.addDays(1));
        const std::vector<QDate> others = occurrences(routine.rhythm, routine.start, next, until, most - times.size());
        times.insert(times.end(), others.begin(), others.end());
        return times;
    }
    for (QDate day = first; day.isValid() && day <= until && times.size() < most;
         day = timeAfterCompletion(routine.rhythm, day)) {
        if (day >= from)
            times.push_back(day);
    }
    return times;
}

TimesToCome timesToCome(const Routine &routine, const RoutineStanding &standing, const QDate &from, const QDate &until,
                        std::size_t most)
{
    std::vector<QDate> times = timesAhead(routine, standing, from, until, most);
    if (times.empty() || !standing.snoozedUntil || standing.snoozedUntil->day <= times.front())
        return {std::move(times), true};
    const QDate comesBack = standing.snoozedUntil->day;
    if (countsFromStart(routine) && times.size() > 1 && times[1] <= comesBack)
        return {{times.begin() + 1, times.end()}, false};
    RoutineStanding onThatDay = standing;
    onThatDay.status = RoutineStatus::Due;
    return {timesAhead(routine, onThatDay, comesBack, until, most), true};
}

Recurrence rhythmAhead(const Routine &routine, const QDate &next)
{
    Recurrence rule = routine.rhythm;
    if (countsFromStart(routine) || !next.isValid())
        return rule;
    switch (rule.frequency) {
    case Frequency::Once:
    case Frequency::Daily:
    case Frequency::MonthlyOnWeekday:
        break;
    case Frequency::Weekly:
        rule.weekdays = {static_cast<Qt::DayOfWeek>(next.dayOfWeek())};
        break;
    case Frequency::MonthlyOnDay:
        rule.day = next.day();
        break;
    case Frequency::Yearly:
        rule.month = next.month();
        rule.day = next.day();
        break;
    }
    return rule;
}

} // namespace holdfast::routine
