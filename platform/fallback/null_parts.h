// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/appearance.h"
#include "platform/key_ring.h"
#include "platform/lock_signal.h"
#include "platform/printer.h"
#include "platform/suspend_clock.h"

namespace holdfast::platform {

// What stands in where an operating system lacks a part, and where nothing of the system is wanted: pictures, tests.

class NullLockSignal final : public LockSignal
{
    Q_OBJECT

public:
    using LockSignal::LockSignal;
    [[nodiscard]] QString unavailableBecause() const override { return QStringLiteral("not offered by this system"); }
    void release() override {}
};

class NullKeyRing final : public KeyRing
{
public:
    [[nodiscard]] bool isAvailable() const override { return false; }
    void read(const QString &, ReadDone done) override { done(KeyRingOutcome::Unavailable, {}); }
    void write(const QString &, const QByteArray &, Done done) override { done(KeyRingOutcome::Unavailable); }
    void remove(const QString &, Done done) override { done(KeyRingOutcome::Unavailable); }
};

class NullPrinter final : public Printer
{
public:
    [[nodiscard]] bool isAvailable() const override { return false; }
    void print(const QByteArray &, const QString &, std::function<void(Outcome)> done) override { done(Outcome::Unavailable); }
};

/// Light, and without movement: pictures are the same each time.
class PlainAppearance final : public Appearance
{
    Q_OBJECT

public:
    using Appearance::Appearance;
    [[nodiscard]] bool prefersDark() const override { return false; }
    [[nodiscard]] bool prefersReducedMotion() const override { return true; }
};

/// Stands still, so that nothing ever locks by itself.
class StoppedClock final : public SuspendClock
{
public:
    [[nodiscard]] qint64 milliseconds() const override { return 0; }
};

} // namespace holdfast::platform
