// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/app_view_model.h"
#include "app/view/app/messages.h"

#include "app/view/app/mark_receipt.h"
#include "app/view/app/pages.h"
#include "app/view/practices/practice_view_model.h"
#include "app/view/settings/settings_view_model.h"
#include "tests/view/view_case.h"

#include <QSignalSpy>

namespace holdfast::view::test {

namespace {

using progress::MarkKind;
using progress::Status;

using AppScreens = ViewCase;

class AppPages : public ViewCase
{
protected:
    AppPages() { enterHome(); }
};

class AppReceipts : public AppPages
{
};

} // namespace

TEST_F(AppScreens, TheFirstStartBeginsTheFirstRun)
{
    EXPECT_EQ(app.screen(), Screen::Starting);
    QSignalSpy screens(&app, &AppViewModel::screenChanged);
    app.start();
    EXPECT_EQ(app.screen(), Screen::FirstRun);
    EXPECT_FALSE(screens.isEmpty());
    ASSERT_NE(app.firstRun(), nullptr);
    EXPECT_EQ(app.unlock(), nullptr);
    EXPECT_EQ(app.pages()->today(), nullptr) << "pages are for what is open";
    EXPECT_EQ(app.pages()->settings(), nullptr);
    EXPECT_EQ(app.pages()->practices(), nullptr);
}

TEST_F(AppScreens, AVaultThatIsThereAsksForItsKey)
{
    scratch.make();
    app.start();
    EXPECT_EQ(app.screen(), Screen::Unlock);
    ASSERT_NE(app.unlock(), nullptr);
    EXPECT_TRUE(app.unlock()->hasPassphrase());
    EXPECT_FALSE(app.unlock()->hasKeyRing());
}

TEST_F(AppScreens, ANewVaultShowsItsCodeThenAsksTheQuestions)
{
    app.start();
    overview.create(tests::passphraseKey());
    EXPECT_EQ(app.screen(), Screen::FirstRun) << "the screen that asked shows the progress";
    EXPECT_TRUE(app.firstRun()->isCreating());
    settle();
    EXPECT_EQ(app.screen(), Screen::RecoveryCode);
    app.recoveryCode()->later();
    EXPECT_EQ(app.screen(), Screen::FirstRun);
    EXPECT_EQ(app.firstRun()->stage(), FirstRunViewModel::Stage::Questions);
    settle();
    EXPECT_EQ(app.recoveryCode(), nullptr) << "the code is kept no longer than it is shown";
}

TEST_F(AppScreens, AFirstRunThatWasLeftGoesOnAfterUnlocking)
{
    app.start();
    overview.create(tests::passphraseKey());
    settle();
    lock();
    EXPECT_EQ(app.screen(), Screen::Unlock);
    EXPECT_EQ(app.recoveryCode(), nullptr);
    unlock();
    EXPECT_EQ(app.screen(), Screen::FirstRun);
    EXPECT_EQ(app.firstRun()->stage(), FirstRunViewModel::Stage::Questions);
}

TEST_F(AppScreens, TheRecoveryCodeLeadsToANewPassphraseANewCodeAndHome)
{
    enterHome();
    std::shared_ptr<Secret> code;
    QObject::connect(&overview, &overview::Overview::recoveryCodeIssued, [&code](const auto &issued) { code = issued; });
    overview.replaceRecoveryCode(Secret::copyOf(QByteArrayView(firstPassphrase)));
    settle();
    ASSERT_EQ(app.screen(), Screen::RecoveryCode);
    const QString written = QString::fromLatin1(code->chars(), static_cast<qsizetype>(code->size()));
    app.recoveryCode()->later();
    EXPECT_EQ(app.screen(), Screen::Home);
    lock();

    app.unlock()->setMode(UnlockViewModel::Mode::RecoveryCode);
    unlock(written.toLower().replace(QLatin1Char('-'), QLatin1Char(' ')));
    EXPECT_EQ(app.screen(), Screen::Unlock);
    EXPECT_TRUE(app.unlock()->isRenewing());
    EXPECT_EQ(app.pages()->today(), nullptr) << "first a new passphrase";
    TypedField first(QString::fromLatin1(secondPassphrase));
    TypedField second(QString::fromLatin1(secondPassphrase));
    app.unlock()->renew(first, second);
    settle();
    ASSERT_EQ(app.screen(), Screen::RecoveryCode);
    EXPECT_NE(app.recoveryCode()->groups().join(QLatin1Char('-')), written);
    app.recoveryCode()->later();
    EXPECT_EQ(app.screen(), Screen::Home);
    lock();
    unlock(QString::fromLatin1(secondPassphrase));
    EXPECT_EQ(app.screen(), Screen::Home);
}

TEST_F(AppScreens, TheSampleIsLabelledAndLeftWithOneVerb)
{
    app.start();
    app.openSample();
    settle();
    EXPECT_EQ(app.screen(), Screen::Home);
    EXPECT_TRUE(app.isSample());
    EXPECT_TRUE(app.lockText().isEmpty());
    EXPECT_FALSE(app.pages()->today()->recoveryCodePending());
    EXPECT_GT(app.pages()->today()->nextSteps()->count(), 0);
    preferences.setLook(Preferences::Look::Dark);
    app.leaveSample();
    settle();
    EXPECT_EQ(app.screen(), Screen::FirstRun);
    EXPECT_FALSE(app.isSample());
    EXPECT_EQ(preferences.look(), Preferences::Look::Dark) << "language and appearance stay";
    EXPECT_TRUE(scratch.contents().isEmpty());
}

TEST_F(AppScreens, DeletingEverythingBeginsAnew)
{
    enterHome();
    app.pages()->settings()->deleteEverything();
    settle();
    EXPECT_EQ(app.screen(), Screen::FirstRun);
    EXPECT_EQ(app.firstRun()->stage(), FirstRunViewModel::Stage::Language);
    EXPECT_EQ(app.pages()->settings(), nullptr);
    EXPECT_EQ(app.page(), Page::Today);
}

TEST_F(AppPages, PagesAreMadeWhenTheyAreFirstAskedFor)
{
    TodayViewModel *today = app.pages()->today();
    ASSERT_NE(today, nullptr);
    EXPECT_EQ(app.pages()->today(), today);
    EXPECT_NE(app.pages()->practices(), nullptr);
    EXPECT_NE(app.pages()->settings(), nullptr);
    EXPECT_EQ(app.pages()->step(), nullptr);
    EXPECT_EQ(app.pages()->practice(), nullptr);
}

TEST_F(AppPages, BackLeadsStepByStepToWhereOneCameFrom)
{
    EXPECT_EQ(app.page(), Page::Today);
    EXPECT_FALSE(app.canGoBack());
    app.openPage(Page::Practices);
    app.openPage(Page::Practice, QStringLiteral("P4"));
    openStep(QStringLiteral("B08"));
    openStep(QStringLiteral("B09"));
    EXPECT_EQ(app.pageArgument(), QStringLiteral("B09"));
    app.back();
    EXPECT_EQ(app.page(), Page::Step);
    EXPECT_EQ(app.pages()->step()->title(), shippedCatalogue().action(ActionId("B08"))->title.in(catalogue::Language::English));
    app.back();
    EXPECT_EQ(app.page(), Page::Practice);
    EXPECT_EQ(app.pages()->practice()->title(),
              shippedCatalogue().practice(PracticeId("P4"))->title.in(catalogue::Language::English));
    app.back();
    EXPECT_EQ(app.page(), Page::Practices);
    EXPECT_TRUE(app.canGoBack());
    app.back();
    EXPECT_EQ(app.page(), Page::Today);
    EXPECT_FALSE(app.canGoBack());
    app.back();
    EXPECT_EQ(app.page(), Page::Today);
}

TEST_F(AppPages, APageOfTheNavigationStartsAPathOfItsOwn)
{
    openStep(QStringLiteral("B08"));
    app.openPage(Page::Settings);
    app.back();
    EXPECT_EQ(app.page(), Page::Today);
}

TEST_F(AppPages, OpeningThePageOneIsOnChangesNothing)
{
    openStep(QStringLiteral("B08"));
    StepViewModel *step = app.pages()->step();
    QSignalSpy pages(&app, &AppViewModel::pageChanged);
    openStep(QStringLiteral("B08"));
    EXPECT_TRUE(pages.isEmpty());
    EXPECT_EQ(app.pages()->step(), step);
    app.back();
    EXPECT_FALSE(app.canGoBack());
}

TEST_F(AppPages, AStepThatDoesNotExistIsAnEmptyPage)
{
    openStep(QStringLiteral("X99"));
    EXPECT_TRUE(app.pages()->step()->title().isEmpty());
    EXPECT_TRUE(app.pages()->step()->guides().isEmpty());
    EXPECT_TRUE(app.pages()->step()->guideBasis().isEmpty());
    app.openPage(Page::Practice, QStringLiteral("P9"));
    EXPECT_TRUE(app.pages()->practice()->title().isEmpty());
    EXPECT_EQ(app.pages()->practice()->steps()->count(), 0);
    app.back();
    app.back();
    EXPECT_EQ(app.page(), Page::Today);
}

TEST_F(AppPages, TheNumberBesideTodayIsTheOneOfItsSteps)
{
    EXPECT_EQ(app.openSteps(), app.pages()->today()->nextSteps()->count());
}

TEST_F(AppReceipts, WhatWasMarkedIsSaidUntilOneGoesElsewhere)
{
    openStep(QStringLiteral("B08"));
    EXPECT_FALSE(app.receipt()->isPresent());
    app.pages()->step()->setTried(true);
    app.pages()->step()->markDone();
    EXPECT_FALSE(app.receipt()->isPresent()) << "not before it is saved";
    settle();
    ASSERT_TRUE(app.receipt()->isPresent());
    EXPECT_EQ(app.receipt()->action(), QStringLiteral("B08"));
    EXPECT_EQ(app.receipt()->text(), QStringLiteral("Done, I tried it. Due again 20 August 2026."));
    EXPECT_EQ(app.messages()->announcement(), app.receipt()->text());
    app.openPage(Page::Today);
    EXPECT_FALSE(app.receipt()->isPresent());
    EXPECT_TRUE(app.receipt()->text().isEmpty());
}

TEST_F(AppReceipts, UndoTakesItBackAndTheReceiptGoes)
{
    const QString first = overview.picture().nextSteps().front().action.text();
    app.pages()->today()->markDone(first, TodayViewModel::Evidence::Said);
    settle();
    ASSERT_TRUE(app.receipt()->isPresent());
    app.receipt()->undo();
    EXPECT_TRUE(app.receipt()->isPresent()) << "not before that is saved";
    settle();
    EXPECT_FALSE(app.receipt()->isPresent());
    EXPECT_EQ(status(first), Status::Unknown);
    app.receipt()->undo();
    settle();
    EXPECT_TRUE(app.messages()->problemTitle().isEmpty());
}

TEST_F(AppReceipts, LockingTakesTheReceiptAway)
{
    mark(QStringLiteral("B08"));
    ASSERT_TRUE(app.receipt()->isPresent());
    lock();
    EXPECT_FALSE(app.receipt()->isPresent());
    EXPECT_TRUE(app.messages()->announcement().isEmpty());
}

TEST_F(AppReceipts, WhatWasNotSavedIsAProblemAndNoReceipt)
{
    overview.mark({ActionId("B08"), MarkKind::Done, {}, {}, QString(10'001, QLatin1Char('x'))});
    settle();
    EXPECT_FALSE(app.receipt()->isPresent());
    EXPECT_FALSE(app.messages()->problemTitle().isEmpty());
    EXPECT_EQ(app.messages()->announcement(), app.messages()->problemTitle());
    EXPECT_EQ(app.messages()->problemText().count(QLatin1Char('\n')), 2) << "what happened, what is safe, what to do";
    app.messages()->dismissProblem();
    EXPECT_TRUE(app.messages()->problemTitle().isEmpty());
}

TEST_F(AppReceipts, WhatIsSaidBesideTheFieldIsNotSaidTwice)
{
    lock();
    unlock(QStringLiteral("not this one at all"));
    EXPECT_FALSE(app.unlock()->problem().isEmpty());
    EXPECT_TRUE(app.messages()->problemTitle().isEmpty());
}

TEST_F(AppReceipts, AnOlderCopyIsToldAndTheNoticeCanBePutAway)
{
    lock();
    const QByteArray older = tests::contentOf(scratch.folder.database());
    unlock();
    mark(QStringLiteral("B08"));
    lock();
    ASSERT_TRUE(tests::writeFile(scratch.folder.database(), older));
    unlock();
    EXPECT_EQ(app.screen(), Screen::Home);
    EXPECT_FALSE(app.messages()->notice().isEmpty());
    app.messages()->dismissNotice();
    EXPECT_TRUE(app.messages()->notice().isEmpty());
}

} // namespace holdfast::view::test
