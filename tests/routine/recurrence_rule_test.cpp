// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/recurrence.h"
#include "tests/routine/rules.h"

#include <gtest/gtest.h>

namespace holdfast::routine {

namespace {

using test::daily;
using test::monthly;
using test::monthlyOn;
using test::weekly;
using test::yearly;

std::string textOf(const Recurrence &rule)
{
    return recurrenceRule(rule).toStdString();
}

TEST(RecurrenceRule, aSingleDayNeedsNone)
{
    EXPECT_EQ(textOf(test::once()), "");
}

TEST(RecurrenceRule, daysAndWeeks)
{
    EXPECT_EQ(textOf(daily()), "FREQ=DAILY");
    EXPECT_EQ(textOf(daily(366)), "FREQ=DAILY;INTERVAL=366");
    EXPECT_EQ(textOf(weekly(1, {Qt::Sunday, Qt::Monday})), "FREQ=WEEKLY;BYDAY=MO,SU");
    EXPECT_EQ(textOf(weekly(2, {Qt::Monday, Qt::Thursday})), "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;WKST=MO");
    EXPECT_EQ(textOf(weekly(1, Weekdays(0x7F))), "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU");
}

TEST(RecurrenceRule, aDayThatSomeMonthsLackIsTheLastOfThoseThatMayBeThere)
{
    EXPECT_EQ(textOf(monthly(1, 28)), "FREQ=MONTHLY;BYMONTHDAY=28");
    EXPECT_EQ(textOf(monthly(1, 29)), "FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1");
    EXPECT_EQ(textOf(monthly(2, 30)), "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=28,29,30;BYSETPOS=-1");
    EXPECT_EQ(textOf(monthly(3, 31)), "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30,31;BYSETPOS=-1");
}

TEST(RecurrenceRule, daysOfTheWeekInAMonth)
{
    EXPECT_EQ(textOf(monthlyOn(1, lastOfMonth, Qt::Friday)), "FREQ=MONTHLY;BYDAY=-1FR");
    EXPECT_EQ(textOf(monthlyOn(6, 2, Qt::Tuesday)), "FREQ=MONTHLY;INTERVAL=6;BYDAY=2TU");
}

TEST(RecurrenceRule, daysOfTheYear)
{
    EXPECT_EQ(textOf(yearly(1, 12, 31)), "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31");
    EXPECT_EQ(textOf(yearly(2, 2, 28)), "FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=28");
    EXPECT_EQ(textOf(yearly(1, 2, 29)), "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1");
    EXPECT_EQ(textOf(yearly(1, 2, 31)), "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1");
    EXPECT_EQ(textOf(yearly(1, 4, 31)), "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=30");
}

} // namespace

} // namespace holdfast::routine
