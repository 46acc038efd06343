// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/overview/device_case.h"

// A disk that fails while something about devices is being kept.

namespace holdfast::overview::test {

namespace {

using tests::Fault;

class DeviceFaults : public DeviceCase
{
protected:
    /// The person let go of the camera; the look that shows that it is gone is about to come.
    void prepare()
    {
        keepLook(seeing({camera}));
        scratch.clock.advanceSeconds(60);
        decide({revoke("flatpak", camera)});
        saveDevice(0, named("Till"));
        mark(support, MarkKind::NotDone);
        tick(support, "a");
        scratch.clock.advanceDays(1);
        heard->forget();
    }
    /// While the vault is closed.
    void change(const char *sql)
    {
        auto changed = scratch.open();
        ASSERT_TRUE(changed);
        store::Database &database = changed->vault.database();
        ASSERT_TRUE(database.write([&] { return database.run(sql); }));
        ASSERT_TRUE(changed->vault.close());
    }
    void failEveryChange(Fault::Kind kind)
    {
        disk().failWith({.operations = tests::FaultyChange, .nth = 1, .kind = kind, .persistent = true});
    }
};

struct FaultRow {
    const char *name;
    unsigned operations;
    Fault::Kind kind;
    bool persistent;
};

class FaultsWhileKeepingALook : public DeviceFaults, public testing::WithParamInterface<FaultRow>
{
protected:
    void expectAsBefore(const Contents &before, std::size_t marksBefore)
    {
        EXPECT_EQ(asBytes(contents().look), asBytes(before.look));
        EXPECT_EQ(contents().grantDecisions, before.grantDecisions);
        EXPECT_EQ(marksMade(), marksBefore);
        EXPECT_EQ(ticks(support), QSet<QString>{QStringLiteral("a")});
    }
};

} // namespace

TEST_P(FaultsWhileKeepingALook, ItIsKeptWithItsMarksAndConfirmationsOrNotAtAll)
{
    const FaultRow row = GetParam();
    prepare();
    const Contents before = contents();
    const auto marksBefore = marksMade();
    int refused = 0;
    for (int nth = 1;; ++nth) {
        ASSERT_LT(nth, 500) << "the loop does not come to its end";
        heard->forget();
        scratch.clock.advanceSeconds(1);
        const Findings look = seeing({});
        disk().failWith({row.operations, nth, row.kind, row.persistent});
        keepLook(look);
        disk().heal();

        const bool saidSo = heard->failures.empty();
        refused += saidSo ? 0 : 1;
        EXPECT_NE(saidSo, heard->devicesChanged == 0) << "either or, n = " << nth;
        if (!saidSo)
            expectAsBefore(before, marksBefore);
        reopen();
        // When only the last step of saving failed, it may be there although that was not said.
        const bool isThere = asBytes(contents().look) == asBytes(look);
        EXPECT_TRUE(isThere || !saidSo) << "n = " << nth;
        if (!isThere) {
            // A look without its marks would never be made good.
            expectAsBefore(before, marksBefore);
            continue;
        }
        EXPECT_EQ(contents().grantDecisions[0].confirmedAt, look.lookedAt);
        EXPECT_EQ(status(cameras), Status::Done);
        EXPECT_EQ(status(support), Status::Done);
        EXPECT_TRUE(ticks(support).isEmpty());
        break;
    }
    EXPECT_GT(refused, 0);
}

INSTANTIATE_TEST_SUITE_P(All, FaultsWhileKeepingALook,
                         testing::Values(FaultRow{"OneWriteFails", tests::FaultyWrite, Fault::Kind::InputOutput, false},
                                         FaultRow{"EveryWriteFails", tests::FaultyWrite, Fault::Kind::InputOutput, true},
                                         FaultRow{"DiskStaysFull", tests::FaultyWrite, Fault::Kind::DiskFull, true},
                                         FaultRow{"OneSyncFails", tests::FaultySync, Fault::Kind::InputOutput, false},
                                         FaultRow{"EveryChangeFails", tests::FaultyChange, Fault::Kind::InputOutput, true}),
                         [](const auto &row) { return std::string(row.param.name); });

TEST_F(DeviceFaults, NoVerbSaysKeptOfWhatIsNotOnTheDisk)
{
    prepare();
    const Contents before = contents();
    const qint64 till = contents().household[0].number;
    for (const auto kind : {Fault::Kind::InputOutput, Fault::Kind::DiskFull}) {
        heard->forget();
        failEveryChange(kind);
        keepLook(seeing({}));
        decide({keep("flatpak", microphone)});
        takeBack(revoke("flatpak", camera));
        saveDevice(0, named("Phone"));
        saveDevice(till, named("Phone"));
        verbs().removeDevice(till);
        verbs().allowBrowsers(true);
        settle();
        disk().heal();
        const ErrorCode code = kind == Fault::Kind::DiskFull ? ErrorCode::StorageFull : ErrorCode::WriteFailed;
        EXPECT_EQ(heard->failures, std::vector(7, code));
        EXPECT_EQ(heard->devicesChanged, 0);
        EXPECT_TRUE(heard->pictures.empty());
        EXPECT_EQ(asBytes(contents().look), asBytes(before.look));
        EXPECT_EQ(contents().grantDecisions, before.grantDecisions);
        EXPECT_EQ(contents().household, before.household);
        EXPECT_EQ(contents().browsersAllowed, std::nullopt);
    }
    expectTheSameAfterReopening();
    verbs().allowBrowsers(true);
    keepLook(seeing({}));
    EXPECT_EQ(status(cameras), Status::Done) << "the disk works again, and so does the vault";
    EXPECT_EQ(contents().browsersAllowed, true);
}

TEST_F(DeviceFaults, DecisionsStayWhenTheMarksTheyMakeCannotBeSaved)
{
    keepLook(seeing({camera}));
    heard->forget();
    int refusedMarks = 0;
    for (int nth = 1;; ++nth) {
        ASSERT_LT(nth, 500) << "the loop does not come to its end";
        const auto decided = contents().grantDecisions.size();
        disk().failWith({.operations = tests::FaultyWrite, .nth = nth, .kind = Fault::Kind::InputOutput, .persistent = true});
        decide({keep("flatpak", camera)});
        const bool wasHit = disk().failures() > 0;
        disk().heal();
        const bool stands = contents().grantDecisions.size() > decided || decided > 0;
        refusedMarks += wasHit && stands && marks(cameras).empty() ? 1 : 0;
        expectTheSameAfterReopening();
        if (!wasHit)
            break;
    }
    EXPECT_GT(refusedMarks, 0) << "there is a disk that fails between the two";
    EXPECT_EQ(status(cameras), Status::Done) << "deciding again, or the next look, makes them";
}

TEST_F(DeviceFaults, AFailingReadGivesNoHalfOfAPicture)
{
    prepare();
    lock();
    int refused = 0;
    for (int nth = 1;; ++nth) {
        ASSERT_LT(nth, 1'000) << "the loop does not come to its end";
        disk().failWith({.operations = tests::FaultyRead, .nth = nth, .kind = Fault::Kind::InputOutput, .persistent = true});
        open();
        disk().heal();
        if (overview->access() == Access::Open)
            break;
        ++refused;
        EXPECT_FALSE(contents().look.lookedAt.isValid());
        EXPECT_TRUE(contents().grantDecisions.empty());
        EXPECT_TRUE(contents().household.empty());
    }
    EXPECT_GT(refused, 0);
    EXPECT_TRUE(contents().look.lookedAt.isValid());
    EXPECT_EQ(contents().grantDecisions.size(), 1U);
    EXPECT_EQ(contents().household.size(), 1U);
}

TEST_F(DeviceFaults, WhatCannotBeReadIsDamageAndOpensNothing)
{
    prepare();
    lock();
    for (const char *sql :
         {"UPDATE grant_decision SET capability = 'smell'", "UPDATE household_device SET entered_on = 'soon'"}) {
        auto changed = scratch.open();
        ASSERT_TRUE(changed);
        ASSERT_TRUE(changed->vault.database().run("SAVEPOINT before"));
        ASSERT_TRUE(changed->vault.database().run(sql)) << sql;
        EXPECT_EQ(Ledger(std::move(changed->vault), scratch.clock).read().error().code, ErrorCode::DatabaseDamaged) << sql;
    }
    open();
    EXPECT_EQ(overview->access(), Access::Open) << "nothing of that was committed";
    lock();
    change("UPDATE household_device SET entered_on = 'soon'");
    heard->forget();
    open();
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::DatabaseDamaged});
    EXPECT_EQ(overview->access(), Access::Locked);
    EXPECT_TRUE(contents().household.empty());
}

TEST_F(DeviceFaults, ALookThatCannotBeReadIsForgottenAndAllElseIsThere)
{
    prepare();
    lock();
    change("UPDATE look SET findings = '{}'");
    open();
    EXPECT_EQ(overview->access(), Access::Open);
    EXPECT_FALSE(contents().look.lookedAt.isValid());
    EXPECT_EQ(contents().grantDecisions.size(), 1U);
    EXPECT_EQ(contents().household.size(), 1U);
    keepLook(clean());
    EXPECT_TRUE(contents().look.lookedAt.isValid());
}

} // namespace holdfast::overview::test
