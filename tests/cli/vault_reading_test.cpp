// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"

#include <QMap>

#include <algorithm>

using namespace holdfast;
using namespace holdfast::tests;

namespace {

/// What the commands make of a vault that is not as it should be, and of one that is in use.
class ReadingAVault : public CommandLineTest
{
protected:
    /// Every file with its content and the moment it was last written.
    [[nodiscard]] QMap<QString, QPair<QByteArray, QDateTime>> everything() const
    {
        QMap<QString, QPair<QByteArray, QDateTime>> all;
        const QDir folder(scratch.folder.path());
        for (const QFileInfo &file : folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            all.insert(file.fileName(), {contentOf(file.filePath()), file.lastModified()});
        return all;
    }

    /// One bit of the second page.
    void damageDatabase() const
    {
        QByteArray database = contentOf(scratch.folder.database());
        database[5000] = static_cast<char>(database[5000] ^ 1);
        overwrite(scratch.folder.database(), database);
    }

    void expectRefusal(int code, const QByteArray &sentence)
    {
        const auto before = everything();
        const Ended ended = statusOfVault();
        EXPECT_EQ(ended.code, code);
        EXPECT_TRUE(ended.out.isEmpty()) << ended.out.constData();
        EXPECT_TRUE(ended.err.contains(sentence)) << ended.err.constData();
        EXPECT_FALSE(ended.err.contains("ERROR")) << "the log of a library: " << ended.err.constData();
        EXPECT_EQ(everything(), before) << "what is there stays as it is";
    }
};

TEST_F(ReadingAVault, ChangesNoByteWhetherThePassphraseIsRightOrWrong)
{
    makeVaultWithSomethingDue();
    const auto before = everything();
    EXPECT_EQ(statusOfVault().code, 10);
    EXPECT_EQ(everything(), before);
    program.setPassphrase("not the passphrase");
    for (const char *command : {"status", "due"})
        EXPECT_EQ(program.run(inVault({command})).code, 4);
    EXPECT_EQ(everything(), before);
}

TEST_F(ReadingAVault, GoesOnBesideAWriter)
{
    auto writer = scratch.create();
    EXPECT_EQ(scratch.refusal(), ErrorCode::VaultInUse) << "the lock is held";
    EXPECT_EQ(statusOfVault().code, 0);
    // A change that is not committed yet is not seen, and keeps nobody from reading.
    ASSERT_TRUE(writer.vault.database().run("BEGIN IMMEDIATE"));
    EXPECT_EQ(statusOfVault().code, 0);
    ASSERT_TRUE(writer.vault.database().run("ROLLBACK"));
    addMark(writer.vault);
    EXPECT_TRUE(statusOfVault().out.contains("\n1 of "));
    EXPECT_TRUE(writer.vault.close());
}

TEST_F(ReadingAVault, IsSixOnlyWhileAWriterKeepsEverybodyOut)
{
    auto writer = scratch.create();
    ASSERT_TRUE(writer.vault.database().run("BEGIN EXCLUSIVE"));
    const Ended ended = statusOfVault();
    EXPECT_EQ(ended.code, 6);
    EXPECT_TRUE(ended.err.contains("Holdfast is already open.")) << ended.err.constData();
    ASSERT_TRUE(writer.vault.database().run("ROLLBACK"));
    EXPECT_EQ(statusOfVault().code, 0);
    EXPECT_TRUE(writer.vault.close());
}

TEST_F(ReadingAVault, ADamagedDatabaseIsFive)
{
    makeVault();
    damageDatabase();
    expectRefusal(5, "The vault's data is damaged.");
}

TEST_F(ReadingAVault, ADamagedDatabaseWithACopyOffersIt)
{
    auto opened = scratch.create();
    ASSERT_TRUE(opened.vault.copyIfDue());
    ASSERT_TRUE(opened.vault.close());
    ASSERT_TRUE(QFile::exists(scratch.folder.previousDatabase()));
    damageDatabase();
    expectRefusal(5, "Holdfast kept a checked copy from ");
}

TEST_F(ReadingAVault, TheDatabaseOfAnotherVaultIsFive)
{
    makeVault();
    overwrite(scratch.folder.database(), QByteArray(8192, 'x'));
    expectRefusal(5, "These files belong to different vaults.");
}

TEST_F(ReadingAVault, AnEmptyDatabaseIsFive)
{
    makeVault();
    overwrite(scratch.folder.database(), {});
    expectRefusal(5, "The vault's data is damaged.");
}

TEST_F(ReadingAVault, AMissingDatabaseIsFive)
{
    makeVault();
    ASSERT_TRUE(QFile::remove(scratch.folder.database()));
    expectRefusal(5, "The vault's data is missing.");
}

TEST_F(ReadingAVault, AMissingKeyFileIsFive)
{
    makeVault();
    ASSERT_TRUE(QFile::remove(scratch.folder.keyFile()) && QFile::remove(scratch.folder.keyFileBackup()));
    expectRefusal(5, "The key file is missing.");
}

TEST_F(ReadingAVault, ADamagedKeyFileIsFive)
{
    makeVault();
    overwrite(scratch.folder.keyFile(), "nonsense");
    overwrite(scratch.folder.keyFileBackup(), "nonsense");
    expectRefusal(5, "The key file is damaged.");
}

TEST_F(ReadingAVault, UsesTheBackupOfADamagedKeyFileAndRepairsNothing)
{
    makeVault();
    overwrite(scratch.folder.keyFile(), "nonsense");
    const auto before = everything();
    program.setPassphrase(firstPassphrase);
    const Ended ended = program.run(inVault({"status", "--json"}));
    EXPECT_EQ(ended.code, 0);
    EXPECT_TRUE(ended.out.contains("\"keyFileFromBackup\"")) << ended.out.constData();
    EXPECT_TRUE(ended.err.contains("The backup of the key file was used.")) << ended.err.constData();
    EXPECT_EQ(everything(), before);
}

TEST_F(ReadingAVault, SaysThatTheDataIsAnOlderCopy)
{
    makeVault();
    const QByteArray older = contentOf(scratch.folder.database());
    auto opened = scratch.open();
    ASSERT_TRUE(opened);
    addMark(opened->vault);
    ASSERT_TRUE(opened->vault.close());
    overwrite(scratch.folder.database(), older);
    program.setPassphrase(firstPassphrase);
    const Ended ended = program.run(inVault({"due", "--json"}));
    EXPECT_EQ(ended.code, 0);
    EXPECT_TRUE(ended.out.contains("\"olderCopy\"")) << ended.out.constData();
    EXPECT_TRUE(ended.err.contains("This is an older copy of your vault.")) << ended.err.constData();
}

TEST_F(ReadingAVault, AVaultOfANewerHoldfastIsTwenty)
{
    auto created = scratch.create();
    ASSERT_TRUE(created.vault.database().write([&]() -> Result<void> {
        if (const auto raised = created.vault.database().run("UPDATE meta SET value = 999 WHERE key = 'schema'"); !raised)
            return raised;
        return created.vault.database().run("PRAGMA user_version = 999");
    }));
    ASSERT_TRUE(created.vault.close());
    expectRefusal(20, "This vault was made by a newer Holdfast.");
}

} // namespace
