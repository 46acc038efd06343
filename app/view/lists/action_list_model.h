// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/view/preferences/preferences.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace holdfast::view {

class RowChanges;

/// Actions in a given order. Keeps ids; every text is made when it is asked for.
class ActionListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to pages by their view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        /// "B08"
        ActionRole = Qt::UserRole + 1,
        TitleRole,
        WhyRole,
        PracticeTitleRole,
        /// One word or two for where it stands: "Done", "4 days late".
        StatusTextRole,
        /// Empty unless it is done.
        DueAgainTextRole,
        /// A tone of qml/controls/Tone.qml, for the chip that carries StatusTextRole.
        StatusToneRole,
        IsDoneRole,
        /// "10 min"
        MinutesTextRole,
        /// "Lowers the harm of Payment outage": why it stands where it stands; empty outside rankings.
        ReasonRole,
        /// What it would take off the exposure index: "−4"; empty when nothing, or when it is not open.
        DropTextRole,
        /// The same as a sentence, for assistive technology.
        DropSentenceRole,
    };
    Q_ENUM(Role)

    /// One line; `reason` is the risk it helps with most, empty outside rankings.
    struct Row {
        ActionId action;
        RiskId reason = {};
        bool ranked = false;
        friend bool operator==(const Row &, const Row &) = default;
    };

    ActionListModel(const overview::Overview &overview, const Preferences &preferences, QObject *parent = nullptr);

    /// Shows these rows; emits only what changed (rows taken out, put in, moved, or nothing).
    void setRows(const std::vector<Row> &rows);
    /// Says that what is shown about these actions may read differently; empty means all.
    void refresh(const QSet<ActionId> &actions);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    friend class RowChanges;

    [[nodiscard]] QVariant textOf(const Row &row, const catalogue::Action &action, int role) const;
    [[nodiscard]] double dropOf(const ActionId &action) const;
    [[nodiscard]] QString reasonOf(const Row &row, const catalogue::Action &action) const;

    const overview::Overview &m_overview;
    const Preferences &m_preferences;
    std::vector<Row> m_rows;
};

} // namespace holdfast::view
