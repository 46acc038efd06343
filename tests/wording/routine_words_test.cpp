// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/routine_words.h"

#include "app/wording/routine_when.h"
#include "tests/wording/english.h"

#include <QRegularExpression>
#include <QSet>

namespace holdfast::wording {

namespace {

using catalogue::Language;
using routine::Counting;
using routine::Frequency;
using routine::LocalMoment;
using routine::NewRoutine;
using routine::NewRoutineEvent;
using routine::Recurrence;
using routine::RoutineStanding;
using routine::RoutineStatus;
using routine::Weekdays;

class RoutineWords : public test::InEnglish
{
protected:
    [[nodiscard]] static NewRoutine routineOf(const Recurrence &rhythm, Counting counting = Counting::FromStart)
    {
        NewRoutine routine;
        routine.rhythm = rhythm;
        routine.counting = counting;
        routine.start = QDate(2027, 5, 3);
        return routine;
    }
    [[nodiscard]] static QString said(const Recurrence &rhythm, Counting counting = Counting::FromStart)
    {
        return rhythmText(routineOf(rhythm, counting), Language::English);
    }
    [[nodiscard]] static QString later(const Recurrence &rhythm) { return said(rhythm, Counting::FromCompletion); }
    [[nodiscard]] static Recurrence daily(int every) { return rule(Frequency::Daily, every); }
    [[nodiscard]] static Recurrence weekly(int every, Weekdays days)
    {
        Recurrence made = rule(Frequency::Weekly, every);
        made.weekdays = days;
        return made;
    }
    [[nodiscard]] static Recurrence monthly(int every, int day)
    {
        Recurrence made = rule(Frequency::MonthlyOnDay, every);
        made.day = day;
        return made;
    }
    [[nodiscard]] static Recurrence monthly(int every, int ordinal, Qt::DayOfWeek weekday)
    {
        Recurrence made = rule(Frequency::MonthlyOnWeekday, every);
        made.ordinal = ordinal;
        made.weekday = weekday;
        return made;
    }
    [[nodiscard]] static Recurrence yearly(int every, int month, int day)
    {
        Recurrence made = rule(Frequency::Yearly, every);
        made.month = month;
        made.day = day;
        return made;
    }
    [[nodiscard]] static Recurrence rule(Frequency frequency, int every)
    {
        Recurrence made;
        made.frequency = frequency;
        made.every = every;
        return made;
    }

    /// A Monday.
    const QDate today{2026, 11, 23};

    [[nodiscard]] QString when(RoutineStatus status, const QDate &occurrence) const
    {
        RoutineStanding standing;
        standing.status = status;
        standing.occurrence = occurrence;
        return whenText(standing, today, Language::English);
    }
    [[nodiscard]] QString putOff(const QDate &day) const { return putOffText({day, QTime(9, 0)}, today, Language::English); }
};

#define EXPECT_SAID(text, expected) EXPECT_EQ((text).toStdString(), (expected))

TEST_F(RoutineWords, EveryReadyMadeRoutineHasANameAndAPurpose)
{
    QSet<QString> names;
    QSet<QString> purposes;
    for (const char *id : {"weekly_five_minutes", "monthly_check", "quarterly_drill", "yearly_spring_clean",
                           "after_buying_a_phone", "before_travelling"}) {
        names.insert(readyRoutineName(QString::fromLatin1(id)));
        purposes.insert(readyRoutinePurpose(QString::fromLatin1(id)));
        EXPECT_TRUE(readyRoutinePurpose(QString::fromLatin1(id)).endsWith(u'.')) << id;
    }
    EXPECT_EQ(names.size(), 6);
    EXPECT_EQ(purposes.size(), 6);
    EXPECT_FALSE(names.contains(QString()));
    EXPECT_SAID(readyRoutineName(QStringLiteral("before_travelling")), "Before travelling");
    EXPECT_SAID(readyRoutineName(QStringLiteral("of_a_later_version")), "");
    EXPECT_SAID(readyRoutinePurpose(QStringLiteral("of_a_later_version")), "");
}

TEST_F(RoutineWords, ARoutineHasTheNameThePersonGaveOrThatOfItsReadyMadeOne)
{
    NewRoutine routine;
    routine.readyMade = QStringLiteral("monthly_check");
    EXPECT_SAID(routineName(routine), "Monthly check");
    routine.name = QStringLiteral("First Sunday");
    EXPECT_SAID(routineName(routine), "First Sunday");
}

TEST_F(RoutineWords, RhythmsInDaysAndWeeks)
{
    EXPECT_SAID(said(daily(1)), "Every day");
    EXPECT_SAID(said(daily(2)), "Every second day");
    EXPECT_SAID(said(daily(10)), "Every 10 days");
    EXPECT_SAID(said(weekly(1, {Qt::Monday})), "Every Monday");
    EXPECT_SAID(said(weekly(2, {Qt::Thursday, Qt::Monday})), "Every second Monday and Thursday");
    EXPECT_SAID(said(weekly(3, {Qt::Monday, Qt::Wednesday, Qt::Sunday})), "Every 3 weeks on Monday, Wednesday and Sunday");
    EXPECT_SAID(said(weekly(1, Weekdays(0x1F))), "Every day from Monday to Friday");
    EXPECT_SAID(said(weekly(1, Weekdays(0x7F))), "Every day");
}

TEST_F(RoutineWords, RhythmsInMonthsAndYears)
{
    EXPECT_SAID(said(monthly(1, 5)), "On the 5th of every month");
    EXPECT_SAID(said(monthly(1, 31)), "On the 31st of every month, or its last day");
    EXPECT_SAID(said(monthly(3, 5)), "Every 3 months on the 5th");
    EXPECT_SAID(said(monthly(2, 29)), "Every 2 months on the 29th, or on the month's last day");
    EXPECT_SAID(said(monthly(1, routine::lastOfMonth, Qt::Friday)), "On the last Friday of every month");
    EXPECT_SAID(said(monthly(1, 1, Qt::Sunday)), "On the first Sunday of every month");
    EXPECT_SAID(said(monthly(3, 2, Qt::Saturday)), "Every 3 months on the second Saturday");
    EXPECT_SAID(said(yearly(1, 5, 3)), "Every year on 3 May");
    EXPECT_SAID(said(yearly(1, 2, 29)), "Every year on 29 February, or the day before");
    EXPECT_SAID(said(yearly(2, 2, 30)), "Every 2 years on 29 February, or the day before");
    EXPECT_SAID(said(yearly(1, 4, 31)), "Every year on 30 April") << "the last day, which every year has";
    EXPECT_SAID(said(rule(Frequency::Once, 1)), "Once, on 3 May 2027");
}

TEST_F(RoutineWords, DaysOfTheMonthAreSpokenAsTheyAre)
{
    const QStringList endings{"st", "nd", "rd", "th", "th", "th", "th", "th", "th", "th", "th", "th", "th", "th", "th", "th",
                              "th", "th", "th", "th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th", "th", "st"};
    for (int day = 1; day <= 31; ++day)
        EXPECT_TRUE(said(monthly(1, day)).contains(QStringLiteral("%1%2 ").arg(day).arg(endings.at(day - 1)))) << day;
}

TEST_F(RoutineWords, RhythmsCountedFromWhenItWasDone)
{
    EXPECT_SAID(later(daily(1)), "A day after it was done last");
    EXPECT_SAID(later(daily(10)), "10 days after it was done last");
    EXPECT_SAID(later(weekly(1, {Qt::Monday, Qt::Friday})), "On Monday of the week after it was done last")
        << "the second day never comes";
    EXPECT_SAID(later(weekly(2, {Qt::Friday})), "2 weeks after it was done last, on Friday");
    EXPECT_SAID(later(monthly(1, 5)), "A month after it was done last");
    EXPECT_SAID(later(monthly(6, 5)), "6 months after it was done last");
    EXPECT_SAID(later(monthly(1, 1, Qt::Sunday)), "On the first Sunday of the month after it was done last");
    EXPECT_SAID(later(monthly(3, routine::lastOfMonth, Qt::Sunday)), "3 months after it was done last, on the last Sunday");
    EXPECT_SAID(later(yearly(1, 5, 3)), "A year after it was done last");
    EXPECT_SAID(later(yearly(2, 5, 3)), "2 years after it was done last");
    EXPECT_SAID(later(rule(Frequency::Once, 1)), "Once, on 3 May 2027");
}

TEST_F(RoutineWords, ARhythmThatIsNoneIsNotSpokenOf)
{
    EXPECT_SAID(said(weekly(1, {})), "");
    EXPECT_SAID(said(daily(0)), "");
    EXPECT_SAID(said(monthly(1, 32)), "");
}

TEST_F(RoutineWords, NoPlaceStaysUnfilledWhateverTheRhythm)
{
    static const QRegularExpression unfilled(QStringLiteral("%|\\(s\\)|  "));
    QSet<QString> all;
    int rules = 0;
    for (const int every : {1, 2, 3, 12, routine::longestInterval}) {
        std::vector<Recurrence> rhythms{daily(every),        weekly(every, {Qt::Tuesday}), weekly(every, Weekdays(0x55)),
                                        monthly(every, 5),   monthly(every, 30),           yearly(every, 12, 24),
                                        yearly(every, 2, 29)};
        for (const int ordinal : {1, 2, 3, 4, routine::lastOfMonth})
            rhythms.push_back(monthly(every, ordinal, Qt::Saturday));
        for (const Recurrence &rhythm : rhythms) {
            for (const Language language : catalogue::allLanguages) {
                const QString text = rhythmText(routineOf(rhythm), language);
                EXPECT_FALSE(text.isEmpty());
                EXPECT_FALSE(unfilled.match(text).hasMatch()) << text.toStdString();
                EXPECT_FALSE(unfilled.match(rhythmText(routineOf(rhythm, Counting::FromCompletion), language)).hasMatch());
            }
            ++rules;
            all.insert(said(rhythm));
        }
    }
    EXPECT_EQ(all.size(), rules) << "no two rhythms read the same";
}

TEST_F(RoutineWords, DaysAreNamedInTheLanguageOfTheDate)
{
    EXPECT_TRUE(rhythmText(routineOf(weekly(1, {Qt::Monday})), Language::SimplifiedChinese).contains(QStringLiteral("星期一")));
    EXPECT_TRUE(rhythmText(routineOf(yearly(1, 5, 3)), Language::TraditionalChineseHongKong).contains(QStringLiteral("5月3日")));
    EXPECT_EQ(monthText(today, Language::SimplifiedChinese), QStringLiteral("2026年11月"));
    EXPECT_SAID(monthText(today, Language::English), "November 2026");
}

TEST_F(RoutineWords, EveryStandingHasAWordOfItsOwn)
{
    QSet<QString> words;
    for (const RoutineStatus status :
         {RoutineStatus::Paused, RoutineStatus::Finished, RoutineStatus::Upcoming, RoutineStatus::Due, RoutineStatus::Overdue})
        words.insert(word(status));
    for (const routine::DayMark mark :
         {routine::DayMark::Nothing, routine::DayMark::Done, routine::DayMark::Skipped, routine::DayMark::Missed})
        words.insert(word(mark));
    EXPECT_EQ(words.size(), 9);
    EXPECT_FALSE(words.contains(QString()));
}

TEST_F(RoutineWords, WhenItWaitsSinceOrComes)
{
    EXPECT_SAID(when(RoutineStatus::Due, today), "Today");
    EXPECT_SAID(when(RoutineStatus::Due, today.addDays(-1)), "Since yesterday");
    EXPECT_SAID(when(RoutineStatus::Due, today.addDays(-4)), "Since Thursday");
    EXPECT_SAID(when(RoutineStatus::Overdue, today.addDays(-7)), "Since Monday 16 November");
    EXPECT_SAID(when(RoutineStatus::Overdue, QDate(2025, 3, 2)), "Since 2 March 2025");
    EXPECT_SAID(when(RoutineStatus::Upcoming, today), "Today");
    EXPECT_SAID(when(RoutineStatus::Upcoming, today.addDays(1)), "Tomorrow");
    EXPECT_SAID(when(RoutineStatus::Upcoming, today.addDays(6)), "On Sunday");
    EXPECT_SAID(when(RoutineStatus::Upcoming, today.addDays(14)), "On Monday 7 December");
    EXPECT_SAID(when(RoutineStatus::Upcoming, QDate(2028, 1, 5)), "On 5 January 2028");
    EXPECT_SAID(when(RoutineStatus::Paused, {}), "Paused");
    EXPECT_SAID(when(RoutineStatus::Finished, {}), "Finished");
    RoutineStanding once;
    once.status = RoutineStatus::Finished;
    once.lastDone = QDate(2026, 8, 3);
    EXPECT_SAID(whenText(once, today, Language::English), "Done on 3 August 2026");
}

TEST_F(RoutineWords, UntilWhenItIsPutOff)
{
    EXPECT_SAID(putOff(today), "Put off until 09:00");
    EXPECT_SAID(putOff(today.addDays(1)), "Put off until tomorrow 09:00");
    EXPECT_SAID(putOff(today.addDays(3)), "Put off until Thursday 09:00");
    EXPECT_SAID(putOff(today.addDays(7)), "Put off until 30 November 2026, 09:00");
    RoutineStanding standing;
    standing.status = RoutineStatus::Due;
    standing.occurrence = today;
    standing.snoozedUntil = LocalMoment{today.addDays(1), QTime(9, 0)};
    EXPECT_SAID(whenText(standing, today, Language::English), "Put off until tomorrow 09:00");
}

TEST_F(RoutineWords, WhatWasDoneAboutIt)
{
    NewRoutineEvent event;
    EXPECT_SAID(eventText(event, today, Language::English), "Done");
    event.kind = NewRoutineEvent::Kind::Skipped;
    EXPECT_SAID(eventText(event, today, Language::English), "Skipped");
    event.reason = QStringLiteral("on a journey, 100%1");
    EXPECT_SAID(eventText(event, today, Language::English), "Skipped: on a journey, 100%1");
    event.kind = NewRoutineEvent::Kind::Snoozed;
    event.until = {today, QTime(21, 0)};
    EXPECT_SAID(eventText(event, today, Language::English), "Put off until 21:00");
}

TEST_F(RoutineWords, TheHistoryInWords)
{
    EXPECT_SAID(historyText({11, 1, 0}), "In the last 12 months: done 11 times, skipped once.");
    EXPECT_SAID(historyText({1, 3, 2}), "In the last 12 months: done once, skipped 3 times.");
    EXPECT_SAID(historyText({0, 0, 1}), "In the last 12 months: nothing recorded.");
    EXPECT_SAID(historyText({}), "In the last 12 months: nothing recorded.");
}

} // namespace

} // namespace holdfast::wording
