// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/reminder_desk.h"
#include "app/overview/routine_register.h"
#include "app/view/app/app_view_model.h"
#include "app/view/reminders/wake_up_switch.h"

#include <QTimer>

namespace holdfast::view {

/// Reminds while the window is open, locked or not: shows what comes due as a notification or, where none can be shown, inside
/// the app; does what its buttons say; and keeps what is armed in step with the vault. Lives as long as the window.
class ReminderWatch final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to pages by App")
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(bool canPutOff READ canPutOff NOTIFY changed FINAL)
    Q_PROPERTY(QString confirmation READ confirmation NOTIFY changed FINAL)

public:
    ReminderWatch(ViewSurroundings &surroundings, AppViewModel &app, QObject *parent = nullptr);
    ~ReminderWatch() override;

    /// Begins to watch, and corrects what has the system wake Holdfast; call once, when the window is there. Not for a window
    /// that shows the sample alone.
    void start();
    /// Looks whether something came due, as it does every half minute.
    void look();
    /// Arms a reminder for now, to see whether it comes.
    void sendTest();

    /// "Your check is due", and nothing else whatever it is; empty when nothing waits to be looked at.
    [[nodiscard]] QString text() const;
    /// Whether it is known here which reminders it stands for.
    [[nodiscard]] bool canPutOff() const { return !m_told.ids.empty(); }
    /// "The reminder comes back at 20:15."; empty when none was put off.
    [[nodiscard]] QString confirmation() const;
    /// What is due is armed, as far as is known.
    [[nodiscard]] bool isArmed() const { return !m_armingFailed; }
    [[nodiscard]] WakeUpSwitch &wakeUp() { return m_wakeUp; }
    [[nodiscard]] SideThread &thread() { return m_thread; }
    [[nodiscard]] const overview::ReminderDesk &desk() const { return m_desk; }

    /// How far the test has come.
    enum class Test { None, Arming, Waiting, Showing, Shown, ToldElsewhere, NoSuchService, Denied, TimedOut, NotArmed };
    [[nodiscard]] Test test() const { return m_test; }

    /// Goes to what the reminder is about.
    Q_INVOKABLE void open();
    Q_INVOKABLE void later();
    Q_INVOKABLE void dismiss();

signals:
    void changed();
    /// The person wants to see the window.
    void raiseWanted();

private:
    /// What a look came to.
    struct Round {
        routine::Announcement announcement;
        /// False when due.json could not be written.
        bool noted = true;
        bool badge = false;
        /// How often it had been armed before: what was armed since has taken the badge away.
        int armings = 0;
        /// The test is no longer to come.
        bool testTold = false;
    };
    /// Beside the interface's thread.
    [[nodiscard]] Round goRound(int armings, const QString &testId);
    [[nodiscard]] bool hasVault() const;
    void take(const Round &round);
    void tell(const routine::Announcement &announcement);
    void conclude(Test test);
    void setDue(bool due);
    void follow();
    void forget();
    void arm();
    void takePressed();
    void lead(const routine::Subject *subject);
    void goOn();

    ViewSurroundings &m_surroundings;
    overview::Overview &m_overview;
    AppViewModel &m_app;
    /// Of the machine: the sample's stands still.
    const Clock &m_clock;
    overview::ReminderDesk m_desk;
    SideThread m_thread;
    WakeUpSwitch m_wakeUp;
    QTimer m_timer;
    QTimer m_armTimer;
    bool m_started = false;
    bool m_looking = false;
    bool m_armingFailed = false;
    int m_armings = 0;
    /// The vault was just opened, and the badge is about to go.
    bool m_opening = false;
    /// The person is to be told inside the app.
    bool m_due = false;
    /// They were, and put it away.
    bool m_putAway = false;
    /// What was told last and not answered yet, and whether it is on the screen.
    routine::Announcement m_told;
    bool m_showing = false;
    /// What could not be noted and was said inside the app instead.
    std::vector<QString> m_unnoted;
    /// When what was put off comes back.
    routine::LocalMoment m_backAt;
    /// Where "Open" leads once Home is shown.
    std::optional<std::pair<AppViewModel::Page, QString>> m_goTo;
    Test m_test = Test::None;
    QString m_testId;
    /// What was told last was the test.
    bool m_toldTest = false;
};

} // namespace holdfast::view
