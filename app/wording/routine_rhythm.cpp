// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/date_text.h"
#include "app/wording/language.h"
#include "app/wording/list_text.h"
#include "app/wording/routine_words.h"
#include "app/wording/say.h"

#include <QCoreApplication>

#include <array>

// How often a routine comes, as a sentence.

namespace holdfast::wording {

namespace {

using catalogue::Language;
using routine::Frequency;
using routine::Recurrence;
using routine::Weekdays;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wording)
};

constexpr std::array week{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday, Qt::Saturday, Qt::Sunday};
constexpr Weekdays everyDay{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday, Qt::Saturday, Qt::Sunday};
constexpr Weekdays mondayToFriday{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
/// The days that every month has.
constexpr int shortestMonth = 28;

QString nameOf(Qt::DayOfWeek day, Language language)
{
    return localeOf(language).dayName(day);
}

QString namesOf(Weekdays days, Language language)
{
    QStringList names;
    for (const Qt::DayOfWeek day : week) {
        if (days.contains(day))
            names << nameOf(day, language);
    }
    if (names.size() < 2)
        return listText(names);
    const QString last = names.takeLast();
    //: The end of a list of days of the week. %1 is one or several of them ("Monday, Tuesday"), %2 the last.
    return Words::tr("%1 and %2").arg(listText(names), last);
}

QString dayOfMonth(int day)
{
    const int digit = day % 10;
    const bool regular = day / 10 == 1;
    if (digit == 1 && !regular)
        //: A day of the month that ends in 1 (1, 21, 31), as in "on the 31st of every month".
        return Words::tr("%1st").arg(day);
    if (digit == 2 && !regular)
        //: A day of the month that ends in 2 (2, 22), as in "on the 22nd of every month".
        return Words::tr("%1nd").arg(day);
    if (digit == 3 && !regular)
        //: A day of the month that ends in 3 (3, 23), as in "on the 23rd of every month".
        return Words::tr("%1rd").arg(day);
    //: Any other day of the month, as in "on the 5th of every month".
    return Words::tr("%1th").arg(day);
}

/// "29 February"; a day that the month never has is its last.
QString dayOfYear(int month, int day, Language language)
{
    constexpr int leapYear = 2000;
    const QDate first(leapYear, month, 1);
    const QDate shown(leapYear, month, std::min(day, first.daysInMonth()));
    return localeOf(language).toString(shown,
                                       language == Language::English ? QStringLiteral("d MMMM") : QStringLiteral("M月d日"));
}

QString dailyText(int every)
{
    if (every == 1)
        //: How often a routine comes.
        return Words::tr("Every day");
    if (every == 2)
        //: How often a routine comes: every other day.
        return Words::tr("Every second day");
    //: How often a routine comes; %n is 3 or more.
    return Words::tr("Every %n days", nullptr, every);
}

QString weeklyText(const Recurrence &rule, Language language)
{
    if (rule.every == 1 && rule.weekdays == everyDay)
        return dailyText(1);
    if (rule.every == 1 && rule.weekdays == mondayToFriday)
        //: How often a routine comes. %1 and %2 are days of the week (Monday, Friday).
        return Words::tr("Every day from %1 to %2").arg(nameOf(Qt::Monday, language), nameOf(Qt::Friday, language));
    const QString days = namesOf(rule.weekdays, language);
    if (rule.every == 1)
        //: How often a routine comes, every week. %1 names one or several days of the week.
        return Words::tr("Every %1").arg(days);
    if (rule.every == 2)
        //: How often a routine comes, every other week. %1 names one or several days of the week.
        return Words::tr("Every second %1").arg(days);
    //: How often a routine comes; %n is 3 or more. %1 names one or several days of the week.
    return Words::tr("Every %n weeks on %1", nullptr, rule.every).arg(days);
}

QString monthlyText(const Recurrence &rule)
{
    const QString day = dayOfMonth(rule.day);
    const bool cut = rule.day > shortestMonth;
    if (rule.every == 1 && cut)
        //: How often a routine comes: a day that some months lack. %1 is "31st".
        return Words::tr("On the %1 of every month, or its last day").arg(day);
    if (rule.every == 1)
        //: How often a routine comes. %1 is "5th".
        return Words::tr("On the %1 of every month").arg(day);
    if (cut)
        //: How often a routine comes: a day that some months lack. %n is 2 or more, %1 is "31st".
        return Words::tr("Every %n months on the %1, or on the month's last day", nullptr, rule.every).arg(day);
    //: How often a routine comes; %n is 2 or more, %1 is "5th".
    return Words::tr("Every %n months on the %1", nullptr, rule.every).arg(day);
}

/// A sentence about one weekday of a month for each ordinal: in every month, every so many months, and counted from when it was
/// done last. Source texts for say().
struct WeekdayWords {
    int ordinal;
    const char *everyMonth;
    const char *everyMonths;
    const char *monthLater;
    const char *monthsLater;
};

constexpr std::array weekdayWords{
    WeekdayWords{
        1,
        //: How often a routine comes. %1 is a day of the week.
        QT_TRANSLATE_NOOP("wording", "On the first %1 of every month"),
        //: How often a routine comes; %n is 2 or more. %1 is a day of the week.
        QT_TRANSLATE_NOOP("wording", "Every %n months on the first %1"),
        //: When a routine comes again. %1 is a day of the week.
        QT_TRANSLATE_NOOP("wording", "On the first %1 of the month after it was done last"),
        //: When a routine comes again; %n is 2 or more. %1 is a day of the week.
        QT_TRANSLATE_NOOP("wording", "%n months after it was done last, on the first %1"),
    },
    WeekdayWords{
        2,
        //: How often a routine comes. %1 is a day of the week.
        QT_TRANSLATE_NOOP("wording", "On the second %1 of every month"),
        //: How often a routine comes; %n is 2 or more. %1 is a day of the week.
        QT_TRANSLATE_NOOP("wording", "Every %n months on the second %1"),
        //: When a routine comes again. %1 is a day of the week.
        QT_TRANSLATE_NOOP("wording", "On the second %1 of the month after it was done last"),
        //: When a routine comes again; %n is 2 or more. %1 is a day of the week.
        QT_TRANSLATE_NOOP("wording", "%n months after it was done last, on the second %1"),
    },
    WeekdayWords{
        3,
        //: How often a routine comes. %1 is a day of the week.
        QT_TRANSLATE_NOOP("wording", "On the third %1 of every month"),
        //: How often a routine comes; %n is 2 or more. %1 is a day of the week.
        QT_TRANSLATE_NOOP("wording", "Every %n months on the third %1"),
        //: When a routine comes again. %1 is a day of the week.
        QT_TRANSLATE_NOOP("wording", "On the third %1 of the month after it was done last"),
        //: When a routine comes again; %n is 2 or more. %1 is a day of the week.
        QT_TRANSLATE_NOOP("wording", "%n months after it was done last, on the third %1"),
    },
    WeekdayWords{
        4,
        //: How often a routine comes. %1 is a day of the week.
        QT_TRANSLATE_NOOP("wording", "On the fourth %1 of every month"),
        //: How often a routine comes; %n is 2 or more. %1 is a day of the week.
        QT_TRANSLATE_NOOP("wording", "Every %n months on the fourth %1"),
        //: When a routine comes again. %1 is a day of the week.
        QT_TRANSLATE_NOOP("wording", "On the fourth %1 of the month after it was done last"),
        //: When a routine comes again; %n is 2 or more. %1 is a day of the week.
        QT_TRANSLATE_NOOP("wording", "%n months after it was done last, on the fourth %1"),
    },
    WeekdayWords{
        routine::lastOfMonth,
        //: How often a routine comes. %1 is a day of the week.
        QT_TRANSLATE_NOOP("wording", "On the last %1 of every month"),
        //: How often a routine comes; %n is 2 or more. %1 is a day of the week.
        QT_TRANSLATE_NOOP("wording", "Every %n months on the last %1"),
        //: When a routine comes again. %1 is a day of the week.
        QT_TRANSLATE_NOOP("wording", "On the last %1 of the month after it was done last"),
        //: When a routine comes again; %n is 2 or more. %1 is a day of the week.
        QT_TRANSLATE_NOOP("wording", "%n months after it was done last, on the last %1"),
    },
};

QString monthlyWeekdayText(const Recurrence &rule, bool fromCompletion, Language language)
{
    const auto words = std::find_if(weekdayWords.begin(), weekdayWords.end(),
                                    [&](const WeekdayWords &each) { return each.ordinal == rule.ordinal; });
    if (words == weekdayWords.end())
        return {};
    const QString day = nameOf(rule.weekday, language);
    if (rule.every == 1)
        return say(fromCompletion ? words->monthLater : words->everyMonth).arg(day);
    return say(fromCompletion ? words->monthsLater : words->everyMonths, rule.every).arg(day);
}

QString yearlyText(const Recurrence &rule, Language language)
{
    constexpr int february = 2;
    const QString day = dayOfYear(rule.month, rule.day, language);
    const bool cut = rule.month == february && rule.day > shortestMonth;
    if (rule.every == 1)
        return cut
                   //: How often a routine comes: on a day that only leap years have. %1 is "29 February".
                   ? Words::tr("Every year on %1, or the day before").arg(day)
                   //: How often a routine comes. %1 is a day of the year: "3 May".
                   : Words::tr("Every year on %1").arg(day);
    return cut
               //: How often a routine comes: on a day that only leap years have. %n is 2 or more, %1 is "29 February".
               ? Words::tr("Every %n years on %1, or the day before", nullptr, rule.every).arg(day)
               //: How often a routine comes; %n is 2 or more. %1 is a day of the year: "3 May".
               : Words::tr("Every %n years on %1", nullptr, rule.every).arg(day);
}

/// Of several days of the week only the first comes: the week that is so much later begins anew.
QString weeksLaterText(const Recurrence &rule, Language language)
{
    const auto first = std::find_if(week.begin(), week.end(), [&](Qt::DayOfWeek day) { return rule.weekdays.contains(day); });
    const QString day = first == week.end() ? QString() : nameOf(*first, language);
    if (rule.every == 1)
        //: When a routine comes again. %1 is a day of the week.
        return Words::tr("On %1 of the week after it was done last").arg(day);
    //: When a routine comes again; %n is 2 or more. %1 is a day of the week.
    return Words::tr("%n weeks after it was done last, on %1", nullptr, rule.every).arg(day);
}

QString fromCompletionText(const Recurrence &rule, Language language)
{
    switch (rule.frequency) {
    case Frequency::Once:
        break;
    case Frequency::Daily:
        if (rule.every == 1)
            //: When a routine comes again: the day after it was done.
            return Words::tr("A day after it was done last");
        //: When a routine comes again; %n is 2 or more.
        return Words::tr("%n days after it was done last", nullptr, rule.every);
    case Frequency::Weekly:
        return weeksLaterText(rule, language);
    case Frequency::MonthlyOnDay:
        if (rule.every == 1)
            //: When a routine comes again.
            return Words::tr("A month after it was done last");
        //: When a routine comes again; %n is 2 or more.
        return Words::tr("%n months after it was done last", nullptr, rule.every);
    case Frequency::MonthlyOnWeekday:
        return monthlyWeekdayText(rule, true, language);
    case Frequency::Yearly:
        if (rule.every == 1)
            //: When a routine comes again.
            return Words::tr("A year after it was done last");
        //: When a routine comes again; %n is 2 or more.
        return Words::tr("%n years after it was done last", nullptr, rule.every);
    }
    return {};
}

} // namespace

QString rhythmText(const routine::NewRoutine &routine, Language language)
{
    const Result<Recurrence> rule = routine::checked(routine.rhythm);
    if (!rule)
        return {};
    if (rule->frequency == Frequency::Once)
        //: When a routine comes: a single time. %1 is a date: "3 May 2027".
        return Words::tr("Once, on %1").arg(dateText(routine.start, language));
    if (routine.counting == routine::Counting::FromCompletion)
        return fromCompletionText(*rule, language);
    switch (rule->frequency) {
    case Frequency::Once:
        break;
    case Frequency::Daily:
        return dailyText(rule->every);
    case Frequency::Weekly:
        return weeklyText(*rule, language);
    case Frequency::MonthlyOnDay:
        return monthlyText(*rule);
    case Frequency::MonthlyOnWeekday:
        return monthlyWeekdayText(*rule, false, language);
    case Frequency::Yearly:
        return yearlyText(*rule, language);
    }
    return {};
}

} // namespace holdfast::wording
