// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/reminder_parts.h"

namespace holdfast::platform {

// What stands in where a system lacks a part that reminders need, and where nothing of the system is wanted: pictures, tests.

class NullNotifier final : public Notifier
{
    Q_OBJECT

public:
    using Notifier::Notifier;
    [[nodiscard]] QString unavailableBecause() const override { return QStringLiteral("not offered by this system"); }
    void show(const Notice &, std::function<void(Outcome)> done) override { done(Outcome::NoSuchService); }
    void withdraw() override {}
};

class NullWakeUp final : public WakeUp
{
public:
    explicit NullWakeUp(QString because) : m_because(std::move(because)) {}
    [[nodiscard]] State state() override
    {
        State state;
        state.trouble = Trouble::Unsupported;
        state.detail = m_because;
        return state;
    }
    [[nodiscard]] QStringList plan(bool) override { return {}; }
    [[nodiscard]] Outcome install() override { return {Trouble::Unsupported, m_because}; }
    [[nodiscard]] Outcome remove() override { return {}; }

private:
    QString m_because;
};

[[nodiscard]] inline ReminderParts nullReminderParts()
{
    return {std::make_unique<NullNotifier>(), std::make_unique<NullWakeUp>(QStringLiteral("not offered by this system")),
            [] { return false; }, [](const QString &) { return false; }};
}

} // namespace holdfast::platform
