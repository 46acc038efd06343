// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/reminders/reminder_chain.h"

namespace holdfast::view {

/// How and whether reminders come, and what to do where they do not.
class RemindersViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by App")
    Q_PROPERTY(bool comesWhileClosed READ comesWhileClosed NOTIFY changed FINAL)
    Q_PROPERTY(bool canChange READ canChange NOTIFY changed FINAL)
    Q_PROPERTY(QString setUpText READ setUpText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString plan READ plan NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> times READ times NOTIFY changed FINAL)
    Q_PROPERTY(int timeForSteps READ timeForSteps NOTIFY changed FINAL)
    Q_PROPERTY(bool quiet READ isQuiet NOTIFY changed FINAL)
    Q_PROPERTY(int quietFrom READ quietFrom NOTIFY changed FINAL)
    Q_PROPERTY(int quietUntil READ quietUntil NOTIFY changed FINAL)
    Q_PROPERTY(bool showsTitles READ showsTitles NOTIFY changed FINAL)
    Q_PROPERTY(bool looksForUpdates READ looksForUpdates NOTIFY changed FINAL)
    Q_PROPERTY(bool testing READ isTesting NOTIFY changed FINAL)
    Q_PROPERTY(QString testText READ testText NOTIFY changed FINAL)
    Q_PROPERTY(holdfast::view::LineListModel *links READ links CONSTANT FINAL)

public:
    RemindersViewModel(ViewSurroundings &surroundings, AppViewModel &app, QObject *parent = nullptr);

    /// Whether the system wakes Holdfast while the window is closed.
    [[nodiscard]] bool comesWhileClosed() const;
    /// Whether that can be switched now: the system has answered, and nothing is being changed.
    [[nodiscard]] bool canChange() const;
    /// Where that stands, in a sentence.
    [[nodiscard]] QString setUpText() const;
    /// What is wrong with reminders that should come; empty when nothing is known to be.
    [[nodiscard]] QString problem() const;
    /// The files and commands of setting it up, for those who want to know.
    [[nodiscard]] QString plan() const;
    /// "00:00" to "23:30", and the times that were chosen otherwise.
    [[nodiscard]] QList<QString> times() const;
    // The places of the chosen times among them.
    [[nodiscard]] int timeForSteps() const;
    [[nodiscard]] int quietFrom() const;
    [[nodiscard]] int quietUntil() const;
    [[nodiscard]] bool isQuiet() const;
    [[nodiscard]] bool showsTitles() const;
    [[nodiscard]] bool looksForUpdates() const;
    [[nodiscard]] bool isTesting() const;
    [[nodiscard]] QString testText() const;
    /// The chain by which reminders come, with a mark beside each link.
    [[nodiscard]] LineListModel *links() { return &m_links; }

    Q_INVOKABLE void setComesWhileClosed(bool comes);
    Q_INVOKABLE void setTimeForSteps(int index);
    /// Without quiet hours a reminder may come at any time.
    Q_INVOKABLE void setQuiet(bool quiet);
    Q_INVOKABLE void setQuietFrom(int index);
    Q_INVOKABLE void setQuietUntil(int index);
    Q_INVOKABLE void setShowsTitles(bool shows);
    Q_INVOKABLE void setLooksForUpdates(bool looks);
    Q_INVOKABLE void sendTest();
    /// Asks the system and reads the file anew.
    Q_INVOKABLE void refresh();

signals:
    void changed();

private:
    /// What due.json holds, as far as it is told here.
    struct DueFile {
        bool damaged = false;
        int waiting = 0;
        std::optional<QDateTime> lastRun;
    };
    [[nodiscard]] const routine::ReminderPreferences &preferences() const { return m_overview.contents().reminderPreferences; }
    void change(const std::function<void(routine::ReminderPreferences &)> &change);
    [[nodiscard]] QTime timeAt(int index) const;
    [[nodiscard]] int indexOf(const QTime &time) const;
    [[nodiscard]] ReminderChain chain() const;
    void readDueFile();
    void follow();

    ViewSurroundings &m_surroundings;
    overview::Overview &m_overview;
    AppViewModel &m_app;
    ReminderWatch &m_watch;
    DueFile m_dueFile;
    LineListModel m_links;
    QString m_saidOfTest;
};

} // namespace holdfast::view
