// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/agenda/agenda_words.h"

#include "app/wording/date_text.h"
#include "app/wording/routine_when.h"

#include <QCoreApplication>

namespace holdfast::view {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(agenda)
};

} // namespace

QString agendaWhen(const routine::AgendaEntry &entry, const QDate &today, catalogue::Language language)
{
    if (entry.putOffUntil)
        return wording::putOffText(*entry.putOffUntil, today, language);
    if (entry.waits && entry.day < today)
        return wording::sinceText(entry.day, today, language);
    const QString day = wording::dayAheadText(entry.shownOn, today, language);
    if (!entry.time.isValid())
        return day;
    //: When a routine comes. %1 is a day ("Thursday 3 December"), %2 a time ("19:00").
    return Words::tr("%1, %2").arg(day, routine::textOf(entry.time));
}

QString agendaRoutineMark()
{
    //: Beside the name of a recurring self-check in a list that holds steps as well.
    return Words::tr("Routine");
}

QString weekText(const QDate &first, const QDate &last, const QDate &today, catalogue::Language language)
{
    //: A week. %1 and %2 are its first and its last day.
    return Words::tr("%1 – %2").arg(wording::monthDayText(first, last, language), wording::monthDayText(last, today, language));
}

} // namespace holdfast::view
