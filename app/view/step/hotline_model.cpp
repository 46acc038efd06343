// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/step/hotline_model.h"

#include "app/wording/catalogue_words.h"
#include "app/wording/profile_words.h"

#include <algorithm>

namespace holdfast::view {

HotlineModel::HotlineModel(const overview::Overview &overview, const Preferences &preferences, const ActionId &action,
                           QObject *parent)
    : QAbstractListModel(parent), m_overview(overview), m_preferences(preferences)
{
    if (const catalogue::Action *found = overview.catalogue().action(action)) {
        for (const HotlineId &id : found->hotlines) {
            if (const catalogue::Hotline *hotline = overview.catalogue().hotline(id))
                m_hotlines.push_back(*hotline);
        }
    }
    // Others are only further down: somebody in one place may well use a service of another.
    const auto region = overview.contents().profile.region;
    std::stable_partition(m_hotlines.begin(), m_hotlines.end(), [&region](const catalogue::Hotline &hotline) {
        return hotline.region == catalogue::Region::Any || !region || hotline.region == *region;
    });
    connect(&m_preferences, &Preferences::languageChanged, this, [this] {
        if (!m_hotlines.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
    });
}

int HotlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hotlines.size());
}

QVariant HotlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const catalogue::Hotline &hotline = m_hotlines[static_cast<std::size_t>(index.row())];
    const catalogue::Language language = m_preferences.catalogueLanguage();
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return hotline.name.in(language);
    case NumberRole:
        return hotline.number;
    case PurposeRole:
        return hotline.purpose.in(language);
    case RegionRole:
        return wording::word(hotline.region);
    case CheckedRole:
        return wording::checkedText(hotline.verification, hotline.checkedOn, language) +
               wording::ageNote(hotline.checkedOn, m_overview.picture().today(), catalogue::hotlineFreshDays);
    default:
        return {};
    }
}

QHash<int, QByteArray> HotlineModel::roleNames() const
{
    return {
        {NameRole, "name"}, {NumberRole, "number"}, {PurposeRole, "purpose"}, {RegionRole, "region"}, {CheckedRole, "checked"}};
}

} // namespace holdfast::view
