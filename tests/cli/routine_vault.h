// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/routine_event_repository.h"
#include "app/store/routine_repository.h"
#include "tests/cli/program.h"

namespace holdfast::tests {

/// The real program over a vault with routines, and with nothing else that could be due.
class RoutineVaultTest : public CommandLineTest
{
protected:
    RoutineVaultTest()
    {
        // The days of the tests are those of this clock.
        program.set(QStringLiteral("TZ"), QStringLiteral("UTC"));
    }

    [[nodiscard]] static QDate today() { return QDateTime::currentDateTimeUtc().date(); }

    [[nodiscard]] static routine::NewRoutine daily(const char *name, const QDate &start, int every = 1)
    {
        routine::NewRoutine made;
        made.name = QString::fromUtf8(name);
        made.rhythm.frequency = routine::Frequency::Daily;
        made.rhythm.every = every;
        made.start = start;
        made.time = QTime(7, 30);
        return made;
    }

    /// A closed vault with these, numbered from 1; each of those in `done` was done for its first time, each of those in `putOff`
    /// was put off to 9 o'clock tomorrow.
    void makeVaultWith(const std::vector<routine::NewRoutine> &routines, const std::vector<routine::RoutineNumber> &done = {},
                       const std::vector<routine::RoutineNumber> &putOff = {})
    {
        auto created = scratch.create();
        store::RoutineRepository repository(created.vault.database());
        for (std::size_t i = 0; i < routines.size(); ++i)
            EXPECT_TRUE(repository.save(0, routines[i], QStringLiteral("%1").arg(i + 1, 32, 16, QLatin1Char('0'))));
        store::RoutineEventRepository events(created.vault.database());
        const auto note = [&](routine::RoutineNumber number, routine::NewRoutineEvent::Kind kind) {
            routine::NewRoutineEvent event;
            event.routine = number;
            event.kind = kind;
            event.occurrence = routines[static_cast<std::size_t>(number - 1)].start;
            if (kind == routine::NewRoutineEvent::Kind::Snoozed)
                event.until = {today().addDays(1), QTime(9, 0)};
            EXPECT_TRUE(events.append(event, QDateTime::currentDateTimeUtc(), today()));
        };
        for (const routine::RoutineNumber number : done)
            note(number, routine::NewRoutineEvent::Kind::Done);
        for (const routine::RoutineNumber number : putOff)
            note(number, routine::NewRoutineEvent::Kind::Snoozed);
        EXPECT_TRUE(created.vault.close());
        program.setPassphrase(firstPassphrase);
    }
};

} // namespace holdfast::tests
