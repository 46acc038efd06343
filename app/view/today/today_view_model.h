// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/lists/action_list_model.h"
#include "app/view/lists/practice_list_model.h"
#include "app/view/routines/snooze_watch.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

class AppViewModel;
struct ViewSurroundings;

/// The page one comes home to: what would help most, how far each practice has come.
class TodayViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by App")
    Q_PROPERTY(QString greeting READ greeting NOTIFY changed FINAL)
    Q_PROPERTY(QString headline READ headline NOTIFY changed FINAL)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed FINAL)
    Q_PROPERTY(QString coverageText READ coverageText NOTIFY changed FINAL)
    Q_PROPERTY(QString deviceText READ deviceText NOTIFY changed FINAL)
    Q_PROPERTY(bool deviceDue READ deviceDue NOTIFY changed FINAL)
    Q_PROPERTY(QString routinesText READ routinesText NOTIFY changed FINAL)
    Q_PROPERTY(bool routinesWait READ routinesWait NOTIFY changed FINAL)
    Q_PROPERTY(bool recoveryCodePending READ recoveryCodePending NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::ActionListModel *nextSteps READ nextSteps CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::ActionListModel *changedAdvice READ changedAdvice CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::ActionListModel *unfinishedNotes READ unfinishedNotes CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::PracticeListModel *practices READ practices CONSTANT FINAL)

public:
    /// How many next steps are shown: enough to choose from, few enough to begin.
    static constexpr int stepsShown = 3;

    /// Mirrors catalogue::Evidence, less what only Holdfast itself may say.
    enum class Evidence { Said, Tried };
    Q_ENUM(Evidence)

    TodayViewModel(ViewSurroundings &surroundings, AppViewModel &app, QObject *parent = nullptr);

    /// "Good evening"
    [[nodiscard]] QString greeting() const;
    /// "Three things would help most today."
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString dateText() const;
    [[nodiscard]] QString coverageText() const;
    /// What is due on this device, or when it was looked at last.
    [[nodiscard]] QString deviceText() const;
    [[nodiscard]] bool deviceDue() const;
    /// "2 wait", or which routine comes next and when.
    [[nodiscard]] QString routinesText() const;
    [[nodiscard]] bool routinesWait() const { return m_routinesWaiting > 0; }
    [[nodiscard]] bool recoveryCodePending() const;
    [[nodiscard]] ActionListModel *nextSteps() { return &m_nextSteps; }
    /// The steps on which a note was being written when the vault locked, or when one went elsewhere.
    [[nodiscard]] ActionListModel *unfinishedNotes() { return &m_unfinishedNotes; }
    /// The steps whose advice changed since they were marked.
    [[nodiscard]] ActionListModel *changedAdvice() { return &m_changedAdvice; }
    [[nodiscard]] PracticeListModel *practices() { return &m_practices; }

    Q_INVOKABLE void markDone(const QString &action, holdfast::view::TodayViewModel::Evidence evidence);
    /// Puts a step off by a week.
    Q_INVOKABLE void remindLater(const QString &action);
    Q_INVOKABLE void openStep(const QString &action);
    Q_INVOKABLE void openPractice(const QString &practice);

signals:
    void changed();

private:
    void show(const QSet<ActionId> &actions);
    void showUnfinishedNotes();
    [[nodiscard]] QString dueOnDevice() const;
    void showRoutines();
    /// Counted when it may have changed, and not with every mark: there may be thousands of permissions.
    void countGrants();

    overview::Overview &m_overview;
    const Preferences &m_preferences;
    AppViewModel &m_app;
    ActionListModel m_nextSteps;
    ActionListModel m_unfinishedNotes;
    ActionListModel m_changedAdvice;
    PracticeListModel m_practices;
    SnoozeWatch m_snoozeWatch;
    int m_routinesWaiting = 0;
    /// The routine that comes next, and where it stands; 0 for none.
    routine::RoutineNumber m_nextRoutine = 0;
    routine::RoutineStanding m_nextStanding;
    int m_grantsToLookAt = 0;
    QDate m_countedOn;
};

} // namespace holdfast::view
