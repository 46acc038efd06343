// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/overview/overview_case.h"
#include "tests/support/faulty_vfs.h"
#include "tests/support/scratch_database.h"

namespace holdfast::overview::test {

namespace {

using tests::Fault;
using tests::FaultyStorage;
using tests::FaultyVfs;
using tests::StorageFault;

/// Made before the overview opens a connection through it.
struct FileSystem {
    FaultyVfs vfs;
};

class FaultyDisk : private FileSystem, public OverviewCase
{
protected:
    FaultyDisk() : OverviewCase(vfs.name()) {}

    void failEveryChange(Fault::Kind kind)
    {
        vfs.failWith({.operations = tests::FaultyChange, .nth = 1, .kind = kind, .persistent = true});
    }

    using FileSystem::vfs;
};

/// What lies in a vault's folder in place of a whole vault, and what opening says of it.
struct BadVault {
    const char *name;
    std::function<void(tests::ScratchVault &)> spoil;
    ErrorCode error;
};

class BadVaults : public OverviewCase, public testing::WithParamInterface<BadVault>
{
};

void cutInHalf(const QString &file)
{
    const QByteArray whole = tests::contentOf(file);
    ASSERT_TRUE(tests::writeFile(file, whole.left(whole.size() / 2)));
}

std::vector<BadVault> badVaults()
{
    using tests::ScratchVault;
    return {{"EmptyDatabase", [](ScratchVault &vault) { ASSERT_TRUE(tests::writeFile(vault.folder.database(), {})); },
             ErrorCode::DatabaseDamaged},
            {"HalfDatabase", [](ScratchVault &vault) { cutInHalf(vault.folder.database()); }, ErrorCode::DatabaseDamaged},
            {"DatabaseOfAnotherVault",
             [](ScratchVault &vault) {
                 ScratchVault other(9);
                 other.make();
                 ASSERT_TRUE(tests::writeFile(vault.folder.database(), tests::contentOf(other.folder.database())));
             },
             ErrorCode::DatabaseOfAnotherVault},
            {"NoDatabase", [](ScratchVault &vault) { ASSERT_TRUE(QFile::remove(vault.folder.database())); },
             ErrorCode::DatabaseMissing},
            {"HalfKeyFileAndNoBackup",
             [](ScratchVault &vault) {
                 cutInHalf(vault.folder.keyFile());
                 ASSERT_TRUE(QFile::remove(vault.folder.keyFileBackup()));
             },
             ErrorCode::KeyFileDamaged},
            {"NoKeyFileAtAll",
             [](ScratchVault &vault) {
                 ASSERT_TRUE(QFile::remove(vault.folder.keyFile()));
                 ASSERT_TRUE(QFile::remove(vault.folder.keyFileBackup()));
             },
             ErrorCode::KeyFileMissing}};
}

} // namespace

TEST_F(FaultyDisk, AMarkThatIsNotOnTheDiskIsNeverCalledSaved)
{
    create();
    mark(payment, MarkKind::NotDone, QStringLiteral("before"));
    const std::size_t saidBefore = heard->marks.size();
    for (const auto kind : {Fault::Kind::InputOutput, Fault::Kind::DiskFull}) {
        heard->failures.clear();
        failEveryChange(kind);
        mark(payment, MarkKind::Done, QStringLiteral("lost"));
        vfs.heal();
        EXPECT_EQ(heard->failures, std::vector{kind == Fault::Kind::DiskFull ? ErrorCode::StorageFull : ErrorCode::WriteFailed});
        EXPECT_EQ(heard->marks.size(), saidBefore);
        EXPECT_EQ(status(payment), Status::NotDone);
        EXPECT_EQ(marks(payment).size(), 1u);
    }
    mark(payment);
    EXPECT_EQ(status(payment), Status::Done) << "the disk works again, and so does the vault";
    reopen();
    EXPECT_EQ(marks(payment).size(), 2u);
}

TEST_F(FaultyDisk, NoOtherVerbSaysSavedEither)
{
    create();
    tick(payment, "a");
    mark(payment, MarkKind::Done, QStringLiteral("kept"));
    tick(payment, "b");
    const auto before = overview->contents().marks;
    failEveryChange(Fault::Kind::InputOutput);
    undo(payment);
    overview->rewriteNote(payment, marks(payment)[0].number, QStringLiteral("lost"));
    overview->tick(payment, QStringLiteral("c"), true);
    progress::Profile profile;
    profile.region = catalogue::Region::HongKong;
    overview->saveProfile(profile);
    overview->saveDraft(QStringLiteral("note/B08"), QStringLiteral("lost"));
    overview->setLockMinutes(1);
    overview->confirmRecoveryCode(true);
    overview->finishFirstRun();
    settle();
    vfs.heal();
    EXPECT_EQ(heard->failures.size(), 8u);
    EXPECT_TRUE(heard->undone.empty());
    EXPECT_EQ(heard->profilesSaved, 0);
    const auto unchanged = [this] {
        EXPECT_EQ(status(payment), Status::Done);
        EXPECT_EQ(marks(payment)[0].note, QStringLiteral("kept"));
        EXPECT_EQ(ticks(payment), QSet<QString>{QStringLiteral("b")});
        EXPECT_EQ(overview->contents().profile, progress::Profile{});
        EXPECT_TRUE(overview->contents().drafts.isEmpty());
        EXPECT_EQ(overview->contents().lockMinutes, defaultLockMinutes);
        EXPECT_FALSE(overview->contents().recoveryCodeConfirmed);
        EXPECT_FALSE(overview->contents().firstRunFinished);
    };
    unchanged();
    reopen();
    unchanged();
}

TEST_F(FaultyDisk, ATickThatWasNotSavedIsDrawnAgain)
{
    create();
    heard->forget();
    failEveryChange(Fault::Kind::InputOutput);
    tick(payment, "a");
    EXPECT_EQ(heard->pictures, std::vector<QSet<ActionId>>{{payment}});
    EXPECT_TRUE(ticks(payment).isEmpty());
}

TEST_F(FaultyDisk, LockingLocksAlsoWhenNothingCanBeSaved)
{
    create();
    failEveryChange(Fault::Kind::DiskFull);
    lock({{QStringLiteral("note/B08"), QStringLiteral("lost")}});
    EXPECT_EQ(overview->access(), Access::Locked);
    EXPECT_EQ(heard->closed, 1);
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::StorageFull}) << "the person hears that the draft is gone";
    vfs.heal();
    EXPECT_EQ(scratch.refusal(), std::nullopt);
}

TEST_F(FaultyDisk, ARecoveryCodeThatCannotBeShownIsNeverTheValidOne)
{
    create();
    const Secret code = heard->code->clone();
    failEveryChange(Fault::Kind::InputOutput);
    overview->replaceRecoveryCode(secret(firstPassphrase));
    settle();
    vfs.heal();
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::WriteFailed});
    EXPECT_TRUE(heard->code->equals(code)) << "no other was issued";
    lock();
    EXPECT_EQ(scratch.refusal(tests::recoveryKey(code)), std::nullopt);
}

TEST_F(FaultyDisk, CreatingFailsWholeAtEveryStepAndCanBeTriedAgain)
{
    for (int nth = 1;; ++nth) {
        ASSERT_LT(nth, 500) << "the loop does not come to its end";
        overview->look();
        vfs.failWith({.operations = tests::FaultyChange | tests::FaultyRead, .nth = nth});
        overview->create(tests::passphraseKey());
        settle();
        const bool failed = vfs.failures() > 0;
        vfs.heal();
        if (overview->access() == Access::Open) {
            mark(payment);
            EXPECT_EQ(status(payment), Status::Done);
            overview->deleteEverything(keyRing);
            settle();
            if (!failed)
                break;
        }
        ASSERT_EQ(overview->access(), Access::Absent) << "operation " << nth;
    }
}

TEST_F(OverviewCase, ChangingKeysFailsWholeAtEveryStep)
{
    create();
    const Secret code = heard->code->clone();
    QByteArray present = firstPassphrase;
    QByteArray wanted = secondPassphrase;
    for (int nth = 1;; ++nth) {
        ASSERT_LT(nth, 100) << "the loop does not come to its end";
        const int said = heard->passphrasesChanged;
        heard->failures.clear();
        scratch.storage.failAt(nth, StorageFault::InputOutput);
        overview->changePassphrase(secret(present), secret(wanted));
        settle();
        const bool reached = scratch.storage.count() >= nth;
        scratch.storage.heal();
        const bool changed = heard->passphrasesChanged > said;
        EXPECT_NE(changed, !heard->failures.empty()) << "either or";
        if (changed)
            std::swap(present, wanted);
        lock();
        ASSERT_EQ(scratch.refusal(tests::passphraseKey(present)), std::nullopt) << "operation " << nth;
        ASSERT_EQ(scratch.refusal(tests::passphraseKey(wanted)), ErrorCode::WrongPassphrase);
        ASSERT_EQ(scratch.refusal(tests::recoveryKey(code)), std::nullopt);
        open(tests::passphraseKey(present));
        ASSERT_EQ(overview->access(), Access::Open);
        if (!reached)
            break;
    }
}

TEST_F(OverviewCase, AdoptingFailsWholeAtEveryStep)
{
    tests::ScratchVault other(7);
    other.make();
    for (int nth = 1;; ++nth) {
        ASSERT_LT(nth, 100) << "the loop does not come to its end";
        overview->look();
        scratch.storage.failAt(nth, StorageFault::NoSpace);
        overview->adopt(other.folder);
        settle();
        const bool reached = scratch.storage.count() >= nth;
        scratch.storage.heal();
        if (!reached)
            break;
        ASSERT_EQ(overview->access(), Access::Absent) << "operation " << nth;
        ASSERT_TRUE(scratch.contents().isEmpty()) << "operation " << nth;
    }
    EXPECT_EQ(overview->access(), Access::Locked);
}

TEST_F(OverviewCase, DeletingCanBeRepeatedAfterItFailed)
{
    create();
    mark(payment);
    scratch.storage.failAt(4, StorageFault::InputOutput);
    overview->deleteEverything(keyRing);
    settle();
    scratch.storage.heal();
    EXPECT_FALSE(heard->failures.empty());
    EXPECT_EQ(heard->deleted, 0);
    overview->deleteEverything(keyRing);
    settle();
    EXPECT_EQ(heard->deleted, 1);
    EXPECT_EQ(overview->access(), Access::Absent);
    EXPECT_TRUE(scratch.contents().isEmpty());
}

TEST_P(BadVaults, AreRefusedWithTheirReasonAndNothingIsLost)
{
    scratch.make();
    GetParam().spoil(scratch);
    const auto before = scratch.contents();
    overview->look();
    open();
    ASSERT_FALSE(heard->failures.empty());
    EXPECT_EQ(heard->failures.back(), GetParam().error);
    EXPECT_NE(overview->access(), Access::Open);
    EXPECT_TRUE(overview->contents().marks.isEmpty());
    EXPECT_EQ(scratch.contents(), before) << "no byte is touched";
}

INSTANTIATE_TEST_SUITE_P(Files, BadVaults, testing::ValuesIn(badVaults()),
                         [](const auto &bad) { return std::string(bad.param.name); });

TEST_F(OverviewCase, AHalfWrittenKeyFileGivesWayToItsBackupAndThatIsTold)
{
    scratch.make();
    cutInHalf(scratch.folder.keyFile());
    overview->look();
    open();
    EXPECT_EQ(overview->access(), Access::Open);
    EXPECT_EQ(heard->notices, std::vector{store::OpeningNotice::KeyFileRestoredFromBackup});
    EXPECT_EQ(status(payment), Status::Done);
}

TEST_F(OverviewCase, AVaultThatAnotherProgramHasOpenIsLeftAlone)
{
    scratch.make();
    auto other = scratch.open();
    ASSERT_TRUE(other);
    overview->look();
    open();
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::VaultInUse});
    EXPECT_EQ(overview->access(), Access::Locked);
    overview->deleteEverything(keyRing);
    settle();
    EXPECT_EQ(heard->deleted, 0);
    ASSERT_TRUE(other->vault.close());
    open();
    EXPECT_EQ(overview->access(), Access::Open);
}

TEST_F(OverviewCase, OnAReadOnlyDiskNothingIsMadeAndTheReasonIsTold)
{
    scratch.storage.failAt(1, StorageFault::ReadOnly, FaultyStorage::Failing::Before, FaultyStorage::Lasting::FromThenOn);
    overview->look();
    overview->create(tests::passphraseKey());
    settle();
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::ReadOnlyStorage});
    EXPECT_EQ(overview->access(), Access::Absent);
    scratch.storage.heal();
    scratch.make();
    scratch.storage.failAt(1, StorageFault::ReadOnly, FaultyStorage::Failing::Before, FaultyStorage::Lasting::FromThenOn);
    overview->look();
    const auto before = scratch.contents();
    open();
    EXPECT_EQ(heard->failures.back(), ErrorCode::ReadOnlyStorage);
    EXPECT_EQ(overview->access(), Access::Locked);
    EXPECT_EQ(scratch.contents(), before);
}

TEST_F(OverviewCase, ADamagedVaultGivesWayToItsVerifiedCopyAndIsKept)
{
    create();
    mark(payment, MarkKind::Done, QStringLiteral("in the copy"));
    lock();
    ASSERT_TRUE(QFile::exists(scratch.folder.previousDatabase())) << "the first lock makes the first copy";
    QByteArray damaged = tests::contentOf(scratch.folder.database());
    damaged[damaged.size() / 2] = static_cast<char>(~damaged.at(damaged.size() / 2));
    ASSERT_TRUE(tests::writeFile(scratch.folder.database(), damaged));

    open();
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::DatabaseDamaged});
    EXPECT_EQ(overview->access(), Access::Locked);
    EXPECT_TRUE(store::previousCopy(scratch.storage, scratch.folder));
    overview->restorePreviousCopy();
    settle();
    open();
    ASSERT_EQ(overview->access(), Access::Open);
    EXPECT_EQ(marks(payment)[0].note, QStringLiteral("in the copy"));
    const auto files = scratch.contents();
    EXPECT_TRUE(std::any_of(files.keyValueBegin(), files.keyValueEnd(), [&](const auto &file) {
        return file.first.startsWith(QStringLiteral("vault.db.damaged-")) && file.second == damaged;
    })) << "the damaged file is moved aside, never deleted";
}

TEST_F(OverviewCase, WithoutACopyThereIsNothingToGiveBack)
{
    scratch.make();
    ASSERT_TRUE(tests::writeFile(scratch.folder.database(), {}));
    overview->look();
    overview->restorePreviousCopy();
    settle();
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::DatabaseMissing});
    EXPECT_EQ(overview->access(), Access::Locked);
}

} // namespace holdfast::overview::test
