// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/risk/history.h"
#include "app/view/preferences/preferences.h"

#include <QAbstractListModel>
#include <QPointF>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace holdfast::view {

struct ViewSurroundings;

/// The exposure index and how it came to be what it is: a line over time for the eye, and as a list the same as a table.
class ExposureViewModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to pages by App")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(QString indexText READ indexText NOTIFY changed FINAL)
    Q_PROPERTY(QString fallenText READ fallenText NOTIFY changed FINAL)
    Q_PROPERTY(bool fallen READ hasFallen NOTIFY changed FINAL)
    Q_PROPERTY(QString earlierText READ earlierText NOTIFY changed FINAL)
    Q_PROPERTY(QString coverageText READ coverageText NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int strokes READ strokes NOTIFY changed FINAL)
    Q_PROPERTY(QStringList dayTexts READ dayTexts NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList changes READ changes NOTIFY changed FINAL)
    Q_PROPERTY(QString changesText READ changesText NOTIFY changed FINAL)

public:
    enum Role { DayTextRole = Qt::UserRole + 1, IndexTextRole, CoverageTextRole, AfterGapRole };
    Q_ENUM(Role)

    explicit ExposureViewModel(ViewSurroundings &surroundings, QObject *parent = nullptr);

    /// False when no risk applies: then there is no index.
    [[nodiscard]] bool isKnown() const;
    /// "38"
    [[nodiscard]] QString indexText() const;
    /// "23 points lower than with nothing done"
    [[nodiscard]] QString fallenText() const;
    [[nodiscard]] bool hasFallen() const;
    /// "of 100 · was 61 on 12 August"; without a comparison while there is nothing to compare with.
    [[nodiscard]] QString earlierText() const;
    [[nodiscard]] QString coverageText() const;
    [[nodiscard]] int count() const { return static_cast<int>(points().size()); }
    /// Of how many pieces the line consists: one more than there are gaps; 0 when there is nothing to draw.
    [[nodiscard]] int strokes() const;
    /// The corners of one piece in a chart of this size, from the left; the index 100 lies at the top. With `closed` two more
    /// corners at the bottom close it to an area.
    Q_INVOKABLE QVariantList stroke(int number, double width, double height, bool closed) const;
    /// The first day, some between, and today, evenly spaced.
    [[nodiscard]] QStringList dayTexts() const;
    /// Where on the way from left to right (0 to 1) the levels or the catalogue changed.
    [[nodiscard]] QVariantList changes() const;
    /// "Levels changed on 3 May. Catalogue changed on 1 June."; empty when nothing did.
    [[nodiscard]] QString changesText() const;
    /// Puts the table on the clipboard, as lines with tabs.
    Q_INVOKABLE void copyTable() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void changed();

private:
    [[nodiscard]] const std::vector<risk::HistoryPoint> &points() const;
    [[nodiscard]] double across(const QDate &day) const;
    /// Each once, from the first point of the line on.
    [[nodiscard]] QList<QDate> sinceBegin(const QList<QDate> &days) const;
    [[nodiscard]] QList<QDate> catalogueChanges() const;
    [[nodiscard]] QList<QDate> levelChanges() const;
    void follow(const QSet<ActionId> &actions);
    void remake();

    const overview::Overview &m_overview;
    const Preferences &m_preferences;
    /// Made when it is first asked for, since not every page shows it.
    mutable std::optional<std::vector<risk::HistoryPoint>> m_points;
};

} // namespace holdfast::view
