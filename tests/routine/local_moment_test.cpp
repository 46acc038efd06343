// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/local_moment.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace holdfast::routine {

namespace {

const QTimeZone paris("Europe/Paris");

LocalMoment moment(int year, int month, int day, int hour, int minute)
{
    return {QDate(year, month, day), QTime(hour, minute)};
}

QDateTime utc(int year, int month, int day, int hour, int minute)
{
    return {QDate(year, month, day), QTime(hour, minute), QTimeZone::utc()};
}

TEST(LocalMoment, becomesAnInstantByTheZoneOfTheDay)
{
    EXPECT_EQ(instantOf(moment(2026, 1, 15, 9, 0), paris), utc(2026, 1, 15, 8, 0));
    EXPECT_EQ(instantOf(moment(2026, 7, 15, 9, 0), paris), utc(2026, 7, 15, 7, 0));
    EXPECT_EQ(instantOf(moment(2026, 7, 15, 9, 0), QTimeZone("Asia/Hong_Kong")), utc(2026, 7, 15, 1, 0));
    EXPECT_EQ(instantOf(moment(2026, 7, 15, 9, 0), QTimeZone("Asia/Kathmandu")), utc(2026, 7, 15, 3, 15));
    EXPECT_EQ(instantOf(moment(2026, 1, 15, 9, 0), QTimeZone("Pacific/Kiritimati")), utc(2026, 1, 14, 19, 0));
    EXPECT_EQ(instantOf(moment(2026, 1, 15, 9, 0), paris).timeSpec(), Qt::UTC);
}

TEST(LocalMoment, aTimeThatDoesNotExistIsTheNextValidMinute)
{
    // 29 March 2026: from 02:00 the clock went on to 03:00.
    EXPECT_EQ(instantOf(moment(2026, 3, 29, 1, 59), paris), utc(2026, 3, 29, 0, 59));
    for (const int minute : {0, 1, 30, 59})
        EXPECT_EQ(instantOf(moment(2026, 3, 29, 2, minute), paris), utc(2026, 3, 29, 1, 0)) << minute;
    EXPECT_EQ(instantOf(moment(2026, 3, 29, 3, 0), paris), utc(2026, 3, 29, 1, 0));
    EXPECT_EQ(instantOf(moment(2026, 3, 30, 2, 30), paris), utc(2026, 3, 30, 0, 30)) << "the shift does not stick";
    // Half an hour, on Lord Howe Island, and a gap at midnight, in Beirut.
    EXPECT_EQ(
        localMoment(instantOf(moment(2026, 10, 4, 2, 10), QTimeZone("Australia/Lord_Howe")), QTimeZone("Australia/Lord_Howe")),
        moment(2026, 10, 4, 2, 30));
    EXPECT_EQ(localMoment(instantOf(moment(2026, 3, 29, 0, 15), QTimeZone("Asia/Beirut")), QTimeZone("Asia/Beirut")),
              moment(2026, 3, 29, 1, 0));
}

TEST(LocalMoment, aTimeThatExistsTwiceIsTheFirst)
{
    // 25 October 2026: at 03:00 the clock went back to 02:00.
    EXPECT_EQ(instantOf(moment(2026, 10, 25, 1, 59), paris), utc(2026, 10, 24, 23, 59));
    EXPECT_EQ(instantOf(moment(2026, 10, 25, 2, 0), paris), utc(2026, 10, 25, 0, 0));
    EXPECT_EQ(instantOf(moment(2026, 10, 25, 2, 59), paris), utc(2026, 10, 25, 0, 59));
    EXPECT_EQ(instantOf(moment(2026, 10, 25, 3, 0), paris), utc(2026, 10, 25, 2, 0));
    EXPECT_EQ(localMoment(utc(2026, 10, 25, 0, 30), paris), localMoment(utc(2026, 10, 25, 1, 30), paris));
}

TEST(LocalMoment, theDayThatSamoaLeftOutEndsAtOnce)
{
    // Samoa went over the date line after 29 December 2011, UTC-10, to 31 December, UTC+14.
    const QTimeZone samoa("Pacific/Apia");
    EXPECT_EQ(instantOf(moment(2011, 12, 29, 23, 59), samoa), utc(2011, 12, 30, 9, 59));
    EXPECT_EQ(instantOf(moment(2011, 12, 31, 0, 0), samoa), utc(2011, 12, 30, 10, 0));
    for (const int hour : {0, 9, 23})
        EXPECT_EQ(instantOf(moment(2011, 12, 30, hour, 0), samoa), utc(2011, 12, 30, 10, 0)) << hour;
    // Kwajalein left out 21 August 1993; its shift is a whole day, too.
    const QTimeZone kwajalein("Pacific/Kwajalein");
    EXPECT_EQ(localMoment(instantOf(moment(1993, 8, 21, 12, 0), kwajalein), kwajalein), moment(1993, 8, 22, 0, 0));
}

TEST(LocalMoment, withoutADayATimeOrAZoneThereIsNoInstant)
{
    EXPECT_FALSE(instantOf({}, paris).isValid());
    EXPECT_FALSE(instantOf({QDate(2026, 1, 1), QTime()}, paris).isValid());
    EXPECT_FALSE(instantOf({QDate(), QTime(9, 0)}, paris).isValid());
    EXPECT_FALSE(instantOf(moment(2026, 1, 1, 9, 0), QTimeZone()).isValid());
    EXPECT_FALSE(localMoment(QDateTime(), paris).isValid());
    EXPECT_FALSE(localMoment(utc(2026, 1, 1, 9, 0), QTimeZone()).isValid());
}

TEST(LocalMoment, showsMinutesAlone)
{
    EXPECT_EQ(localMoment(utc(2026, 1, 1, 9, 0).addMSecs(59'999), QTimeZone::utc()), moment(2026, 1, 1, 9, 0));
}

TEST(LocalMoment, minutesGoOverMidnightBothWays)
{
    EXPECT_EQ(moment(2026, 2, 28, 23, 30).plusMinutes(60), moment(2026, 3, 1, 0, 30));
    EXPECT_EQ(moment(2026, 3, 1, 0, 30).plusMinutes(-60), moment(2026, 2, 28, 23, 30));
    EXPECT_EQ(moment(2026, 3, 1, 0, 0).plusMinutes(-1), moment(2026, 2, 28, 23, 59));
    EXPECT_EQ(moment(2026, 3, 1, 0, 0).plusMinutes(-24 * 60), moment(2026, 2, 28, 0, 0));
    EXPECT_EQ(moment(2026, 3, 1, 12, 0).plusMinutes(0), moment(2026, 3, 1, 12, 0));
    EXPECT_EQ(moment(2026, 3, 29, 1, 30).plusMinutes(60), moment(2026, 3, 29, 2, 30)) << "the face knows no summer time";
}

TEST(LocalMoment, isWrittenAndReadInOneForm)
{
    EXPECT_EQ(textOf(moment(2026, 12, 1, 9, 0)), QStringLiteral("2026-12-01T09:00"));
    EXPECT_EQ(momentFrom(QStringLiteral("2026-12-01T09:00")), moment(2026, 12, 1, 9, 0));
    EXPECT_EQ(momentFrom(QStringLiteral("0001-01-01T00:00")), moment(1, 1, 1, 0, 0));
    EXPECT_EQ(momentFrom(QStringLiteral("9999-12-31T23:59")), moment(9999, 12, 31, 23, 59));
}

TEST(LocalMoment, anyOtherTextIsNone)
{
    for (const char *text : {"",
                             "T",
                             "2026-12-01",
                             "09:00",
                             "2026-12-01T",
                             "2026-12-01T09",
                             "2026-12-01T9:00",
                             "2026-12-01T09:0",
                             "2026-12-01T24:00",
                             "2026-12-01T09:60",
                             "2026-12-01T09:00:00",
                             "2026-12-01T09:00Z",
                             "2026-12-01T09:00+01:00",
                             "2026-12-01 09:00",
                             "2026-12-01t09:00",
                             " 2026-12-01T09:00",
                             "2026-12-01T09:00 ",
                             "2026-12-01T09:00\n",
                             "2026-13-01T09:00",
                             "2026-02-29T09:00",
                             "2026-2-03T09:00",
                             "12026-12-01T09:00",
                             "10000-01-01T00:00",
                             "+2026-12-01T09:00",
                             "-2026-12-01T09:00",
                             "0000-01-01T00:00",
                             "2026-12-01T-9:00",
                             "2026/12/01T09:00",
                             "20261201T0900",
                             "2026-W49-2T09:00",
                             "2026-12-01Tab:cd",
                             "2026-12-01X09:00"})
        EXPECT_FALSE(momentFrom(QString::fromLatin1(text)).isValid()) << text;
    EXPECT_FALSE(momentFrom(QStringLiteral("2026-12-01T09:00") + QChar(0)).isValid());
    EXPECT_FALSE(momentFrom(QString::fromUtf8("２０２６-12-01T09:00")).isValid());
    EXPECT_FALSE(momentFrom(QString(10'000'000, QLatin1Char('9'))).isValid());
}

TEST(LocalMoment, earlierComesFirst)
{
    EXPECT_LT(moment(2026, 1, 1, 23, 59), moment(2026, 1, 2, 0, 0));
    EXPECT_LT(moment(2026, 1, 1, 9, 0), moment(2026, 1, 1, 9, 1));
    EXPECT_LT(LocalMoment{}, moment(1, 1, 1, 0, 0));
}

LocalMoment anyMoment()
{
    const QDate first(1900, 1, 1);
    return {first.addDays(*rc::gen::inRange<qint64>(0, first.daysTo(QDate(2200, 1, 1)))),
            QTime(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60))};
}

QTimeZone anyZone()
{
    return QTimeZone(*rc::gen::element<QByteArray>("UTC", "Europe/Paris", "Asia/Hong_Kong", "America/New_York", "Asia/Kathmandu",
                                                   "Australia/Lord_Howe", "Pacific/Apia", "America/Sao_Paulo",
                                                   "Africa/Casablanca", "Asia/Beirut"));
}

RC_GTEST_PROP(LocalMomentLaws, whatIsWrittenIsReadBack, ())
{
    const LocalMoment any = anyMoment();
    RC_ASSERT(momentFrom(textOf(any)) == any);
}

RC_GTEST_PROP(LocalMomentLaws, anyTextIsNoneOrWrittenAgainAsItIs, ())
{
    QString text = textOf(anyMoment());
    for (int change = *rc::gen::inRange(0, 3); change > 0; --change)
        text[*rc::gen::inRange<qsizetype>(0, text.size())] = QLatin1Char(*rc::gen::inRange<char>(' ', '~'));
    const LocalMoment read = momentFrom(text);
    RC_ASSERT(!read.isValid() || textOf(read) == text);
}

RC_GTEST_PROP(LocalMomentLaws, theClockShowsTheMomentAtItsInstantOrALaterOneInAGap, ())
{
    const LocalMoment any = anyMoment();
    const QTimeZone zone = anyZone();
    const QDateTime instant = instantOf(any, zone);
    RC_ASSERT(instant.isValid());
    const LocalMoment shown = localMoment(instant, zone);
    if (shown == any)
        return;
    // Not a minute before the instant did the clock show anything that late.
    RC_ASSERT(shown > any);
    RC_ASSERT(localMoment(instant.addSecs(-1), zone) < any);
}

RC_GTEST_PROP(LocalMomentLaws, laterMomentsAreNeverEarlierInstants, ())
{
    const LocalMoment any = anyMoment();
    const QTimeZone zone = anyZone();
    const LocalMoment later = any.plusMinutes(*rc::gen::inRange(0, 3000));
    RC_ASSERT(instantOf(any, zone) <= instantOf(later, zone));
}

RC_GTEST_PROP(LocalMomentLaws, minutesThereAndBackAreNone, ())
{
    const LocalMoment any = anyMoment();
    const auto minutes = *rc::gen::inRange<qint64>(-1'000'000, 1'000'000);
    RC_ASSERT(any.plusMinutes(minutes).plusMinutes(-minutes) == any);
    RC_ASSERT(minutesBetween(any, any.plusMinutes(minutes)) == minutes);
    RC_ASSERT((any.plusMinutes(minutes) < any) == (minutes < 0));
}

} // namespace

} // namespace holdfast::routine
