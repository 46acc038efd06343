// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/routine_register.h"

#include "app/overview/overview_bench.h"

#include <algorithm>

namespace holdfast::overview {

namespace {

/// Due steps far enough ahead for the nearest reminders.
constexpr int daysAhead = 366;

void addEvents(Contents &contents, const std::vector<routine::RoutineEvent> &events)
{
    for (const routine::RoutineEvent &event : events)
        contents.routineEvents[event.routine].push_back(event);
}

QString titleFor(const routine::Reminder &reminder, const Contents &contents, const RoutineRegister::TitleOf &titleOf)
{
    if (!contents.reminderPreferences.showTitles || reminder.subject.kind != routine::Subject::Kind::Routine)
        return {};
    const auto found = std::find_if(contents.routines.cbegin(), contents.routines.cend(),
                                    [&](const routine::Routine &routine) { return routine.number == reminder.subject.routine; });
    return found == contents.routines.cend() ? QString() : titleOf(*found);
}

/// What a reminder that has come could still be about: the routines whose time waits and was not put off, and steps that are due.
std::vector<routine::Subject> waitingSubjects(const Contents &contents, const std::vector<progress::DueEntry> &due,
                                              const routine::LocalMoment &now)
{
    std::vector<routine::Subject> waiting;
    for (const routine::Routine &routine : contents.routines) {
        const auto standing = routine::standing(routine, contents.routineEvents.value(routine.number), now);
        if (routine::waits(standing))
            waiting.push_back({routine::Subject::Kind::Routine, routine.number, standing.occurrence});
    }
    const bool stepsWait =
        std::any_of(due.begin(), due.end(), [&](const progress::DueEntry &entry) { return entry.day <= now.day; });
    if (stepsWait)
        waiting.push_back({routine::Subject::Kind::Steps, 0, now.day});
    return waiting;
}

} // namespace

void RoutineRegister::save(routine::RoutineNumber number, const routine::NewRoutine &routine)
{
    m_overview.runOpen<routine::Routine>(
        [this, number, routine](Ledger &ledger) { return ledger.saveRoutine(number, routine, m_overview.m_surroundings.random); },
        [this](const routine::Routine &stored) {
            auto &routines = m_overview.m_contents.routines;
            const auto known = std::find_if(routines.begin(), routines.end(),
                                            [&](const routine::Routine &other) { return other.number == stored.number; });
            if (known == routines.end())
                routines.push_back(stored);
            else
                *known = stored;
            emit changed();
            emit saved(stored);
        });
}

void RoutineRegister::remove(routine::RoutineNumber number)
{
    m_overview.runOpen<Nothing>([number](Ledger &ledger) { return nothingOr(ledger.removeRoutine(number)); },
                                [this, number](Nothing) {
                                    std::erase_if(m_overview.m_contents.routines,
                                                  [number](const routine::Routine &routine) { return routine.number == number; });
                                    m_overview.m_contents.routineEvents.remove(number);
                                    emit changed();
                                });
}

void RoutineRegister::record(std::vector<routine::NewRoutineEvent> events)
{
    m_overview.runOpen<std::vector<routine::RoutineEvent>>(
        [events = std::move(events)](Ledger &ledger) { return ledger.recordEvents(events); },
        [this](const std::vector<routine::RoutineEvent> &appended) {
            addEvents(m_overview.m_contents, appended);
            emit changed();
            emit recorded(appended);
        });
}

void RoutineRegister::takeBack(const std::vector<qint64> &events)
{
    m_overview.runOpen<Nothing>([events](Ledger &ledger) { return nothingOr(ledger.takeBackEvents(events)); },
                                [this, events](Nothing) {
                                    for (auto &ofRoutine : m_overview.m_contents.routineEvents) {
                                        std::erase_if(ofRoutine, [&](const routine::RoutineEvent &event) {
                                            return std::find(events.begin(), events.end(), event.number) != events.end();
                                        });
                                    }
                                    emit changed();
                                    emit takenBack();
                                });
}

void RoutineRegister::setPreferences(const routine::ReminderPreferences &preferences)
{
    m_overview.runOpen<Nothing>([preferences](Ledger &ledger) { return nothingOr(ledger.setReminderPreferences(preferences)); },
                                [this, preferences](Nothing) {
                                    m_overview.m_contents.reminderPreferences = preferences;
                                    emit changed();
                                },
                                // What is shown is what is stored.
                                [this](const Error &) { emit changed(); });
}

void RoutineRegister::arm(const TitleOf &titleOf)
{
    if (m_overview.access() != Access::Open)
        return;
    const Contents &contents = m_overview.contents();
    const Clock &clock = m_overview.clock();
    const routine::LocalMoment now = routine::localMoment(clock.now(), clock.zone());
    const auto due =
        progress::dueList(m_overview.catalogue(), contents.profile, m_overview.picture().standings(), now.day, daysAhead);
    Armed next;
    next.preferences = contents.reminderPreferences;
    next.reminders = routine::remindersAhead(contents.routines, contents.routineEvents, due, next.preferences.timeForSteps, now);
    next.waiting = waitingSubjects(contents, due, now);
    for (const routine::Reminder &reminder : next.reminders)
        next.titles << titleFor(reminder, contents, titleOf);
    if (m_last == next)
        return;
    m_last = next;
    const auto stillWaits = [waiting = next.waiting](const routine::Subject &subject) {
        return std::any_of(waiting.begin(), waiting.end(), [&](const routine::Subject &other) {
            return other.kind == subject.kind && other.routine == subject.routine &&
                   (subject.kind == routine::Subject::Kind::Steps || other.occurrence == subject.occurrence);
        });
    };
    m_overview.runOpen<bool>(
        [this, arming = Arming{next.reminders, next.titles, next.preferences, stillWaits}](Ledger &ledger) -> Result<bool> {
            // A full disk must not get in the way of what the person does; Settings says that reminders are not armed.
            store::ReminderFiles files(m_overview.m_folder, m_overview.m_surroundings.storage);
            return ledger.arm(arming, files, m_overview.m_surroundings.random).has_value();
        },
        [this](bool succeeded) {
            if (!succeeded)
                m_last.reset();
            emit armed(succeeded);
        });
}

void RoutineRegister::forget()
{
    m_last.reset();
}

void RoutineRegister::takePressed()
{
    if (m_overview.access() != Access::Open)
        return;
    m_overview.runOpen<PressedReminders>(
        [this](Ledger &ledger) {
            store::ReminderFiles files(m_overview.m_folder, m_overview.m_surroundings.storage);
            return ledger.takePressed(files);
        },
        [this](const PressedReminders &pressed) {
            addEvents(m_overview.m_contents, pressed.snoozed);
            if (!pressed.snoozed.empty())
                emit changed();
            if (pressed.openPressed)
                emit openPressed(pressed.open ? &*pressed.open : nullptr);
        });
}

} // namespace holdfast::overview
