// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/view/preferences/preferences.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

class RowChanges;

/// The routines of a person: first what waits, then by the day they come next, paused ones last. Several can be chosen at once.
class RoutineListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to pages by their view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY chosenChanged FINAL)

public:
    enum Role {
        /// The number, as text.
        KeyRole = Qt::UserRole + 1,
        NameRole,
        RhythmRole,
        WhenRole,
        ToneRole,
        ChosenRole,
    };
    Q_ENUM(Role)

    RoutineListModel(const overview::Overview &overview, const Preferences &preferences, QObject *parent = nullptr);

    /// Follows what the vault holds now; lines that stay keep the keyboard focus.
    void remake();
    /// Says that every line may read differently.
    void refresh();

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int chosenCount() const { return static_cast<int>(m_chosen.size()); }
    /// In the order of the list.
    [[nodiscard]] std::vector<routine::RoutineNumber> chosen() const;
    Q_INVOKABLE void toggle(int row);
    Q_INVOKABLE void chooseNone();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();
    void chosenChanged();

private:
    friend class RowChanges;

    void forgetChosenThatAreGone();

    const overview::Overview &m_overview;
    const Preferences &m_preferences;
    std::vector<routine::RoutineNumber> m_rows;
    QSet<routine::RoutineNumber> m_chosen;
};

} // namespace holdfast::view
