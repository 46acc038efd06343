// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/reminder_round.h"
#include "platform/fallback/null_reminder_parts.h"
#include "platform/linux/posix_durable_storage.h"
#include "tests/support/faulty_storage.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <QTimer>

namespace holdfast::cli::tests {

/// A notifier that answers, and is pressed, as a test tells it.
class FakeNotifier final : public platform::Notifier
{
    Q_OBJECT

public:
    /// What a person, or nobody, does once it is shown.
    enum class Person { PressesOpen, PressesLater, Dismisses, DoesNothing };

    /// Outlives the notifier, which a round owns.
    struct Script {
        Outcome outcome = Outcome::Shown;
        Person person = Person::DoesNothing;
        /// Answers and presses before show() returns, as far as that goes.
        bool atOnce = false;
        /// Says that it is gone when it is taken away.
        bool saysGone = true;

        std::vector<Notice> shown;
        int withdrawn = 0;
    };

    explicit FakeNotifier(Script &script) : m_script(script) {}

    [[nodiscard]] QString unavailableBecause() const override { return QStringLiteral("as told"); }
    void show(const Notice &notice, std::function<void(Outcome)> done) override
    {
        m_script.shown.push_back(notice);
        const auto happen = [this, done = std::move(done)] {
            done(m_script.outcome);
            if (m_script.outcome == Outcome::Shown)
                act();
        };
        if (m_script.atOnce)
            happen();
        else
            QTimer::singleShot(0, this, happen);
    }
    void withdraw() override
    {
        ++m_script.withdrawn;
        if (m_script.saysGone)
            emit closed();
    }

private:
    void act()
    {
        if (m_script.person == Person::DoesNothing)
            return;
        if (m_script.person == Person::PressesOpen)
            emit openPressed();
        if (m_script.person == Person::PressesLater)
            emit laterPressed();
        emit closed();
    }

    Script &m_script;
};

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
                QStringLiteral("/the/vault"), stay};
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
    FakeNotifier::Script script;
    int looks = 0;
    int partsMade = 0;
};

} // namespace holdfast::cli::tests
