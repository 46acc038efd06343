// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/due_file.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace {

using namespace holdfast::platform::parse;
using holdfast::tests::contentOf;

const QByteArray one =
    R"({"id":"0123456789abcdef0123456789abcdef","at":"2026-12-01T09:00","matter":"routine","timeChosen":true})";

QByteArray fileWith(const QByteArray &reminders, const QByteArray &rest = {})
{
    return R"({"format":1,"reminders":[)" + reminders + "]" + rest + "}";
}

qsizetype remindersIn(const QByteArray &reminders)
{
    const auto due = readDueFile(fileWith(reminders));
    return due ? due->reminders.size() : -1;
}

TEST(DueFile, IsReadWithoutItsTitles)
{
    const auto due = readDueFile(contentOf(QStringLiteral(HOLDFAST_SOURCE_DIR "/tests/data/other_systems/reminders/due.json")));
    ASSERT_TRUE(due);
    ASSERT_EQ(due->reminders.size(), 4);
    EXPECT_FALSE(due->reminders[0].ofSteps);
    EXPECT_EQ(due->reminders[1].daysSince, 3);
    EXPECT_TRUE(due->reminders[2].ofSteps);
    EXPECT_EQ(due->reminders[0].id, QStringLiteral("00000000000000000000000000000001"));
    EXPECT_EQ(due->reminders[0].day, QDate(2026, 12, 1));
    EXPECT_EQ(due->reminders[0].time, QTime(9, 0));
    EXPECT_TRUE(due->reminders[0].timeChosen);
    EXPECT_FALSE(due->reminders[0].told);
    EXPECT_TRUE(due->reminders[3].told);
    EXPECT_EQ(due->quietFrom, QTime(21, 30));
    EXPECT_EQ(due->quietUntil, QTime(7, 15));
    EXPECT_EQ(due->lastTold, QDateTime::fromString(QStringLiteral("2026-11-27T08:00:00Z"), Qt::ISODate));
}

TEST(DueFile, WhatIsNotOursGivesNothing)
{
    EXPECT_FALSE(readDueFile({}));
    EXPECT_FALSE(readDueFile("not JSON"));
    EXPECT_FALSE(readDueFile("[]"));
    EXPECT_FALSE(readDueFile(R"({"format":2,"reminders":[]})"));
    EXPECT_FALSE(readDueFile(R"({"format":"1","reminders":[]})"));
    EXPECT_FALSE(readDueFile(R"({"format":1,"reminders":{}})"));
    EXPECT_FALSE(readDueFile(fileWith(one).chopped(2)));
    constexpr qsizetype tenMegabytes = qsizetype{10} * 1024 * 1024;
    EXPECT_FALSE(readDueFile(fileWith({}, QByteArray(tenMegabytes, ' '))));
    EXPECT_FALSE(readDueFile(QByteArray(100'000, '[')));
}

TEST(DueFile, ADamagedReminderIsLeftOutAndTheOthersStay)
{
    const auto with = [](const char *from, const char *to) { return QByteArray(one).replace(from, to); };
    EXPECT_EQ(remindersIn(one), 1);
    EXPECT_EQ(remindersIn(one + ',' + one), 1) << "an id twice";
    for (const QByteArray &bad :
         {QByteArray("7"), QByteArray("null"), QByteArray("{}"), with("01234", "0123"), with("abcdef", "ABCDEF"),
          with("2026-12-01", "2026-02-30"), with("2026", "12026"), with("2026", "1969"), with("routine", "security"),
          with("T09:00", "T24:00"), with("T09:00", "T09:00:00"), with("T09:00", "T09:00Z"), with("T09:00", "T09:00\\n"),
          with("\"2026-12-01T09:00\"", "20261201")})
        EXPECT_EQ(remindersIn(bad + ',' + QByteArray(one).replace("0123", "ffff")), 1) << bad.toStdString();
    EXPECT_EQ(remindersIn(with("2026", "9999")), 1);
}

TEST(DueFile, OnlyTheFirstTwoHundredAreTaken)
{
    QByteArray many;
    for (int index = 0; index < 300; ++index)
        many += QByteArray(one).replace("0123", QByteArray::number(1000 + index)) + ',';
    EXPECT_EQ(remindersIn(many.chopped(1)), mostDueReminders);
}

TEST(DueFile, DamagedQuietHoursAreTheUsualOnes)
{
    for (const char *bad :
         {R"(,"quietHours":7)", R"(,"quietHours":{"from":"21:00"})", R"(,"quietHours":{"from":"21:00","until":"25:00"})"}) {
        const auto due = readDueFile(fileWith({}, bad));
        ASSERT_TRUE(due);
        EXPECT_EQ(due->quietFrom, QTime(22, 0)) << bad;
        EXPECT_EQ(due->quietUntil, QTime(8, 0)) << bad;
    }
}

} // namespace
