// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/appearance.h"
#include "platform/lock_signal.h"
#include "platform/printer.h"
#include "platform/suspend_clock.h"

namespace holdfast::tests {

/// Goes only when it is told to.
class FakeSuspendClock final : public platform::SuspendClock
{
public:
    [[nodiscard]] qint64 milliseconds() const override { return now; }
    void passMinutes(qint64 minutes) { now += minutes * 60'000; }

    qint64 now = 1'000;
};

/// A system that locks, sleeps and wakes when a test says so, and counts when it was let go to sleep.
class FakeLockSignal final : public platform::LockSignal
{
public:
    [[nodiscard]] QString unavailableBecause() const override { return {}; }
    void release() override
    {
        ++released;
        if (onRelease)
            onRelease();
    }
    void askForLock() { emit lockRequested(); }
    void wake() { emit woke(); }

    int released = 0;
    std::function<void()> onRelease;
};

class FakePrinter final : public platform::Printer
{
public:
    [[nodiscard]] bool isAvailable() const override { return available; }
    void print(const QByteArray &pdf, const QString &title, std::function<void(Outcome)> done) override
    {
        printed = pdf;
        titles.push_back(title);
        done(ends);
    }

    bool available = true;
    Outcome ends = Outcome::Sent;
    QByteArray printed;
    std::vector<QString> titles;
};

class FakeAppearance final : public platform::Appearance
{
public:
    [[nodiscard]] bool prefersDark() const override { return dark; }
    [[nodiscard]] bool prefersReducedMotion() const override { return reducedMotion; }
    void become(bool darkNow)
    {
        dark = darkNow;
        emit changed();
    }

    bool dark = false;
    bool reducedMotion = false;
};

} // namespace holdfast::tests
