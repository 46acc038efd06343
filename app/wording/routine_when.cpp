// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/routine_when.h"

#include "app/wording/date_text.h"
#include "app/wording/language.h"
#include "app/wording/list_text.h"

#include <QCoreApplication>

namespace holdfast::wording {

namespace {

using catalogue::Language;
using routine::DayMark;
using routine::NewRoutineEvent;
using routine::RoutineStatus;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wording)
};

/// Within so many days a day of the week says which one is meant.
constexpr qint64 nearDays = 6;

QString weekdayOf(const QDate &day, Language language)
{
    return localeOf(language).dayName(day.dayOfWeek());
}

/// "Monday 7 December" where the year is plain, else "5 January 2028".
QString farDayText(const QDate &day, const QDate &today, Language language)
{
    constexpr qint64 daysWithoutYear = 300;
    return std::abs(today.daysTo(day)) < daysWithoutYear ? weekdayText(day, language) : dateText(day, language);
}

QString comingText(const QDate &day, const QDate &today, Language language)
{
    if (today.daysTo(day) <= 1)
        return dayAheadText(day, today, language);
    //: When a routine comes next. %1 is a day of the week or a date: "Monday", "Monday 7 December", "5 January 2028".
    return Words::tr("On %1").arg(today.daysTo(day) <= nearDays ? weekdayOf(day, language) : farDayText(day, today, language));
}

QString doneTimes(int times)
{
    if (times == 1)
        //: How often a routine was done, as part of a list.
        return Words::tr("done once");
    //: How often a routine was done, as part of a list; %n is 2 or more.
    return Words::tr("done %n times", nullptr, times);
}

QString skippedTimes(int times)
{
    if (times == 1)
        //: How often a routine was skipped, as part of a list.
        return Words::tr("skipped once");
    //: How often a routine was skipped, as part of a list; %n is 2 or more.
    return Words::tr("skipped %n times", nullptr, times);
}

QString passedTimes(int times)
{
    if (times == 1)
        //: How often the day of a routine passed without anything, as part of a list.
        return Words::tr("passed once");
    //: How often the day of a routine passed without anything, as part of a list; %n is 2 or more.
    return Words::tr("passed %n times", nullptr, times);
}

} // namespace

QString word(RoutineStatus status)
{
    switch (status) {
    case RoutineStatus::Paused:
        //: Where a recurring self-check stands: it comes no more until it is taken up again.
        return Words::tr("Paused");
    case RoutineStatus::Finished:
        //: Where a recurring self-check stands: no more times come.
        return Words::tr("Finished");
    case RoutineStatus::Upcoming:
        //: Where a recurring self-check stands: its day is yet to come.
        return Words::tr("To come");
    case RoutineStatus::Due:
        //: Where a recurring self-check stands: its day has come.
        return Words::tr("Due");
    case RoutineStatus::Overdue:
        //: Where a recurring self-check stands: its day was a week ago or more.
        return Words::tr("Overdue");
    }
    return {};
}

QString whenText(const routine::RoutineStanding &standing, const QDate &today, Language language)
{
    if (standing.snoozedUntil)
        return putOffText(*standing.snoozedUntil, today, language);
    switch (standing.status) {
    case RoutineStatus::Paused:
        break;
    case RoutineStatus::Finished:
        if (standing.lastDone.isValid())
            //: A self-check that came once. %1 is a date.
            return Words::tr("Done on %1").arg(dateText(standing.lastDone, language));
        break;
    case RoutineStatus::Upcoming:
        return comingText(standing.occurrence, today, language);
    case RoutineStatus::Due:
    case RoutineStatus::Overdue:
        return sinceText(standing.occurrence, today, language);
    }
    return word(standing.status);
}

QString sinceText(const QDate &day, const QDate &today, Language language)
{
    const qint64 days = day.daysTo(today);
    if (days <= 0)
        //: When a routine is due.
        return Words::tr("Today");
    if (days == 1)
        //: Since when a routine waits.
        return Words::tr("Since yesterday");
    //: Since when a routine waits. %1 is a day of the week or a date: "Monday", "3 May 2027".
    return Words::tr("Since %1").arg(days <= nearDays ? weekdayOf(day, language) : farDayText(day, today, language));
}

QString putOffText(const routine::LocalMoment &until, const QDate &today, Language language)
{
    const QString time = routine::textOf(until.time);
    const qint64 days = today.daysTo(until.day);
    if (days <= 0)
        //: Of a routine. %1 is a time of today: "21:00".
        return Words::tr("Put off until %1").arg(time);
    if (days == 1)
        //: Of a routine. %1 is a time: "09:00".
        return Words::tr("Put off until tomorrow %1").arg(time);
    if (days <= nearDays)
        //: Of a routine. %1 is a day of the week, %2 a time: "Thursday", "09:00".
        return Words::tr("Put off until %1 %2").arg(weekdayOf(until.day, language), time);
    //: Of a routine. %1 is a date, %2 a time: "3 May 2027", "09:00".
    return Words::tr("Put off until %1, %2").arg(dateText(until.day, language), time);
}

QString dayAheadText(const QDate &day, const QDate &today, Language language)
{
    if (day == today)
        //: When a routine is due.
        return Words::tr("Today");
    if (today.daysTo(day) == 1)
        //: When a routine comes.
        return Words::tr("Tomorrow");
    return farDayText(day, today, language);
}

QString eventText(const NewRoutineEvent &event, const QDate &today, Language language)
{
    switch (event.kind) {
    case NewRoutineEvent::Kind::Done:
        return word(DayMark::Done);
    case NewRoutineEvent::Kind::Skipped:
        //: What was done about a routine. %1 is the person's reason for leaving it out that time.
        return event.reason.isEmpty() ? word(DayMark::Skipped) : Words::tr("Skipped: %1").arg(event.reason);
    case NewRoutineEvent::Kind::Snoozed:
        return putOffText(event.until, today, language);
    }
    return {};
}

QString word(DayMark mark)
{
    switch (mark) {
    case DayMark::Nothing:
        //: A day in the history of a routine: nothing happened.
        return Words::tr("Nothing");
    case DayMark::Done:
        //: A day in the history of a routine: it was done.
        return Words::tr("Done");
    case DayMark::Skipped:
        //: A day in the history of a routine: the person left it out that time.
        return Words::tr("Skipped");
    case DayMark::Missed:
        //: A day in the history of a routine: its time came and passed. Not a reproach.
        return Words::tr("Passed");
    }
    return {};
}

QString countText(const routine::HistoryCount &count)
{
    QStringList parts;
    if (count.done > 0)
        parts << doneTimes(count.done);
    if (count.skipped > 0)
        parts << skippedTimes(count.skipped);
    if (count.missed > 0)
        parts << passedTimes(count.missed);
    if (parts.isEmpty())
        //: How often a routine was done: never, as part of a line.
        return Words::tr("nothing recorded");
    return listText(parts);
}

QString historyText(const routine::HistoryCount &count)
{
    // A sentence about what passed would scold.
    const routine::HistoryCount decided{count.done, count.skipped, 0};
    //: Above the history of a routine. %1 is a list: "done 11 times, skipped once".
    return Words::tr("In the last 12 months: %1.").arg(countText(decided));
}

QString monthText(const QDate &day, Language language)
{
    return localeOf(language).toString(day,
                                       language == Language::English ? QStringLiteral("MMMM yyyy") : QStringLiteral("yyyy年M月"));
}

} // namespace holdfast::wording
