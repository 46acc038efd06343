// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/lists/action_list_model.h"

#include "app/progress/open_status.h"
#include "app/view/lists/row_changes.h"
#include "app/view/lists/tone.h"
#include "app/wording/catalogue_words.h"
#include "app/wording/progress_words.h"
#include "app/wording/rhythm_text.h"
#include "app/wording/risk_words.h"

#include <algorithm>

namespace holdfast::view {

ActionListModel::ActionListModel(const overview::Overview &overview, const Preferences &preferences, QObject *parent)
    : QAbstractListModel(parent), m_overview(overview), m_preferences(preferences)
{
    connect(&m_preferences, &Preferences::languageChanged, this, [this] { refresh({}); });
}

void ActionListModel::setRows(const std::vector<Row> &rows)
{
    const int before = count();
    RowChanges::apply(*this, m_rows, rows);
    if (before != count())
        emit countChanged();
}

void ActionListModel::refresh(const QSet<ActionId> &actions)
{
    for (int row = 0; row < count(); ++row) {
        if (actions.isEmpty() || actions.contains(m_rows[static_cast<std::size_t>(row)].action))
            emit dataChanged(index(row), index(row));
    }
}

int ActionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ActionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const catalogue::Action *action = m_overview.catalogue().action(row.action);
    return action == nullptr ? QVariant() : textOf(row, *action, role);
}

QVariant ActionListModel::textOf(const Row &row, const catalogue::Action &action, int role) const
{
    const catalogue::Language language = m_preferences.catalogueLanguage();
    const progress::Standing standing = m_overview.picture().standing(row.action);
    const QDate today = m_overview.picture().today();
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return action.title.in(language);
    case ActionRole:
        return action.id.text();
    case WhyRole:
        return action.why.in(language);
    case PracticeTitleRole: {
        const catalogue::Practice *practice = m_overview.catalogue().practice(action.practice);
        return practice == nullptr ? QString() : practice->title.in(language);
    }
    case StatusTextRole:
        return wording::statusText(standing, today, language);
    case DueAgainTextRole:
        return wording::dueAgainText(standing, language);
    case StatusToneRole:
        return toneOf(standing.status);
    case IsDoneRole:
        return standing.status == progress::Status::Done;
    case MinutesTextRole:
        return wording::minutesText(action.minutes);
    case ReasonRole:
        return reasonOf(row, action);
    case DropTextRole:
        return wording::dropText(dropOf(action.id));
    case DropSentenceRole:
        return dropOf(action.id) > 0 ? wording::dropSentence(dropOf(action.id)) : QString();
    default:
        return {};
    }
}

double ActionListModel::dropOf(const ActionId &action) const
{
    // What is put off or not applicable is not offered, and what is done has been counted.
    return progress::isOpen(m_overview.picture().standing(action).status) ? m_overview.picture().exposure().dropOf(action) : 0;
}

QString ActionListModel::reasonOf(const Row &row, const catalogue::Action &action) const
{
    const QString placed = wording::placementText(risk::placeOf(m_overview.contents().placements, row.action));
    const catalogue::Risk *risk = m_overview.catalogue().risk(row.reason);
    if (row.ranked && !placed.isEmpty())
        return placed;
    if (risk == nullptr)
        return {};
    const auto mitigation = std::find_if(action.mitigations.begin(), action.mitigations.end(),
                                         [&row](const catalogue::Mitigation &candidate) { return candidate.risk == row.reason; });
    return mitigation == action.mitigations.end()
               ? QString()
               : wording::effectText(*mitigation, risk->title.in(m_preferences.catalogueLanguage()));
}

QHash<int, QByteArray> ActionListModel::roleNames() const
{
    return {{ActionRole, "actionId"},
            {TitleRole, "title"},
            {WhyRole, "why"},
            {PracticeTitleRole, "practiceTitle"},
            {StatusTextRole, "statusText"},
            {DueAgainTextRole, "dueAgainText"},
            {StatusToneRole, "statusTone"},
            {IsDoneRole, "isDone"},
            {MinutesTextRole, "minutesText"},
            {ReasonRole, "reason"},
            {DropTextRole, "dropText"},
            {DropSentenceRole, "dropSentence"}};
}

} // namespace holdfast::view
