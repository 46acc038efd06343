// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/routines/routine_list_model.h"

#include "app/view/lists/row_changes.h"
#include "app/view/routines/routine_lookup.h"
#include "app/wording/routine_when.h"
#include "app/wording/routine_words.h"

#include <tuple>

namespace holdfast::view {

namespace {

using routine::Routine;
using routine::RoutineNumber;
using routine::RoutineStanding;
using routine::RoutineStatus;

enum class Group { Waiting, Coming, Finished, Paused };

Group groupOf(const RoutineStanding &standing)
{
    if (standing.status == RoutineStatus::Paused)
        return Group::Paused;
    if (standing.status == RoutineStatus::Finished)
        return Group::Finished;
    return waits(standing) ? Group::Waiting : Group::Coming;
}

/// What decides about the place of a routine in the list.
auto placeOf(const Routine &routine, const RoutineStanding &standing)
{
    const QDate day = standing.snoozedUntil ? standing.snoozedUntil->day : standing.occurrence;
    const QTime time = standing.snoozedUntil ? standing.snoozedUntil->time : routine.time;
    return std::make_tuple(groupOf(standing), day, time, routine.number);
}

} // namespace

RoutineListModel::RoutineListModel(const overview::Overview &overview, const Preferences &preferences, QObject *parent)
    : QAbstractListModel(parent), m_overview(overview), m_preferences(preferences)
{
}

void RoutineListModel::remake()
{
    using Place = decltype(placeOf({}, {}));
    std::vector<Place> places;
    for (const Routine &routine : m_overview.contents().routines)
        places.push_back(placeOf(routine, standingOf(m_overview, routine)));
    std::sort(places.begin(), places.end());
    std::vector<RoutineNumber> rows;
    for (const Place &place : places)
        rows.push_back(std::get<RoutineNumber>(place));
    const int before = count();
    RowChanges::apply(*this, m_rows, rows);
    if (before != count())
        emit countChanged();
    forgetChosenThatAreGone();
    refresh();
}

void RoutineListModel::forgetChosenThatAreGone()
{
    const auto gone = m_chosen.removeIf([this](RoutineNumber number) { return routineOf(m_overview, number) == nullptr; });
    if (gone > 0)
        emit chosenChanged();
}

void RoutineListModel::refresh()
{
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1));
}

std::vector<RoutineNumber> RoutineListModel::chosen() const
{
    std::vector<RoutineNumber> numbers;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(numbers),
                 [this](RoutineNumber number) { return m_chosen.contains(number); });
    return numbers;
}

void RoutineListModel::toggle(int row)
{
    if (row < 0 || row >= count())
        return;
    const RoutineNumber number = m_rows[static_cast<std::size_t>(row)];
    if (!m_chosen.remove(number))
        m_chosen.insert(number);
    emit dataChanged(index(row), index(row), {ChosenRole});
    emit chosenChanged();
}

void RoutineListModel::chooseNone()
{
    if (m_chosen.isEmpty())
        return;
    m_chosen.clear();
    refresh();
    emit chosenChanged();
}

int RoutineListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RoutineListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoutineNumber number = m_rows[static_cast<std::size_t>(index.row())];
    const Routine *const routine = routineOf(m_overview, number);
    if (routine == nullptr)
        return {};
    switch (role) {
    case KeyRole:
        return QString::number(number);
    case Qt::DisplayRole:
    case NameRole:
        return wording::routineName(*routine);
    case RhythmRole:
        return wording::rhythmText(*routine, m_preferences.catalogueLanguage());
    case WhenRole:
        return wording::whenText(standingOf(m_overview, *routine), m_overview.clock().today(), m_preferences.catalogueLanguage());
    case ToneRole:
        return static_cast<int>(toneOf(standingOf(m_overview, *routine)));
    case ChosenRole:
        return m_chosen.contains(number);
    default:
        return {};
    }
}

QHash<int, QByteArray> RoutineListModel::roleNames() const
{
    return {{KeyRole, "key"},   {NameRole, "name"}, {RhythmRole, "rhythm"},
            {WhenRole, "when"}, {ToneRole, "tone"}, {ChosenRole, "chosen"}};
}

} // namespace holdfast::view
