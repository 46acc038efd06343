// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/lists/practice_list_model.h"

#include "app/wording/progress_words.h"

namespace holdfast::view {

PracticeListModel::PracticeListModel(const overview::Overview &overview, const Preferences &preferences, QObject *parent)
    : QAbstractListModel(parent), m_overview(overview), m_preferences(preferences)
{
    connect(&m_preferences, &Preferences::languageChanged, this, &PracticeListModel::refresh);
    connect(&m_overview, &overview::Overview::pictureChanged, this, &PracticeListModel::refresh);
    connect(&m_overview.catalogueInUse(), &overview::CatalogueInUse::packsChanged, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

void PracticeListModel::refresh()
{
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

int PracticeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_overview.catalogue().practices().size());
}

QVariant PracticeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const catalogue::Practice &practice = m_overview.catalogue().practices()[static_cast<std::size_t>(index.row())];
    const progress::Coverage coverage = m_overview.picture().coverage(practice.id);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return practice.title.in(m_preferences.catalogueLanguage());
    case PracticeRole:
        return practice.id.text();
    case SummaryRole:
        return practice.summary.in(m_preferences.catalogueLanguage());
    case IconRole:
        return practice.icon;
    case FractionRole:
        return progress::donePercent(coverage) / 100.0;
    case ProgressTextRole:
        return wording::practiceProgressText(coverage);
    case AppliesRole:
        return coverage.applicable > 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> PracticeListModel::roleNames() const
{
    return {{PracticeRole, "practice"}, {TitleRole, "title"},       {SummaryRole, "summary"},
            {IconRole, "iconName"},     {FractionRole, "fraction"}, {ProgressTextRole, "progressText"},
            {AppliesRole, "applies"}};
}

} // namespace holdfast::view
