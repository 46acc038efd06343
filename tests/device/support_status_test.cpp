// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/support_status.h"
#include "tests/device/device_rows.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace holdfast::device {

namespace {

using namespace test;

const QDate end(2026, 7, 11);
const QDate longTermEnd(2028, 6, 30);

QDate anyDayOrNone()
{
    return *rc::gen::arbitrary<bool>() ? QDate(2026, 7, 11).addDays(*rc::gen::inRange(-900, 900)) : QDate();
}

TEST(SupportStatus, CountsTheLastDayOfEachKind)
{
    struct Row {
        QDate day;
        Support support;
    };
    const std::vector<Row> rows{
        {QDate(2026, 7, 10), {SupportStatus::Supported, end, 1}},
        {QDate(2026, 7, 11), {SupportStatus::Supported, end, 0}},
        {QDate(2026, 7, 12), {SupportStatus::LongTermOnly, longTermEnd, 719}},
        {QDate(2026, 11, 23), {SupportStatus::LongTermOnly, longTermEnd, 585}},
        {QDate(2028, 6, 30), {SupportStatus::LongTermOnly, longTermEnd, 0}},
        {QDate(2028, 7, 1), {SupportStatus::Ended, longTermEnd, -1}},
        {QDate(2029, 6, 30), {SupportStatus::Ended, longTermEnd, -365}},
    };
    for (const Row &row : rows)
        EXPECT_EQ(supportOn(row.day, bookworm()), row.support) << row.day.toString(Qt::ISODate).toStdString();
}

TEST(SupportStatus, EndsAtOnceWithoutLongTermSupport)
{
    SupportPeriod period = bookworm();
    period.longTermUntil = {};
    EXPECT_EQ(supportOn(end, period), (Support{SupportStatus::Supported, end, 0}));
    EXPECT_EQ(supportOn(end.addDays(1), period), (Support{SupportStatus::Ended, end, -1}));
}

TEST(SupportStatus, NeverEndsForASystemThatRolls)
{
    SupportPeriod arch;
    arch.rolling = true;
    EXPECT_EQ(supportOn(today, arch), (Support{SupportStatus::Supported, {}, 0}));
    // Also when a table has put a day beside it.
    arch.until = QDate(2020, 1, 1);
    EXPECT_EQ(supportOn(today, arch), (Support{SupportStatus::Supported, {}, 0}));
}

TEST(SupportStatus, IsUnknownWithoutAnyDay)
{
    EXPECT_EQ(supportOn(today, SupportPeriod()), Support());
    EXPECT_EQ(supportOn(QDate(), bookworm()), Support());
}

RC_GTEST_PROP(SupportStatusProperty, NeverGetsBetterAsDaysPass, ())
{
    SupportPeriod period;
    period.until = anyDayOrNone();
    period.longTermUntil = anyDayOrNone();
    const QDate day = end.addDays(*rc::gen::inRange(-1000, 1000));
    const Support earlier = supportOn(day, period);
    const Support later = supportOn(day.addDays(*rc::gen::inRange(1, 900)), period);
    RC_ASSERT(later.status >= earlier.status);
    RC_ASSERT((earlier.status == SupportStatus::Unknown) == (!period.until.isValid() && !period.longTermUntil.isValid()));
    if (earlier.status == SupportStatus::Unknown)
        return;
    RC_ASSERT(earlier.until == period.until || earlier.until == period.longTermUntil);
    RC_ASSERT(day.addDays(earlier.daysLeft) == earlier.until);
    // The day it says is the last of its status, and for Ended one that is past.
    if (earlier.status == SupportStatus::Ended) {
        RC_ASSERT(earlier.daysLeft < 0);
        RC_ASSERT(supportOn(earlier.until, period).status != SupportStatus::Ended);
        RC_ASSERT(supportOn(earlier.until.addDays(1), period).status == SupportStatus::Ended);
    } else {
        RC_ASSERT(earlier.daysLeft >= 0);
        RC_ASSERT(supportOn(earlier.until, period).status == earlier.status);
        RC_ASSERT(supportOn(earlier.until.addDays(1), period).status > earlier.status);
    }
}

} // namespace

} // namespace holdfast::device
