// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/agenda/day_list_model.h"

#include "app/wording/date_text.h"

#include <algorithm>

namespace holdfast::view {

DayListModel::DayListModel(const Preferences &preferences, QObject *parent)
    : QAbstractListModel(parent), m_preferences(preferences)
{
}

void DayListModel::setDays(std::vector<Day> days, const QDate &today, const QDate &shown)
{
    m_today = today;
    m_shown = shown;
    if (days.size() != m_days.size()) {
        beginResetModel();
        m_days = std::move(days);
        endResetModel();
        emit countChanged();
        return;
    }
    // Cells stay, and with them the keyboard focus.
    m_days = std::move(days);
    refresh();
}

void DayListModel::refresh()
{
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1));
}

int DayListModel::indexOf(const QDate &day) const
{
    const auto found = std::find_if(m_days.begin(), m_days.end(), [&day](const Day &other) { return other.day == day; });
    return found == m_days.end() ? -1 : static_cast<int>(found - m_days.begin());
}

QDate DayListModel::dayAt(int index) const
{
    return index < 0 || index >= count() ? QDate() : m_days[static_cast<std::size_t>(index)].day;
}

int DayListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QString DayListModel::spokenText(const Day &day) const
{
    const QString date = wording::weekdayText(day.day, m_preferences.catalogueLanguage());
    if (day.things == 0) {
        //: A day of the calendar, for screen readers, on which nothing is due. %1 is a day ("Thursday 3 December").
        const QString nothing = tr("%1, nothing").arg(date);
        //: The day of the calendar that is today, for screen readers. %1 is the day and what is due on it.
        return day.day == m_today ? tr("Today, %1").arg(nothing) : day.day < m_today ? date : nothing;
    }
    //: A day of the calendar, for screen readers. %1 is a day ("Thursday 3 December"), %n how many things are due on it.
    const QString things = tr("%1, %n thing(s)", nullptr, day.things).arg(date);
    //: The day of the calendar that is today, for screen readers. %1 is the day and what is due on it.
    return day.day == m_today ? tr("Today, %1").arg(things) : things;
}

QVariant DayListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Day &day = m_days[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NumberTextRole:
        return QString::number(day.day.day());
    case Qt::DisplayRole:
    case SpokenTextRole:
        return spokenText(day);
    case ThingsRole:
        return day.things;
    case IsTodayRole:
        return day.day == m_today;
    case IsPastRole:
        return day.day < m_today;
    case IsAsideRole:
        return day.aside;
    case IsShownRole:
        return day.day == m_shown;
    default:
        return {};
    }
}

QHash<int, QByteArray> DayListModel::roleNames() const
{
    return {{NumberTextRole, "numberText"}, {SpokenTextRole, "spokenText"}, {ThingsRole, "things"},  {IsTodayRole, "isToday"},
            {IsPastRole, "isPast"},         {IsAsideRole, "isAside"},       {IsShownRole, "isShown"}};
}

} // namespace holdfast::view
