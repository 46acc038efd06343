// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/calendar_zone.h"
#include "tests/routine/calendar/calendar_entries.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

namespace holdfast::routine {

namespace {

using namespace test;
using tests::contentOf;

const QTimeZone paris("Europe/Paris");
const QTimeZone hongKong("Asia/Hong_Kong");

std::string golden(const char *name)
{
    return contentOf(QStringLiteral(HOLDFAST_TEST_DATA "/calendar/") + QString::fromLatin1(name)).toStdString();
}

/// The value of each property of this name, in order; lines are unfolded first.
QStringList valuesOf(QByteArray file, const char *name)
{
    file.replace("\r\n ", "");
    QStringList values;
    for (const QByteArray &line : file.split('\n')) {
        if (line.startsWith(name) && (line[qsizetype(qstrlen(name))] == ':' || line[qsizetype(qstrlen(name))] == ';'))
            values << QString::fromUtf8(line.mid(qsizetype(qstrlen(name)) + 1).trimmed());
    }
    return values;
}

QByteArray fileOf(const CalendarEntry &entry, const QTimeZone &zone = paris,
                  const QDateTime &now = utc(QDate(2014, 11, 23), 10, 40))
{
    return calendarFile({entry}, zone, now, QStringLiteral("Your check is due"));
}

/// Every kind of rhythm. Ten years that are over, so that no change of the law changes the file.
TEST(CalendarFile, IsWrittenAsEverInParis)
{
    const QDate day(2014, 11, 24);
    const QString neutral = QStringLiteral("Your check is due");
    std::vector<CalendarEntry> entries{
        entry("0123456789abcdef0123456789abcdef", weekly(1, {Qt::Monday}), day, QTime(19, 0), neutral),
        entry("1123456789abcdef0123456789abcdef", weekly(2, {Qt::Monday, Qt::Saturday, Qt::Sunday}), day, QTime(7, 5), neutral),
        entry("2123456789abcdef0123456789abcdef", daily(10), day, QTime(0, 0), neutral),
        entry("3123456789abcdef0123456789abcdef", monthly(1, 31), day, QTime(23, 59), neutral),
        entry("4123456789abcdef0123456789abcdef", monthlyOn(3, lastOfMonth, Qt::Friday), day, QTime(9, 0), neutral),
        entry("5123456789abcdef0123456789abcdef", yearly(1, 2, 29), day, QTime(9, 0), neutral),
        entry("6123456789abcdef0123456789abcdef", once(), day, QTime(2, 30),
              QStringLiteral(
                  "Ring the bank; then, if nobody answers, the branch\\office\nand write down who it was that answered"))};
    EXPECT_EQ(calendarFile(entries, paris, utc(QDate(2014, 11, 23), 10, 40), neutral).toStdString(), golden("paris.ics"));
}

TEST(CalendarFile, IsWrittenAsEverInHongKong)
{
    const QString title =
        QStringLiteral("每月檢查：付款方式、聯絡方法、備用電話；確認銀行、電訊商及社交平台的帳戶仍可使用，並與家人核對聯絡名單");
    const std::vector<CalendarEntry> entries{
        entry("0123456789abcdef0123456789abcdef", monthly(1, 1), QDate(2014, 12, 1), QTime(20, 30), title),
        entry("1123456789abcdef0123456789abcdef", monthly(1, 1), QDate(2014, 12, 1), QTime(20, 30), QStringLiteral("🔒") + title)};
    EXPECT_EQ(calendarFile(entries, hongKong, utc(QDate(2014, 11, 23), 10, 40), QStringLiteral("檢查時間到了")).toStdString(),
              golden("hong_kong.ics"));
}

TEST(CalendarFile, IsWrittenAsEverInUtc)
{
    const std::vector<CalendarEntry> entries{entry("0123456789abcdef0123456789abcdef", weekly(1, {Qt::Monday}),
                                                   QDate(2014, 11, 24), QTime(19, 0), QStringLiteral("Your check is due"))};
    EXPECT_EQ(calendarFile(entries, QTimeZone::utc(), utc(QDate(2014, 11, 23), 10, 40), QStringLiteral("Your check is due"))
                  .toStdString(),
              golden("utc.ics"));
}

TEST(CalendarFile, ReplacesWhenItIsReadInAgain)
{
    const CalendarEntry before = entry("0123456789abcdef0123456789abcdef", daily(3), QDate(2014, 11, 24), QTime(19, 0), {});
    CalendarEntry after = before;
    after.routine.time = QTime(8, 0);
    after.routine.name = QStringLiteral("Renamed");
    after.next = before.next.addDays(3);
    const QDateTime now = utc(QDate(2014 + 12, 11, 23), 10, 40);
    const QByteArray first = fileOf(before, paris, now);
    const QByteArray second = fileOf(after, paris, now.addSecs(1));
    EXPECT_EQ(valuesOf(first, "UID"), valuesOf(second, "UID"));
    EXPECT_LT(valuesOf(first, "SEQUENCE").first().toLongLong(), valuesOf(second, "SEQUENCE").first().toLongLong());
    EXPECT_LT(valuesOf(first, "DTSTAMP").first(), valuesOf(second, "DTSTAMP").first());
    EXPECT_EQ(first, fileOf(before, paris, now)) << "and nothing in it is random";
    EXPECT_EQ(valuesOf(fileOf(before, paris, utc(QDate(1999, 1, 1))), "SEQUENCE"), QStringList{"0"})
        << "of a clock that is wrong";
    EXPECT_EQ(valuesOf(fileOf(before, paris, utc(QDate(2100, 1, 1))), "SEQUENCE"), QStringList{"2147483647"})
        << "fits an INTEGER";
}

TEST(CalendarFile, HoldsOnlyTheWordsItWasGiven)
{
    const QByteArray file = fileOf(entry("u", daily(3), QDate(2014, 11, 24), QTime(19, 0), QStringLiteral("Your check is due")));
    EXPECT_FALSE(file.contains("Zanzibar")) << "the routine's own name";
}

TEST(CalendarFile, LeavesOutWhatHasNoTimeToCome)
{
    CalendarEntry none = entry("none", daily(3), QDate(2014, 11, 24), QTime(19, 0), {});
    none.next = QDate();
    const CalendarEntry some = entry("some", daily(3), QDate(2014, 11, 24), QTime(19, 0), {});
    const QDateTime now = utc(QDate(2014, 11, 23));
    EXPECT_EQ(valuesOf(calendarFile({none, some}, paris, now, {}), "UID"), QStringList{"some@holdfast"});
    const QByteArray empty = calendarFile({none}, QTimeZone::utc(), now, {});
    EXPECT_FALSE(empty.contains("VEVENT"));
    EXPECT_TRUE(empty.contains("BEGIN:VTIMEZONE")) << "a calendar has at least one component";
}

TEST(CalendarFile, KeepsStepWithTheStart)
{
    const QDate start(2014, 11, 24);
    // In the middle of a stretch that is left out: the second week, the second month, the second and third year.
    CalendarEntry weeks = entry("u", weekly(2, {Qt::Tuesday, Qt::Sunday}), start, QTime(19, 0), {});
    weeks.next = QDate(2014, 12, 1);
    EXPECT_EQ(valuesOf(fileOf(weeks), "DTSTART").last(), "TZID=Europe/Paris:20141209T190000");
    CalendarEntry months = entry("u", monthly(3, 31), QDate(2014, 11, 30), QTime(19, 0), {});
    months.next = QDate(2014, 12, 1);
    EXPECT_EQ(valuesOf(fileOf(months), "DTSTART").last(), "TZID=Europe/Paris:20150228T190000");
    CalendarEntry years = entry("u", yearly(3, 2, 29), QDate(2014, 2, 1), QTime(19, 0), {});
    years.next = QDate(2014, 3, 1);
    EXPECT_EQ(valuesOf(fileOf(years), "DTSTART").last(), "TZID=Europe/Paris:20170228T190000");
}

TEST(CalendarFile, CountsFromTheNextTimeWhatIsCountedFromTheLast)
{
    CalendarEntry days = entry("u", daily(30), QDate(2014, 1, 1), QTime(19, 0), {});
    days.routine.counting = Counting::FromCompletion;
    days.next = QDate(2014, 11, 29);
    EXPECT_EQ(valuesOf(fileOf(days), "DTSTART").last(), "TZID=Europe/Paris:20141129T190000");
    EXPECT_EQ(valuesOf(fileOf(days), "RRULE"), QStringList{"FREQ=DAILY;INTERVAL=30"});
}

TEST(CalendarFile, KeepsTheDayOfATimeThatIsLeftOut)
{
    // On 29 March 2015 the clock in Paris went from 2:00 to 3:00.
    const QByteArray file = fileOf(entry("u", daily(1), QDate(2015, 3, 29), QTime(2, 30), {}));
    EXPECT_EQ(valuesOf(file, "DTSTART").last(), "TZID=Europe/Paris:20150329T023000");
}

TEST(CalendarZone, NamesAZoneSoThatNothingNeedsQuotationMarks)
{
    EXPECT_EQ(calendarZoneName(QTimeZone("America/Argentina/Buenos_Aires")), "America/Argentina/Buenos_Aires");
    EXPECT_EQ(calendarZoneName(QTimeZone(8 * 3600 + 30 * 60)), "UTC+08-30");
}

/// Qt lists no changes of such a zone, as it lists none of any zone on some systems.
TEST(CalendarZone, OfAFixedOffsetHasOneObservance)
{
    const QTimeZone fixed(-(3 * 3600 + 30 * 60));
    ASSERT_FALSE(fixed.hasTransitions());
    const QByteArray zone = calendarZone(fixed, utc(QDate(2014, 11, 23)), utc(QDate(2024, 11, 23)));
    EXPECT_EQ(zone.count("BEGIN:STANDARD"), 1);
    EXPECT_EQ(zone.count("BEGIN:DAYLIGHT"), 0);
    EXPECT_EQ(valuesOf(zone, "TZOFFSETFROM"), QStringList{"-0330"});
    EXPECT_EQ(valuesOf(zone, "TZOFFSETTO"), QStringList{"-0330"});
    EXPECT_EQ(valuesOf(zone, "DTSTART"), QStringList{"19700101T000000"});
    EXPECT_EQ(valuesOf(calendarZone(fixed, utc(QDate(1950, 1, 1)), utc(QDate(1960, 1, 1))), "DTSTART"),
              QStringList{"16010101T000000"});
}

TEST(CalendarZone, HasEveryChangeOfItsYears)
{
    const QByteArray zone = calendarZone(paris, utc(QDate(2014, 11, 23)), utc(QDate(2024, 11, 23)));
    EXPECT_EQ(zone.count("BEGIN:"), 3);
    const QStringList starts = valuesOf(zone, "DTSTART");
    EXPECT_EQ(starts, (QStringList{"20141026T030000", "20150329T020000"})) << "what the clocks showed, in the year before, too";
    const QStringList further = valuesOf(zone, "RDATE");
    ASSERT_EQ(further.size(), 2);
    EXPECT_EQ(further[0].split(u',').size(), 10);
    EXPECT_EQ(further[0].split(u',').last(), "20241027T030000");
    EXPECT_EQ(further[1].split(u',').size(), 9);
    EXPECT_EQ(further[1].split(u',').last(), "20240331T020000");
}

TEST(CalendarZone, TellsHalfHoursAndChangesForGood)
{
    const QByteArray lordHowe =
        calendarZone(QTimeZone("Australia/Lord_Howe"), utc(QDate(2014, 11, 23)), utc(QDate(2016, 11, 23)));
    EXPECT_EQ(valuesOf(lordHowe, "TZOFFSETTO"), (QStringList{"+1100", "+1030"}));
    EXPECT_EQ(valuesOf(lordHowe, "DTSTART").last(), "20150405T020000");
    // North Korea went back half an hour in 2015 and forward again in 2018.
    const QByteArray pyongyang = calendarZone(QTimeZone("Asia/Pyongyang"), utc(QDate(2014, 11, 23)), utc(QDate(2024, 11, 23)));
    EXPECT_EQ(valuesOf(pyongyang, "TZOFFSETTO"), (QStringList{"+0900", "+0830", "+0900"}));
    EXPECT_EQ(pyongyang.count("BEGIN:STANDARD"), 3);
}

TEST(CalendarZone, LeavesOutSeconds)
{
    // Liberia was 44 minutes and 30 seconds behind until 1972.
    const QByteArray monrovia = calendarZone(QTimeZone("Africa/Monrovia"), utc(QDate(1971, 6, 1)), utc(QDate(1973, 1, 1)));
    static const QRegularExpression toTheMinute(QStringLiteral("^[+-][0-9]{4}$"));
    for (const QString &offset : valuesOf(monrovia, "TZOFFSETTO"))
        EXPECT_TRUE(toTheMinute.match(offset).hasMatch()) << offset.toStdString();
    EXPECT_EQ(valuesOf(monrovia, "TZOFFSETTO"), (QStringList{"-0045", "+0000"}));
}

} // namespace

} // namespace holdfast::routine
