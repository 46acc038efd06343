// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/date_text.h"

#include "app/wording/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace holdfast::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wording)
};

/// The order and the signs between the parts of a date. They belong to the language of the date, like the names of its months,
/// and are therefore not left to the translation that happens to be in use.
struct DatePatterns {
    QString date;
    QString weekday;
    QString nearDay;
    QString farDay;
    QString farDayOfYear;
    QString moment;
};

DatePatterns patternsOf(catalogue::Language language)
{
    if (language == catalogue::Language::English) {
        return {QStringLiteral("d MMMM yyyy"), QStringLiteral("dddd d MMMM"), QStringLiteral("ddd d"),
                QStringLiteral("d MMM"),       QStringLiteral("d MMM yyyy"),  QStringLiteral("d MMMM yyyy, HH:mm")};
    }
    return {QStringLiteral("yyyy年M月d日"), QStringLiteral("M月d日dddd"),   QStringLiteral("d日 ddd"),
            QStringLiteral("M月d日"),       QStringLiteral("yyyy年M月d日"), QStringLiteral("yyyy年M月d日 HH:mm")};
}

/// Cut to the range that %n can take; nobody needs a day that far away to be exact.
int daysBetween(const QDate &from, const QDate &to)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp(from.daysTo(to), -most, most));
}

} // namespace

QString dateText(const QDate &date, catalogue::Language language)
{
    return localeOf(language).toString(date, patternsOf(language).date);
}

QString weekdayText(const QDate &date, catalogue::Language language)
{
    return localeOf(language).toString(date, patternsOf(language).weekday);
}

QString monthDayText(const QDate &date, const QDate &beside, catalogue::Language language)
{
    const DatePatterns patterns = patternsOf(language);
    return localeOf(language).toString(date, date.year() == beside.year() ? patterns.farDay : patterns.farDayOfYear);
}

QString shortDayText(const QDate &date, const QDate &today, catalogue::Language language)
{
    constexpr int week = 7;
    const DatePatterns patterns = patternsOf(language);
    return localeOf(language).toString(date, std::abs(daysBetween(today, date)) < week ? patterns.nearDay : patterns.farDay);
}

QString momentText(const QDateTime &moment, catalogue::Language language)
{
    return localeOf(language).toString(moment, patternsOf(language).moment);
}

QString relativeDayText(const QDate &date, const QDate &today)
{
    if (!date.isValid() || !today.isValid())
        return {};
    const int days = daysBetween(today, date);
    if (days == 0)
        //: A day, inside a line such as "last done today".
        return Words::tr("today");
    if (days == 1)
        //: A day, inside a line.
        return Words::tr("tomorrow");
    if (days == -1)
        //: A day, inside a line such as "last done yesterday".
        return Words::tr("yesterday");
    if (days > 0)
        //: A day to come, inside a line; %n is 2 or more.
        return Words::tr("in %n day(s)", nullptr, days);
    //: A day that has passed, inside a line such as "last done 34 days ago"; %n is 2 or more.
    return Words::tr("%n day(s) ago", nullptr, -days);
}

QString dueText(const QDate &dueOn, const QDate &today)
{
    if (!dueOn.isValid() || !today.isValid())
        return {};
    const int days = daysBetween(today, dueOn);
    if (days == 0)
        //: Label beside a step that is to be done again today.
        return Words::tr("Due today");
    if (days == 1)
        //: Label beside a step that is to be done again tomorrow.
        return Words::tr("Due tomorrow");
    if (days > 0)
        //: Label beside a step that is to be done again in %n days, 2 or more.
        return Words::tr("Due in %n day(s)", nullptr, days);
    //: Label beside a step that fell due %n days ago, 1 or more. A plain statement, no reproach.
    return Words::tr("%n day(s) late", nullptr, -days);
}

QString greeting(const QTime &now)
{
    constexpr int morning = 5;
    constexpr int noon = 12;
    constexpr int evening = 18;
    if (now.hour() >= morning && now.hour() < noon)
        //: Greeting at the top of the page Today, 5:00 to 12:00. No full stop.
        return Words::tr("Good morning");
    if (now.hour() >= noon && now.hour() < evening)
        //: Greeting at the top of the page Today, 12:00 to 18:00. No full stop.
        return Words::tr("Good afternoon");
    //: Greeting at the top of the page Today, 18:00 to 5:00. No full stop.
    return Words::tr("Good evening");
}

} // namespace holdfast::wording
