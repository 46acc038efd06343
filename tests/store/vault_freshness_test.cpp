// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/meta_repository.h"
#include "app/store/migrations.h"
#include "app/store/vault.h"
#include "tests/support/scratch_vault.h"
#include "tests/support/secrets.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::store;
using namespace holdfast::tests;

namespace {

class VaultFreshness : public testing::Test
{
protected:
    VaultFreshness() { scratch.make(); }

    void put(const QString &name, const QByteArray &content)
    {
        ASSERT_TRUE(writeFile(scratch.folder.path() + '/' + name, content));
    }

    /// Opens, works and closes.
    template <class Work> void session(Work work, const UnlockKey &key = passphraseKey())
    {
        auto opened = scratch.open(key);
        ASSERT_TRUE(opened);
        work(opened->vault);
        ASSERT_TRUE(opened->vault.close());
    }
    void changePassphrase(const char *to, const UnlockKey &key = passphraseKey())
    {
        session([&](Vault &vault) { ASSERT_TRUE(vault.changePassphrase(secret(to))); }, key);
    }
    void mark()
    {
        session([](Vault &vault) { addMark(vault); });
    }
    void copy()
    {
        session([](Vault &vault) { ASSERT_TRUE(vault.copyIfDue()); });
    }

    ScratchVault scratch;
};

TEST_F(VaultFreshness, AnOlderKeyFileIsToldUntilTheNextChange)
{
    const QByteArray older = scratch.contents().value("vault.key");
    changePassphrase(secondPassphrase);
    put("vault.key", older);
    EXPECT_EQ(scratch.openAndClose(passphraseKey(firstPassphrase)), OpeningNotice::OlderKeyFile);
    EXPECT_EQ(scratch.openAndClose(passphraseKey(firstPassphrase)), OpeningNotice::OlderKeyFile) << "still";
    EXPECT_EQ(scratch.openForReading(passphraseKey(firstPassphrase))->notice, OpeningNotice::OlderKeyFile);

    changePassphrase(secondPassphrase, passphraseKey(firstPassphrase));
    EXPECT_EQ(scratch.openAndClose(passphraseKey(secondPassphrase)), OpeningNotice::None);
    put("vault.key", older);
    put("vault.key.bak", older);
    EXPECT_EQ(scratch.openAndClose(passphraseKey(firstPassphrase)), OpeningNotice::OlderKeyFile);
}

TEST_F(VaultFreshness, ThePresentPassphraseStillOpensBesideAnOlderKeyFile)
{
    const QByteArray older = scratch.contents().value("vault.key");
    changePassphrase(secondPassphrase);
    put("vault.key", older);
    EXPECT_EQ(scratch.openAndClose(passphraseKey(secondPassphrase)), OpeningNotice::KeyFileRestoredFromBackup);
    EXPECT_EQ(scratch.refusal(passphraseKey(firstPassphrase)), ErrorCode::WrongPassphrase);
}

TEST_F(VaultFreshness, AKeyFileOneAheadIsWhatACrashLeavesAndIsAdopted)
{
    const auto before = scratch.contents();
    changePassphrase(secondPassphrase);
    // As if the process had died after the key file and before anything else.
    put("vault.db", before.value("vault.db"));
    put("vault.seq", before.value("vault.seq"));
    put("vault.key.bak", before.value("vault.key.bak"));
    EXPECT_EQ(scratch.openForReading(passphraseKey(secondPassphrase))->notice, OpeningNotice::None);
    EXPECT_EQ(scratch.openAndClose(passphraseKey(secondPassphrase)), OpeningNotice::None);
    EXPECT_EQ(scratch.contents().value("vault.key"), scratch.contents().value("vault.key.bak"))
        << "the backup must not keep the old passphrase";

    // Once adopted, the key file of before is an older one.
    put("vault.key", before.value("vault.key"));
    put("vault.key.bak", before.value("vault.key"));
    EXPECT_EQ(scratch.openAndClose(), OpeningNotice::OlderKeyFile);
}

TEST_F(VaultFreshness, AnOlderDatabaseIsToldOnce)
{
    const QByteArray older = scratch.contents().value("vault.db");
    mark();
    put("vault.db", older);
    EXPECT_EQ(scratch.openForReading()->notice, OpeningNotice::OlderCopy);
    EXPECT_EQ(scratch.openAndClose(), OpeningNotice::OlderCopy);
    EXPECT_EQ(scratch.openAndClose(), OpeningNotice::None);
}

TEST_F(VaultFreshness, ADatabaseFromBeforeSeveralKeyChangesIsAnOlderCopy)
{
    const auto older = scratch.contents();
    changePassphrase(secondPassphrase);
    changePassphrase(firstPassphrase, passphraseKey(secondPassphrase));
    put("vault.db", older.value("vault.db"));
    put("vault.seq", older.value("vault.seq"));
    EXPECT_EQ(scratch.openAndClose(), OpeningNotice::OlderCopy);
    EXPECT_EQ(scratch.openAndClose(), OpeningNotice::None);
}

TEST_F(VaultFreshness, ACrashAfterSavingIsNormal)
{
    const QByteArray sequence = scratch.contents().value("vault.seq");
    mark();
    put("vault.seq", sequence);
    EXPECT_EQ(scratch.openAndClose(), OpeningNotice::None);
}

TEST_F(VaultFreshness, AMissingOrChangedSequenceFileIsToldOnce)
{
    const QByteArray sequence = scratch.contents().value("vault.seq");
    for (qsizetype bit = 0; bit < sequence.size() * 8; bit += 37) {
        QByteArray flipped = sequence;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        put("vault.seq", flipped);
        EXPECT_EQ(scratch.openAndClose(), OpeningNotice::FreshnessUnknown) << bit;
    }
    EXPECT_EQ(scratch.openAndClose(), OpeningNotice::None);
    ASSERT_TRUE(scratch.files.remove(scratch.folder.sequenceFile()));
    EXPECT_EQ(scratch.openForReading()->notice, OpeningNotice::FreshnessUnknown);
    EXPECT_EQ(scratch.openAndClose(), OpeningNotice::FreshnessUnknown);
    EXPECT_EQ(scratch.openAndClose(), OpeningNotice::None);
}

TEST_F(VaultFreshness, AnotherVaultsDatabaseIsNamedAsSuchAndLeftAlone)
{
    ScratchVault other(2);
    other.make(passphraseKey(secondPassphrase));
    const QByteArray theirs = other.contents().value("vault.db");
    put("vault.db", theirs);
    EXPECT_EQ(scratch.refusal(), ErrorCode::DatabaseOfAnotherVault);
    EXPECT_EQ(scratch.openForReading().error().code, ErrorCode::DatabaseOfAnotherVault);
    EXPECT_EQ(scratch.contents().value("vault.db"), theirs);

    put("vault.db", QByteArray("SQLite format 3\0", 16) + QByteArray(8192, 'x'));
    EXPECT_EQ(scratch.refusal(), ErrorCode::DatabaseOfAnotherVault);
}

TEST_F(VaultFreshness, AnotherVaultsKeyFileDoesNotOpenThisDatabase)
{
    ScratchVault other(2);
    other.make();
    put("vault.key", other.contents().value("vault.key"));
    put("vault.key.bak", other.contents().value("vault.key"));
    const auto refused = scratch.refusal();
    EXPECT_TRUE(refused == ErrorCode::DatabaseDamaged || refused == ErrorCode::DatabaseOfAnotherVault)
        << "without that vault's own vault.seq it cannot be told which";
    put("vault.seq", other.contents().value("vault.seq"));
    EXPECT_EQ(scratch.refusal(), ErrorCode::DatabaseOfAnotherVault);
}

TEST_F(VaultFreshness, ACopyIsMadeAfterADayOrFiftyCommitsAndOnlyWhenSomethingChanged)
{
    const auto copied = [&] {
        const QByteArray before = scratch.contents().value("vault.db.previous");
        copy();
        return scratch.contents().value("vault.db.previous") != before;
    };
    EXPECT_TRUE(copied()) << "there was none";
    EXPECT_FALSE(copied()) << "nothing changed";
    mark();
    EXPECT_FALSE(copied()) << "a copy was made a moment ago";
    scratch.clock.advanceSeconds(24 * 3600);
    EXPECT_FALSE(copied()) << "exactly a day";
    scratch.clock.advanceSeconds(1);
    EXPECT_TRUE(copied());
    scratch.clock.advanceDays(2);
    EXPECT_FALSE(copied()) << "nothing changed";
    session([](Vault &vault) {
        for (int marks = 0; marks < 50; ++marks)
            addMark(vault);
    });
    scratch.clock.advanceDays(-3);
    EXPECT_TRUE(copied()) << "the clock was set back: its age is unknown";
    session([](Vault &vault) {
        for (int marks = 0; marks < 50; ++marks)
            addMark(vault);
    });
    EXPECT_FALSE(copied()) << "fifty";
    mark();
    EXPECT_TRUE(copied()) << "fifty-one";
}

TEST_F(VaultFreshness, ADamagedDatabaseIsMovedAsideAndTheCopyTakesItsPlace)
{
    copy();
    mark();
    const QByteArray damaged(50'000, 'x');
    put("vault.db", damaged);
    EXPECT_TRUE(scratch.refusal());
    // Only now: SQLite empties a journal that is none when it tries to open the database.
    put("vault.db-journal", "a journal");
    const auto offered = previousCopy(scratch.storage, scratch.folder);
    ASSERT_TRUE(offered);
    EXPECT_LE(offered->savedAt.secsTo(QDateTime::currentDateTimeUtc()), 600);

    ASSERT_TRUE(restorePreviousCopy(scratch.folder, scratch.surroundings()));
    const auto files = scratch.contents();
    EXPECT_EQ(files.value("vault.db.damaged-20260522T101500Z"), damaged);
    EXPECT_EQ(files.value("vault.db.damaged-20260522T101500Z-journal"), "a journal");
    EXPECT_FALSE(previousCopy(scratch.storage, scratch.folder));
    {
        auto opened = scratch.open();
        ASSERT_TRUE(opened);
        EXPECT_EQ(opened->notice, OpeningNotice::OlderCopy);
        EXPECT_EQ(marksIn(opened->vault), 1) << "what the copy holds";
        addMark(opened->vault);
        ASSERT_TRUE(opened->vault.copyIfDue());
        ASSERT_TRUE(opened->vault.close());
    }
    EXPECT_TRUE(previousCopy(scratch.storage, scratch.folder)) << "there is a copy again";

    // A second damage in the same second keeps the first damaged file.
    put("vault.db", QByteArray(50'000, 'y'));
    ASSERT_TRUE(restorePreviousCopy(scratch.folder, scratch.surroundings()));
    EXPECT_EQ(scratch.contents().value("vault.db.damaged-20260522T101500Z"), damaged);
    EXPECT_EQ(scratch.contents().value("vault.db.damaged-20260522T101500Z-2"), QByteArray(50'000, 'y'));
    EXPECT_EQ(scratch.openAndClose(), OpeningNotice::OlderCopy);
}

TEST_F(VaultFreshness, AMissingDatabaseIsReplacedByTheCopyToo)
{
    copy();
    ASSERT_TRUE(scratch.files.remove(scratch.folder.database()));
    EXPECT_EQ(scratch.presence(), VaultPresence::DatabaseMissing);
    EXPECT_EQ(scratch.refusal(), ErrorCode::DatabaseMissing);
    ASSERT_TRUE(restorePreviousCopy(scratch.folder, scratch.surroundings()));
    EXPECT_TRUE(scratch.openAndClose());
    EXPECT_EQ(restorePreviousCopy(scratch.folder, scratch.surroundings()).error().code, ErrorCode::DatabaseMissing)
        << "no copy left";
}

TEST_F(VaultFreshness, ADatabaseOfANewerSchemaIsNotTouched)
{
    session([](Vault &vault) {
        ASSERT_TRUE(vault.database().write([&]() -> Result<void> {
            if (const auto raised = vault.database().run("PRAGMA user_version = 9999"); !raised)
                return raised;
            return MetaRepository(vault.database()).setNumber("schema", 9999);
        }));
    });
    const auto before = scratch.contents();
    EXPECT_EQ(scratch.refusal(), ErrorCode::NewerVault);
    EXPECT_EQ(scratch.openForReading().error().code, ErrorCode::NewerVault);
    EXPECT_EQ(scratch.contents(), before);
}

} // namespace
