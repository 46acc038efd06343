// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/view/lists/line_list_model.h"
#include "app/view/preferences/preferences.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

/// What a routine asks for, in order: steps with their standing, looks at this device, drills with their length.
class RoutineItemModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to pages by their view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        /// How long it takes; may be empty.
        SubtitleRole,
        /// Where a step stands.
        FactRole,
        FactToneRole,
        IconNameRole,
        /// It leads somewhere: there is no page for drills.
        OpensRole,
    };
    Q_ENUM(Role)

    RoutineItemModel(const overview::Overview &overview, const Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<routine::Item> &items() const { return m_items; }
    void setItems(std::vector<routine::Item> items);
    [[nodiscard]] bool contains(const routine::Item &item) const;
    /// At the end; nothing when it is there already.
    void add(const routine::Item &item);
    void remove(int row);
    /// One place up (-1) or down (1); false at the ends.
    bool shift(int row, int by);
    /// Says that every line may read differently.
    void refresh();

    [[nodiscard]] int count() const { return static_cast<int>(m_items.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// An item as a line reads, in the language in use; of what is no longer in the catalogue, its id.
    [[nodiscard]] Line lineOf(const routine::Item &item) const;

signals:
    void countChanged();

private:
    const overview::Overview &m_overview;
    const Preferences &m_preferences;
    std::vector<routine::Item> m_items;
};

} // namespace holdfast::view
