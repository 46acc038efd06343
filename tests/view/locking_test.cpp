// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/agenda/agenda_view_model.h"
#include "app/view/app/idle_lock.h"
#include "app/view/app/mark_receipt.h"
#include "app/view/app/pages.h"
#include "app/view/practices/practices_view_model.h"
#include "app/view/settings/settings_view_model.h"
#include "app/view/today/today_view_model.h"
#include "tests/view/view_case.h"

#include <QPointer>
#include <QSignalSpy>

namespace holdfast::view::test {

namespace {

class Locking : public ViewCase
{
protected:
    Locking() { enterHome(); }

    /// Has the program look at its clock, as it does on waking.
    void lookAtTheClock()
    {
        lockSignal.wake();
        settle();
    }
    [[nodiscard]] bool isLocked() const { return overview.access() == Access::Locked; }
    /// A key that nobody listens to.
    void pressAKey() { tests::pressKey(m_anything, Qt::Key_Shift); }

    void writeNote(const QString &action, const QString &note)
    {
        openStep(action);
        app.pages()->step()->setNote(note);
    }

private:
    QObject m_anything;
};

const QString half = QStringLiteral("half a sen");

} // namespace

TEST_F(Locking, DropsEveryPageAndWhatItHolds)
{
    openStep(QStringLiteral("B08"));
    app.openPage(Page::Practice, QStringLiteral("P4"));
    const QPointer<TodayViewModel> today(app.pages()->today());
    const QPointer<StepViewModel> step(app.pages()->step());
    const QPointer<SettingsViewModel> settings(app.pages()->settings());
    app.lock();
    EXPECT_EQ(app.screen(), Screen::Unlock);
    settle();
    EXPECT_TRUE(today.isNull());
    EXPECT_TRUE(step.isNull());
    EXPECT_TRUE(settings.isNull());
    EXPECT_EQ(app.pages()->step(), nullptr);
    EXPECT_EQ(app.page(), Page::Today);
    EXPECT_TRUE(overview.contents().marks.isEmpty());
    EXPECT_EQ(scratch.refusal(), std::nullopt) << "the vault is closed";
}

TEST_F(Locking, NoPageComesBackForWhoeverStillAsks)
{
    // As the bindings of a page do until it is gone.
    const auto ask = [this] {
        (void)app.pages()->today();
        (void)app.pages()->practices();
        (void)app.pages()->settings();
    };
    ask();
    QObject::connect(&app, &AppViewModel::screenChanged, &app, ask);
    QObject::connect(&app, &AppViewModel::pageChanged, &app, ask);
    lock();
    EXPECT_TRUE(app.findChildren<TodayViewModel *>().isEmpty());
    EXPECT_TRUE(app.findChildren<PracticesViewModel *>().isEmpty());
    EXPECT_TRUE(app.findChildren<SettingsViewModel *>().isEmpty());
}

TEST_F(Locking, KeepsWhatWasBeingTyped)
{
    writeNote(QStringLiteral("B08"), half);
    lock();
    unlock();
    ActionListModel &offered = *app.pages()->today()->unfinishedNotes();
    ASSERT_EQ(offered.count(), 1) << "and Today leads back to it";
    EXPECT_EQ(offered.data(offered.index(0), ActionListModel::ActionRole), QStringLiteral("B08"));
    openStep(QStringLiteral("B08"));
    EXPECT_EQ(app.pages()->step()->note(), half);
    app.pages()->step()->markDone();
    settle();
    EXPECT_TRUE(app.pages()->step()->note().isEmpty()) << "saved with the mark";
    EXPECT_EQ(offered.count(), 0);
    lock();
    unlock();
    openStep(QStringLiteral("B08"));
    EXPECT_TRUE(app.pages()->step()->note().isEmpty());
}

TEST_F(Locking, KeepsWhatWasBeingTypedInPlaceOfAnOlderNote)
{
    writeNote(QStringLiteral("B08"), QStringLiteral("as it was"));
    app.pages()->step()->markDone();
    settle();
    const auto number = overview.contents().marks.value(ActionId("B08")).front().number;
    app.pages()->step()->keepRewritten(number, half);
    lock();
    unlock();
    EXPECT_EQ(app.pages()->today()->unfinishedNotes()->count(), 1);
    openStep(QStringLiteral("B08"));
    EXPECT_EQ(app.pages()->step()->rewritten(number, QStringLiteral("as it was")), half);
    app.pages()->step()->rewriteNote(number, half);
    settle();
    lock();
    unlock();
    EXPECT_EQ(app.pages()->today()->unfinishedNotes()->count(), 0);
    EXPECT_EQ(overview.contents().marks.value(ActionId("B08")).front().note, half);
}

TEST_F(Locking, ARewrittenNoteThatCouldNotBeSavedIsNotLost)
{
    writeNote(QStringLiteral("B08"), QStringLiteral("as it was"));
    app.pages()->step()->markDone();
    settle();
    const auto number = overview.contents().marks.value(ActionId("B08")).front().number;
    const QString tooLong(10'001, QLatin1Char('x'));
    app.pages()->step()->rewriteNote(number, tooLong);
    settle();
    EXPECT_EQ(overview.contents().marks.value(ActionId("B08")).front().note, QStringLiteral("as it was"));
    EXPECT_EQ(app.pages()->step()->rewritten(number, QStringLiteral("as it was")), tooLong);
}

TEST_F(Locking, WhatIsTakenBackGivesItsNoteBackToTheField)
{
    writeNote(QStringLiteral("B08"), half);
    app.pages()->step()->markDone();
    settle();
    ASSERT_TRUE(app.pages()->step()->note().isEmpty());
    app.receipt()->undo();
    settle();
    EXPECT_EQ(app.pages()->step()->note(), half);
    EXPECT_TRUE(overview.contents().marks.value(ActionId("B08")).front().note.isEmpty()) << "it stands in one place only";
    lock();
    unlock();
    openStep(QStringLiteral("B08"));
    EXPECT_EQ(app.pages()->step()->note(), half);
}

TEST_F(Locking, AnErasedDraftStaysErased)
{
    writeNote(QStringLiteral("B08"), half);
    lock();
    unlock();
    writeNote(QStringLiteral("B08"), {});
    lock();
    unlock();
    openStep(QStringLiteral("B08"));
    EXPECT_TRUE(app.pages()->step()->note().isEmpty());
}

TEST_F(Locking, GoingElsewhereKeepsWhatWasBeingTyped)
{
    writeNote(QStringLiteral("B08"), half);
    writeNote(QStringLiteral("B09"), QStringLiteral("another"));
    settle();
    openStep(QStringLiteral("B08"));
    EXPECT_EQ(app.pages()->step()->note(), half);
    settle();
    app.back();
    EXPECT_EQ(app.pages()->step()->note(), QStringLiteral("another"));
    app.openPage(Page::Today);
    openStep(QStringLiteral("B09"));
    EXPECT_EQ(app.pages()->step()->note(), QStringLiteral("another")) << "also without a moment in between";
    app.openPage(Page::Settings);
    lock();
    unlock();
    openStep(QStringLiteral("B08"));
    EXPECT_EQ(app.pages()->step()->note(), half);
    openStep(QStringLiteral("B09"));
    EXPECT_EQ(app.pages()->step()->note(), QStringLiteral("another"));
}

TEST_F(Locking, ANoteThatCouldNotBeSavedStaysInItsField)
{
    const QString tooLong(10'001, QLatin1Char('x'));
    writeNote(QStringLiteral("B08"), tooLong);
    EXPECT_TRUE(app.pages()->step()->noteTooLong());
    app.pages()->step()->markDone();
    settle();
    EXPECT_EQ(app.pages()->step()->note(), tooLong);
    EXPECT_EQ(status(QStringLiteral("B08")), progress::Status::Unknown);
}

TEST_F(Locking, LocksAfterFiveIdleMinutes)
{
    suspendClock.passMinutes(4);
    lookAtTheClock();
    EXPECT_FALSE(isLocked());
    EXPECT_EQ(app.lockText(), QStringLiteral("Locks in 1 min"));
    suspendClock.passMinutes(1);
    lookAtTheClock();
    EXPECT_TRUE(isLocked());
    EXPECT_TRUE(app.lockText().isEmpty());
}

TEST_F(Locking, LocksByItselfWhenTheTimeIsUp)
{
    suspendClock.now += 5 * 60'000 - 20;
    lookAtTheClock();
    EXPECT_FALSE(isLocked());
    suspendClock.now += 20;
    EXPECT_TRUE(happens([this] { return isLocked(); })) << "without anybody asking";
    settle();
}

TEST_F(Locking, EveryKindOfActivityPostponesIt)
{
    QObject anything;
    const auto send = [&anything](QEvent::Type type) {
        QEvent event(type);
        QCoreApplication::sendEvent(&anything, &event);
    };
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseMove, QEvent::Wheel, QEvent::TouchBegin, QEvent::TouchUpdate,
                            QEvent::TabletPress, QEvent::InputMethod}) {
        suspendClock.passMinutes(4);
        send(type);
        lookAtTheClock();
        ASSERT_FALSE(isLocked());
        ASSERT_EQ(app.lockText(), QStringLiteral("Locks in 5 min")) << type;
    }
    suspendClock.passMinutes(4);
    pressAKey();
    suspendClock.passMinutes(4);
    mark(QStringLiteral("B08"));
    suspendClock.passMinutes(4);
    app.openPage(Page::Practices);
    suspendClock.passMinutes(4);
    openStep(QStringLiteral("B08"));
    suspendClock.passMinutes(4);
    app.pages()->step()->setNote(half);
    suspendClock.passMinutes(4);
    lookAtTheClock();
    EXPECT_FALSE(isLocked()) << "verbs and other pages count too";
    send(QEvent::Timer);
    suspendClock.passMinutes(1);
    lookAtTheClock();
    EXPECT_TRUE(isLocked());
}

TEST_F(Locking, TimeAsleepCountsAndNoKeyComesBeforeTheLock)
{
    // The machine slept, and the first thing that happens is a key.
    suspendClock.passMinutes(60);
    pressAKey();
    EXPECT_TRUE(isLocked());
    EXPECT_EQ(app.screen(), Screen::Unlock);
    settle();
}

TEST_F(Locking, WakingLocksBeforeAnythingElseIsShown)
{
    suspendClock.passMinutes(60);
    lockSignal.wake();
    EXPECT_EQ(app.screen(), Screen::Unlock) << "at once, not in the next round of the event loop";
    EXPECT_TRUE(overview.contents().drafts.isEmpty());
    settle();
}

TEST_F(Locking, NeverIsNever)
{
    app.pages()->settings()->setLockMinutes(overview::neverLock);
    settle();
    EXPECT_TRUE(app.lockText().isEmpty());
    suspendClock.passMinutes(100'000);
    lookAtTheClock();
    pressAKey();
    EXPECT_FALSE(isLocked());
}

TEST_F(Locking, AnotherLockTimeHoldsAtOnceAndAfterUnlocking)
{
    app.pages()->settings()->setLockMinutes(1);
    settle();
    EXPECT_EQ(app.lockText(), QStringLiteral("Locks in 1 min"));
    suspendClock.passMinutes(1);
    lookAtTheClock();
    ASSERT_TRUE(isLocked());
    unlock();
    suspendClock.passMinutes(1);
    lookAtTheClock();
    EXPECT_TRUE(isLocked());
}

TEST_F(Locking, TheSystemsLockLocksAndTheMachineSleepsOnlyAfterwards)
{
    bool closed = false;
    lockSignal.onRelease = [&] { closed = scratch.refusal() == std::nullopt; };
    writeNote(QStringLiteral("B08"), half);
    lockSignal.askForLock();
    EXPECT_TRUE(isLocked());
    EXPECT_EQ(lockSignal.released, 0) << "not while the vault's file is still open";
    settle();
    EXPECT_EQ(lockSignal.released, 1);
    EXPECT_TRUE(closed);
    unlock();
    openStep(QStringLiteral("B08"));
    EXPECT_EQ(app.pages()->step()->note(), half);
}

TEST_F(Locking, AMachineThatGoesToSleepIsNotHeldUpByALockedVault)
{
    lock();
    const int before = lockSignal.released;
    lockSignal.askForLock();
    settle();
    EXPECT_EQ(lockSignal.released, before + 1);
}

TEST_F(Locking, TheSystemsLockIsHeardWhileTheKeyIsBeingWorkedOut)
{
    lock();
    TypedField field(QString::fromLatin1(firstPassphrase));
    app.unlock()->unlock(field);
    lockSignal.askForLock();
    settle();
    EXPECT_TRUE(isLocked());
    EXPECT_EQ(app.screen(), Screen::Unlock);
}

TEST_F(Locking, WhoRecoversIsLockedOutToo)
{
    std::shared_ptr<Secret> code;
    QObject::connect(&overview, &overview::Overview::recoveryCodeIssued, [&code](const auto &issued) { code = issued; });
    overview.replaceRecoveryCode(Secret::copyOf(QByteArrayView(firstPassphrase)));
    settle();
    lock();
    for (const bool bySystem : {true, false}) {
        overview.open(tests::recoveryKey(*code));
        settle();
        ASSERT_EQ(overview.access(), Access::Renewing);
        if (bySystem)
            lockSignal.askForLock();
        else
            suspendClock.passMinutes(5);
        lookAtTheClock();
        EXPECT_TRUE(isLocked());
        EXPECT_EQ(scratch.refusal(), std::nullopt);
    }
}

TEST_F(Locking, WhileTheCodeIsShownTheLockTakesItAway)
{
    overview.replaceRecoveryCode(Secret::copyOf(QByteArrayView(firstPassphrase)));
    settle();
    ASSERT_EQ(app.screen(), Screen::RecoveryCode);
    suspendClock.passMinutes(5);
    lookAtTheClock();
    EXPECT_TRUE(isLocked());
    EXPECT_EQ(app.recoveryCode(), nullptr);
}

TEST_F(Locking, ANewDayIsNoticedOnWaking)
{
    app.pages()->settings()->setLockMinutes(overview::neverLock);
    mark(QStringLiteral("B03"));
    settle();
    ASSERT_EQ(status(QStringLiteral("B03")), progress::Status::Done);
    scratch.clock.advanceDays(30);
    lookAtTheClock();
    EXPECT_EQ(status(QStringLiteral("B03")), progress::Status::Due);
    EXPECT_EQ(app.pages()->agenda()->waiting()->count(), 1);
}

TEST_F(Locking, MidnightComesByItself)
{
    mark(QStringLiteral("B03"));
    scratch.clock.set(QDateTime(scratch.clock.today().addDays(30), QTime(0, 0), QTimeZone::utc()).addMSecs(-30));
    lookAtTheClock();
    ASSERT_EQ(status(QStringLiteral("B03")), progress::Status::Done);
    scratch.clock.advanceSeconds(1);
    EXPECT_TRUE(happens([this] { return status(QStringLiteral("B03")) == progress::Status::Due; }));
}

} // namespace holdfast::view::test
