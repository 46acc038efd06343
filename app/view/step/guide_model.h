// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/view/preferences/preferences.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

/// The tickable lines of one guide.
class GuideModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by its view-model")

public:
    enum Role { StepRole = Qt::UserRole + 1, TextRole, TickedRole };
    Q_ENUM(Role)

    GuideModel(const overview::Overview &overview, const Preferences &preferences, const ActionId &action,
               QObject *parent = nullptr);

    /// Shows the lines of the action's guide with this index.
    void setGuide(std::size_t guide);
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] const std::vector<catalogue::Step> &steps() const;

    const overview::Overview &m_overview;
    const Preferences &m_preferences;
    ActionId m_action;
    /// Copies: the catalogue they come from may give way to one with other packs.
    std::vector<catalogue::Guide> m_guides;
    std::size_t m_guide = 0;
};

} // namespace holdfast::view
