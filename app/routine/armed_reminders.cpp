// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/armed_reminders.h"

#include <algorithm>

namespace holdfast::routine {

namespace {

using Stamp = std::optional<QDateTime>;

constexpr qint64 secondsPerHour = 3600;
constexpr qint64 secondsPerDay = 24 * secondsPerHour;
constexpr qint64 minutesOfLater = 60;

/// The moments that whoever reminds notes.
constexpr Stamp ArmedReminders::*stamps[] = {
    &ArmedReminders::lastTold,
    &ArmedReminders::lastRun,
    &ArmedReminders::lastLook,
    &ArmedReminders::couldNotCheckSince,
    &ArmedReminders::couldNotCheckToldAt,
    &ArmedReminders::securitySince,
    &ArmedReminders::securityToldAt,
    &ArmedReminders::updatesSince,
    &ArmedReminders::updatesToldAt,
};

struct Present {
    QDateTime now;
    QTimeZone zone;
    bool toldWithinDay = false;
    bool quietHours = false;
    bool metered = false;

    [[nodiscard]] QDate today() const { return localMoment(now, zone).day; }
    [[nodiscard]] qint64 daysSince(const QDateTime &instant) const { return localMoment(instant, zone).day.daysTo(today()); }
};

void notLaterThan(Stamp &stamp, const QDateTime &now)
{
    if (stamp && *stamp > now)
        stamp = now;
}

/// Puts right what was noted while the clock was wrong.
void settle(ArmedReminders &armed, const QDateTime &now, const QTimeZone &zone)
{
    constexpr qint64 wrong = hoursOfWrongClock * secondsPerHour;
    for (const auto stamp : stamps)
        notLaterThan(armed.*stamp, now);
    for (ArmedReminder &reminder : armed.reminders) {
        const QDateTime at = instantOf(reminder.at, zone);
        if (at.isValid() && now < at.addSecs(-wrong))
            reminder.toldAt.reset();
        notLaterThan(reminder.toldAt, now);
    }
    // Nobody puts anything off by more than a day with one press.
    if (armed.updatesPutOffTo && !(instantOf(*armed.updatesPutOffTo, zone) <= now.addSecs(wrong)))
        armed.updatesPutOffTo.reset();
}

void takeIn(ArmedReminders &armed, UpdatesSeen seen, const QDateTime &now)
{
    if (seen == UpdatesSeen::NotLooked)
        return;
    armed.lastLook = now;
    if (seen == UpdatesSeen::CouldNotCheck) {
        armed.couldNotCheckSince = armed.couldNotCheckSince.value_or(now);
        return;
    }
    armed.couldNotCheckSince.reset();
    armed.couldNotCheckToldAt.reset();
    const bool security = seen == UpdatesSeen::SecurityUpdates;
    const bool waits = security || seen == UpdatesSeen::Updates;
    armed.securitySince = security ? armed.securitySince.value_or(now) : Stamp();
    armed.updatesSince = waits ? armed.updatesSince.value_or(now) : Stamp();
    if (!waits)
        armed.updatesPutOffTo.reset();
}

/// What a look found and where its moments stand.
struct Found {
    Matter matter;
    Stamp ArmedReminders::*since;
    Stamp ArmedReminders::*toldAt;
};

/// The most pressing of what looks found; none is told of while looks come to no answer.
std::optional<Found> foundIn(const ArmedReminders &armed)
{
    constexpr Found all[] = {
        {Matter::CouldNotCheck, &ArmedReminders::couldNotCheckSince, &ArmedReminders::couldNotCheckToldAt},
        {Matter::SecurityPending, &ArmedReminders::securitySince, &ArmedReminders::securityToldAt},
        {Matter::UpdatesPending, &ArmedReminders::updatesSince, &ArmedReminders::updatesToldAt},
    };
    for (const Found &found : all) {
        if (armed.*found.since)
            return found;
    }
    return std::nullopt;
}

Circumstances circumstancesOf(const Found &found, const ArmedReminders &armed, const Present &present)
{
    const Stamp &told = armed.*found.toldAt;
    // Only what was told can have been put off: a look may have found something else since.
    const bool putOffUntilNow = told && armed.updatesPutOffTo && instantOf(*armed.updatesPutOffTo, present.zone) <= present.now;
    const bool countsAsTold = told && !putOffUntilNow;
    return {found.matter,
            present.daysSince(*(armed.*found.since)),
            countsAsTold ? std::optional(present.daysSince(*told)) : std::nullopt,
            putOffUntilNow,
            present.toldWithinDay,
            present.quietHours,
            present.metered};
}

/// Of a reminder that was not told.
Circumstances circumstancesOf(const ArmedReminder &reminder, const Present &present)
{
    const QDateTime at = instantOf(reminder.at, present.zone);
    const bool hasCome = at.isValid() && at <= present.now;
    // Days of the calendar never run backwards here: a change of zone may have put the day back.
    const qint64 daysPast = std::max<qint64>(0, reminder.at.day.daysTo(present.today()));
    return {reminder.matter,       hasCome ? reminder.daysSince + daysPast : -1,
            std::nullopt,          reminder.timeChosen,
            present.toldWithinDay, present.quietHours,
            present.metered};
}

/// Everything that could be told now.
struct Candidates {
    std::vector<std::pair<ArmedReminder *, Circumstances>> reminders;
    std::optional<std::pair<Found, Circumstances>> found;

    [[nodiscard]] Telling mostOf(Telling (*tellingOf)(const Circumstances &)) const
    {
        Telling most = found ? tellingOf(found->second) : Telling::Nothing;
        for (const auto &reminder : reminders)
            most = std::max(most, tellingOf(reminder.second));
        return most;
    }
};

Candidates candidatesIn(ArmedReminders &armed, const Present &present)
{
    Candidates candidates;
    for (ArmedReminder &reminder : armed.reminders) {
        if (!reminder.toldAt)
            candidates.reminders.emplace_back(&reminder, circumstancesOf(reminder, present));
    }
    if (const auto found = foundIn(armed))
        candidates.found.emplace(*found, circumstancesOf(*found, armed, present));
    return candidates;
}

/// What would be told if it added no notification: one is shown anyway.
Telling tellingAlong(const Circumstances &circumstances)
{
    Circumstances along = circumstances;
    along.toldWithinDay = false;
    along.quietHours = false;
    return telling(along);
}

/// Gathers what comes along with a notification, and notes it.
Announcement notify(ArmedReminders &armed, const Candidates &candidates, const QDateTime &now)
{
    Announcement announcement{Telling::Notify, Matter::StepsDue, {}, {}, std::nullopt};
    for (const auto &[reminder, circumstances] : candidates.reminders) {
        if (tellingAlong(circumstances) != Telling::Notify)
            continue;
        announcement.matter = std::min(announcement.matter, reminder->matter);
        announcement.ids.push_back(reminder->id);
        if (!reminder->title.isEmpty())
            announcement.titles.push_back(reminder->title);
        reminder->toldAt = now;
    }
    if (candidates.found && tellingAlong(candidates.found->second) == Telling::Notify) {
        const Found &found = candidates.found->first;
        if (announcement.ids.empty())
            announcement.matter = found.matter;
        else
            announcement.besides = found.matter;
        armed.*found.toldAt = now;
        armed.updatesPutOffTo.reset();
    }
    armed.lastTold = now;
    return announcement;
}

/// Whether a badge is news: for what a look found, until it is told for the first time since it is so.
bool wantsBadge(const Candidates &candidates, const ArmedReminders &armed)
{
    const auto &reminders = candidates.reminders;
    if (std::any_of(reminders.begin(), reminders.end(),
                    [](const auto &reminder) { return telling(reminder.second) == Telling::Badge; }))
        return true;
    if (!candidates.found || telling(candidates.found->second) != Telling::Badge)
        return false;
    const Found &found = candidates.found->first;
    return !(armed.*found.toldAt) || *(armed.*found.toldAt) < *(armed.*found.since);
}

} // namespace

bool QuietHours::contains(const QTime &time) const
{
    if (!time.isValid() || !from.isValid() || !until.isValid() || from == until)
        return false;
    return from < until ? time >= from && time < until : time >= from || time < until;
}

Announcement announce(ArmedReminders &armed, UpdatesSeen seen, const QDateTime &now, const QTimeZone &zone, bool metered)
{
    settle(armed, now, zone);
    takeIn(armed, seen, now);
    armed.lastRun = now;
    const Present present{now, zone, armed.lastTold && armed.lastTold->secsTo(now) < secondsPerDay,
                          armed.quietHours.contains(localMoment(now, zone).time), metered};
    const Candidates candidates = candidatesIn(armed, present);
    armed.badge = armed.badge || wantsBadge(candidates, armed);
    const Telling most = candidates.mostOf(telling);
    if (most != Telling::Notify)
        return {most, Matter::RoutineDue, {}, {}, std::nullopt};
    armed.badge = true;
    return notify(armed, candidates, now);
}

void takeBack(ArmedReminders &armed, const Announcement &announcement, const ArmedReminders &before, const ArmedReminders &after)
{
    const auto restore = [](auto &present, const auto &earlier, const auto &noted) {
        if (present == noted)
            present = earlier;
    };
    restore(armed.lastTold, before.lastTold, after.lastTold);
    restore(armed.securityToldAt, before.securityToldAt, after.securityToldAt);
    restore(armed.updatesToldAt, before.updatesToldAt, after.updatesToldAt);
    restore(armed.couldNotCheckToldAt, before.couldNotCheckToldAt, after.couldNotCheckToldAt);
    restore(armed.updatesPutOffTo, before.updatesPutOffTo, after.updatesPutOffTo);
    for (ArmedReminder &reminder : armed.reminders) {
        if (std::find(announcement.ids.begin(), announcement.ids.end(), reminder.id) != announcement.ids.end())
            restore(reminder.toldAt, Stamp(), after.lastTold);
    }
}

bool wantsLook(const ArmedReminders &armed, const QDateTime &now)
{
    if (!armed.looksForUpdates)
        return false;
    return !armed.lastLook || *armed.lastLook > now || armed.lastLook->secsTo(now) >= secondsPerDay;
}

void putOff(ArmedReminders &armed, const std::vector<QString> &ids, const LocalMoment &until)
{
    for (ArmedReminder &reminder : armed.reminders) {
        if (std::find(ids.begin(), ids.end(), reminder.id) == ids.end())
            continue;
        reminder.at = until;
        reminder.timeChosen = true;
        reminder.toldAt.reset();
    }
}

void putOff(ArmedReminders &armed, const Announcement &announcement, const LocalMoment &until)
{
    putOff(armed, announcement.ids, until);
    if (announcement.telling == Telling::Notify && (announcement.ids.empty() || announcement.besides))
        armed.updatesPutOffTo = until;
}

LocalMoment laterThan(const LocalMoment &now, const QuietHours &quietHours)
{
    const LocalMoment later = now.plusMinutes(minutesOfLater);
    if (!quietHours.contains(later.time))
        return later;
    const LocalMoment end{later.day, quietHours.until};
    return end < later ? end.plusDays(1) : end;
}

} // namespace holdfast::routine
