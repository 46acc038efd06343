// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/notifier.h"

#include <QTimer>

#include <vector>

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
        /// How many notifications that came too late were still seen, and so could be closed.
        int seenLate = 0;
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
            if (m_script.outcome == Outcome::TimedOut)
                QTimer::singleShot(0, this, [this] { ++m_script.seenLate; });
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

} // namespace holdfast::cli::tests
