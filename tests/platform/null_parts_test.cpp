// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/fallback/null_parts.h"

#include <gtest/gtest.h>

#include <optional>
#include <vector>

using namespace holdfast::platform;

namespace {

TEST(NullParts, TheLockSignalSaysWhyAndNeverSignals)
{
    NullLockSignal signal;
    int heard = 0;
    QObject::connect(&signal, &LockSignal::lockRequested, &signal, [&] { ++heard; });
    QObject::connect(&signal, &LockSignal::woke, &signal, [&] { ++heard; });
    EXPECT_FALSE(signal.unavailableBecause().isEmpty());
    signal.release();
    EXPECT_EQ(heard, 0);
}

TEST(NullParts, TheKeyRingIsNotThereAndAnswersEveryCall)
{
    NullKeyRing keyRing;
    EXPECT_FALSE(keyRing.isAvailable());
    std::vector<KeyRingOutcome> outcomes;
    keyRing.read("a vault", [&](KeyRingOutcome outcome, const QByteArray &secret) {
        outcomes.push_back(outcome);
        EXPECT_TRUE(secret.isEmpty());
    });
    keyRing.write("a vault", "secret", [&](KeyRingOutcome outcome) { outcomes.push_back(outcome); });
    keyRing.remove("a vault", [&](KeyRingOutcome outcome) { outcomes.push_back(outcome); });
    EXPECT_EQ(outcomes, std::vector<KeyRingOutcome>(3, KeyRingOutcome::Unavailable));
}

TEST(NullParts, ThePrinterIsNotThereAndAnswers)
{
    NullPrinter printer;
    EXPECT_FALSE(printer.isAvailable());
    std::optional<Printer::Outcome> outcome;
    printer.print("%PDF-1.4", "a page", [&](Printer::Outcome ended) { outcome = ended; });
    EXPECT_EQ(outcome, Printer::Outcome::Unavailable);
}

TEST(NullParts, TheAppearanceIsLightAndStill)
{
    const PlainAppearance appearance;
    EXPECT_FALSE(appearance.prefersDark());
    EXPECT_TRUE(appearance.prefersReducedMotion());
}

TEST(NullParts, TheClockStands)
{
    const StoppedClock clock;
    EXPECT_EQ(clock.milliseconds(), clock.milliseconds());
}

} // namespace
