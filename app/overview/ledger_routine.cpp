// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/ledger.h"

#include "app/store/armed_reminder_repository.h"
#include "app/store/preference_repository.h"
#include "app/store/routine_event_repository.h"
#include "app/store/routine_repository.h"

#include <algorithm>
#include <array>

// The verbs about routines and reminders.

namespace holdfast::overview {

namespace {

const QString timeForStepsKey = QStringLiteral("reminder_time_for_steps");
const QString quietFromKey = QStringLiteral("quiet_hours_from");
const QString quietUntilKey = QStringLiteral("quiet_hours_until");
const QString showTitlesKey = QStringLiteral("reminder_titles");
const QString looksForUpdatesKey = QStringLiteral("look_for_updates_while_closed");
const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");

/// A notification may still be open, or in the outbox, long after it was shown.
constexpr int daysPressable = 31;

/// So long a follow-up can be held back (app/routine/reminder_policy.md).
constexpr qint64 daysHeldBack = 9;

using ArmedIds = store::ArmedReminderRepository::ById;

QTime timeOr(const QHash<QString, QString> &preferences, const QString &key, const QTime &otherwise)
{
    const QTime time = routine::timeFrom(preferences.value(key));
    return time.isValid() ? time : otherwise;
}

/// What stays as it is when reminders are armed anew: what has come, was not told yet and still waits; steps that were put off
/// outside the vault, which knows nothing of that; and for a while what was told, so that a button pressed now finds it and a
/// clock that is set back does not tell it again.
bool stays(const routine::ArmedReminder &reminder, const ArmedIds &known, const Arming &arming, const routine::LocalMoment &now)
{
    const auto armed = known.constFind(reminder.id);
    if (armed == known.cend())
        return false;
    const qint64 minutesPast = routine::minutesBetween(reminder.at, now);
    if (reminder.toldAt)
        return minutesPast > -60 * routine::hoursOfWrongClock && minutesPast < 60 * routine::hoursOfWrongClock;
    if (minutesPast >= 0)
        return minutesPast < 24 * 60 * daysHeldBack && arming.stillWaits(armed->subject);
    return armed->subject.kind == routine::Subject::Kind::Steps && reminder.at != armed->at;
}

routine::ArmedReminder armedAs(const routine::Reminder &reminder, const QString &id, const QString &title)
{
    routine::ArmedReminder armed;
    armed.id = id;
    armed.at = reminder.at;
    armed.matter =
        reminder.subject.kind == routine::Subject::Kind::Routine ? routine::Matter::RoutineDue : routine::Matter::StepsDue;
    armed.daysSince = reminder.daysSince;
    armed.timeChosen = reminder.timeChosen;
    armed.title = title;
    return armed;
}

/// Whether the same reminder stays, told or not.
bool isAmong(const std::vector<routine::ArmedReminder> &staying, const routine::Reminder &reminder, const ArmedIds &known)
{
    return std::any_of(staying.begin(), staying.end(), [&](const routine::ArmedReminder &other) {
        const auto armed = known.constFind(other.id);
        return armed != known.cend() && armed->subject == reminder.subject && other.at == reminder.at;
    });
}

} // namespace

Result<void> Ledger::readRoutines(Contents &contents)
{
    store::Database &database = m_vault.database();
    auto routines = store::RoutineRepository(database).all();
    if (!routines)
        return failureOf(routines);
    auto events = store::RoutineEventRepository(database).all();
    if (!events)
        return failureOf(events);
    const auto preferences = store::PreferenceRepository(database).all();
    if (!preferences)
        return failureOf(preferences);
    contents.routines = std::move(*routines);
    contents.routineEvents = std::move(*events);
    routine::ReminderPreferences &reminding = contents.reminderPreferences;
    reminding.timeForSteps = timeOr(*preferences, timeForStepsKey, reminding.timeForSteps);
    reminding.quietHours.from = timeOr(*preferences, quietFromKey, reminding.quietHours.from);
    reminding.quietHours.until = timeOr(*preferences, quietUntilKey, reminding.quietHours.until);
    reminding.showTitles = preferences->value(showTitlesKey) == yes;
    reminding.looksForUpdates = preferences->value(looksForUpdatesKey, yes) == yes;
    return {};
}

Result<routine::Routine> Ledger::saveRoutine(routine::RoutineNumber number, const routine::NewRoutine &routine, Random &random)
{
    return store::RoutineRepository(m_vault.database()).save(number, routine, number == 0 ? randomId(random) : QString());
}

Result<void> Ledger::removeRoutine(routine::RoutineNumber number)
{
    return store::RoutineRepository(m_vault.database()).remove(number);
}

Result<std::vector<routine::RoutineEvent>> Ledger::recordEvents(const std::vector<routine::NewRoutineEvent> &events)
{
    store::Database &database = m_vault.database();
    std::vector<routine::RoutineEvent> recorded;
    const auto written = database.write([&]() -> Result<void> {
        store::RoutineEventRepository repository(database);
        for (const routine::NewRoutineEvent &event : events) {
            auto appended = repository.append(event, m_clock->now(), m_clock->today());
            if (!appended)
                return failureOf(appended);
            recorded.push_back(std::move(*appended));
        }
        return {};
    });
    if (!written)
        return failureOf(written);
    return recorded;
}

Result<void> Ledger::takeBackEvents(const std::vector<qint64> &events)
{
    store::Database &database = m_vault.database();
    return database.write([&]() -> Result<void> {
        store::RoutineEventRepository repository(database);
        for (const qint64 event : events) {
            if (const auto removed = repository.remove(event); !removed)
                return removed;
        }
        return {};
    });
}

Result<void> Ledger::setReminderPreferences(const routine::ReminderPreferences &preferences)
{
    store::Database &database = m_vault.database();
    return database.write([&]() -> Result<void> {
        store::PreferenceRepository repository(database);
        const std::array<std::pair<QString, QString>, 5> values{{{timeForStepsKey, routine::textOf(preferences.timeForSteps)},
                                                                 {quietFromKey, routine::textOf(preferences.quietHours.from)},
                                                                 {quietUntilKey, routine::textOf(preferences.quietHours.until)},
                                                                 {showTitlesKey, preferences.showTitles ? yes : no},
                                                                 {looksForUpdatesKey, preferences.looksForUpdates ? yes : no}}};
        for (const auto &[key, value] : values) {
            if (const auto set = repository.set(key, value); !set)
                return set;
        }
        return {};
    });
}

Result<void> Ledger::arm(const Arming &arming, store::ReminderFiles &files, Random &random)
{
    store::Database &database = m_vault.database();
    const routine::LocalMoment now = routine::localMoment(m_clock->now(), m_clock->zone());
    return database.write([&]() -> Result<void> {
        store::ArmedReminderRepository repository(database);
        const auto known = repository.all();
        if (!known)
            return failureOf(known);
        ArmedIds next;
        for (auto armed = known->cbegin(); armed != known->cend(); ++armed) {
            if (armed->at <= now && armed->at.day.daysTo(now.day) <= daysPressable)
                next.insert(armed.key(), *armed);
        }
        // The file before the commit: what it names and the vault does not know leads to Today, which is better than silence.
        const auto written = files.change([&](routine::ArmedReminders &armed) {
            std::vector<routine::ArmedReminder> all;
            for (routine::ArmedReminder &reminder : armed.reminders) {
                if (!stays(reminder, *known, arming, now))
                    continue;
                if (!arming.preferences.showTitles)
                    reminder.title.clear();
                next.insert(reminder.id, known->value(reminder.id));
                all.push_back(reminder);
            }
            for (std::size_t index = 0; index < arming.reminders.size(); ++index) {
                const routine::Reminder &reminder = arming.reminders[index];
                if (isAmong(all, reminder, *known))
                    continue;
                const QString id = randomId(random);
                next.insert(id, {reminder.subject, reminder.at});
                all.push_back(armedAs(reminder, id, arming.titles.value(static_cast<qsizetype>(index))));
            }
            armed.reminders = std::move(all);
            armed.quietHours = arming.preferences.quietHours;
            armed.looksForUpdates = arming.preferences.looksForUpdates;
            armed.badge = false;
        });
        if (!written)
            return written;
        return repository.replace(next);
    });
}

Result<PressedReminders> Ledger::takePressed(store::ReminderFiles &files)
{
    store::Database &database = m_vault.database();
    const auto known = store::ArmedReminderRepository(database).all();
    if (!known)
        return failureOf(known);
    PressedReminders result;
    const auto pressed = files.takePressed();
    if (!pressed)
        return failureOf(pressed);
    std::vector<routine::NewRoutineEvent> snoozes;
    for (const routine::Pressed &button : *pressed) {
        const auto armed = known->constFind(button.id);
        if (button.button == routine::Pressed::Button::Open) {
            result.openPressed = true;
            result.open = armed == known->cend() ? std::nullopt : std::optional(armed->subject);
        } else if (armed != known->cend() && armed->subject.kind == routine::Subject::Kind::Routine) {
            routine::NewRoutineEvent snooze;
            snooze.routine = armed->subject.routine;
            snooze.kind = routine::NewRoutineEvent::Kind::Snoozed;
            snooze.occurrence = armed->subject.occurrence;
            snooze.until = button.until;
            snoozes.push_back(std::move(snooze));
        }
    }
    for (const routine::NewRoutineEvent &snooze : snoozes) {
        auto recorded = recordEvents({snooze});
        if (recorded) {
            result.snoozed.push_back(std::move(recorded->front()));
        } else if (recorded.error().code != ErrorCode::NoSuchRoutine) {
            // Its routine may be gone by now, and then there is nothing to put off. Anything else is kept for the next time.
            (void)files.press(*pressed);
            return failureOf(recorded);
        }
    }
    return result;
}

} // namespace holdfast::overview
