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
using test::once;
using test::weekly;
using test::yearly;

std::vector<QDate> firstDays(const Recurrence &rule, const QDate &start, std::size_t many)
{
    return occurrences(rule, start, start, QDate(9999, 12, 31), many);
}

using Days = std::vector<QDate>;

TEST(Recurrence, aRuleIsRefusedWhenANumberItNeedsIsOutOfRange)
{
    const auto isRefused = [](const Recurrence &rule) {
        const Result<Recurrence> result = checked(rule);
        return !result && result.error().code == ErrorCode::RhythmWrong;
    };
    EXPECT_TRUE(isRefused(daily(0)));
    EXPECT_TRUE(isRefused(daily(-1)));
    EXPECT_TRUE(isRefused(daily(longestInterval + 1)));
    EXPECT_TRUE(isRefused(weekly(1, {})));
    EXPECT_TRUE(isRefused(monthly(1, 0)));
    EXPECT_TRUE(isRefused(monthly(1, 32)));
    EXPECT_TRUE(isRefused(monthlyOn(1, 0, Qt::Monday)));
    EXPECT_TRUE(isRefused(monthlyOn(1, 5, Qt::Monday)));
    EXPECT_TRUE(isRefused(monthlyOn(1, -2, Qt::Monday)));
    EXPECT_TRUE(isRefused(monthlyOn(1, 1, static_cast<Qt::DayOfWeek>(0))));
    EXPECT_TRUE(isRefused(yearly(1, 0, 1)));
    EXPECT_TRUE(isRefused(yearly(1, 13, 1)));
    EXPECT_TRUE(isRefused(yearly(1, 1, 0)));
    EXPECT_TRUE(isRefused(yearly(1, 1, 32)));
    Recurrence unknown = daily();
    unknown.frequency = static_cast<Frequency>(77);
    EXPECT_TRUE(isRefused(unknown));
    for (const Recurrence &good : {daily(longestInterval), weekly(1, {Qt::Sunday}), monthly(1, 31),
                                   monthlyOn(1, lastOfMonth, Qt::Sunday), yearly(longestInterval, 2, 31), once()})
        EXPECT_EQ(checked(good).value(), good);
}

TEST(Recurrence, whatAFrequencyDoesNotNeedIsPutAside)
{
    Recurrence rule = daily(3);
    rule.weekdays = {Qt::Monday};
    rule.day = 99;
    rule.ordinal = 17;
    rule.weekday = Qt::Friday;
    rule.month = -3;
    EXPECT_EQ(checked(rule).value(), daily(3));
    rule.frequency = Frequency::Once;
    rule.every = 4711;
    EXPECT_EQ(checked(rule).value(), once());
    rule.frequency = Frequency::Weekly;
    rule.every = 2;
    EXPECT_EQ(checked(rule).value(), weekly(2, {Qt::Monday}));
}

TEST(Recurrence, aRuleThatIsNoneOrADayThatIsNoneHasNoDays)
{
    const QDate start(2026, 1, 1);
    EXPECT_FALSE(firstOccurrence(daily(0), start).isValid());
    EXPECT_FALSE(nextOccurrence(weekly(1, {}), start, start).isValid());
    EXPECT_FALSE(lastOccurrence(monthly(1, 0), start, start).isValid());
    EXPECT_FALSE(firstOccurrence(daily(), {}).isValid());
    EXPECT_FALSE(nextOccurrence(daily(), start, {}).isValid());
    EXPECT_FALSE(nextOccurrence(daily(), {}, start).isValid());
    EXPECT_FALSE(lastOccurrence(daily(), start, {}).isValid());
    EXPECT_TRUE(occurrences(daily(), start, {}, start, 9).empty());
    EXPECT_TRUE(occurrences(daily(), start, start, {}, 9).empty());
    EXPECT_TRUE(occurrences(daily(), start, start.addDays(1), start, 9).empty());
    EXPECT_TRUE(occurrences(daily(), start, start, start.addDays(9), 0).empty());
}

TEST(Recurrence, onceIsItsStartAlone)
{
    const QDate start(2026, 5, 4);
    EXPECT_EQ(firstOccurrence(once(), start), start);
    EXPECT_EQ(nextOccurrence(once(), start, start.addDays(-100)), start);
    EXPECT_FALSE(nextOccurrence(once(), start, start).isValid());
    EXPECT_EQ(lastOccurrence(once(), start, start.addDays(100)), start);
    EXPECT_FALSE(lastOccurrence(once(), start, start.addDays(-1)).isValid());
    EXPECT_EQ(firstDays(once(), start, 9), Days{start});
}

TEST(Recurrence, everyThirdDayCountsFromTheStart)
{
    EXPECT_EQ(firstDays(daily(3), QDate(2026, 2, 26), 4),
              (Days{QDate(2026, 2, 26), QDate(2026, 3, 1), QDate(2026, 3, 4), QDate(2026, 3, 7)}));
    EXPECT_EQ(nextOccurrence(daily(3), QDate(2026, 2, 26), QDate(2026, 3, 2)), QDate(2026, 3, 4));
    EXPECT_EQ(lastOccurrence(daily(3), QDate(2026, 2, 26), QDate(2026, 3, 3)), QDate(2026, 3, 1));
}

TEST(Recurrence, everySecondWeekOnMondayAndThursdayFromAWednesdayTakesTheThursdayOfThatWeek)
{
    const Recurrence rule = weekly(2, {Qt::Monday, Qt::Thursday});
    const QDate wednesday(2026, 7, 1);
    ASSERT_EQ(wednesday.dayOfWeek(), Qt::Wednesday);
    EXPECT_EQ(firstDays(rule, wednesday, 4),
              (Days{QDate(2026, 7, 2), QDate(2026, 7, 13), QDate(2026, 7, 16), QDate(2026, 7, 27)}));
    EXPECT_FALSE(lastOccurrence(rule, wednesday, wednesday).isValid());
    EXPECT_EQ(lastOccurrence(rule, wednesday, QDate(2026, 7, 12)), QDate(2026, 7, 2));
}

TEST(Recurrence, aSundayBelongsToTheWeekOfTheMondayBefore)
{
    const QDate saturday(2026, 7, 4);
    EXPECT_EQ(firstDays(weekly(2, {Qt::Sunday}), saturday, 3), (Days{QDate(2026, 7, 5), QDate(2026, 7, 19), QDate(2026, 8, 2)}));
    EXPECT_EQ(firstDays(weekly(2, {Qt::Monday}), QDate(2026, 7, 5), 2), (Days{QDate(2026, 7, 13), QDate(2026, 7, 27)}));
}

TEST(Recurrence, onThe31stIsTheLastDayOfShorterMonths)
{
    EXPECT_EQ(firstDays(monthly(1, 31), QDate(2024, 1, 31), 5),
              (Days{QDate(2024, 1, 31), QDate(2024, 2, 29), QDate(2024, 3, 31), QDate(2024, 4, 30), QDate(2024, 5, 31)}));
    EXPECT_EQ(nextOccurrence(monthly(1, 30), QDate(2025, 1, 1), QDate(2025, 1, 30)), QDate(2025, 2, 28));
    EXPECT_EQ(nextOccurrence(monthly(1, 29), QDate(2025, 1, 1), QDate(2025, 2, 28)), QDate(2025, 3, 29));
    EXPECT_EQ(nextOccurrence(monthly(1, 31), QDate(2025, 2, 28), QDate(2025, 2, 27)), QDate(2025, 2, 28));
}

TEST(Recurrence, monthsAreCountedFromThatOfTheStartAlsoWhenItsDayIsGone)
{
    EXPECT_EQ(firstDays(monthly(3, 10), QDate(2026, 11, 15), 3),
              (Days{QDate(2027, 2, 10), QDate(2027, 5, 10), QDate(2027, 8, 10)}));
    EXPECT_EQ(firstDays(yearly(4, 3, 1), QDate(2026, 3, 2), 2), (Days{QDate(2030, 3, 1), QDate(2034, 3, 1)}));
}

TEST(Recurrence, the29thOfFebruaryIsThe28thInOtherYears)
{
    EXPECT_EQ(firstDays(yearly(1, 2, 29), QDate(2023, 3, 1), 5),
              (Days{QDate(2024, 2, 29), QDate(2025, 2, 28), QDate(2026, 2, 28), QDate(2027, 2, 28), QDate(2028, 2, 29)}));
    EXPECT_EQ(firstDays(yearly(4, 2, 29), QDate(1896, 1, 1), 3),
              (Days{QDate(1896, 2, 29), QDate(1900, 2, 28), QDate(1904, 2, 29)}));
    EXPECT_EQ(firstDays(yearly(1, 4, 31), QDate(2026, 1, 1), 2), (Days{QDate(2026, 4, 30), QDate(2027, 4, 30)}));
}

TEST(Recurrence, daysOfTheWeekInAMonth)
{
    EXPECT_EQ(firstDays(monthlyOn(1, lastOfMonth, Qt::Friday), QDate(2026, 1, 1), 4),
              (Days{QDate(2026, 1, 30), QDate(2026, 2, 27), QDate(2026, 3, 27), QDate(2026, 4, 24)}));
    EXPECT_EQ(firstDays(monthlyOn(1, 1, Qt::Sunday), QDate(2026, 2, 1), 2), (Days{QDate(2026, 2, 1), QDate(2026, 3, 1)}));
    EXPECT_EQ(firstDays(monthlyOn(2, 4, Qt::Saturday), QDate(2026, 2, 1), 2), (Days{QDate(2026, 2, 28), QDate(2026, 4, 25)}));
    EXPECT_EQ(firstDays(monthlyOn(1, lastOfMonth, Qt::Monday), QDate(2026, 8, 1), 1), Days{QDate(2026, 8, 31)});
}

TEST(Recurrence, everyMonthHasTheSameDayOfTheWeekAsAWalkThroughItFinds)
{
    for (QDate month(2020, 1, 1); month.year() < 2048; month = month.addMonths(1)) {
        for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
            Days walked;
            for (QDate day = month; day.month() == month.month(); day = day.addDays(1)) {
                if (day.dayOfWeek() == weekday)
                    walked.push_back(day);
            }
            const auto which = static_cast<Qt::DayOfWeek>(weekday);
            for (int ordinal = 1; ordinal <= 4; ++ordinal)
                ASSERT_EQ(firstOccurrence(monthlyOn(1, ordinal, which), month), walked.at(static_cast<std::size_t>(ordinal) - 1));
            ASSERT_EQ(firstOccurrence(monthlyOn(1, lastOfMonth, which), month), walked.back());
        }
    }
}

TEST(Recurrence, daysBeforeTheStartAreNone)
{
    const QDate start(2030, 6, 15);
    EXPECT_EQ(nextOccurrence(daily(), start, QDate(1990, 1, 1)), start);
    EXPECT_EQ(nextOccurrence(monthly(1, 10), start, QDate(2030, 6, 1)), QDate(2030, 7, 10));
    EXPECT_FALSE(lastOccurrence(monthly(1, 10), start, QDate(2030, 6, 30)).isValid());
    EXPECT_EQ(occurrences(daily(), start, QDate(2030, 1, 1), QDate(2030, 6, 17), 9),
              (Days{start, start.addDays(1), start.addDays(2)}));
}

TEST(Recurrence, nothingComesAfterTheYear9999)
{
    const QDate last(9999, 12, 31);
    EXPECT_EQ(nextOccurrence(daily(), QDate(2026, 1, 1), last.addDays(-1)), last);
    EXPECT_FALSE(nextOccurrence(daily(), QDate(2026, 1, 1), last).isValid());
    EXPECT_FALSE(nextOccurrence(daily(), QDate(2026, 1, 1), QDate(1'000'000, 1, 1)).isValid());
    EXPECT_FALSE(firstOccurrence(monthly(999, 1), QDate(9990, 5, 2)).isValid());
    EXPECT_FALSE(firstOccurrence(yearly(1, 1, 1), QDate(9999, 1, 2)).isValid());
    EXPECT_FALSE(firstOccurrence(daily(), QDate(10000, 1, 1)).isValid());
    EXPECT_EQ(lastOccurrence(yearly(1, 12, 31), QDate(2026, 1, 1), QDate(1'000'000, 1, 1)), last);
    EXPECT_EQ(occurrences(daily(), QDate(2026, 1, 1), last.addDays(-2), QDate(12000, 1, 1), 99).size(), 3U);
}

TEST(Recurrence, farDaysAreFoundLikeNearOnes)
{
    const QDate ancient(1, 1, 1);
    EXPECT_EQ(nextOccurrence(daily(), ancient, QDate(9998, 6, 1)), QDate(9998, 6, 2));
    EXPECT_EQ(lastOccurrence(weekly(1, {Qt::Monday}), ancient, QDate(9998, 6, 1)).dayOfWeek(), Qt::Monday);
    EXPECT_EQ(nextOccurrence(yearly(1, 2, 29), QDate(-4000, 1, 1), QDate(1, 1, 1)), QDate(1, 2, 28));
    EXPECT_EQ(nextOccurrence(monthly(1, 31), QDate(-3, 11, 30), QDate(-1, 12, 31)), QDate(1, 1, 31)) << "there is no year 0";
    const QDate earliest = QDate::fromJulianDay(-784'350'574'879);
    ASSERT_TRUE(earliest.isValid());
    EXPECT_EQ(nextOccurrence(daily(), earliest, QDate(2026, 1, 1)), QDate(2026, 1, 2));
    EXPECT_TRUE(nextOccurrence(weekly(999, {Qt::Friday}), earliest, QDate(2026, 1, 1)).isValid());
    EXPECT_FALSE(lastOccurrence(daily(), QDate(2026, 1, 1), earliest).isValid());
}

} // namespace

} // namespace holdfast::routine
