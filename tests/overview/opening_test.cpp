// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/overview/overview_case.h"

#include "app/sample/household.h"

namespace holdfast::overview::test {

namespace {

class OverviewOpening : public OverviewCase
{
protected:
    /// Creates a vault with one mark in it and locks.
    void createAndLock()
    {
        create();
        mark(payment, MarkKind::Done, QStringLiteral("kept"));
        lock();
        heard->forget();
    }
};

} // namespace

TEST_F(OverviewOpening, TheFirstLookSaysWhetherThereIsAVault)
{
    EXPECT_EQ(overview->access(), Access::Unknown);
    overview->look();
    EXPECT_EQ(overview->access(), Access::Absent);
    scratch.make();
    overview->look();
    EXPECT_EQ(overview->access(), Access::Locked);
    EXPECT_TRUE(overview->slotOverview().passphrase);
    EXPECT_TRUE(overview->slotOverview().recoveryCode);
    EXPECT_FALSE(overview->slotOverview().keyRing);
    EXPECT_TRUE(heard->failures.empty());
}

TEST_F(OverviewOpening, CreatingOpensAndIssuesTheRecoveryCode)
{
    overview->look();
    heard->forget();
    overview->create(tests::passphraseKey());
    EXPECT_EQ(overview->access(), Access::Opening);
    settle();
    EXPECT_EQ(heard->accesses, (std::vector{Access::Opening, Access::Open}));
    ASSERT_TRUE(heard->code);
    EXPECT_EQ(heard->code->size(), 34u) << "seven groups of four with dashes between them";
    EXPECT_TRUE(overview->slotOverview().passphrase);
    EXPECT_EQ(overview->picture().today(), scratch.clock.today());
    ASSERT_FALSE(overview->picture().starterSteps().empty());
    EXPECT_EQ(overview->picture().starterSteps().front(), updates);
}

TEST_F(OverviewOpening, APassphraseThatMayNotBeUsedMakesNoVault)
{
    overview->look();
    overview->create(tests::passphraseKey("password1"));
    settle();
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::PassphraseTooCommon});
    EXPECT_EQ(overview->access(), Access::Absent);
    create();
}

TEST_F(OverviewOpening, OpeningReadsWhatWasKept)
{
    createAndLock();
    open();
    EXPECT_EQ(heard->accesses, (std::vector{Access::Opening, Access::Open}));
    EXPECT_EQ(heard->notices, std::vector{store::OpeningNotice::None});
    EXPECT_EQ(status(payment), Status::Done);
    EXPECT_EQ(heard->pictures.back(), QSet<ActionId>{}) << "everything is new";
}

TEST_F(OverviewOpening, AWrongPassphraseChangesNoByte)
{
    createAndLock();
    const auto before = scratch.contents();
    open(tests::passphraseKey("not this one at all"));
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::WrongPassphrase});
    EXPECT_EQ(overview->access(), Access::Locked);
    EXPECT_EQ(scratch.contents(), before);
    open();
    EXPECT_EQ(overview->access(), Access::Open);
}

TEST_F(OverviewOpening, LongAndPictorialPassphrasesOpenWhatTheyClosed)
{
    const QByteArray pictures = QStringLiteral("🦉🚋🍵🧵🪁🥁🧭🦔").toUtf8();
    create(pictures);
    lock();
    open(tests::passphraseKey(pictures));
    ASSERT_EQ(overview->access(), Access::Open);
    QByteArray longest = "seven blue pianos ";
    while (longest.size() < 1'024)
        longest += static_cast<char>('a' + longest.size() * 7 % 26);
    overview->changePassphrase(secret(pictures), secret(longest));
    settle();
    ASSERT_EQ(heard->passphrasesChanged, 1);
    lock();
    open(tests::passphraseKey(longest));
    EXPECT_EQ(overview->access(), Access::Open);
}

TEST_F(OverviewOpening, ASecondOpeningWhileTheFirstIsUnderWayIsIgnored)
{
    createAndLock();
    overview->open(tests::passphraseKey());
    overview->open(tests::passphraseKey());
    settle();
    EXPECT_EQ(overview->access(), Access::Open);
    open();
    EXPECT_EQ(overview->access(), Access::Open) << "what is open stays open";
    EXPECT_TRUE(heard->failures.empty());
    EXPECT_EQ(status(payment), Status::Done);
}

TEST_F(OverviewOpening, LockingForgetsAtOnceAndClosesBehindIt)
{
    create();
    mark(payment, MarkKind::Done, QStringLiteral("private"));
    EXPECT_EQ(scratch.refusal(), ErrorCode::VaultInUse);
    overview->lock();
    EXPECT_EQ(overview->access(), Access::Locked) << "the interface does not wait for the disk";
    EXPECT_TRUE(overview->contents().marks.isEmpty());
    EXPECT_FALSE(overview->picture().today().isValid());
    EXPECT_EQ(heard->closed, 0);
    settle();
    EXPECT_EQ(heard->closed, 1);
    EXPECT_EQ(overview->access(), Access::Locked);
    EXPECT_EQ(scratch.refusal(), std::nullopt) << "the lock is free";
}

TEST_F(OverviewOpening, LockingSavesWhatWasBeingTyped)
{
    create();
    overview->saveDraft(QStringLiteral("note/U01"), QStringLiteral("old"));
    settle();
    lock({{QStringLiteral("note/B08"), QStringLiteral("half a sen")}, {QStringLiteral("note/U01"), {}}});
    EXPECT_TRUE(overview->contents().drafts.isEmpty());
    open();
    EXPECT_EQ(overview->contents().drafts, (QHash<QString, QString>{{QStringLiteral("note/B08"), QStringLiteral("half a sen")}}));
}

TEST_F(OverviewOpening, LockingAClosedVaultSaysThatItIsClosed)
{
    createAndLock();
    const int before = heard->closed;
    lock();
    EXPECT_EQ(heard->closed, before + 1) << "whoever waits for it, such as a machine going to sleep, is told";
    EXPECT_EQ(overview->access(), Access::Locked);
    EXPECT_TRUE(heard->failures.empty());
}

TEST_F(OverviewOpening, ALockAskedForWhileTheKeyIsBeingWorkedOutIsKept)
{
    createAndLock();
    const int before = heard->closed;
    overview->open(tests::passphraseKey());
    overview->lock();
    settle();
    EXPECT_EQ(overview->access(), Access::Locked);
    EXPECT_EQ(heard->closed, before + 1);
    EXPECT_TRUE(heard->notices.empty()) << "it was never open";
    EXPECT_TRUE(overview->contents().marks.isEmpty());
    EXPECT_EQ(scratch.refusal(), std::nullopt);
    open();
    EXPECT_EQ(overview->access(), Access::Open) << "it was asked for once";
}

TEST_F(OverviewOpening, ALockAskedForDuringAFailingOpeningIsAnsweredToo)
{
    createAndLock();
    const int before = heard->closed;
    overview->open(tests::passphraseKey("not this one at all"));
    overview->lock();
    settle();
    EXPECT_EQ(overview->access(), Access::Locked);
    EXPECT_EQ(heard->closed, before + 1);
    open();
    EXPECT_EQ(overview->access(), Access::Open);
}

TEST_F(OverviewOpening, LeavingTheProgramRightAfterLockingStillSavesEverything)
{
    create();
    for (int round = 0; round < 10; ++round) {
        const QString text = QStringLiteral("round %1").arg(round);
        overview->mark(requestFor(payment, MarkKind::Done, text));
        overview->lock({{QStringLiteral("note/B08"), text}});
        startAgain();
        open();
        ASSERT_EQ(overview->contents().drafts.value(QStringLiteral("note/B08")), text);
        ASSERT_EQ(marks(payment).back().note, text);
        ASSERT_EQ(heard->notices, std::vector{store::OpeningNotice::None});
    }
}

TEST_F(OverviewOpening, LeavingTheProgramWithoutLockingClosesProperly)
{
    create();
    overview->mark(requestFor(payment));
    startAgain();
    open();
    EXPECT_EQ(heard->notices, std::vector{store::OpeningNotice::None});
    EXPECT_EQ(status(payment), Status::Done);
    EXPECT_TRUE(QFile::exists(scratch.folder.sequenceFile()));
}

TEST_F(OverviewOpening, TheRecoveryCodeLeadsToANewPassphraseAndANewCode)
{
    create();
    const Secret oldCode = heard->code->clone();
    mark(payment);
    overview->confirmRecoveryCode(true);
    settle();
    lock();
    heard->forget();

    open(tests::recoveryKey(oldCode));
    EXPECT_EQ(heard->accesses, (std::vector{Access::Opening, Access::Renewing}));
    heard->code.reset();
    overview->renew(secret(secondPassphrase));
    settle();
    EXPECT_EQ(overview->access(), Access::Open);
    EXPECT_EQ(status(payment), Status::Done);
    EXPECT_EQ(heard->passphrasesChanged, 1);
    ASSERT_TRUE(heard->code);
    EXPECT_FALSE(heard->code->equals(oldCode));
    EXPECT_FALSE(overview->contents().recoveryCodeConfirmed) << "the new one has to be confirmed anew";
    const Secret newCode = heard->code->clone();
    lock();
    EXPECT_EQ(scratch.refusal(tests::recoveryKey(oldCode)), ErrorCode::WrongRecoveryCode);
    EXPECT_EQ(scratch.refusal(tests::passphraseKey(firstPassphrase)), ErrorCode::WrongPassphrase);
    EXPECT_EQ(scratch.refusal(tests::recoveryKey(newCode)), std::nullopt);
    EXPECT_EQ(scratch.refusal(tests::passphraseKey(secondPassphrase)), std::nullopt);
}

TEST_F(OverviewOpening, ABadNewPassphraseLeavesTheRecoveryWhereItWas)
{
    create();
    const Secret code = heard->code->clone();
    lock();
    open(tests::recoveryKey(code));
    overview->renew(secret("short"));
    settle();
    EXPECT_EQ(overview->access(), Access::Renewing);
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::PassphraseTooShort});
    lock();
    EXPECT_EQ(scratch.refusal(tests::recoveryKey(code)), std::nullopt);
    EXPECT_EQ(scratch.refusal(), std::nullopt);
}

TEST_F(OverviewOpening, LockingWhileTheNewPassphraseIsBeingSetLocks)
{
    create();
    const Secret code = heard->code->clone();
    lock();
    open(tests::recoveryKey(code));
    overview->renew(secret(secondPassphrase));
    overview->lock();
    settle();
    EXPECT_EQ(overview->access(), Access::Locked);
    open(tests::passphraseKey(secondPassphrase));
    EXPECT_EQ(overview->access(), Access::Open);
}

TEST_F(OverviewOpening, DeletingEverythingLeavesNothing)
{
    create();
    mark(payment);
    overview->deleteEverything(keyRing);
    EXPECT_TRUE(overview->contents().marks.isEmpty());
    settle();
    EXPECT_EQ(heard->deleted, 1);
    EXPECT_EQ(overview->access(), Access::Absent);
    EXPECT_TRUE(scratch.contents().isEmpty());
    create(secondPassphrase);
    EXPECT_TRUE(overview->contents().marks.isEmpty());
}

TEST_F(OverviewOpening, AVaultOfAnotherFolderIsBroughtHereAndStaysThere)
{
    tests::ScratchVault other(7);
    other.make();
    const auto before = other.contents();
    overview->look();
    overview->adopt(other.folder);
    settle();
    EXPECT_EQ(overview->access(), Access::Locked);
    EXPECT_EQ(other.contents(), before);
    open();
    EXPECT_EQ(status(payment), Status::Done);
    EXPECT_EQ(heard->notices, std::vector{store::OpeningNotice::None});
}

TEST_F(OverviewOpening, WhatACrashLeftUnfinishedComesAlongWithTheVault)
{
    tests::ScratchVault other(7);
    other.make();
    ASSERT_TRUE(tests::writeFile(other.folder.database() + "-journal", "half a transaction"));
    overview->look();
    overview->adopt(other.folder);
    settle();
    EXPECT_EQ(scratch.contents().value(QStringLiteral("vault.db-journal")), "half a transaction");
}

TEST_F(OverviewOpening, AVaultThatIsBeingWrittenIsNotAdopted)
{
    tests::ScratchVault other(7);
    other.make();
    const auto writer = other.open();
    ASSERT_TRUE(writer);
    overview->look();
    overview->adopt(other.folder);
    settle();
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::VaultInUse});
    EXPECT_EQ(overview->access(), Access::Absent);
}

TEST_F(OverviewOpening, AFolderWithoutAVaultIsNotAdopted)
{
    const tests::TemporaryFolder empty;
    overview->look();
    overview->adopt(store::VaultFolder(empty.path()));
    settle();
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::NoVault});
    EXPECT_EQ(overview->access(), Access::Absent);
}

TEST_F(OverviewOpening, AnAdoptedVaultNeverReplacesTheOneThatIsHere)
{
    createAndLock();
    tests::ScratchVault other(7);
    other.make();
    overview->adopt(other.folder);
    settle();
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::VaultAlreadyExists});
    open();
    EXPECT_EQ(marks(payment)[0].note, QStringLiteral("kept"));
}

TEST_F(OverviewOpening, TheSampleIsInMemoryOnlyAndGoesWithoutATrace)
{
    overview->look();
    heard->forget();
    FixedClock clock(QDateTime(QDate(2030, 1, 1), QTime(12, 0), QTimeZone::utc()));
    overview->openSample([this, &clock] { return sample::furnish(catalogue, clock, scratch.storage, scratch.random); }, clock);
    settle();
    EXPECT_EQ(overview->access(), Access::Sample);
    EXPECT_EQ(overview->clock().now(), sample::moment());
    EXPECT_FALSE(overview->contents().marks.isEmpty());
    mark(updates);
    EXPECT_EQ(heard->marks.back().madeAt, sample::moment());
    lock();
    EXPECT_EQ(overview->access(), Access::Absent);
    EXPECT_TRUE(overview->contents().marks.isEmpty());
    EXPECT_EQ(overview->clock().now(), scratch.clock.now());
    EXPECT_TRUE(scratch.contents().isEmpty());
}

TEST_F(OverviewOpening, NothingInTheSampleReachesTheRealVault)
{
    createAndLock();
    const auto before = scratch.contents();
    FixedClock clock(sample::moment());
    overview->openSample([this, &clock] { return sample::furnish(catalogue, clock, scratch.storage, scratch.random); }, clock);
    settle();
    ASSERT_EQ(overview->access(), Access::Sample);
    overview->changePassphrase(secret(firstPassphrase), secret(secondPassphrase));
    overview->saveDraft(QStringLiteral("note/B08"), QStringLiteral("x"));
    overview->deleteEverything(keyRing);
    settle();
    EXPECT_EQ(heard->deleted, 0);
    EXPECT_EQ(overview->access(), Access::Locked) << "the sample was left";
    EXPECT_EQ(scratch.contents(), before);
}

} // namespace holdfast::overview::test
