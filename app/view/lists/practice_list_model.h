// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/view/preferences/preferences.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

/// The practices with how far each has come. Their number never changes while the program runs.
class PracticeListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to pages by their view-model")

public:
    enum Role {
        /// "P4"
        PracticeRole = Qt::UserRole + 1,
        TitleRole,
        SummaryRole,
        IconRole,
        /// Done of applicable, 0 to 1.
        FractionRole,
        /// "5 of 14 done, 9 known"
        ProgressTextRole,
        /// Whether any of its steps is for the person.
        AppliesRole,
    };
    Q_ENUM(Role)

    PracticeListModel(const overview::Overview &overview, const Preferences &preferences, QObject *parent = nullptr);

    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    const overview::Overview &m_overview;
    const Preferences &m_preferences;
};

} // namespace holdfast::view
