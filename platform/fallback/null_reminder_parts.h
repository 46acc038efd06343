// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/reminder_parts.h"

namespace holdfast::platform {

// What stands in where a system cannot remind, and where nothing of the system is wanted: pictures, tests.

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
    [[nodiscard]] State state() override
    {
        State state;
        state.trouble = Trouble::Unsupported;
        return state;
    }
    [[nodiscard]] QStringList plan(bool) override { return {}; }
    [[nodiscard]] Outcome install() override { return {Trouble::Unsupported, {}}; }
    [[nodiscard]] Outcome remove() override { return {Trouble::Unsupported, {}}; }
};

[[nodiscard]] inline ReminderParts nullReminderParts()
{
    return {std::make_unique<NullNotifier>(), std::make_unique<NullWakeUp>(), [] { return false; },
            [](const QString &) { return false; }};
}

} // namespace holdfast::platform
