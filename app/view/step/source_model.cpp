// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/step/source_model.h"

#include "app/wording/catalogue_words.h"

namespace holdfast::view {

SourceModel::SourceModel(const overview::Overview &overview, const Preferences &preferences, const std::vector<SourceId> &sources,
                         QObject *parent)
    : QAbstractListModel(parent), m_preferences(preferences)
{
    for (const SourceId &id : sources) {
        if (const catalogue::Source *source = overview.catalogue().source(id))
            m_sources.push_back(*source);
    }
    connect(&m_preferences, &Preferences::languageChanged, this, [this] {
        if (!m_sources.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
    });
}

int SourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

QVariant SourceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const catalogue::Source &source = m_sources[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return source.title;
    case PublisherRole:
        return source.publisher;
    case AddressRole:
        return source.url;
    case CheckedRole:
        return wording::checkedText(source.verification, source.checkedOn, m_preferences.catalogueLanguage());
    default:
        return {};
    }
}

QHash<int, QByteArray> SourceModel::roleNames() const
{
    return {{TitleRole, "title"}, {PublisherRole, "publisher"}, {AddressRole, "address"}, {CheckedRole, "checked"}};
}

} // namespace holdfast::view
