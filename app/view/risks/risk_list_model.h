// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/risk/best_steps.h"
#include "app/risk/matrix_places.h"
#include "app/view/preferences/preferences.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

/// The risks: what hurts most now first, those set aside after them, and at the end those that no step of this person lowers.
/// Also where each stands in the matrix, as shares of its width and height.
class RiskListModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to pages by their view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(double discSize READ discSize WRITE setDiscSize NOTIFY discSizeChanged FINAL)

public:
    enum Role {
        /// "R08"
        RiskRole = Qt::UserRole + 1,
        TitleRole,
        /// 1 for what hurts most; 0 for what does not count.
        NumberRole,
        /// "Was: ... Now: ..."
        WordsRole,
        /// What assistive technology reads: "SIM swap, probability 1 of 5, ..."
        PlaceTextRole,
        NeedsPlanRole,
        /// "Set aside by you"; empty where it counts.
        OutsideTextRole,
        /// "3 of 5 steps done, 4 known"
        StepsTextRole,
        /// What the next step on this risk would take off the index, "−2.4", and which step that is.
        DropTextRole,
        NextStepRole,
        /// Where its ring (the start) and its disc (now) stand: from the left and from the top, 0 to 1.
        StartAcrossRole,
        StartDownRole,
        NowAcrossRole,
        NowDownRole,
        /// Whether the two differ.
        MovedRole,
        /// The box of a range, if one was given: from the left, from the top, width and height, 0 to 1.
        HasRangeRole,
        BoxRole,
    };
    Q_ENUM(Role)

    /// All risks, or only the one with this id.
    RiskListModel(const overview::Overview &overview, const Preferences &preferences, const RiskId &only = {},
                  QObject *parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// The diameter of a disc as a share of a cell's side: discs are kept so far from each other.
    [[nodiscard]] double discSize() const { return m_discSize; }
    void setDiscSize(double size);
    /// How strongly a cell of the matrix is shaded, 1 to 5; levels from 1 to 5.
    Q_INVOKABLE int shade(int probability, int seriousness) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();
    void discSizeChanged();

private:
    struct Row {
        RiskId risk;
        int number = 0;
        risk::MatrixPoint start;
        risk::MatrixPoint now;
        bool moved = false;
    };
    void remake();
    void place();
    [[nodiscard]] QVariant textOf(const Row &row, const risk::RiskStanding &standing, int role) const;
    [[nodiscard]] QVariant placeOf(const Row &row, const risk::RiskStanding &standing, int role) const;

    const overview::Overview &m_overview;
    const Preferences &m_preferences;
    RiskId m_only;
    QHash<RiskId, risk::NextStep> m_bestSteps;
    std::vector<Row> m_rows;
    double m_discSize = 0.34;
};

} // namespace holdfast::view
