// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/preferences/preferences.h"

#include <QAbstractListModel>
#include <QDate>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace holdfast::view {

/// The days of a week or a month, in rows of seven from Monday on. Keeps days; every text is made when it is asked for.
class DayListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to pages by their view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        /// "3"
        NumberTextRole = Qt::UserRole + 1,
        /// "Thursday 3 December, 2 things", for assistive technology.
        SpokenTextRole,
        /// How many things stand on it.
        ThingsRole,
        IsTodayRole,
        /// Before today: nothing can stand on it.
        IsPastRole,
        /// Before today, or of another month than the one that is shown.
        IsAsideRole,
        /// Its list is shown.
        IsShownRole,
    };
    Q_ENUM(Role)

    struct Day {
        QDate day;
        int things = 0;
        bool aside = false;
        friend bool operator==(const Day &, const Day &) = default;
    };

    explicit DayListModel(const Preferences &preferences, QObject *parent = nullptr);

    void setDays(std::vector<Day> days, const QDate &today, const QDate &shown);
    /// Says that every day may read differently.
    void refresh();

    [[nodiscard]] int count() const { return static_cast<int>(m_days.size()); }
    /// -1 when it is none of them.
    [[nodiscard]] int indexOf(const QDate &day) const;
    /// Invalid when there is none there.
    [[nodiscard]] QDate dayAt(int index) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    [[nodiscard]] QString spokenText(const Day &day) const;

    const Preferences &m_preferences;
    std::vector<Day> m_days;
    QDate m_today;
    QDate m_shown;
};

} // namespace holdfast::view
