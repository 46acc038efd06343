// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/risk/history.h"
#include "tests/risk/any_case.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace holdfast::risk {

namespace {

using catalogue::Catalogue;
using catalogue::Evidence;
using catalogue::Strength;
using progress::Mark;
using progress::MarkKind;
using test::actionId;
using test::doneMark;
using test::lookedAt;
using test::lowers;
using test::riskAt;
using test::riskId;
using test::step;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr double roundingOnly = 1e-7;
/// "At most about 70".
constexpr std::size_t manyPoints = 80;

QDate ago(int days)
{
    return lookedAt.addDays(-days);
}

QHash<ActionId, std::vector<Mark>> byAction(const std::vector<Mark> &marks)
{
    QHash<ActionId, std::vector<Mark>> sorted;
    for (const Mark &mark : marks)
        sorted[mark.action].push_back(mark);
    return sorted;
}

/// A01 lowers the only risk; A02 lowers none, but marks on it show that somebody was there.
Catalogue oneRisk()
{
    return test::catalogueOf({step("A01", {lowers("R01", Strength::High)}), step("A02", {})}, {riskAt("R01", {3, 4})});
}

std::vector<HistoryPoint> historyOf(const std::vector<Mark> &marks, const Catalogue &catalogue = oneRisk())
{
    return history(catalogue, {}, {}, byAction(marks), lookedAt);
}

Mark markOn(const char *action, progress::MarkNumber number, MarkKind kind, int daysAgo)
{
    return test::on(actionId(action), progress::test::mark(number, kind, ago(daysAgo)));
}

/// A sign of life that changes no risk, every so many days from so long ago until today.
std::vector<Mark> presence(progress::MarkNumber firstNumber, int from, int everyDays)
{
    std::vector<Mark> marks;
    for (int days = from; days >= 0; days -= everyDays)
        marks.push_back(markOn("A02", firstNumber++, MarkKind::NotDone, days));
    return marks;
}

std::vector<QDate> daysOf(const std::vector<HistoryPoint> &points)
{
    std::vector<QDate> days;
    for (const HistoryPoint &point : points)
        days.push_back(point.day);
    return days;
}

double indexOn(const std::vector<HistoryPoint> &points, const QDate &day)
{
    for (const HistoryPoint &point : points) {
        if (point.day == day)
            return point.index;
    }
    ADD_FAILURE() << "no point on " << day.toString(Qt::ISODate).toStdString();
    return -1;
}

void expectIndexes(const std::vector<HistoryPoint> &points, const std::vector<double> &expected)
{
    ASSERT_EQ(points.size(), expected.size());
    for (std::size_t index = 0; index < expected.size(); ++index)
        EXPECT_NEAR(points[index].index, expected[index], roundingOnly) << index;
}

TEST(History, WithoutMarksThereIsNone)
{
    EXPECT_THAT(historyOf({}), IsEmpty());
    EXPECT_THAT(history(oneRisk(), {}, {}, {{actionId("A01"), {}}}, lookedAt), IsEmpty());
}

TEST(History, BeginsWithNothingDoneOnTheDayBeforeTheFirstMarkAndEndsToday)
{
    const auto points = historyOf({doneMark(1, actionId("A01"), Evidence::Drilled)});
    EXPECT_THAT(daysOf(points), ElementsAre(ago(1), lookedAt));
    expectIndexes(points, {100, 40});
    EXPECT_FALSE(points[0].afterGap);
    EXPECT_FALSE(points[1].afterGap);
    EXPECT_EQ(points[0].coverage, (progress::Coverage{2, 0, 0}));
    EXPECT_EQ(points[1].coverage, (progress::Coverage{2, 1, 1}));
}

TEST(History, EachMarkStandsOnItsOwnDay)
{
    // Said 5 days ago (0.36), tried 3 days ago (0.51), withdrawn yesterday.
    const auto points = historyOf({doneMark(1, actionId("A01"), Evidence::Said, 5),
                                   doneMark(2, actionId("A01"), Evidence::Tried, 3), markOn("A01", 3, MarkKind::NotDone, 1)});
    EXPECT_THAT(daysOf(points), ElementsAre(ago(6), ago(5), ago(4), ago(3), ago(2), ago(1), lookedAt));
    expectIndexes(points, {100, 64, 64, 49, 49, 100, 100});
}

TEST(History, TakingAMarkBackTodayLeavesYesterdayAsItWas)
{
    const auto points = historyOf(
        {doneMark(1, actionId("A01"), Evidence::Drilled, 2), test::on(actionId("A01"), progress::test::undo(2, lookedAt, 1))});
    expectIndexes(points, {100, 40, 40, 100});
}

TEST(History, WhatIsNotRenewedSinks)
{
    std::vector<Mark> marks = presence(2, 180, 30);
    marks.push_back(doneMark(1, actionId("A01"), Evidence::Drilled, 180));
    const auto points = historyOf(marks);
    EXPECT_NEAR(points.front().index, 100, roundingOnly);
    // Drilled on the second day; at twice the interval 0.60 x 0.25 = 0.15 is left.
    EXPECT_NEAR(indexOn(points, points[1].day), 40, roundingOnly);
    EXPECT_NEAR(points.back().index, 85, roundingOnly);
    for (std::size_t index = 2; index < points.size(); ++index)
        EXPECT_GE(points[index].index, points[index - 1].index);
    for (const HistoryPoint &point : points)
        EXPECT_FALSE(point.afterGap);
}

TEST(History, AGapHasItsEndsAndNothingInside)
{
    const auto points =
        historyOf({doneMark(1, actionId("A01"), Evidence::Drilled, 320), doneMark(2, actionId("A01"), Evidence::Drilled, 110)});
    EXPECT_THAT(daysOf(points), ElementsAre(ago(321), ago(320), ago(110), lookedAt));
    // 110 days after the drill: 1 - 0.75 x 20 / 90 = 0.83333; 0.60 x 0.83333 = 0.50.
    expectIndexes(points, {100, 40, 40, 50});
    EXPECT_FALSE(points[0].afterGap);
    EXPECT_FALSE(points[1].afterGap);
    EXPECT_TRUE(points[2].afterGap);
    EXPECT_TRUE(points[3].afterGap);
}

TEST(History, AWeekLessThanAQuarterIsNoGap)
{
    for (const HistoryPoint &point : historyOf({doneMark(1, actionId("A01"), Evidence::Drilled, gapDays - 7)}))
        EXPECT_FALSE(point.afterGap);
    const auto withGap = historyOf({doneMark(1, actionId("A01"), Evidence::Drilled, gapDays + 7)});
    EXPECT_THAT(daysOf(withGap), ElementsAre(ago(gapDays + 8), ago(gapDays + 7), lookedAt));
    EXPECT_TRUE(withGap.back().afterGap);
}

TEST(History, AGapInALongHistoryIsNotDrawnThrough)
{
    std::vector<Mark> marks;
    for (int days = 1'500; days >= 900; days -= 3)
        marks.push_back(markOn("A02", static_cast<int>(marks.size()) + 1, MarkKind::NotDone, days));
    for (int days = 400; days >= 0; days -= 3)
        marks.push_back(markOn("A02", static_cast<int>(marks.size()) + 1, MarkKind::NotDone, days));
    const auto points = historyOf(marks);
    int gaps = 0;
    for (std::size_t index = 0; index < points.size(); ++index) {
        EXPECT_FALSE(points[index].day > ago(900) && points[index].day < ago(400));
        if (points[index].afterGap) {
            ++gaps;
            EXPECT_EQ(points[index].day, ago(400));
            ASSERT_GT(index, 0U);
            EXPECT_EQ(points[index - 1].day, ago(900));
        }
    }
    EXPECT_EQ(gaps, 1);
    EXPECT_LE(points.size(), manyPoints);
}

TEST(History, TenYearsAreFewPointsEvenlySpaced)
{
    constexpr int days = 3'650;
    const auto points = historyOf(presence(1, days, 1));
    EXPECT_LE(points.size(), manyPoints);
    EXPECT_GE(points.size(), 40U);
    EXPECT_EQ(points.front().day, ago(days + 1));
    EXPECT_EQ(points.back().day, lookedAt);
    for (std::size_t index = 1; index < points.size(); ++index) {
        const qint64 width = points[index - 1].day.daysTo(points[index].day);
        EXPECT_GT(width, 0);
        EXPECT_LE(width, days / 40);
    }
}

TEST(History, AMarkFromTheFutureStandsOnToday)
{
    const auto points = historyOf({doneMark(1, actionId("A01"), Evidence::Drilled, -500)});
    EXPECT_THAT(daysOf(points), ElementsAre(ago(1), lookedAt));
    expectIndexes(points, {100, 40});
}

TEST(History, AClockThatWentBackLosesNothing)
{
    // Withdrawn with a clock that was ten days behind: before that day nothing, and afterwards number decides.
    const auto points = historyOf({doneMark(1, actionId("A01"), Evidence::Drilled, 2), markOn("A01", 2, MarkKind::NotDone, 12)});
    EXPECT_EQ(points.front().day, ago(13));
    EXPECT_EQ(points.back().day, lookedAt);
    for (const HistoryPoint &point : points)
        EXPECT_NEAR(point.index, 100, roundingOnly);
}

TEST(History, AMarkWithoutADayStandsOnTheFirst)
{
    const Mark dayless = test::withoutDay(doneMark(1, actionId("A01"), Evidence::Drilled));
    // 0.60 x 0.25: nobody knows how old it is.
    const auto points = historyOf({dayless, markOn("A02", 2, MarkKind::NotDone, 3)});
    EXPECT_THAT(daysOf(points), ElementsAre(ago(4), ago(3), ago(2), ago(1), lookedAt));
    expectIndexes(points, {100, 85, 85, 85, 85});
}

TEST(History, MarksWithoutAnyDayStillEndAtTodaysIndex)
{
    const Mark dayless = test::withoutDay(doneMark(1, actionId("A01"), Evidence::Drilled));
    const auto points = historyOf({dayless});
    ASSERT_FALSE(points.empty());
    EXPECT_EQ(points.back().day, lookedAt);
    EXPECT_NEAR(points.back().index, 85, roundingOnly);
    EXPECT_NEAR(points.front().index, 100, roundingOnly);
}

TEST(History, MarksOnRetiredActionsLowerNothing)
{
    catalogue::Action retired = step("A01", {lowers("R01", Strength::High)});
    retired.retired = true;
    const Catalogue catalogue =
        test::catalogueOf({retired, step("A02", {lowers("R01", Strength::Low)})}, {riskAt("R01", {3, 4})});
    const auto points =
        historyOf({doneMark(1, actionId("A01"), Evidence::Drilled, 4), doneMark(2, actionId("A02"), Evidence::Drilled, 2),
                   doneMark(3, actionId("X99"), Evidence::Drilled, 1)},
                  catalogue);
    ASSERT_FALSE(points.empty());
    EXPECT_NEAR(points.front().index, 100, roundingOnly);
    EXPECT_NEAR(indexOn(points, ago(2)), 85, roundingOnly);
    EXPECT_NEAR(indexOn(points, lookedAt), 85, roundingOnly);
    EXPECT_EQ(points.back().coverage, (progress::Coverage{1, 1, 1}));
}

TEST(History, IsComputedWithTodaysLevels)
{
    const Catalogue catalogue =
        test::catalogueOf({step("A01", {lowers("R01", Strength::High)}), step("A02", {lowers("R02", Strength::High)})},
                          {riskAt("R01", {1, 3}), riskAt("R02", {1, 1})});
    const auto marks = byAction({doneMark(1, actionId("A01"), Evidence::Drilled, 1)});
    expectIndexes(history(catalogue, {}, {}, marks, lookedAt), {100, 70, 70});
    Assessments assessments;
    assessments.insert(riskId("R02"), test::assessmentOf("R02", std::nullopt, std::nullopt, true));
    expectIndexes(history(catalogue, {}, assessments, marks, lookedAt), {100, 40, 40});
}

} // namespace

RC_GTEST_PROP(HistoryProperty, RunsForwardFromNothingDoneToTodaysIndex, ())
{
    test::AnyCase one;
    // Marks that know no day have tests of their own.
    for (Mark &mark : one.marks) {
        if (!mark.localDay.isValid())
            mark.localDay = test::anyDay();
    }
    const auto points = history(one.catalogue(), one.profile, one.assessments, byAction(one.marks), one.today);
    const auto catalogue = one.catalogue();
    RC_ASSERT(points.empty() == std::all_of(one.marks.begin(), one.marks.end(),
                                            [&](const Mark &mark) { return catalogue.action(mark.action)->retired; }));
    if (points.empty())
        return;
    const Exposure now = one.exposure();
    const Exposure before(one.catalogue(), one.profile, one.assessments, {});
    RC_ASSERT(points.front().index == before.index());
    RC_ASSERT(points.back().day == one.today);
    RC_ASSERT(points.back().index == now.index());
    RC_ASSERT(points.back().coverage == progress::coverage(one.catalogue(), one.profile, one.standings()));
    for (std::size_t index = 0; index < points.size(); ++index) {
        RC_ASSERT(points[index].index >= 0.0);
        RC_ASSERT(points[index].index <= 100.0);
        if (index > 0)
            RC_ASSERT(points[index - 1].day < points[index].day);
    }
}

} // namespace holdfast::risk
