// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/packs/pack_list_model.h"

#include "app/wording/pack_words.h"

namespace holdfast::view {

PackListModel::PackListModel(overview::CatalogueInUse &catalogue, const Preferences &preferences, QObject *parent)
    : QAbstractListModel(parent), m_preferences(preferences), m_packs(catalogue.packs())
{
    connect(&catalogue, &overview::CatalogueInUse::packsChanged, this, [this, &catalogue] {
        beginResetModel();
        m_packs = catalogue.packs();
        endResetModel();
        emit countChanged();
    });
    connect(&m_preferences, &Preferences::languageChanged, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1));
    });
}

int PackListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_packs.size());
}

QVariant PackListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const overview::InstalledPack &pack = m_packs[static_cast<std::size_t>(index.row())];
    const catalogue::Language language = m_preferences.catalogueLanguage();
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return pack.head ? pack.head->title.in(language) : pack.pin.name;
    case NameRole:
        return pack.pin.name;
    case DetailRole:
        //: In place of what a pack says of itself.
        return pack.head ? wording::packOrigin(*pack.head, language) : tr("This version of Holdfast cannot use it.");
    case FingerprintRole:
        return pack.pin.key.fingerprint();
    default:
        return {};
    }
}

QHash<int, QByteArray> PackListModel::roleNames() const
{
    return {{NameRole, "name"}, {TitleRole, "title"}, {DetailRole, "detail"}, {FingerprintRole, "fingerprint"}};
}

} // namespace holdfast::view
