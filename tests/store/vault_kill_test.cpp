// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/child_process.h"
#include "tests/support/repetitions.h"
#include "tests/support/scratch_vault.h"
#include "tests/support/secrets.h"

#include <gtest/gtest.h>

#include <chrono>
#include <random>

namespace holdfast::store {

using tests::ScratchVault;
using tests::secret;

namespace {

constexpr char acknowledgement = 'a';

QByteArray passphraseNumber(int number)
{
    return "blue piano cloud " + QByteArray::number(number);
}

/// Changes the passphrase without end, from number `from` on, and the other slots in between; one byte after each passphrase.
void changeKeysUntilKilled(ScratchVault &scratch, int from, int pipe)
{
    auto opened = scratch.open(tests::passphraseKey(passphraseNumber(from)));
    if (!opened)
        return;
    Vault &vault = opened->vault;
    for (int number = from + 1;; ++number) {
        if (!vault.changePassphrase(secret(passphraseNumber(number))) || ::write(pipe, &acknowledgement, 1) != 1)
            return;
        if (!vault.replaceRecoveryCode() || !vault.setKeyRingSlot(secret(QByteArray(32, 'k'))))
            return;
    }
}

/// Waits without giving the processor away: a sleep would be rounded to the scheduler's clock, and kills would cluster.
void spinFor(std::chrono::microseconds time)
{
    const auto end = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < end) {
    }
}

/// The number of the passphrase, `least` or the one after it, that opens the vault without anything to be told; -1 for none.
int numberThatOpens(ScratchVault &scratch, int least)
{
    for (const int number : {least, least + 1}) {
        auto opened = scratch.open(tests::passphraseKey(passphraseNumber(number)));
        if (!opened)
            continue;
        EXPECT_EQ(opened->notice, OpeningNotice::None);
        EXPECT_EQ(tests::marksIn(opened->vault), 1);
        EXPECT_TRUE(opened->vault.database().checkThoroughly());
        EXPECT_TRUE(opened->vault.close());
        return number;
    }
    return -1;
}

} // namespace

// HOLDFAST_KILLS=1000 for the long run.
TEST(KilledWhileChangingKeys, TheLastAcknowledgedPassphraseOpensOrTheOneAfterIt)
{
    const int kills = tests::repetitions("HOLDFAST_KILLS", 50);
    ScratchVault scratch;
    scratch.make(tests::passphraseKey(passphraseNumber(0)));
    std::mt19937 random(20260522);
    std::uniform_int_distribution<int> changesToAwait(0, 2);
    std::uniform_int_distribution<int> microsecondsToAwait(0, 60'000);
    int present = 0;
    int acknowledged = 0;

    for (int trial = 0; trial < kills; ++trial) {
        scratch.random = tests::SeededRandom(static_cast<quint64>(trial) + 2);
        tests::ChildProcess child = tests::startChild([&](int pipe) { changeKeysUntilKilled(scratch, present, pipe); });
        int seen = 0;
        for (int awaited = changesToAwait(random); awaited > 0 && child.readByte() == acknowledgement; --awaited)
            ++seen;
        spinFor(std::chrono::microseconds(microsecondsToAwait(random)));
        child.kill();
        while (child.readByte() == acknowledgement)
            ++seen;

        const int opens = numberThatOpens(scratch, present + seen);
        ASSERT_GE(opens, 0) << "trial " << trial << ", " << seen << " acknowledged since passphrase " << present;
        ASSERT_EQ(scratch.contents().value("vault.key"), scratch.contents().value("vault.key.bak")) << "trial " << trial;
        acknowledged += seen;
        present = opens;
    }
    RecordProperty("kills", kills);
    RecordProperty("acknowledged", acknowledged);
    EXPECT_GT(acknowledged, 0);
}

TEST(KilledWhileChangingKeys, AtEveryStepOfTheStorageInTurn)
{
    for (int nth = 1;; ++nth) {
        ASSERT_LT(nth, 100);
        ScratchVault scratch;
        scratch.make(tests::passphraseKey(passphraseNumber(0)));
        const int code = tests::exitCodeOfChild([&] {
            auto opened = scratch.open(tests::passphraseKey(passphraseNumber(0)));
            if (!opened)
                return 1;
            scratch.storage.failAt(nth, platform::StorageFault::InputOutput, tests::FaultyStorage::Failing::EndOfProcess);
            return opened->vault.changePassphrase(secret(passphraseNumber(1))) ? 0 : 2;
        });
        ASSERT_TRUE(code == 0 || code == 137) << code;
        const int opens = numberThatOpens(scratch, 0);
        ASSERT_GE(opens, code == 0 ? 1 : 0) << "n = " << nth;
        ASSERT_EQ(scratch.contents().value("vault.key"), scratch.contents().value("vault.key.bak")) << "n = " << nth;
        if (code == 0)
            break;
    }
}

TEST(KilledWhileMakingAVault, ThereIsNoneOrAWholeOne)
{
    for (int nth = 1;; ++nth) {
        ASSERT_LT(nth, 100);
        ScratchVault scratch;
        const int code = tests::exitCodeOfChild([&] {
            scratch.storage.failAt(nth, platform::StorageFault::InputOutput, tests::FaultyStorage::Failing::EndOfProcess);
            return Vault::create(scratch.folder, tests::passphraseKey(), scratch.surroundings()) ? 0 : 2;
        });
        ASSERT_TRUE(code == 0 || code == 137) << code;
        const VaultPresence presence = scratch.presence();
        if (presence == VaultPresence::Absent) {
            ASSERT_NE(code, 0) << "n = " << nth;
            auto created = Vault::create(scratch.folder, tests::passphraseKey(), scratch.surroundings());
            ASSERT_TRUE(created) << "n = " << nth << ": " << created.error().detail.toStdString();
            ASSERT_TRUE(created->vault.close());
        }
        ASSERT_EQ(scratch.presence(), VaultPresence::Present) << "n = " << nth;
        ASSERT_EQ(scratch.openAndClose(), OpeningNotice::None) << "n = " << nth;
        if (code == 0)
            break;
    }
}

} // namespace holdfast::store
