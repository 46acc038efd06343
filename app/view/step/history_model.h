// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/view/preferences/preferences.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

/// What was recorded about one action, the latest first; marks that were undone, and the undoing, are left out.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by its view-model")

public:
    enum Role { NumberRole = Qt::UserRole + 1, TextRole, NoteRole };
    Q_ENUM(Role)

    HistoryModel(const overview::Overview &overview, const Preferences &preferences, const ActionId &action,
                 QObject *parent = nullptr);

    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QString textOf(const progress::Mark &mark) const;

    const overview::Overview &m_overview;
    const Preferences &m_preferences;
    ActionId m_action;
    std::vector<progress::Mark> m_marks;
};

} // namespace holdfast::view
