// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"
#include "app/view/preferences/preferences.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

class QJSEngine;
class QQmlEngine;

namespace holdfast::view {

class DayWatch;
class FirstRunViewModel;
class MarkReceipt;
class Messages;
class Pages;
class RecoveryCodeViewModel;
class ReminderWatch;
class UnlockViewModel;
class IdleLock;
struct ViewSurroundings;

/// Where the person is: which screen fills the window, which page is open inside, and how to get back. Knows no page's contents.
class AppViewModel final : public QObject
{
    Q_OBJECT
    Q_MOC_INCLUDE("app/view/app/parts_of_app.h")
    QML_NAMED_ELEMENT(App)
    QML_SINGLETON
    Q_PROPERTY(Screen screen READ screen NOTIFY screenChanged FINAL)
    Q_PROPERTY(Page page READ page NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool sample READ isSample NOTIFY screenChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(int openSteps READ openSteps NOTIFY contentsChanged FINAL)
    Q_PROPERTY(QString lockText READ lockText NOTIFY lockTextChanged FINAL)
    Q_PROPERTY(holdfast::view::Pages *pages READ pages CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::Messages *messages READ messages CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::MarkReceipt *receipt READ receipt CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::ReminderWatch *reminder READ reminder CONSTANT FINAL)
    Q_PROPERTY(holdfast::view::FirstRunViewModel *firstRun READ firstRun NOTIFY screenChanged FINAL)
    Q_PROPERTY(holdfast::view::UnlockViewModel *unlock READ unlock NOTIFY screenChanged FINAL)
    Q_PROPERTY(holdfast::view::RecoveryCodeViewModel *recoveryCode READ recoveryCode NOTIFY screenChanged FINAL)

public:
    /// What fills the window. RecoveryCode shows a code and has it confirmed: after the first run, after renewing, or when asked
    /// for.
    enum class Screen { Starting, FirstRun, Unlock, RecoveryCode, Home };
    Q_ENUM(Screen)
    /// The pages inside Home.
    enum class Page { Today, Practices, Practice, Step, Risks, Risk, Device, Grants, Routines, Routine, Search, Packs, Settings };
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
    /// How many steps on Today wait, for the navigation.
    [[nodiscard]] int openSteps() const;
    /// "Locks in 4 min"; empty when it never locks by itself.
    [[nodiscard]] QString lockText() const;

    [[nodiscard]] Pages *pages() const { return m_pages.get(); }
    [[nodiscard]] Messages *messages() const { return m_messages.get(); }
    [[nodiscard]] MarkReceipt *receipt() const { return m_receipt.get(); }
    [[nodiscard]] ReminderWatch *reminder() const { return m_reminder.get(); }
    [[nodiscard]] FirstRunViewModel *firstRun() const { return m_firstRun; }
    [[nodiscard]] UnlockViewModel *unlock() const { return m_unlock; }
    [[nodiscard]] RecoveryCodeViewModel *recoveryCode() const { return m_recoveryCode; }

    /// Looks for the vault and shows the first screen; call once, after the window is there.
    void start();

    Q_INVOKABLE void openPage(holdfast::view::AppViewModel::Page page, const QString &argument = {});
    /// Shows what a .holdfastpack holds and offers to install it: now, or once a vault is open.
    Q_INVOKABLE void takePack(const QString &file);
    Q_INVOKABLE void back();
    Q_INVOKABLE void lock();
    Q_INVOKABLE void noteActivity();
    Q_INVOKABLE void openSample();
    Q_INVOKABLE void leaveSample();
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

private:
    struct Place {
        Page page = Page::Today;
        QString argument;
    };
    void goThere();
    /// Makes the view-model of the practice, step or risk that is open.
    void showDetail();
    void showScreen(Screen screen);
    void dropPages();
    void takePendingPack();
    void takePendingPackSoon();
    /// Takes steps and practices of packs that were removed out of the way back.
    void forgetWhatIsGone();

    ViewSurroundings &m_surroundings;
    overview::Overview &m_overview;
    FixedClock m_sampleClock;
    Screen m_screen = Screen::Starting;
    std::vector<Place> m_history{Place{}};
    /// A pack that waits for the vault to open.
    QString m_pendingPack;
    std::unique_ptr<IdleLock> m_idleLock;
    /// Behind the lock: what slept too long is closed before its day is looked at.
    std::unique_ptr<DayWatch> m_dayWatch;
    std::unique_ptr<Pages> m_pages;
    std::unique_ptr<Messages> m_messages;
    std::unique_ptr<MarkReceipt> m_receipt;
    std::unique_ptr<ReminderWatch> m_reminder;
    // Children of this object; dropped with deleteLater so that a page that is just closing never reads a dead one.
    FirstRunViewModel *m_firstRun = nullptr;
    UnlockViewModel *m_unlock = nullptr;
    RecoveryCodeViewModel *m_recoveryCode = nullptr;
};

} // namespace holdfast::view
