// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/reminder_round.h"
#include "platform/fallback/null_reminder_parts.h"
#include "platform/linux/posix_durable_storage.h"
#include "tests/cli/fake_notifier.h"
#include "tests/support/faulty_storage.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

namespace holdfast::cli::tests {

/// Rounds of `holdfast remind` over real files, with a clock, a look and a desktop of the test's own.
class Reminding : public testing::Test
{
protected:
    using Person = FakeNotifier::Person;

    Reminding()
    {
        EXPECT_TRUE(real.makePrivateFolder(folder.path()));
        opened.clear();
    }

    routine::LocalMoment moment(qint64 seconds) const { return routine::localMoment(clock.now().addSecs(seconds), clock.zone()); }
    void arm(qint64 seconds, const QString &title = {}, bool timeChosen = true)
    {
        EXPECT_TRUE(files.change([&](routine::ArmedReminders &armed) {
            const auto number = static_cast<int>(armed.reminders.size()) + 1;
            armed.reminders.push_back({QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0')),
                                       moment(seconds),
                                       routine::Matter::RoutineDue,
                                       0,
                                       timeChosen,
                                       title,
                                       {}});
            armed.looksForUpdates = looksForUpdates;
        }));
    }
    [[nodiscard]] RoundSurroundings around()
    {
        return {desk,
                [this] {
                    ++looks;
                    return seen;
                },
                [this] {
                    ++partsMade;
                    platform::ReminderParts parts;
                    parts.notifier = std::make_unique<FakeNotifier>(script);
                    parts.wakeUp = std::make_unique<platform::NullWakeUp>(QString());
                    parts.isMetered = [] { return metered; };
                    parts.openWindow = [](const QString &vaultFolder) {
                        opened << vaultFolder;
                        return true;
                    };
                    return parts;
                },
                QStringLiteral("/the/vault"),
                stay,
                farewell};
    }
    [[nodiscard]] Outcome<Answer> round() { return remindOnce(around()); }
    [[nodiscard]] Outcome<Answer> roundAfter(qint64 seconds)
    {
        clock.advanceSeconds(seconds);
        return round();
    }

    static inline bool metered = false;
    static inline QStringList opened;

    const holdfast::tests::TemporaryFolder temporary;
    const store::VaultFolder folder{temporary.path(QStringLiteral("holdfast"))};
    platform::PosixDurableStorage real;
    holdfast::tests::FaultyStorage storage{real};
    FixedClock clock{QDateTime(QDate(2026, 12, 1), QTime(12, 0), QTimeZone::utc())};
    store::ReminderFiles files{folder, storage};
    overview::ReminderDesk desk{folder, storage, clock};

    bool looksForUpdates = false;
    routine::UpdatesSeen seen = routine::UpdatesSeen::Nothing;
    std::chrono::milliseconds stay{60'000};
    std::chrono::milliseconds farewell{50};
    FakeNotifier::Script script;
    int looks = 0;
    int partsMade = 0;
};

} // namespace holdfast::cli::tests
