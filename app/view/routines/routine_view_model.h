// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/routines/routine_decisions.h"
#include "app/view/routines/routine_editor_view_model.h"
#include "app/view/routines/routine_history_view_model.h"
#include "app/view/routines/routine_item_model.h"
#include "app/view/routines/snooze_watch.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

class AppViewModel;
struct ViewSurroundings;

/// One routine: what it asks for, where it stands, what was done about it.
class RoutineViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by App")
    Q_PROPERTY(bool present READ isPresent NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed FINAL)
    Q_PROPERTY(QString rhythm READ rhythm NOTIFY changed FINAL)
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    Q_PROPERTY(int tone READ tone NOTIFY changed FINAL)
    Q_PROPERTY(QString lastDoneText READ lastDoneText NOTIFY changed FINAL)
    Q_PROPERTY(bool decidable READ isDecidable NOTIFY changed FINAL)
    Q_PROPERTY(bool canPutOff READ canPutOff NOTIFY changed FINAL)
    Q_PROPERTY(bool paused READ isPaused NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::RoutineItemModel *items READ items CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::RoutineDecisions *decisions READ decisions CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::RoutineHistoryViewModel *history READ history CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::RoutineEditorViewModel *editor READ editor CONSTANT FINAL)
    Q_PROPERTY(QString key READ key CONSTANT FINAL)

public:
    RoutineViewModel(ViewSurroundings &surroundings, AppViewModel &app, routine::RoutineNumber number, QObject *parent = nullptr);

    /// False when it was removed.
    [[nodiscard]] bool isPresent() const;
    [[nodiscard]] QString key() const { return QString::number(m_number); }
    [[nodiscard]] QString name() const;
    /// Of a ready-made one; empty otherwise.
    [[nodiscard]] QString purpose() const;
    /// "Every Monday, at 19:00"
    [[nodiscard]] QString rhythm() const;
    [[nodiscard]] QString when() const;
    [[nodiscard]] int tone() const;
    /// "Last done on 3 May 2027"; empty when it never was.
    [[nodiscard]] QString lastDoneText() const;
    [[nodiscard]] bool isWaiting() const;
    /// There is a time that one can do or skip.
    [[nodiscard]] bool isDecidable() const { return m_standing.occurrence.isValid(); }
    /// Its day has come.
    [[nodiscard]] bool canPutOff() const;
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] RoutineItemModel *items() { return &m_items; }
    [[nodiscard]] RoutineDecisions *decisions() { return &m_decisions; }
    [[nodiscard]] RoutineHistoryViewModel *history() { return &m_history; }
    [[nodiscard]] RoutineEditorViewModel *editor() { return &m_editor; }

    /// Opens the step, or the page about this device.
    Q_INVOKABLE void openItem(int row);
    Q_INVOKABLE void pause();
    /// What passed meanwhile does not wait.
    Q_INVOKABLE void resume();
    /// Takes it away with its history, and goes back.
    Q_INVOKABLE void remove();

signals:
    void changed();

private:
    void remake();
    [[nodiscard]] const routine::Routine *routine() const;

    overview::Overview &m_overview;
    const Preferences &m_preferences;
    AppViewModel &m_app;
    routine::RoutineNumber m_number;
    routine::RoutineStanding m_standing;
    RoutineItemModel m_items;
    RoutineDecisions m_decisions;
    RoutineHistoryViewModel m_history;
    RoutineEditorViewModel m_editor;
    SnoozeWatch m_snoozeWatch;
    bool m_removing = false;
    bool m_pausing = false;
};

} // namespace holdfast::view
