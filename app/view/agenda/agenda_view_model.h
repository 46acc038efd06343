// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/view/agenda/day_list_model.h"
#include "app/view/lists/line_list_model.h"
#include "app/view/routines/snooze_watch.h"

namespace holdfast::view {

class AppViewModel;
struct ViewSurroundings;

/// What waits, and what comes by the day, in a week or a month: routines and steps in one list. Reaches a year ahead.
class AgendaViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by App")
    Q_PROPERTY(bool present READ isPresent NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::LineListModel *waiting READ waiting CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::LineListModel *coming READ coming CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::DayListModel *days READ days CONSTANT FINAL)
    Q_PROPERTY(Span span READ span WRITE setSpan NOTIFY changed FINAL)
    Q_PROPERTY(QString spanText READ spanText NOTIFY changed FINAL)
    Q_PROPERTY(QString listText READ listText NOTIFY changed FINAL)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> weekdays READ weekdays NOTIFY changed FINAL)
    Q_PROPERTY(int currentIndex READ currentIndex NOTIFY currentChanged FINAL)
    Q_PROPERTY(bool dayShown READ isDayShown NOTIFY changed FINAL)
    Q_PROPERTY(bool hasBefore READ hasBefore NOTIFY changed FINAL)
    Q_PROPERTY(bool hasAfter READ hasAfter NOTIFY changed FINAL)

public:
    enum Span { Week, Month };
    Q_ENUM(Span)

    AgendaViewModel(ViewSurroundings &surroundings, AppViewModel &app, QObject *parent = nullptr);

    /// Whether anything is or can fall due: there is a routine, or a step was marked.
    [[nodiscard]] bool isPresent() const;
    /// What waits now, overdue first.
    [[nodiscard]] LineListModel *waiting() { return &m_waiting; }
    /// What comes in the week or the month that is shown, or all that stands on the one day whose list is.
    [[nodiscard]] LineListModel *coming() { return &m_coming; }
    [[nodiscard]] DayListModel *days() { return &m_days; }
    [[nodiscard]] Span span() const { return m_span; }
    void setSpan(Span span);
    /// "23 – 29 November 2026", "December 2026"
    [[nodiscard]] QString spanText() const;
    /// What the list is about: "To come this week", "To come in this month", "Thursday 3 December, 2 things".
    [[nodiscard]] QString listText() const;
    /// What stands there instead of an empty list; empty when there is something.
    [[nodiscard]] QString emptyText() const;
    /// "Mon" to "Sun"
    [[nodiscard]] QList<QString> weekdays() const;
    /// Of the day on which the keyboard stands, among the days.
    [[nodiscard]] int currentIndex() const { return m_days.indexOf(m_current); }
    [[nodiscard]] bool isDayShown() const { return m_shown.isValid(); }
    /// Whether there is a week or a month before and after that is not all in the past or too far ahead.
    [[nodiscard]] bool hasBefore() const;
    [[nodiscard]] bool hasAfter() const;

    /// Moves the day on which the keyboard stands: arrows by a day and a week, Page Up and Down by a month, Home and End within
    /// the week. False for any other key (Qt::Key).
    Q_INVOKABLE bool move(int key);
    /// To the week or month before (-1) or after (1).
    Q_INVOKABLE void turn(int direction);
    /// Shows the list of one day, by its place among the days.
    Q_INVOKABLE void showDay(int index);
    /// Shows what comes in the whole week or month again.
    Q_INVOKABLE void showAll();
    /// Leads to the step or the routine of a line.
    Q_INVOKABLE void open(const QString &key);

signals:
    void changed();
    void currentChanged();

private:
    void show();
    void goTo(const QDate &day);
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] QDate farthestDay() const;
    [[nodiscard]] bool isInSpan(const QDate &day) const;
    [[nodiscard]] Line lineOf(const QString &key) const;
    [[nodiscard]] QString nameOf(const routine::AgendaEntry &entry) const;

    overview::Overview &m_overview;
    const Preferences &m_preferences;
    AppViewModel &m_app;
    QHash<QString, routine::AgendaEntry> m_entries;
    LineListModel m_waiting;
    LineListModel m_coming;
    DayListModel m_days;
    SnoozeWatch m_snoozeWatch;
    Span m_span = Week;
    QDate m_today;
    QDate m_current;
    /// The day whose list is shown; invalid for the whole week or month.
    QDate m_shown;
};

} // namespace holdfast::view
