// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/overview/overview_case.h"

namespace holdfast::overview::test {

namespace {

class OverviewKeys : public OverviewCase
{
protected:
    /// The key that the fake key ring keeps for this vault.
    [[nodiscard]] store::UnlockKey keptKey() const
    {
        return store::KeyRingKey{Secret::copyOf(keyRing.kept.value(overview->slotOverview().vaultId))};
    }
};

struct Refusal {
    const char *name;
    tests::KeyRingOutcome outcome;
    ErrorCode error;
};

constexpr Refusal refusals[] = {{"Denied", tests::KeyRingOutcome::Denied, ErrorCode::KeyRingDenied},
                                {"Unavailable", tests::KeyRingOutcome::Unavailable, ErrorCode::KeyRingUnavailable},
                                {"TimedOut", tests::KeyRingOutcome::TimedOut, ErrorCode::KeyRingTimedOut},
                                {"ReadBackDiffers", tests::KeyRingOutcome::ReadBackDiffers, ErrorCode::KeyRingUnavailable}};

class RefusingKeyRing : public OverviewKeys, public testing::WithParamInterface<Refusal>
{
};

} // namespace

TEST_F(OverviewKeys, APassphraseIsChangedByWhoKnowsThePresentOne)
{
    create();
    overview->changePassphrase(secret(firstPassphrase), secret(secondPassphrase));
    settle();
    EXPECT_EQ(heard->passphrasesChanged, 1);
    EXPECT_EQ(overview->access(), Access::Open);
    lock();
    EXPECT_EQ(scratch.refusal(tests::passphraseKey(firstPassphrase)), ErrorCode::WrongPassphrase);
    EXPECT_EQ(scratch.refusal(tests::passphraseKey(secondPassphrase)), std::nullopt);
}

TEST_F(OverviewKeys, AWrongPresentPassphraseChangesNothing)
{
    create();
    const auto before = scratch.contents();
    overview->changePassphrase(secret("not this one at all"), secret(secondPassphrase));
    overview->replaceRecoveryCode(secret("not this one at all"));
    settle();
    EXPECT_EQ(heard->failures, (std::vector{ErrorCode::WrongPassphrase, ErrorCode::WrongPassphrase}));
    EXPECT_EQ(heard->passphrasesChanged, 0);
    EXPECT_EQ(scratch.contents(), before);
    lock();
    EXPECT_EQ(scratch.refusal(), std::nullopt);
}

TEST_F(OverviewKeys, ANewPassphraseThatMayNotBeUsedChangesNothing)
{
    create();
    overview->changePassphrase(secret(firstPassphrase), secret("password1"));
    settle();
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::PassphraseTooCommon});
    lock();
    EXPECT_EQ(scratch.refusal(), std::nullopt);
}

TEST_F(OverviewKeys, AReplacedRecoveryCodeVoidsTheOldOneAndMustBeConfirmedAnew)
{
    create();
    const Secret oldCode = heard->code->clone();
    overview->confirmRecoveryCode(true);
    settle();
    overview->replaceRecoveryCode(secret(firstPassphrase));
    settle();
    const Secret newCode = heard->code->clone();
    EXPECT_FALSE(newCode.equals(oldCode));
    EXPECT_FALSE(overview->contents().recoveryCodeConfirmed);
    lock();
    EXPECT_EQ(scratch.refusal(tests::recoveryKey(oldCode)), ErrorCode::WrongRecoveryCode);
    EXPECT_EQ(scratch.refusal(tests::recoveryKey(newCode)), std::nullopt);
}

TEST_F(OverviewKeys, WhereThereIsNoPassphraseTheRecoveryCodeStandsInForIt)
{
    overview->createWithKeyRing(keyRing);
    settle();
    const Secret code = heard->code->clone();
    overview->changePassphrase(secret("0000-0000-0000-0000-0000-0000-0000"), secret(secondPassphrase));
    settle();
    EXPECT_EQ(heard->failures.size(), 1u);
    EXPECT_FALSE(overview->slotOverview().passphrase);

    overview->changePassphrase(code.clone(), secret(secondPassphrase));
    settle();
    EXPECT_EQ(heard->failures.size(), 1u);
    EXPECT_TRUE(overview->slotOverview().passphrase);
    EXPECT_TRUE(overview->slotOverview().keyRing);
    overview->changePassphrase(code.clone(), secret(firstPassphrase));
    settle();
    EXPECT_EQ(heard->failures.back(), ErrorCode::WrongPassphrase) << "from now on the passphrase is asked for";
    lock();
    EXPECT_EQ(scratch.refusal(tests::passphraseKey(secondPassphrase)), std::nullopt);
    EXPECT_EQ(scratch.refusal(tests::recoveryKey(code)), std::nullopt) << "the code is still the other way in";
}

TEST_F(OverviewKeys, TypingTheWholeCodeConfirmsIt)
{
    create();
    overview->checkRecoveryCode(secret("0000-0000-0000-0000-0000-0000-0000"));
    settle();
    ASSERT_EQ(heard->failures.size(), 1u);
    EXPECT_FALSE(overview->contents().recoveryCodeConfirmed);
    overview->checkRecoveryCode(heard->code->clone());
    settle();
    EXPECT_EQ(heard->codesChecked, 1);
    EXPECT_TRUE(overview->contents().recoveryCodeConfirmed);
    reopen();
    EXPECT_TRUE(overview->contents().recoveryCodeConfirmed);
}

TEST_F(OverviewKeys, AVaultIsMadeWithTheKeyRingAndARecoveryCode)
{
    overview->look();
    overview->createWithKeyRing(keyRing);
    settle();
    ASSERT_EQ(overview->access(), Access::Open);
    EXPECT_TRUE(overview->slotOverview().keyRing);
    EXPECT_FALSE(overview->slotOverview().passphrase);
    ASSERT_TRUE(heard->code);
    EXPECT_EQ(keyRing.kept.keys(), QStringList{overview->slotOverview().vaultId});
    overview->confirmRecoveryCode(true);
    settle();
    const Secret code = heard->code->clone();
    lock();
    open(keptKey());
    EXPECT_EQ(overview->access(), Access::Open);
    lock();
    EXPECT_EQ(scratch.refusal(tests::recoveryKey(code)), std::nullopt);
}

TEST_P(RefusingKeyRing, LeavesNoVaultBehind)
{
    overview->look();
    keyRing.writeEnds = GetParam().outcome;
    overview->createWithKeyRing(keyRing);
    settle();
    EXPECT_EQ(heard->failures, std::vector{GetParam().error});
    EXPECT_EQ(overview->access(), Access::Absent);
    EXPECT_FALSE(heard->code) << "a code that opens nothing is not shown";
    EXPECT_TRUE(scratch.contents().isEmpty());
    EXPECT_TRUE(keyRing.kept.isEmpty());
    create();
}

TEST_P(RefusingKeyRing, AddsNoSlot)
{
    create();
    const auto before = scratch.contents();
    keyRing.writeEnds = GetParam().outcome;
    overview->addKeyRing(keyRing);
    settle();
    EXPECT_EQ(heard->failures, std::vector{GetParam().error});
    EXPECT_FALSE(overview->slotOverview().keyRing);
    EXPECT_TRUE(keyRing.kept.isEmpty());
    EXPECT_EQ(scratch.contents(), before);
}

INSTANTIATE_TEST_SUITE_P(Outcomes, RefusingKeyRing, testing::ValuesIn(refusals),
                         [](const auto &refusal) { return std::string(refusal.param.name); });

TEST_F(OverviewKeys, LockingWhileTheKeyRingAsksThePersonEndsInALockedVault)
{
    overview->look();
    keyRing.waits = true;
    overview->createWithKeyRing(keyRing);
    settle();
    EXPECT_EQ(overview->access(), Access::Opening);
    overview->lock();
    keyRing.answerNow();
    settle();
    EXPECT_EQ(overview->access(), Access::Locked);
    keyRing.waits = false;
    open(keptKey());
    EXPECT_EQ(overview->access(), Access::Open);
}

TEST_F(OverviewKeys, WhoeverIsStoppedWhileTheKeyRingAsksHasNoVaultThatNothingOpens)
{
    overview->look();
    keyRing.waits = true;
    overview->createWithKeyRing(keyRing);
    settle();
    EXPECT_EQ(overview->access(), Access::Opening);
    startAgain();
    keyRing.waits = false;
    overview->look();
    EXPECT_EQ(overview->access(), Access::Absent);
    create();
}

TEST_F(OverviewKeys, ASecondKeyIsNotMadeWhileTheFirstIsOnItsWay)
{
    create();
    keyRing.waits = true;
    overview->addKeyRing(keyRing);
    overview->addKeyRing(keyRing);
    const auto first = keyRing.kept;
    keyRing.waits = false;
    keyRing.answerNow();
    settle();
    EXPECT_TRUE(overview->slotOverview().keyRing);
    EXPECT_EQ(keyRing.kept, first);
    lock();
    open(keptKey());
    EXPECT_EQ(overview->access(), Access::Open);
}

TEST_F(OverviewKeys, DeletingEverythingTakesTheKeyOutOfTheKeyRing)
{
    create();
    overview->addKeyRing(keyRing);
    settle();
    ASSERT_EQ(keyRing.kept.size(), 1);
    overview->deleteEverything(keyRing);
    settle();
    EXPECT_TRUE(keyRing.kept.isEmpty());
}

TEST_F(OverviewKeys, UnlockingWhileTheVaultStillClosesIsNotTakenBack)
{
    create();
    overview->lock();
    overview->open(tests::passphraseKey());
    std::vector<Access> seen;
    QObject::connect(overview.get(), &Overview::accessChanged, [&] { seen.push_back(overview->access()); });
    settle();
    EXPECT_EQ(seen, std::vector{Access::Open});
    lock();
    EXPECT_EQ(scratch.refusal(), std::nullopt) << "nothing holds on to it";
}

TEST_F(OverviewKeys, ADiskThatFailsMakesNoVaultAndAsksNoKeyRing)
{
    overview->look();
    scratch.storage.failAt(2, tests::StorageFault::NoSpace, tests::FaultyStorage::Failing::Before,
                           tests::FaultyStorage::Lasting::FromThenOn);
    overview->createWithKeyRing(keyRing);
    settle();
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::StorageFull});
    EXPECT_TRUE(keyRing.kept.isEmpty());
    EXPECT_EQ(overview->access(), Access::Absent);
}

TEST_F(OverviewKeys, ASlotIsAddedAndRemoved)
{
    create();
    overview->addKeyRing(keyRing);
    settle();
    EXPECT_TRUE(overview->slotOverview().keyRing);
    lock();
    ASSERT_EQ(keyRing.kept.size(), 1);
    open(keptKey());
    ASSERT_EQ(overview->access(), Access::Open);
    const auto key = keptKey();
    overview->removeKeyRing(keyRing);
    settle();
    EXPECT_FALSE(overview->slotOverview().keyRing);
    EXPECT_TRUE(keyRing.kept.isEmpty());
    lock();
    EXPECT_EQ(scratch.refusal(key), ErrorCode::NoSuchSlot);
    EXPECT_EQ(scratch.refusal(), std::nullopt);
}

TEST_F(OverviewKeys, ASlotThatTheDiskRefusesIsTakenBackFromTheKeyRing)
{
    create();
    scratch.storage.failAt(1, tests::StorageFault::NoSpace, tests::FaultyStorage::Failing::Before,
                           tests::FaultyStorage::Lasting::FromThenOn);
    overview->addKeyRing(keyRing);
    settle();
    scratch.storage.heal();
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::StorageFull});
    EXPECT_FALSE(overview->slotOverview().keyRing);
    EXPECT_TRUE(keyRing.kept.isEmpty());
    lock();
    EXPECT_EQ(scratch.refusal(), std::nullopt);
}

TEST_F(OverviewKeys, AKeyThatComesAfterTheVaultLockedIsTakenBack)
{
    create();
    keyRing.waits = true;
    overview->addKeyRing(keyRing);
    lock();
    keyRing.waits = false;
    keyRing.answerNow();
    settle();
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::Locked});
    EXPECT_TRUE(keyRing.kept.isEmpty());
    EXPECT_FALSE(overview->slotOverview().keyRing);
}

TEST_F(OverviewKeys, ASecondKeyIsNotAskedFor)
{
    create();
    overview->addKeyRing(keyRing);
    settle();
    const auto key = keptKey();
    keyRing.writeEnds = tests::KeyRingOutcome::TimedOut;
    overview->addKeyRing(keyRing);
    settle();
    EXPECT_TRUE(heard->failures.empty());
    lock();
    EXPECT_EQ(scratch.refusal(key), std::nullopt) << "the one that opens stays";
}

TEST_F(OverviewKeys, ACodeThatNobodyConfirmedIsIssuedAnewWhenItIsTheOnlyOtherWayIn)
{
    overview->look();
    overview->createWithKeyRing(keyRing);
    settle();
    const Secret unseen = heard->code->clone();
    lock();
    heard->code.reset();
    open(keptKey());
    ASSERT_TRUE(heard->code);
    EXPECT_FALSE(heard->code->equals(unseen));
    overview->confirmRecoveryCode(true);
    settle();
    const Secret confirmed = heard->code->clone();
    lock();
    EXPECT_EQ(scratch.refusal(tests::recoveryKey(unseen)), ErrorCode::WrongRecoveryCode);
    EXPECT_EQ(scratch.refusal(tests::recoveryKey(confirmed)), std::nullopt);
    heard->code.reset();
    open(keptKey());
    EXPECT_FALSE(heard->code) << "a confirmed code stays";
}

TEST_F(OverviewKeys, TheOnlySlotBesidesTheCodeStays)
{
    overview->look();
    overview->createWithKeyRing(keyRing);
    settle();
    overview->removeKeyRing(keyRing);
    settle();
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::LastSlot});
    EXPECT_TRUE(overview->slotOverview().keyRing);
    EXPECT_EQ(keyRing.kept.size(), 1);
}

} // namespace holdfast::overview::test
