// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/view/preferences/preferences.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

/// Where the facts about something come from.
class SourceModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by its view-model")
    Q_PROPERTY(int count READ rowCount CONSTANT FINAL)

public:
    enum Role { TitleRole = Qt::UserRole + 1, PublisherRole, AddressRole, CheckedRole };
    Q_ENUM(Role)

    SourceModel(const overview::Overview &overview, const Preferences &preferences, const std::vector<SourceId> &sources,
                QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    const Preferences &m_preferences;
    // Copies: the catalogue they come from may give way to one with other packs.
    std::vector<catalogue::Source> m_sources;
};

} // namespace holdfast::view
