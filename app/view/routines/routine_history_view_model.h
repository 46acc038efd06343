// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/routine/routine_history.h"
#include "app/view/lists/line_list_model.h"
#include "app/view/preferences/preferences.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

class AppViewModel;
struct ViewSurroundings;

/// The twelve months that lie behind a routine: as days in columns of a week, and as words.
class RoutineHistoryViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by its view-model")
    Q_PROPERTY(QList<int> marks READ marks NOTIFY changed FINAL)
    Q_PROPERTY(int weeks READ weeks NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> monthNames READ monthNames NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> markWords READ markWords NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::LineListModel *months READ months CONSTANT FINAL)

public:
    /// routine::DayMark, for QML.
    enum Mark { Nothing, Done, Skipped, Missed };
    Q_ENUM(Mark)

    RoutineHistoryViewModel(ViewSurroundings &surroundings, AppViewModel &app, routine::RoutineNumber number,
                            QObject *parent = nullptr);

    /// One for each day, from a Monday until today.
    [[nodiscard]] QList<int> marks() const;
    /// How many columns that makes.
    [[nodiscard]] int weeks() const;
    /// For each column the short name of the month that begins in it, or nothing.
    [[nodiscard]] QStringList monthNames() const;
    /// What each of the marks means.
    [[nodiscard]] static QStringList markWords();
    /// "In the last 12 months: done 11 times, skipped once."
    [[nodiscard]] QString summary() const;
    /// The newest first.
    [[nodiscard]] LineListModel *months() { return &m_months; }

    /// "Monday 23 November 2026: Skipped: on a journey". `day` counts from the first of marks.
    Q_INVOKABLE QString dayText(int day) const;
    /// Has a screen reader say that.
    Q_INVOKABLE void announceDay(int day) const;
    void remake();

signals:
    void changed();

private:
    [[nodiscard]] Line lineOf(const QString &month) const;

    const overview::Overview &m_overview;
    const Preferences &m_preferences;
    AppViewModel &m_app;
    routine::RoutineNumber m_number;
    routine::RoutineHistory m_history;
    LineListModel m_months;
};

} // namespace holdfast::view
