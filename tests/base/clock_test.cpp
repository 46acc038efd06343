// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/clock.h"

#include <gtest/gtest.h>

using namespace holdfast;

namespace {

TEST(FixedClock, StandsStillUntilItIsMoved)
{
    FixedClock clock(QDateTime(QDate(2026, 5, 22), QTime(10, 15), QTimeZone::utc()));
    EXPECT_EQ(clock.now(), QDateTime(QDate(2026, 5, 22), QTime(10, 15), QTimeZone::utc()));
    EXPECT_EQ(clock.now(), clock.now());
    clock.advanceSeconds(90);
    EXPECT_EQ(clock.now().time(), QTime(10, 16, 30));
    clock.advanceDays(-10);
    EXPECT_EQ(clock.today(), QDate(2026, 5, 12));
}

TEST(FixedClock, TellsTheInstantInUtcWhateverItWasSetWith)
{
    const QTimeZone hongKong("Asia/Hong_Kong");
    FixedClock clock(QDateTime(QDate(2026, 5, 23), QTime(6, 30), hongKong), hongKong);
    EXPECT_EQ(clock.now().timeSpec(), Qt::UTC);
    EXPECT_EQ(clock.now().time(), QTime(22, 30));
    clock.set(QDateTime(QDate(2026, 5, 24), QTime(8, 0), hongKong));
    EXPECT_EQ(clock.now().timeSpec(), Qt::UTC);
    EXPECT_EQ(clock.now().date(), QDate(2026, 5, 24));
}

TEST(Clock, TodayIsTheDayOfThePersonsZone)
{
    const QDateTime instant(QDate(2026, 5, 22), QTime(23, 30), QTimeZone::utc());
    EXPECT_EQ(FixedClock(instant).today(), QDate(2026, 5, 22));
    EXPECT_EQ(FixedClock(instant, QTimeZone("Asia/Hong_Kong")).today(), QDate(2026, 5, 23));
    EXPECT_EQ(FixedClock(instant, QTimeZone("America/Los_Angeles")).today(), QDate(2026, 5, 22));
    EXPECT_EQ(FixedClock(instant.addSecs(-22 * 3'600), QTimeZone("America/Los_Angeles")).today(), QDate(2026, 5, 21));
}

TEST(SystemClock, TellsAnInstantInUtc)
{
    const SystemClock clock;
    EXPECT_TRUE(clock.now().isValid());
    EXPECT_EQ(clock.now().timeSpec(), Qt::UTC);
    EXPECT_TRUE(clock.zone().isValid());
}

} // namespace
