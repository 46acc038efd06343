// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/pressed_reminders.h"
#include "app/routine/reminder_preferences.h"

#include <QObject>

#include <functional>
#include <optional>

namespace holdfast::overview {

class Overview;

/// The verbs about routines and reminders. What they change stands in Overview's contents; what goes wrong is reported through
/// Overview::failed().
class RoutineRegister final : public QObject
{
    Q_OBJECT

public:
    /// The title of a routine for a notification, where the person wants titles.
    using TitleOf = std::function<QString(const routine::Routine &)>;

    explicit RoutineRegister(Overview &overview) : m_overview(overview) {}

    /// Adds a routine (0) or changes one. The errors of routine::checked(); NoSuchRoutine.
    void save(routine::RoutineNumber number, const routine::NewRoutine &routine);
    /// With its history.
    void remove(routine::RoutineNumber number);
    /// Records what was done about several times at once: all of them or none.
    void record(std::vector<routine::NewRoutineEvent> events);
    /// Takes these back: all of them or none.
    void takeBack(const std::vector<qint64> &events);
    void setPreferences(const routine::ReminderPreferences &preferences);
    /// Puts the reminders to come into due.json, under new ids, unless they stand there already. Nothing for the sample.
    void arm(const TitleOf &titleOf);
    /// Takes in what was pressed on notifications while the vault was closed.
    void takePressed();
    /// Keeps nothing of a vault that is closed.
    void forget();

signals:
    /// Routines, what was done about them, or how one wants to be reminded.
    void changed();
    void saved(const holdfast::routine::Routine &routine);
    /// For a receipt with a way back.
    void recorded(const std::vector<holdfast::routine::RoutineEvent> &events);
    void takenBack();
    /// Whether due.json says what it should: false when it could not be written.
    void armed(bool succeeded);
    /// A person pressed "Open" on a notification; `subject` is null when it leads to Today.
    void openPressed(const holdfast::routine::Subject *subject);

private:
    Overview &m_overview;
    /// What was armed last, to leave the file alone when nothing changed.
    struct Armed {
        std::vector<routine::Reminder> reminders;
        QStringList titles;
        routine::ReminderPreferences preferences;
        /// What waits now: it stays armed only while it does.
        std::vector<routine::Subject> waiting;
        [[nodiscard]] bool operator==(const Armed &) const = default;
    };
    std::optional<Armed> m_last;
};

} // namespace holdfast::overview
