// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/answers/choice_model.h"

#include <algorithm>

namespace holdfast::view {

ChoiceModel::ChoiceModel(std::vector<Choice> choices, bool several, const progress::Profile &profile, QObject *parent)
    : QAbstractListModel(parent), m_choices(std::move(choices)), m_several(several), m_profile(profile)
{
}

void ChoiceModel::refresh()
{
    emit dataChanged(index(0), index(rowCount() - 1));
    emit changed();
}

int ChoiceModel::chosenRow() const
{
    const auto chosen =
        std::find_if(m_choices.begin(), m_choices.end(), [this](const Choice &choice) { return choice.isChosen(m_profile); });
    return chosen == m_choices.end() ? -1 : static_cast<int>(chosen - m_choices.begin());
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Choice &choice = m_choices[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return choice.text();
    case ChosenRole:
        return choice.isChosen(m_profile);
    default:
        return {};
    }
}

QHash<int, QByteArray> ChoiceModel::roleNames() const
{
    return {{TextRole, "text"}, {ChosenRole, "chosen"}};
}

} // namespace holdfast::view
