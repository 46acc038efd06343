// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/routine_register.h"
#include "app/view/reminders/reminder_watch.h"
#include "tests/view/fake_reminder_parts.h"
#include "tests/view/view_case.h"

#include <QFile>

namespace holdfast::view::test {

/// The app over a vault of its own, with a system that shows notifications and wakes when told to. It is 22 May 2026, 10:15.
class ReminderCase : public ViewCase
{
protected:
    ReminderCase() : ViewCase(parts()) {}

    [[nodiscard]] FakeNotifier &notifier() const { return static_cast<FakeNotifier &>(*reminders.notifier); }
    [[nodiscard]] FakeWakeUp &wakeUp() const { return static_cast<FakeWakeUp &>(*reminders.wakeUp); }
    [[nodiscard]] ReminderWatch &watch() const { return *app.reminder(); }

    /// Until nothing goes on any more, neither in the vault nor beside it.
    void rest()
    {
        for (int round = 0; round < 4; ++round) {
            ASSERT_TRUE(happens([this] { return !watch().thread().isBusy(); }));
            settle();
        }
    }
    /// From nothing to the pages, with everything armed.
    void begin()
    {
        enterHome();
        rest();
    }
    /// What the timer does.
    void look()
    {
        watch().look();
        rest();
    }
    void goTo(const QTime &time, const QDate &day = QDate(2026, 5, 22))
    {
        scratch.clock.set(QDateTime(day, time, QTimeZone::utc()));
        overview.refreshDay();
        rest();
        look();
    }
    /// A routine of every day that begins today.
    routine::RoutineNumber addRoutine(const QTime &time, const QString &name = QStringLiteral("Ask the bank"))
    {
        routine::NewRoutine routine;
        routine.name = name;
        routine.rhythm.frequency = routine::Frequency::Daily;
        routine.start = QDate(2026, 5, 22);
        routine.time = time;
        overview.routines().save(0, routine);
        rest();
        return overview.contents().routines.back().number;
    }
    void change(const std::function<void(routine::ReminderPreferences &)> &how)
    {
        routine::ReminderPreferences wanted = overview.contents().reminderPreferences;
        how(wanted);
        overview.routines().setPreferences(wanted);
        rest();
    }
    void lockUp()
    {
        lock();
        rest();
    }
    void unlockAgain()
    {
        unlock();
        rest();
    }
    [[nodiscard]] QByteArray dueFile() const
    {
        QFile file(scratch.folder.dueFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    static platform::ReminderParts parts()
    {
        return {std::make_unique<FakeNotifier>(), std::make_unique<FakeWakeUp>(), [] { return false; },
                [](const QString &) { return false; }};
    }
};

} // namespace holdfast::view::test
