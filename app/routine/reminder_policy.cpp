// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/reminder_policy.h"

#include "app/routine/reminders.h"

namespace holdfast::routine {

namespace {

constexpr qint64 daysBetweenUpdates = 7;

/// Whether today still belongs to a reminder that was not told yet: to that of the day itself, or to a follow-up.
bool wantsReminder(const Circumstances &circumstances)
{
    qint64 first = 0;
    qint64 last = daysOfGrace;
    if (circumstances.matter == Matter::RoutineDue) {
        // One that was missed gives way to the next; only the last has none that would take its place.
        for (const int day : daysOfFollowUps) {
            if (day > circumstances.daysSince) {
                last = day - 1;
                break;
            }
            first = day;
            last = day + daysOfGrace;
        }
    }
    const std::optional<qint64> &told = circumstances.daysSinceTold;
    return circumstances.daysSince <= last && (!told || circumstances.daysSince - *told < first);
}

/// Whether it is time to tell a matter again, if nothing else stands against it.
bool wantsTelling(const Circumstances &circumstances)
{
    const std::optional<qint64> &told = circumstances.daysSinceTold;
    switch (circumstances.matter) {
    case Matter::SecurityPending:
        return !told || *told >= 1;
    case Matter::RoutineDue:
    case Matter::StepsDue:
        return wantsReminder(circumstances);
    case Matter::UpdatesPending:
        return !circumstances.metered && (!told || *told >= daysBetweenUpdates);
    case Matter::CouldNotCheck:
        break;
    }
    return !circumstances.metered && !told;
}

} // namespace

Telling telling(const Circumstances &circumstances)
{
    if (circumstances.daysSince < 0)
        return Telling::Nothing;
    if (circumstances.timeChosen)
        return circumstances.daysSinceTold ? Telling::Badge : Telling::Notify;
    if (circumstances.matter == Matter::CouldNotCheck && circumstances.daysSince < daysWithoutAnswer)
        return Telling::Nothing;
    if (circumstances.toldWithinDay || circumstances.quietHours)
        return Telling::Badge;
    return wantsTelling(circumstances) ? Telling::Notify : Telling::Badge;
}

} // namespace holdfast::routine
