// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/lists/line_list_model.h"
#include "app/view/routines/routine_decisions.h"
#include "app/view/routines/routine_editor_view_model.h"
#include "app/view/routines/routine_list_model.h"
#include "app/view/routines/snooze_watch.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

class AppViewModel;
struct ViewSurroundings;

/// The recurring self-checks of a person, and those one can take up.
class RoutinesViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by App")
    Q_PROPERTY(holdfast::view::RoutineListModel *routines READ routines CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::LineListModel *ready READ ready CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::RoutineDecisions *decisions READ decisions CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::RoutineEditorViewModel *editor READ editor CONSTANT FINAL)
    Q_PROPERTY(bool choosing READ isChoosing WRITE setChoosing NOTIFY choosingChanged FINAL)
    Q_PROPERTY(QString chosenText READ chosenText NOTIFY chosenChanged FINAL)
    Q_PROPERTY(bool decidable READ isDecidable NOTIFY chosenChanged FINAL)
    Q_PROPERTY(bool canPutOff READ canPutOff NOTIFY chosenChanged FINAL)

public:
    RoutinesViewModel(ViewSurroundings &surroundings, AppViewModel &app, QObject *parent = nullptr);

    [[nodiscard]] RoutineListModel *routines() { return &m_routines; }
    /// The ready-made ones that are not taken up, or were done and may be taken up again.
    [[nodiscard]] LineListModel *ready() { return &m_ready; }
    /// About those that are chosen.
    [[nodiscard]] RoutineDecisions *decisions() { return &m_decisions; }
    [[nodiscard]] RoutineEditorViewModel *editor() { return &m_editor; }
    /// Whether several are being chosen, to do something about all of them at once.
    [[nodiscard]] bool isChoosing() const { return m_choosing; }
    void setChoosing(bool choosing);
    /// "2 chosen"
    [[nodiscard]] QString chosenText() const;
    /// One of the chosen has a time that one can do or skip.
    [[nodiscard]] bool isDecidable() const;
    /// The day of one of the chosen has come.
    [[nodiscard]] bool canPutOff() const;

    Q_INVOKABLE void open(const QString &key);
    /// Takes up the ready-made routine of this id, beginning today, and opens it.
    Q_INVOKABLE void takeUp(const QString &id);

signals:
    void choosingChanged();
    void chosenChanged();

private:
    void remake();
    [[nodiscard]] bool isTakenUp(const QString &id) const;
    [[nodiscard]] std::vector<routine::RoutineStanding> chosenStandings() const;

    overview::Overview &m_overview;
    const Preferences &m_preferences;
    AppViewModel &m_app;
    RoutineListModel m_routines;
    LineListModel m_ready;
    RoutineDecisions m_decisions;
    RoutineEditorViewModel m_editor;
    SnoozeWatch m_snoozeWatch;
    bool m_choosing = false;
    /// The answer is awaited: others save as well.
    bool m_takingUp = false;
};

} // namespace holdfast::view
