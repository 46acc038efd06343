// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/step/guide_model.h"

namespace holdfast::view {

GuideModel::GuideModel(const overview::Overview &overview, const Preferences &preferences, const ActionId &action,
                       QObject *parent)
    : QAbstractListModel(parent), m_overview(overview), m_preferences(preferences), m_action(action)
{
    if (const catalogue::Action *found = overview.catalogue().action(action))
        m_guides = found->guides;
    connect(&m_preferences, &Preferences::languageChanged, this, &GuideModel::refresh);
}

const std::vector<catalogue::Step> &GuideModel::steps() const
{
    static const std::vector<catalogue::Step> none;
    return m_guide < m_guides.size() ? m_guides[m_guide].steps : none;
}

void GuideModel::setGuide(std::size_t guide)
{
    if (guide == m_guide)
        return;
    // Another guide is another list altogether, not a change of this one.
    beginResetModel();
    m_guide = guide;
    endResetModel();
}

void GuideModel::refresh()
{
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

int GuideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(steps().size());
}

QVariant GuideModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const catalogue::Step &step = steps()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return step.text.in(m_preferences.catalogueLanguage());
    case StepRole:
        return step.id;
    case TickedRole:
        return m_overview.contents().ticks.value(m_action).contains(step.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> GuideModel::roleNames() const
{
    return {{StepRole, "step"}, {TextRole, "text"}, {TickedRole, "ticked"}};
}

} // namespace holdfast::view
