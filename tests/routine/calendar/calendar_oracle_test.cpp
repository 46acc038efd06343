// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/routine/calendar/calendar_entries.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace holdfast::routine {

namespace {

using namespace test;
using tests::SeededRandom;
using tests::TemporaryFolder;
using tests::writeFile;

constexpr int routines = 200;
constexpr int yearsAhead = 9;
const QDateTime now = utc(QDate(2026, 11, 23), 10, 40);
const QDate today(2026, 11, 23);

int below(SeededRandom &random, int end)
{
    return static_cast<int>(random.below(static_cast<std::size_t>(end)));
}

int oneTo(SeededRandom &random, int last)
{
    return 1 + below(random, last);
}

/// Small steps mostly, now and then the largest.
int anyInterval(SeededRandom &random)
{
    return below(random, 10) == 0 ? oneTo(random, longestInterval) : oneTo(random, 4);
}

Recurrence anyRhythm(SeededRandom &random)
{
    const int every = anyInterval(random);
    switch (below(random, 6)) {
    case 0:
        return daily(every);
    case 1:
        return weekly(every, Weekdays(static_cast<unsigned>(oneTo(random, 127))));
    case 2:
        // Most of them on a day that not every month has.
        return monthly(every, below(random, 3) == 0 ? oneTo(random, 31) : 28 + below(random, 4));
    case 3:
        return monthlyOn(every, below(random, 2) == 0 ? lastOfMonth : oneTo(random, 4),
                         static_cast<Qt::DayOfWeek>(oneTo(random, 7)));
    case 4:
        return below(random, 2) == 0 ? yearly(every, 2, 27 + oneTo(random, 4))
                                     : yearly(every, oneTo(random, 12), oneTo(random, 31));
    default:
        return once();
    }
}

CalendarEntry anyEntry(SeededRandom &random, int number)
{
    CalendarEntry made;
    made.routine.uid = QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'));
    made.routine.rhythm = anyRhythm(random);
    made.routine.counting = below(random, 3) == 0 ? Counting::FromCompletion : Counting::FromStart;
    made.routine.start = today.addDays(below(random, 3000) - 2500);
    // Often in the night, when clocks are changed.
    made.routine.time = QTime(below(random, 2) == 0 ? oneTo(random, 3) : below(random, 24), below(random, 60));
    const QDate from = today.addDays(below(random, 60) - 30);
    made.next = made.routine.rhythm.frequency == Frequency::Once ? made.routine.start
                                                                 : nextOccurrence(made.routine.rhythm, made.routine.start, from);
    made.summary = QStringLiteral("付款；\\,;\n%1").arg(number);
    return made;
}

QStringList daysOf(const QJsonArray &times)
{
    QStringList days;
    for (const QJsonValue &time : times)
        days << time.toString().left(10);
    return days;
}

/// No rule of a calendar can say what the app tells of these: counted from the last completion, the 31st becomes the 28th for
/// good after a February, and of several days of the week only the first comes again. They are written by rhythmAhead().
bool noRuleSays(const CalendarEntry &entry)
{
    const Recurrence ahead = rhythmAhead(entry.routine, entry.next);
    const unsigned weekdays = entry.routine.rhythm.weekdays.bits();
    return entry.routine.counting == Counting::FromCompletion && (ahead.day > 28 || (weekdays & (weekdays - 1)) != 0);
}

/// The days of a routine as the app tells them.
std::vector<QDate> ourDays(const CalendarEntry &entry, const QDate &until)
{
    constexpr std::size_t most = 100'000;
    RoutineStanding standing;
    standing.occurrence = entry.next;
    if (noRuleSays(entry))
        return occurrences(rhythmAhead(entry.routine, entry.next), entry.next, entry.next, until, most);
    return timesAhead(entry.routine, standing, entry.next, until, most);
}

/// One file of many routines in one zone, and what others read in it.
class CalendarOracle : public testing::TestWithParam<const char *>
{
protected:
    void SetUp() override
    {
        SeededRandom random(20261123);
        for (int number = 0; number < routines; ++number)
            entries.push_back(anyEntry(random, number));
        file = calendarFile(entries, zone, now, QStringLiteral("檢查"));
        for (int hours = 0; hours < yearsAhead * 366 * 24; hours += 7)
            instants.append(now.addSecs(qint64{hours} * 3600).toSecsSinceEpoch());
        ask();
    }

    [[nodiscard]] QJsonValue answerOf(const char *library) const { return answers.value(QLatin1String(library)); }
    [[nodiscard]] bool wasAsked(const char *library) const { return answerOf(library).isObject(); }
    [[nodiscard]] std::string whyNot(const char *library) const { return answerOf(library).toString().toStdString(); }

    void expectOurDays(const char *library) const
    {
        const QJsonObject times = answerOf(library)["times"].toObject();
        int expected = 0;
        int exact = 0;
        for (const CalendarEntry &entry : entries) {
            if (!entry.next.isValid())
                continue;
            ++expected;
            const QStringList theirs = daysOf(times[entry.routine.uid + QStringLiteral("@holdfast")].toArray());
            ASSERT_FALSE(theirs.isEmpty() && entry.next <= until) << library;
            QStringList ours;
            for (const QDate &day : ourDays(entry, until))
                ours << day.toString(Qt::ISODate);
            exact += noRuleSays(entry) ? 0 : 1;
            EXPECT_EQ(theirs.join(u' ').toStdString(), ours.join(u' ').toStdString())
                << library << ": " << recurrenceRule(entry.routine.rhythm).toStdString() << " from "
                << entry.next.toString(Qt::ISODate).toStdString();
        }
        EXPECT_GT(expected, routines * 9 / 10);
        EXPECT_GT(exact, routines * 3 / 4);
        EXPECT_EQ(times.size(), expected) << library;
    }

    void expectOurOffsets(const char *library) const
    {
        const QJsonValue offsets = answerOf(library)["offsets"];
        ASSERT_EQ(offsets.isNull(), zone.id() == "UTC") << "whose times need no zone";
        if (offsets.isNull())
            return;
        ASSERT_EQ(offsets.toArray().size(), instants.size());
        for (qsizetype i = 0; i < instants.size(); ++i) {
            const QDateTime instant = QDateTime::fromSecsSinceEpoch(instants[i].toInteger(), QTimeZone::utc());
            ASSERT_EQ(offsets[i].toInt(), zone.offsetFromUtc(instant) / 60)
                << library << ": " << instant.toString(Qt::ISODate).toStdString();
        }
    }

    const QTimeZone zone{GetParam()};
    const QDate until = today.addYears(yearsAhead);
    std::vector<CalendarEntry> entries;
    QByteArray file;
    QJsonArray instants;
    QJsonObject answers;

private:
    void ask()
    {
        const TemporaryFolder folder;
        const QJsonObject question{{"until", until.toString(Qt::ISODate)}, {"instants", instants}};
        ASSERT_TRUE(writeFile(folder.path("routines.ics"), file));
        ASSERT_TRUE(writeFile(folder.path("question.json"), QJsonDocument(question).toJson()));
        QProcess python;
        python.start(HOLDFAST_PYTHON, {"-B", HOLDFAST_SOURCE_DIR "/tests/routine/calendar/calendar_oracle.py",
                                       folder.path("routines.ics"), folder.path("question.json")});
        ASSERT_TRUE(python.waitForFinished(120'000));
        ASSERT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
        answers = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }
};

TEST_P(CalendarOracle, TwoHundredRoutinesComeBackFromPython)
{
    if (!wasAsked("icalendar"))
        GTEST_SKIP() << whyNot("icalendar");
    expectOurDays("icalendar");
    expectOurOffsets("icalendar");
    if (wasAsked("dateutil"))
        expectOurOffsets("dateutil");
}

/// Where clocks are put forward over a routine's time, libical shows a later one, that day and (a fault of its own) after it; the
/// days stay right, and they are what is compared.
TEST_P(CalendarOracle, TwoHundredRoutinesComeBackFromLibical)
{
    if (!wasAsked("libical"))
        GTEST_SKIP() << whyNot("libical");
    expectOurDays("libical");
    expectOurOffsets("libical");
    QStringList summaries;
    for (const CalendarEntry &entry : entries) {
        if (entry.next.isValid())
            summaries << entry.summary;
    }
    QStringList theirs;
    for (const QJsonValue &summary : answerOf("libical")["summaries"].toArray())
        theirs << summary.toString();
    EXPECT_EQ(theirs.join(u'|').toStdString(), summaries.join(u'|').toStdString());
}

INSTANTIATE_TEST_SUITE_P(Zones, CalendarOracle,
                         testing::Values("Asia/Hong_Kong", "Europe/Paris", "America/New_York", "Australia/Lord_Howe", "UTC"));

} // namespace

} // namespace holdfast::routine
