// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/agenda/agenda_words.h"

#include "app/wording/date_text.h"
#include "app/wording/language.h"

#include <QCoreApplication>

namespace holdfast::view {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(agenda)
};

QString sinceText(const QDate &day, const QDate &today, catalogue::Language language)
{
    constexpr int daysKnownByName = 6;
    const qint64 days = day.daysTo(today);
    if (days <= 0)
        //: When something is due: it waits since today.
        return Words::tr("Today");
    if (days == 1)
        //: Since when something waits. A plain statement, no reproach.
        return Words::tr("Since yesterday");
    const QString since = days <= daysKnownByName ? wording::localeOf(language).standaloneDayName(day.dayOfWeek())
                                                  : wording::dateText(day, language);
    //: Since when something waits. A plain statement, no reproach. %1 is a day ("Monday", "14 November 2026").
    return Words::tr("Since %1").arg(since);
}

} // namespace

QString agendaWhen(const routine::AgendaEntry &entry, const QDate &today, catalogue::Language language)
{
    if (entry.waits && entry.day < today)
        return sinceText(entry.day, today, language);
    const QString day =
        entry.shownOn == today ? sinceText(today, today, language) : wording::weekdayText(entry.shownOn, language);
    if (!entry.time.isValid())
        return day;
    //: When a routine comes. %1 is a day ("Thursday 3 December"), %2 a time ("19:00").
    return Words::tr("%1, %2").arg(day, entry.time.toString(QStringLiteral("HH:mm")));
}

QString agendaRoutineMark()
{
    //: Beside the name of a recurring self-check in a list that holds steps as well.
    return Words::tr("Routine");
}

QString weekText(const QDate &first, const QDate &last, catalogue::Language language)
{
    //: A week. %1 and %2 are its first and its last day.
    return Words::tr("%1 – %2").arg(wording::shortDayText(first, first.addMonths(1), language),
                                    wording::dateText(last, language));
}

QString monthText(const QDate &day, catalogue::Language language)
{
    const QString pattern = language == catalogue::Language::English ? QStringLiteral("MMMM yyyy") : QStringLiteral("yyyy年M月");
    return wording::localeOf(language).toString(day, pattern);
}

} // namespace holdfast::view
