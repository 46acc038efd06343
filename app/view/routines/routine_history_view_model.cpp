// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/routines/routine_history_view_model.h"

#include "app/view/app/app_view_model.h"
#include "app/view/app/messages.h"
#include "app/view/app/view_surroundings.h"
#include "app/view/routines/routine_lookup.h"
#include "app/wording/date_text.h"
#include "app/wording/language.h"
#include "app/wording/list_text.h"
#include "app/wording/routine_when.h"

namespace holdfast::view {

namespace {

constexpr int daysPerWeek = 7;

} // namespace

RoutineHistoryViewModel::RoutineHistoryViewModel(ViewSurroundings &surroundings, AppViewModel &app, routine::RoutineNumber number,
                                                 QObject *parent)
    : QObject(parent), m_overview(surroundings.overview), m_preferences(surroundings.preferences), m_app(app), m_number(number),
      m_months([this](const QString &month) { return lineOf(month); })
{
    remake();
}

void RoutineHistoryViewModel::remake()
{
    const routine::Routine *const routine = routineOf(m_overview, m_number);
    m_history = routine == nullptr
                    ? routine::RoutineHistory()
                    : routine::history(*routine, m_overview.contents().routineEvents.value(m_number), m_overview.clock().today());
    QStringList months;
    for (const routine::HistoryMonth &month : m_history.months)
        months << month.first.toString(Qt::ISODate);
    m_months.setKeys(months);
    emit changed();
}

QList<int> RoutineHistoryViewModel::marks() const
{
    QList<int> marks;
    marks.reserve(static_cast<qsizetype>(m_history.days.size()));
    for (const routine::DayMark mark : m_history.days)
        marks << static_cast<int>(mark);
    return marks;
}

int RoutineHistoryViewModel::weeks() const
{
    return (static_cast<int>(m_history.days.size()) + daysPerWeek - 1) / daysPerWeek;
}

QStringList RoutineHistoryViewModel::monthNames() const
{
    QStringList names;
    const QLocale locale = wording::localeOf(m_preferences.catalogueLanguage());
    for (int week = 0; week < weeks(); ++week) {
        const QDate sunday = m_history.from.addDays(week * daysPerWeek + daysPerWeek - 1);
        names << (sunday.day() <= daysPerWeek ? locale.standaloneMonthName(sunday.month(), QLocale::ShortFormat) : QString());
    }
    return names;
}

QStringList RoutineHistoryViewModel::markWords()
{
    using routine::DayMark;
    return {wording::word(DayMark::Nothing), wording::word(DayMark::Done), wording::word(DayMark::Skipped),
            wording::word(DayMark::Missed)};
}

QString RoutineHistoryViewModel::summary() const
{
    return wording::historyText(m_history.total);
}

QString RoutineHistoryViewModel::dayText(int day) const
{
    if (day < 0 || day >= static_cast<int>(m_history.days.size()))
        return {};
    const QDate date = m_history.from.addDays(day);
    const catalogue::Language language = m_preferences.catalogueLanguage();
    QStringList said;
    for (const routine::RoutineEvent &event : m_overview.contents().routineEvents.value(m_number)) {
        if (std::min(event.day, m_history.until) == date)
            said << wording::eventText(event, date, language);
    }
    if (said.isEmpty())
        said << wording::word(m_history.on(date));
    //: A day of the history of a routine. %1 is a day of the week, %2 a date, %3 what was done on it.
    return tr("%1 %2: %3")
        .arg(wording::localeOf(language).dayName(date.dayOfWeek()), wording::dateText(date, language), wording::listText(said));
}

void RoutineHistoryViewModel::announceDay(int day) const
{
    m_app.messages()->announce(dayText(day));
}

Line RoutineHistoryViewModel::lineOf(const QString &month) const
{
    const QDate first = QDate::fromString(month, Qt::ISODate);
    const auto found = std::find_if(m_history.months.begin(), m_history.months.end(),
                                    [&](const routine::HistoryMonth &each) { return each.first == first; });
    if (found == m_history.months.end())
        return {};
    return {
        wording::monthText(first, m_preferences.catalogueLanguage()), wording::countText(found->count), {}, Tone::Neutral, {}};
}

} // namespace holdfast::view
