// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/chosen_notifier.h"

#include <utility>

namespace holdfast::platform {

ChosenNotifier::ChosenNotifier(std::unique_ptr<Notifier> first, std::unique_ptr<Notifier> second)
    : m_first(std::move(first)), m_second(std::move(second))
{
    follow(*m_first);
    follow(*m_second);
}

void ChosenNotifier::follow(Notifier &notifier)
{
    connect(&notifier, &Notifier::openPressed, this, &Notifier::openPressed);
    connect(&notifier, &Notifier::laterPressed, this, &Notifier::laterPressed);
    // One that gives way to the other closes, and yet a notification stands there.
    connect(&notifier, &Notifier::closed, this, [this, &notifier] {
        if (m_showing != &notifier)
            return;
        m_showing = nullptr;
        emit closed();
    });
}

QString ChosenNotifier::unavailableBecause() const
{
    const QString first = m_first->unavailableBecause();
    return first.isEmpty() || m_second->unavailableBecause().isEmpty() ? QString() : first;
}

void ChosenNotifier::show(const Notice &notice, std::function<void(Outcome)> done)
{
    const auto answered = [this, done = std::move(done)](Notifier &by, Notifier &other, Outcome outcome) {
        if (outcome == Outcome::Shown) {
            m_showing = &by;
            other.withdraw();
        }
        done(outcome);
    };
    m_first->show(notice, [this, notice, answered, withdrawals = m_withdrawals](Outcome outcome) {
        if (outcome != Outcome::NoSuchService) {
            answered(*m_first, *m_second, outcome);
            return;
        }
        m_second->show(notice, [this, answered](Outcome second) { answered(*m_second, *m_first, second); });
        // It was on its way to the first when it was taken away.
        if (withdrawals != m_withdrawals)
            m_second->withdraw();
    });
}

void ChosenNotifier::withdraw()
{
    ++m_withdrawals;
    // Both: what one of them has not shown yet is to go as well.
    m_first->withdraw();
    m_second->withdraw();
}

} // namespace holdfast::platform
