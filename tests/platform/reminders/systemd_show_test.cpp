// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/systemd_show.h"

#include <gtest/gtest.h>

#include <QTimeZone>

using namespace holdfast::platform::parse;

namespace {

QDateTime utc(int year, int month, int day, int hour, int minute)
{
    return {QDate(year, month, day), QTime(hour, minute), QTimeZone::utc()};
}

TEST(SystemdShow, ReadsWhatSystemd252Prints)
{
    const auto standing = readTimerStanding("Result=success\n"
                                            "NextElapseUSecRealtime=Sat 2026-11-28 19:30:00 UTC\n"
                                            "LastTriggerUSec=Sat 2026-11-28 19:15:00 UTC\n"
                                            "LoadState=loaded\n"
                                            "ActiveState=active\n"
                                            "UnitFileState=enabled\n"
                                            "\n"
                                            "Result=exit-code\n"
                                            "LoadState=loaded\n"
                                            "ActiveState=failed\n"
                                            "UnitFileState=static\n");
    ASSERT_TRUE(standing);
    EXPECT_TRUE(standing->isActive());
    EXPECT_EQ(standing->nextElapse, utc(2026, 11, 28, 19, 30));
    EXPECT_EQ(standing->lastTrigger, utc(2026, 11, 28, 19, 15));
    EXPECT_EQ(standing->result, "exit-code");
}

TEST(SystemdShow, OneThatIsNotThereOrSwitchedOffIsNotActive)
{
    const auto missing = readTimerStanding("LoadState=not-found\nActiveState=inactive\nUnitFileState=\nLastTriggerUSec=\n"
                                           "NextElapseUSecRealtime=\n");
    ASSERT_TRUE(missing);
    EXPECT_FALSE(missing->isActive());
    EXPECT_FALSE(missing->lastTrigger);
    EXPECT_FALSE(missing->nextElapse);
    for (const char *text : {"LoadState=loaded\nActiveState=active\nUnitFileState=disabled\n",
                             "LoadState=loaded\nActiveState=inactive\nUnitFileState=enabled\n",
                             "LoadState=masked\nActiveState=active\nUnitFileState=masked\n"})
        EXPECT_FALSE(readTimerStanding(text)->isActive()) << text;
    EXPECT_TRUE(readTimerStanding("LoadState=loaded\nActiveState=active\nUnitFileState=enabled-runtime\n")->isActive());
}

TEST(SystemdShow, RubbishIsNoStanding)
{
    for (const QByteArray &text : {QByteArray(), QByteArray("\n\n"), QByteArray("no equals sign"), QByteArray("=nothing\n")})
        EXPECT_FALSE(readTimerStanding(text)) << text.constData();
    EXPECT_FALSE(readTimerStanding(QByteArray(1000, '\xff')));
}

TEST(SystemdTime, IsReadInEveryFormThatSystemdHas)
{
    EXPECT_EQ(readSystemdTime("Sat 2026-11-28 19:15:00 UTC"), utc(2026, 11, 28, 19, 15));
    EXPECT_EQ(readSystemdTime("2026-11-28 19:15:00 UTC"), utc(2026, 11, 28, 19, 15));
    EXPECT_EQ(readSystemdTime("Sat 2026-11-28 19:15:00.123456 UTC"), utc(2026, 11, 28, 19, 15));
    const qint64 seconds = utc(2026, 11, 28, 19, 15).toSecsSinceEpoch();
    EXPECT_EQ(readSystemdTime(QStringLiteral("@%1").arg(seconds)), utc(2026, 11, 28, 19, 15));
    EXPECT_EQ(readSystemdTime(QString::number(seconds) + "000000"), utc(2026, 11, 28, 19, 15));
    for (const char *text : {"", "n/a", "0", "@0", "infinity", "18446744073709551615", "9223372036854775807", "-1", "@-5",
                             "Sat 2026-11-28 19:15:00 CET", "Sat 2026-13-28 19:15:00 UTC", "Sat 2026-11-31 19:15:00 UTC",
                             "Sat 2026-11-28 25:15:00 UTC", "tomorrow", "Sat 2026-11-28 19:15:00 UTC and more"})
        EXPECT_FALSE(readSystemdTime(text)) << text;
}

} // namespace
