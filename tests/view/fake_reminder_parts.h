// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/reminder_parts.h"

namespace holdfast::view::test {

/// Shows what it is given, or not, as a test wants it.
class FakeNotifier final : public platform::Notifier
{
public:
    [[nodiscard]] QString unavailableBecause() const override { return because; }
    void show(const Notice &notice, std::function<void(Outcome)> done) override
    {
        notices.push_back(notice);
        done(outcome);
    }
    void withdraw() override { ++withdrawn; }
    void pressOpen()
    {
        emit openPressed();
        emit closed();
    }
    void pressLater()
    {
        emit laterPressed();
        emit closed();
    }
    void goAway() { emit closed(); }

    QString because;
    Outcome outcome = Outcome::Shown;
    std::vector<Notice> notices;
    int withdrawn = 0;
};

/// Sets up nothing, and says what a test wants it to say.
class FakeWakeUp final : public platform::WakeUp
{
public:
    [[nodiscard]] State state() override
    {
        ++asked;
        return now;
    }
    [[nodiscard]] QStringList plan(bool install) override
    {
        return {install ? QStringLiteral("write holdfast.timer") : QStringLiteral("remove holdfast.timer")};
    }
    [[nodiscard]] Outcome install() override
    {
        ++installed;
        if (trouble == Trouble::None)
            now.installed = now.current = now.active = true;
        return {trouble, {}};
    }
    [[nodiscard]] Outcome remove() override
    {
        ++removed;
        if (trouble == Trouble::None)
            now.installed = now.current = now.active = false;
        return {trouble, {}};
    }

    State now{QStringLiteral("systemd-timer"), false, false, false, {}, {}, Trouble::None, {}};
    /// What comes of changing it.
    Trouble trouble = Trouble::None;
    int asked = 0;
    int installed = 0;
    int removed = 0;
};

} // namespace holdfast::view::test
