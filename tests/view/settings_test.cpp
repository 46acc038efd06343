// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/messages.h"
#include "app/view/app/pages.h"
#include "app/view/settings/settings_view_model.h"

#include "tests/view/view_case.h"

#include <QSignalSpy>

namespace holdfast::view::test {

namespace {

using Stage = FirstRunViewModel::Stage;

class SettingsPage : public ViewCase
{
protected:
    SettingsPage() { enterHome(); }

    [[nodiscard]] SettingsViewModel &settings() { return *app.pages()->settings(); }
    void changePassphrase(const char *present, const QString &wanted, const QString &again)
    {
        TypedField now(QString::fromLatin1(present));
        TypedField first(wanted);
        TypedField second(again);
        settings().changePassphrase(now, first, second);
        settle();
    }
};

class FirstRun : public ViewCase
{
protected:
    FirstRun() { app.start(); }

    [[nodiscard]] FirstRunViewModel &run() { return *app.firstRun(); }
    void goTo(Stage stage)
    {
        while (run().stage() != stage)
            run().next();
    }
    void protect(const QString &first, const QString &second)
    {
        TypedField one(first);
        TypedField two(second);
        run().protect(one, two);
        settle();
    }
};

const QString good = QString::fromLatin1(firstPassphrase);

} // namespace

TEST_F(SettingsPage, ThePassphraseIsChangedAndThatIsSaid)
{
    QSignalSpy accepted(&settings(), &SettingsViewModel::accepted);
    changePassphrase(firstPassphrase, QString::fromLatin1(secondPassphrase), QString::fromLatin1(secondPassphrase));
    EXPECT_EQ(accepted.size(), 1) << "the fields may be wiped";
    EXPECT_FALSE(settings().outcome().isEmpty());
    EXPECT_EQ(app.messages()->announcement(), settings().outcome());
    settings().clearOutcome();
    EXPECT_TRUE(settings().outcome().isEmpty());
    lock();
    unlock(QString::fromLatin1(secondPassphrase));
    EXPECT_EQ(app.screen(), Screen::Home);
}

TEST_F(SettingsPage, AWrongPresentPassphraseIsSaidBesideItsField)
{
    QSignalSpy accepted(&settings(), &SettingsViewModel::accepted);
    changePassphrase("not this one at all", QString::fromLatin1(secondPassphrase), QString::fromLatin1(secondPassphrase));
    EXPECT_FALSE(settings().presentProblem().isEmpty());
    EXPECT_TRUE(accepted.isEmpty()) << "what was typed stays";
    EXPECT_TRUE(app.messages()->problemTitle().isEmpty());
    lock();
    unlock();
    EXPECT_EQ(app.screen(), Screen::Home);
}

TEST_F(SettingsPage, APassphraseThatIsNotTakenIsNotTried)
{
    changePassphrase(firstPassphrase, good, QStringLiteral("another one entirely"));
    EXPECT_FALSE(settings().choice()->repetitionProblem().isEmpty());
    EXPECT_TRUE(settings().choice()->problem().isEmpty()) << "nothing is wrong with the first field";
    changePassphrase(firstPassphrase, QStringLiteral("short"), QStringLiteral("short"));
    EXPECT_TRUE(settings().outcome().isEmpty());
    lock();
    unlock();
    EXPECT_EQ(app.screen(), Screen::Home);
}

TEST_F(SettingsPage, TheRecoveryCodeIsConfirmedByTypingAllOfIt)
{
    std::shared_ptr<Secret> code;
    QObject::connect(&overview, &overview::Overview::recoveryCodeIssued, [&code](const auto &issued) { code = issued; });
    TypedField present(good);
    settings().replaceRecoveryCode(present);
    settle();
    ASSERT_EQ(app.screen(), Screen::RecoveryCode);
    app.recoveryCode()->later();
    ASSERT_EQ(app.screen(), Screen::Home);
    EXPECT_FALSE(settings().isRecoveryCodeConfirmed());
    TypedField wrong(QStringLiteral("ABCD"));
    settings().checkRecoveryCode(wrong);
    settle();
    EXPECT_FALSE(settings().presentProblem().isEmpty());
    TypedField typed(QString::fromLatin1(code->chars(), static_cast<qsizetype>(code->size())));
    settings().checkRecoveryCode(typed);
    settle();
    EXPECT_TRUE(settings().isRecoveryCodeConfirmed());
    EXPECT_FALSE(app.pages()->today()->recoveryCodePending());
}

TEST_F(SettingsPage, AVaultWithoutAPassphraseGetsOne)
{
    settings().deleteEverything();
    settle();
    overview.createWithKeyRing(keyRing);
    settle();
    const QStringList code = app.recoveryCode()->groups();
    app.recoveryCode()->askAgain();
    TypedField group(code.value(app.recoveryCode()->askedGroup() - 1));
    app.recoveryCode()->confirm(group);
    settle();
    app.firstRun()->finish({});
    settle();
    ASSERT_EQ(app.screen(), Screen::Home);
    EXPECT_FALSE(settings().hasPassphrase());
    changePassphrase("0000-0000-0000-0000-0000-0000-0000", good, good);
    EXPECT_FALSE(settings().presentProblem().isEmpty());
    changePassphrase(code.join(QLatin1Char('-')).toLatin1().constData(), good, good);
    EXPECT_TRUE(settings().presentProblem().isEmpty());
    EXPECT_TRUE(settings().hasPassphrase());
    EXPECT_TRUE(settings().outcome().contains(QStringLiteral("opens the vault, too"))) << settings().outcome().toStdString();
}

TEST_F(SettingsPage, TheKeyRingIsUsedAndLeft)
{
    EXPECT_TRUE(settings().isKeyRingOffered());
    settings().useKeyRing(true);
    settle();
    EXPECT_TRUE(settings().hasKeyRing());
    settings().useKeyRing(false);
    settle();
    EXPECT_FALSE(settings().hasKeyRing());
    keyRing.writeEnds = tests::KeyRingOutcome::Denied;
    settings().useKeyRing(true);
    settle();
    EXPECT_FALSE(settings().hasKeyRing());
    EXPECT_FALSE(app.messages()->problemTitle().isEmpty());
}

TEST_F(SettingsPage, TheExportGoesToAWholePathAndIsSaid)
{
    const tests::TemporaryFolder folder;
    const QString file = folder.path(QStringLiteral("export.json"));
    settings().exportData(QStringLiteral(" ") + file);
    settle();
    EXPECT_TRUE(QFile::exists(file));
    EXPECT_TRUE(settings().outcome().contains(file));
    settings().exportData(QStringLiteral("export.json"));
    settle();
    EXPECT_FALSE(QFile::exists(QStringLiteral("export.json")));
    EXPECT_TRUE(QDir::isAbsolutePath(settings().suggestedExportFile()));
    EXPECT_TRUE(settings().suggestedExportFile().contains(QStringLiteral("2026-05-22")));
}

TEST_F(SettingsPage, TheLockTimeIsKept)
{
    EXPECT_EQ(settings().lockMinutes(), 5);
    settings().setLockMinutes(15);
    settle();
    EXPECT_EQ(settings().lockMinutes(), 15);
    lock();
    unlock();
    EXPECT_EQ(settings().lockMinutes(), 15);
}

TEST_F(SettingsPage, SaysWhichCatalogueThisIs)
{
    EXPECT_TRUE(settings().catalogueText().contains(shippedCatalogue().version()));
    EXPECT_EQ(settings().vaultFolder(), scratch.folder.path());
}

TEST_F(FirstRun, LeadsFromTheLanguageToTheFirstStep)
{
    EXPECT_EQ(run().stage(), Stage::Language);
    EXPECT_FALSE(run().canGoBack());
    run().next();
    EXPECT_EQ(run().stage(), Stage::Welcome);
    EXPECT_TRUE(preferences.languageChosen());
    run().next();
    EXPECT_EQ(run().stage(), Stage::Protect);
    run().next();
    EXPECT_EQ(run().stage(), Stage::Protect) << "there is no way round the protection";
    protect(good, good);
    ASSERT_EQ(app.screen(), Screen::RecoveryCode);
    app.recoveryCode()->later();
    for (int question = 0; question < AnswersViewModel::questionCount; ++question) {
        EXPECT_EQ(run().stage(), Stage::Questions);
        EXPECT_EQ(run().question(), question);
        run().answers()->choose(question, 0);
        run().next();
    }
    settle();
    EXPECT_EQ(run().stage(), Stage::Starters);
    EXPECT_GE(run().starters()->count(), 4);
    EXPECT_LE(run().starters()->count(), 6) << "four to six, not fifty";
    const QString first = run().starters()->index(0).data(ActionListModel::ActionRole).toString();
    run().finish(first);
    settle();
    EXPECT_EQ(app.screen(), Screen::Home);
    EXPECT_EQ(app.page(), Page::Step);
    EXPECT_EQ(app.pageArgument(), first);
    lock();
    unlock();
    EXPECT_EQ(app.screen(), Screen::Home) << "it is asked once only";
}

TEST_F(FirstRun, GoesBackUpToThePassphraseAndNotBehindIt)
{
    goTo(Stage::Protect);
    run().back();
    EXPECT_EQ(run().stage(), Stage::Welcome);
    run().openExisting();
    EXPECT_EQ(run().stage(), Stage::Existing);
    run().back();
    run().back();
    EXPECT_EQ(run().stage(), Stage::Language);
    goTo(Stage::Protect);
    protect(good, good);
    app.recoveryCode()->later();
    EXPECT_FALSE(run().canGoBack());
    run().back();
    EXPECT_EQ(run().stage(), Stage::Questions);
    run().next();
    EXPECT_TRUE(run().canGoBack());
    run().back();
    EXPECT_EQ(run().question(), 0);
}

TEST_F(FirstRun, ABadPassphraseMakesNothing)
{
    goTo(Stage::Protect);
    protect(QStringLiteral("short"), QStringLiteral("short"));
    protect(good, QStringLiteral("another one entirely"));
    run().protect(nullptr, nullptr);
    EXPECT_FALSE(run().choice()->repetitionProblem().isEmpty());
    EXPECT_TRUE(scratch.contents().isEmpty());
    EXPECT_EQ(run().stage(), Stage::Protect);
}

TEST_F(FirstRun, AFullDiskIsSaidAndCanBeTriedAgain)
{
    goTo(Stage::Protect);
    scratch.storage.failAt(1, tests::StorageFault::NoSpace, tests::FaultyStorage::Failing::Before,
                           tests::FaultyStorage::Lasting::FromThenOn);
    protect(good, good);
    EXPECT_FALSE(run().problem().isEmpty());
    EXPECT_EQ(run().stage(), Stage::Protect);
    scratch.storage.heal();
    protect(good, good);
    EXPECT_EQ(app.screen(), Screen::RecoveryCode);
}

TEST_F(FirstRun, AKeyRingThatRefusesLeavesOneWhereOneWas)
{
    goTo(Stage::Protect);
    keyRing.writeEnds = tests::KeyRingOutcome::TimedOut;
    run().protectWithKeyRing();
    settle();
    EXPECT_EQ(app.screen(), Screen::FirstRun);
    EXPECT_EQ(run().stage(), Stage::Protect);
    EXPECT_FALSE(run().problem().isEmpty());
    EXPECT_TRUE(scratch.contents().isEmpty());
    protect(good, good);
    EXPECT_EQ(app.screen(), Screen::RecoveryCode);
}

TEST_F(FirstRun, AnExistingVaultIsBroughtHereAndUnlocked)
{
    tests::ScratchVault other(7);
    other.make();
    goTo(Stage::Welcome);
    run().openExisting();
    run().adopt(QStringLiteral(" ") + other.folder.path() + QStringLiteral("/ "));
    settle();
    EXPECT_EQ(app.screen(), Screen::Unlock);
    unlock();
    EXPECT_EQ(status(QStringLiteral("B08")), progress::Status::Done);
}

TEST_F(FirstRun, AFolderWithoutAVaultIsSaid)
{
    const tests::TemporaryFolder empty;
    run().openExisting();
    run().adopt(empty.path());
    settle();
    EXPECT_EQ(app.screen(), Screen::FirstRun);
    EXPECT_FALSE(run().problem().isEmpty());
}

} // namespace holdfast::view::test
