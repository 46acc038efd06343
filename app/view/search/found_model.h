// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/search_index.h"
#include "app/overview/overview.h"
#include "app/view/preferences/preferences.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

/// What a search found, as lines to read or to open.
class FoundModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by its view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { TitleRole = Qt::UserRole + 1, DetailRole, KindRole, IconNameRole, OpensRole, TargetRole, PracticeRole };
    Q_ENUM(Role)

    FoundModel(const overview::Overview &overview, const Preferences &preferences, QObject *parent = nullptr);

    void setRows(std::vector<catalogue::Found> rows);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    struct Line {
        QString title;
        QString detail;
        QString kind;
        QString icon;
        bool opens = false;
    };
    [[nodiscard]] Line lineOf(const catalogue::Found &found) const;

    const overview::Overview &m_overview;
    const Preferences &m_preferences;
    std::vector<catalogue::Found> m_rows;
};

} // namespace holdfast::view
