// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/device/permission_tier.h"
#include "app/overview/overview.h"
#include "app/view/preferences/preferences.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <algorithm>

namespace holdfast::view {

/// Grants, one under the other: who, what it can do, since when, how much that is and why, and how it is taken back.
class GrantListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to pages by their view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int hidden READ hidden NOTIFY countChanged FINAL)

public:
    enum Role {
        /// Whose it is, for lists over several apps; and where (a browser's profile).
        WhoRole = Qt::UserRole + 1,
        SentenceRole,
        TierRole,
        TierToneRole,
        TierReasonRole,
        /// "Since 3 May 2026 · last used on 1 November 2026"; may be empty.
        TimesRole,
        StandingRole,
        StandingToneRole,
        /// The person's reason and the day of review; may be empty.
        DecisionRole,
        IsKeptRole,
        IsToRevokeRole,
        IsRefusedRole,
        /// A command, an address or a file; may be empty.
        RevokeRole,
        /// What one does with it: "Run this command in a terminal:".
        RevokeHintRole,
    };
    Q_ENUM(Role)

    struct Row {
        QString source;
        device::Grant grant;
        device::PermissionTier tier = device::PermissionTier::Information;
    };

    GrantListModel(const overview::Overview &overview, const Preferences &preferences, QObject *parent = nullptr);

    void setRows(std::vector<Row> rows);
    void refresh();
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    /// How many are shown: two thousand websites built at once would stop the window for seconds.
    [[nodiscard]] int count() const { return std::min(m_shown, static_cast<int>(m_rows.size())); }
    /// How many more there are.
    [[nodiscard]] int hidden() const { return static_cast<int>(m_rows.size()) - count(); }
    Q_INVOKABLE void showMore();
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    [[nodiscard]] QString timesOf(const device::Grant &grant) const;
    [[nodiscard]] QString decisionOf(const Row &row) const;
    [[nodiscard]] QVariant standingOf(const Row &row, int role) const;

    const overview::Overview &m_overview;
    const Preferences &m_preferences;
    static constexpr int portion = 10;

    std::vector<Row> m_rows;
    int m_shown = portion;
    device::Baseline m_baseline;
};

} // namespace holdfast::view
