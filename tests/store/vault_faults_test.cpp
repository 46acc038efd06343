// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scratch_vault.h"
#include "tests/support/secrets.h"

#include <gtest/gtest.h>

namespace holdfast::store {

using platform::StorageFault;
using tests::FaultyStorage;
using tests::ScratchVault;
using tests::secret;

namespace {

struct StorageRow {
    const char *name;
    StorageFault fault;
    ErrorCode expected;
    FaultyStorage::Failing failing;
    FaultyStorage::Lasting lasting;
};

const StorageRow rows[] = {
    {"fullOnce", StorageFault::NoSpace, ErrorCode::StorageFull, FaultyStorage::Failing::Before, FaultyStorage::Lasting::Once},
    {"fullFromThenOn", StorageFault::NoSpace, ErrorCode::StorageFull, FaultyStorage::Failing::Before,
     FaultyStorage::Lasting::FromThenOn},
    {"failsOnce", StorageFault::InputOutput, ErrorCode::WriteFailed, FaultyStorage::Failing::Before,
     FaultyStorage::Lasting::Once},
    {"readOnlyFromThenOn", StorageFault::ReadOnly, ErrorCode::ReadOnlyStorage, FaultyStorage::Failing::Before,
     FaultyStorage::Lasting::FromThenOn},
    {"lastStepFails", StorageFault::InputOutput, ErrorCode::WriteFailed, FaultyStorage::Failing::After,
     FaultyStorage::Lasting::Once},
};

class FaultyVault : public testing::TestWithParam<StorageRow>
{
protected:
    void failAt(int nth) { scratch.storage.failAt(nth, GetParam().fault, GetParam().failing, GetParam().lasting); }

    ScratchVault scratch;
};

} // namespace

TEST_P(FaultyVault, MakingOneFailsWithoutATraceAndWorksLater)
{
    for (int nth = 1;; ++nth) {
        ASSERT_LT(nth, 100);
        ScratchVault fresh;
        fresh.storage.failAt(nth, GetParam().fault, GetParam().failing, GetParam().lasting);
        auto created = Vault::create(fresh.folder, tests::passphraseKey(), fresh.surroundings());
        const bool wasHit = fresh.storage.count() >= nth;
        fresh.storage.heal();
        if (created) {
            ASSERT_TRUE(created->vault.close());
            ASSERT_EQ(fresh.openAndClose(), OpeningNotice::None) << "n = " << nth;
        } else {
            EXPECT_EQ(created.error().code, GetParam().expected) << "n = " << nth << ": " << created.error().detail.toStdString();
            EXPECT_EQ(fresh.presence(), VaultPresence::Absent) << "n = " << nth;
            fresh.make();
        }
        if (!wasHit) {
            EXPECT_TRUE(created);
            break;
        }
    }
}

TEST_P(FaultyVault, AChangedPassphraseIsNeverSaidToHoldWhenItDoesNot)
{
    for (int nth = 1;; ++nth) {
        ASSERT_LT(nth, 100);
        ScratchVault fresh;
        fresh.make();
        auto opened = fresh.open();
        ASSERT_TRUE(opened);
        fresh.storage.failAt(nth, GetParam().fault, GetParam().failing, GetParam().lasting);
        const Result<void> changed = opened->vault.changePassphrase(secret(tests::secondPassphrase));
        const bool wasHit = fresh.storage.count() >= nth;
        fresh.storage.heal();
        // The vault stays open and whole whatever happened to its key file.
        tests::addMark(opened->vault);
        ASSERT_TRUE(opened->vault.close());

        const bool former = !fresh.refusal(tests::passphraseKey(tests::firstPassphrase)).has_value();
        const bool wanted = !fresh.refusal(tests::passphraseKey(tests::secondPassphrase)).has_value();
        EXPECT_NE(former, wanted) << "n = " << nth << ": exactly one of the two opens";
        if (changed) {
            EXPECT_TRUE(wanted) << "n = " << nth;
        } else {
            EXPECT_EQ(changed.error().code, GetParam().expected) << "n = " << nth;
            if (GetParam().failing == FaultyStorage::Failing::Before && GetParam().lasting == FaultyStorage::Lasting::Once) {
                EXPECT_TRUE(former) << "n = " << nth;
            }
        }
        if (!wasHit) {
            EXPECT_TRUE(changed);
            break;
        }
    }
}

TEST_P(FaultyVault, ClosingNeverLosesWhatWasSaved)
{
    for (int nth = 1;; ++nth) {
        ASSERT_LT(nth, 100);
        ScratchVault fresh;
        fresh.make();
        auto opened = fresh.open();
        ASSERT_TRUE(opened);
        tests::addMark(opened->vault);
        fresh.storage.failAt(nth, GetParam().fault, GetParam().failing, GetParam().lasting);
        static_cast<void>(opened->vault.copyIfDue());
        EXPECT_TRUE(opened->vault.close()) << "n = " << nth;
        const bool wasHit = fresh.storage.count() >= nth;
        fresh.storage.heal();
        auto again = fresh.open();
        ASSERT_TRUE(again) << "n = " << nth << ": " << again.error().detail.toStdString();
        EXPECT_EQ(tests::marksIn(again->vault), 2) << "n = " << nth;
        ASSERT_TRUE(again->vault.close());
        if (!wasHit)
            break;
    }
}

INSTANTIATE_TEST_SUITE_P(Storage, FaultyVault, testing::ValuesIn(rows), [](const auto &row) { return row.param.name; });

} // namespace holdfast::store
