// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/view/preferences/preferences.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

/// The numbers that a step speaks of: those of the person's own region first.
class HotlineModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by its view-model")
    Q_PROPERTY(int count READ rowCount CONSTANT FINAL)

public:
    enum Role { NameRole = Qt::UserRole + 1, NumberRole, PurposeRole, RegionRole, CheckedRole };
    Q_ENUM(Role)

    HotlineModel(const overview::Overview &overview, const Preferences &preferences, const ActionId &action,
                 QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    const overview::Overview &m_overview;
    const Preferences &m_preferences;
    // Copies: the catalogue they come from may give way to one with other packs.
    std::vector<catalogue::Hotline> m_hotlines;
};

} // namespace holdfast::view
