// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/view/preferences/preferences.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

class QJSEngine;
class QQmlEngine;

namespace holdfast::view {

class FirstRunViewModel;
class MarkReceipt;
class PracticeViewModel;
class PracticesViewModel;
class RecoveryCodeViewModel;
class SettingsViewModel;
class StepViewModel;
class TodayViewModel;
class UnlockViewModel;
class IdleLock;
struct ViewSurroundings;

/// Where the person is: which screen fills the window, which page is open inside, and how to get back. Knows no page's contents;
/// a page's view-model is made when the page is first opened and dropped when the vault locks.
class AppViewModel final : public QObject
{
    Q_OBJECT
    Q_MOC_INCLUDE("app/view/app/mark_receipt.h")
    Q_MOC_INCLUDE("app/view/first_run/first_run_view_model.h")
    Q_MOC_INCLUDE("app/view/practices/practice_view_model.h")
    Q_MOC_INCLUDE("app/view/practices/practices_view_model.h")
    Q_MOC_INCLUDE("app/view/settings/settings_view_model.h")
    Q_MOC_INCLUDE("app/view/step/step_view_model.h")
    Q_MOC_INCLUDE("app/view/today/today_view_model.h")
    Q_MOC_INCLUDE("app/view/unlock/recovery_code_view_model.h")
    Q_MOC_INCLUDE("app/view/unlock/unlock_view_model.h")
    QML_NAMED_ELEMENT(App)
    QML_SINGLETON
    Q_PROPERTY(Screen screen READ screen NOTIFY screenChanged FINAL)
    Q_PROPERTY(Page page READ page NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString pageArgument READ pageArgument NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool sample READ isSample NOTIFY screenChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(int openSteps READ openSteps NOTIFY contentsChanged FINAL)
    Q_PROPERTY(QString lockText READ lockText NOTIFY lockTextChanged FINAL)
    Q_PROPERTY(QString problemTitle READ problemTitle NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString problemText READ problemText NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString noticeText READ noticeText NOTIFY noticeChanged FINAL)
    Q_PROPERTY(QString announcement READ announcement NOTIFY announcementChanged FINAL)
    Q_PROPERTY(holdfast::view::MarkReceipt *receipt READ receipt CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::FirstRunViewModel *firstRun READ firstRun NOTIFY screenChanged FINAL)
    Q_PROPERTY(holdfast::view::UnlockViewModel *unlock READ unlock NOTIFY screenChanged FINAL)
    Q_PROPERTY(holdfast::view::RecoveryCodeViewModel *recoveryCode READ recoveryCode NOTIFY screenChanged FINAL)
    Q_PROPERTY(holdfast::view::TodayViewModel *today READ today NOTIFY screenChanged FINAL)
    Q_PROPERTY(holdfast::view::PracticesViewModel *practices READ practices NOTIFY screenChanged FINAL)
    Q_PROPERTY(holdfast::view::PracticeViewModel *practice READ practice NOTIFY pageChanged FINAL)
    Q_PROPERTY(holdfast::view::StepViewModel *step READ step NOTIFY pageChanged FINAL)
    Q_PROPERTY(holdfast::view::SettingsViewModel *settings READ settings NOTIFY screenChanged FINAL)

public:
    /// What fills the window.
    enum class Screen {
        Starting,
        /// Language, welcome, protect, questions, first steps.
        FirstRun,
        Unlock,
        /// A recovery code is shown and confirmed: after the first run, after renewing, or when asked for.
        RecoveryCode,
        /// The pages with their navigation.
        Home,
    };
    Q_ENUM(Screen)
    /// The pages inside Home.
    enum class Page { Today, Practices, Practice, Step, Settings };
    Q_ENUM(Page)

    AppViewModel(ViewSurroundings &surroundings, QObject *parent = nullptr);
    ~AppViewModel() override;

    static AppViewModel *create(QQmlEngine *engine, QJSEngine *scriptEngine);
    static void provide(AppViewModel *instance);

    [[nodiscard]] Screen screen() const { return m_screen; }
    [[nodiscard]] Page page() const { return m_history.back().page; }
    [[nodiscard]] const QString &pageArgument() const { return m_history.back().argument; }
    [[nodiscard]] bool canGoBack() const { return m_history.size() > 1; }
    [[nodiscard]] bool isSample() const;
    [[nodiscard]] bool isBusy() const;
    /// How many of the steps on Today wait: the number beside its name in the navigation.
    [[nodiscard]] int openSteps() const;
    /// "Locks in 4 min"; empty when it never locks by itself.
    [[nodiscard]] QString lockText() const;
    [[nodiscard]] const QString &problemTitle() const { return m_problemTitle; }
    [[nodiscard]] const QString &problemText() const { return m_problemText; }
    [[nodiscard]] const QString &noticeText() const { return m_noticeText; }
    [[nodiscard]] const QString &announcement() const { return m_announcement; }

    [[nodiscard]] MarkReceipt *receipt() const { return m_receipt.get(); }
    [[nodiscard]] FirstRunViewModel *firstRun() const { return m_firstRun; }
    [[nodiscard]] UnlockViewModel *unlock() const { return m_unlock; }
    [[nodiscard]] RecoveryCodeViewModel *recoveryCode() const { return m_recoveryCode; }
    [[nodiscard]] TodayViewModel *today();
    [[nodiscard]] PracticesViewModel *practices();
    [[nodiscard]] PracticeViewModel *practice() const { return m_practice; }
    [[nodiscard]] StepViewModel *step() const { return m_step; }
    [[nodiscard]] SettingsViewModel *settings();

    /// Looks for the vault and shows the first screen; call once, after the window is there.
    void start();

    Q_INVOKABLE void openPage(holdfast::view::AppViewModel::Page page, const QString &argument = {});
    Q_INVOKABLE void back();
    Q_INVOKABLE void lock();
    Q_INVOKABLE void openSample();
    Q_INVOKABLE void leaveSample();
    Q_INVOKABLE void dismissProblem();
    Q_INVOKABLE void dismissNotice();
    /// Has a screen reader say `text` (also what the interface shows changes with it).
    void announce(const QString &text);
    /// From the first run to the pages: to this step, or to Today when `action` is empty.
    void enterHome(const QString &action);
    /// Shows the screen that the state of the vault asks for.
    void followAccess();

signals:
    void screenChanged();
    void pageChanged();
    void busyChanged();
    void contentsChanged();
    void lockTextChanged();
    void problemChanged();
    void noticeChanged();
    void announcementChanged();
    /// Pages let go of everything they hold before the vault closes.
    void aboutToLock();

private:
    struct Place {
        Page page = Page::Today;
        QString argument;
    };
    void showScreen(Screen screen);
    void report(const Error &error);
    void dropPages();

    ViewSurroundings &m_surroundings;
    overview::Overview &m_overview;
    Preferences &m_preferences;
    FixedClock m_sampleClock;
    Screen m_screen = Screen::Starting;
    std::vector<Place> m_history{Place{}};
    QString m_problemTitle;
    QString m_problemText;
    QString m_noticeText;
    QString m_announcement;
    std::unique_ptr<IdleLock> m_idleLock;
    std::unique_ptr<MarkReceipt> m_receipt;
    // Children of this object; dropped with deleteLater so that a page that is just closing never reads a dead one.
    FirstRunViewModel *m_firstRun = nullptr;
    UnlockViewModel *m_unlock = nullptr;
    RecoveryCodeViewModel *m_recoveryCode = nullptr;
    TodayViewModel *m_today = nullptr;
    PracticesViewModel *m_practices = nullptr;
    PracticeViewModel *m_practice = nullptr;
    StepViewModel *m_step = nullptr;
    SettingsViewModel *m_settings = nullptr;
};

} // namespace holdfast::view
