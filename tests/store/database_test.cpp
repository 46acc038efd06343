// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/database.h"

#include "app/store/library_check.h"
#include "app/store/mark_repository.h"
#include "app/store/migrations.h"
#include "tests/support/child_process.h"
#include "tests/support/scratch_database.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <algorithm>
#include <vector>

namespace holdfast::store {

using tests::contentOf;
using tests::doneMark;
using tests::otherKey;
using tests::ScratchDatabase;
using tests::scratchKey;
using tests::writeFile;
using Mode = Database::Mode;

namespace {

qint64 integerOf(const Database &database, const char *sql)
{
    Result<Statement> query = database.prepare(sql);
    EXPECT_TRUE(query);
    EXPECT_TRUE(query && query->step());
    return query ? query->integer(0) : -1;
}

QString textOf(const Database &database, const char *sql)
{
    Result<Statement> query = database.prepare(sql);
    EXPECT_TRUE(query);
    EXPECT_TRUE(query && query->step());
    return query ? query->text(0) : QString();
}

} // namespace

TEST(Database, OpensWithTheSettingsThatMakeSavedMeanSaved)
{
    const ScratchDatabase scratch;
    const Database database = scratch.create();
    EXPECT_EQ(textOf(database, "PRAGMA journal_mode"), "truncate");
    EXPECT_EQ(integerOf(database, "PRAGMA synchronous"), 2);
    EXPECT_EQ(integerOf(database, "PRAGMA fullfsync"), 1);
    EXPECT_EQ(integerOf(database, "PRAGMA foreign_keys"), 1);
    EXPECT_EQ(integerOf(database, "PRAGMA trusted_schema"), 0);
    EXPECT_EQ(integerOf(database, "PRAGMA cell_size_check"), 1);
    EXPECT_EQ(integerOf(database, "PRAGMA secure_delete"), 1);
    EXPECT_EQ(integerOf(database, "PRAGMA auto_vacuum"), 0);
    EXPECT_EQ(textOf(database, "PRAGMA locking_mode"), "normal");
    EXPECT_EQ(integerOf(database, "PRAGMA cipher_memory_security"), 1);
    EXPECT_EQ(textOf(database, "PRAGMA cipher_version"), "4.6.1 community");
    int defensive = 0;
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
    EXPECT_EQ(defensive, 1);
}

TEST(Database, NeverMakesAFile)
{
    const ScratchDatabase scratch;
    for (const Mode mode : {Mode::CreateNew, Mode::ReadWrite, Mode::ReadOnly}) {
        const Result<Database> opened = scratch.open(mode);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, ErrorCode::DatabaseMissing);
    }
    EXPECT_FALSE(QFile::exists(scratch.file()));
}

TEST(Database, CreatingRefusesAFileThatHoldsSomething)
{
    const ScratchDatabase scratch;
    EXPECT_TRUE(scratch.create().close());
    const QByteArray before = contentOf(scratch.file());
    const Result<Database> again = scratch.open(Mode::CreateNew);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::FileAlreadyExists);
    EXPECT_EQ(contentOf(scratch.file()), before);
}

TEST(Database, AnEmptyFileIsDamageAndNotANewVault)
{
    const ScratchDatabase scratch;
    ScratchDatabase::makeEmpty(scratch.file());
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
        const Result<Database> opened = scratch.open(mode);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, ErrorCode::DatabaseDamaged);
    }
    EXPECT_EQ(QFileInfo(scratch.file()).size(), 0);
}

TEST(Database, AnUnencryptedDatabaseIsRefused)
{
    const ScratchDatabase scratch;
    sqlite3 *plain = nullptr;
    ASSERT_EQ(sqlite3_open(scratch.file().toUtf8().constData(), &plain), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(plain, "CREATE TABLE a (b); INSERT INTO a VALUES (1)", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(plain);
    const Result<Database> opened = scratch.open();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error(), (Error{ErrorCode::DatabaseDamaged, QStringLiteral("not encrypted")}));
}

TEST(Database, WrongAndMissingKeysChangeNoByte)
{
    const ScratchDatabase scratch;
    EXPECT_TRUE(scratch.create().close());
    const QByteArray before = contentOf(scratch.file());
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
        const Result<Database> wrong = Database::open(scratch.file(), otherKey(), mode);
        ASSERT_FALSE(wrong);
        EXPECT_EQ(wrong.error().code, ErrorCode::DatabaseDamaged);
        // A key of another length must not silently become a passphrase.
        for (const std::size_t size : {0U, 16U, 31U, 33U, 48U}) {
            const Result<Database> odd = Database::open(scratch.file(), Secret(size), mode);
            ASSERT_FALSE(odd);
            EXPECT_EQ(odd.error().code, ErrorCode::Unexpected);
        }
    }
    EXPECT_EQ(contentOf(scratch.file()), before);
}

TEST(Database, ALinkIsNotFollowedButAFolderBehindALinkIsFine)
{
    const ScratchDatabase scratch;
    EXPECT_TRUE(scratch.create().close());
    const tests::TemporaryFolder elsewhere;
    const QString link = elsewhere.path(QStringLiteral("link.db"));
    ASSERT_TRUE(QFile::link(scratch.file(), link));
    const Result<Database> followed = Database::open(link, scratchKey(), Mode::ReadWrite);
    ASSERT_FALSE(followed);
    EXPECT_EQ(followed.error().code, ErrorCode::DatabaseDamaged);

    const QString linkedFolder = elsewhere.path(QStringLiteral("folder"));
    ASSERT_TRUE(QFile::link(scratch.folder(), linkedFolder));
    EXPECT_TRUE(Database::open(linkedFolder + "/vault.db", scratchKey(), Mode::ReadWrite));
}

TEST(Database, AFolderInItsPlaceIsDamage)
{
    const ScratchDatabase scratch;
    ASSERT_TRUE(QDir().mkpath(scratch.file()));
    const Result<Database> opened = scratch.open();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::DatabaseDamaged);
}

TEST(Database, NothingCanBeReadFromTheFilesByAStranger)
{
    const ScratchDatabase scratch;
    Database database = scratch.create();
    const QString canary = QStringLiteral("canary-4711-canary");
    for (int mark = 0; mark < 20; ++mark)
        ASSERT_TRUE(MarkRepository(database).append(doneMark(QStringLiteral("B08"), canary)));

    // In the middle of a transaction the journal holds the pages as they were.
    ASSERT_TRUE(database.run("BEGIN IMMEDIATE; UPDATE mark SET note = note || 'x'; PRAGMA cache_spill = 1;"));
    ASSERT_EQ(sqlite3_db_cacheflush(database.handle()), SQLITE_OK);
    const QByteArray journal = contentOf(scratch.journal());
    ASSERT_GT(journal.size(), 4096);
    ASSERT_TRUE(database.run("ROLLBACK"));
    const QByteArray file = contentOf(scratch.file());
    ASSERT_GT(file.size(), 4096);

    const QByteArray utf16(reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2);
    for (const QByteArray &content : {file, journal}) {
        for (const QByteArray &text :
             {canary.toUtf8(), utf16, canary.toUtf8().toBase64(), QByteArray("B08"), QByteArray("CREATE TABLE"),
              QByteArray("SQLite format 3"), QByteArray(scratchKey().chars(), 32), QByteArray(scratchKey().chars(), 32).toHex()})
            EXPECT_FALSE(content.contains(text)) << text.constData();
    }
}

TEST(Database, FilesBelongToTheirOwnerAloneWhateverTheUmask)
{
    const ScratchDatabase scratch;
    const mode_t before = ::umask(0);
    Database database = scratch.create();
    EXPECT_TRUE(MarkRepository(database).append(doneMark(QStringLiteral("B08"))));
    ::umask(before);
    for (const QString &file : {scratch.file(), scratch.journal()}) {
        struct stat facts {
        };
        ASSERT_EQ(::stat(file.toUtf8().constData(), &facts), 0) << file.toStdString();
        EXPECT_EQ(facts.st_mode & 0777U, 0600U) << file.toStdString();
    }
}

TEST(Database, ATransactionCountsOnceAndFailsAsAWhole)
{
    const ScratchDatabase scratch;
    Database database = scratch.create();
    const qint64 before = *database.commitSequence();
    const auto place = [&](const char *sql) { return database.write([&] { return database.run(sql); }); };

    EXPECT_TRUE(database.write([&]() -> Result<void> {
        EXPECT_TRUE(place("INSERT INTO placement (action, place) VALUES ('B01', 'last')"));
        return place("INSERT INTO placement (action, place) VALUES ('B02', 'last')");
    }));
    EXPECT_EQ(*database.commitSequence(), before + 1);
    EXPECT_EQ(integerOf(database, "SELECT count(*) FROM placement"), 2);

    EXPECT_FALSE(database.write([&]() -> Result<void> {
        EXPECT_TRUE(place("INSERT INTO placement (action, place) VALUES ('B03', 'last')"));
        return failure(ErrorCode::Cancelled);
    }));
    // A nested failure counts even where the caller overlooks it.
    const Result<void> overlooked = database.write([&]() -> Result<void> {
        EXPECT_TRUE(place("INSERT INTO placement (action, place) VALUES ('B04', 'last')"));
        EXPECT_FALSE(database.write([]() -> Result<void> { return failure(ErrorCode::TextTooLong); }));
        return {};
    });
    ASSERT_FALSE(overlooked);
    EXPECT_EQ(overlooked.error().code, ErrorCode::TextTooLong);
    EXPECT_EQ(*database.commitSequence(), before + 1);
    EXPECT_EQ(integerOf(database, "SELECT count(*) FROM placement"), 2);
    EXPECT_TRUE(place("INSERT INTO placement (action, place) VALUES ('B05', 'last')"));
    EXPECT_EQ(*database.commitSequence(), before + 2);
}

TEST(Database, ReadsBesideAWriter)
{
    const ScratchDatabase scratch;
    Database writer = scratch.create();
    ASSERT_TRUE(MarkRepository(writer).append(doneMark(QStringLiteral("B08"))));
    Result<Database> reader = scratch.open(Mode::ReadOnly);
    ASSERT_TRUE(reader);
    EXPECT_EQ(MarkRepository(*reader).all()->size(), 1U);
    ASSERT_TRUE(MarkRepository(writer).append(doneMark(QStringLiteral("B09"))));
    EXPECT_EQ(MarkRepository(*reader).all()->size(), 2U);

    const Result<progress::Mark> forbidden = MarkRepository(*reader).append(doneMark(QStringLiteral("B10")));
    ASSERT_FALSE(forbidden);
    EXPECT_EQ(forbidden.error().code, ErrorCode::ReadOnlyStorage);
}

TEST(Database, AReaderRollsBackWhatAKilledWriterLeft)
{
    const ScratchDatabase scratch;
    EXPECT_TRUE(scratch.create().close());
    const int code = tests::exitCodeOfChild([&] {
        Result<Database> writer = scratch.open();
        if (!writer || !writer->run("BEGIN IMMEDIATE; INSERT INTO placement (action, place) VALUES ('B01', 'last')") ||
            sqlite3_db_cacheflush(writer->handle()) != SQLITE_OK)
            return 1;
        ::_exit(0);
    });
    ASSERT_EQ(code, 0);
    ASSERT_GT(QFileInfo(scratch.journal()).size(), 0);
    const Result<Database> reader = scratch.open(Mode::ReadOnly);
    ASSERT_TRUE(reader) << reader.error().detail.toStdString();
    EXPECT_EQ(integerOf(*reader, "SELECT count(*) FROM placement"), 0);
}

TEST(Database, ClosesOnlyWithoutOpenStatementsAndThenAnswersNothing)
{
    const ScratchDatabase scratch;
    Database database = scratch.create();
    {
        Result<Statement> open = database.prepare("SELECT 1 UNION SELECT 2");
        ASSERT_TRUE(open && open->step());
        EXPECT_FALSE(database.close());
    }
    EXPECT_TRUE(database.close());
    EXPECT_EQ(database.handle(), nullptr);
    EXPECT_EQ(database.prepare("SELECT 1").error().code, ErrorCode::Locked);
    EXPECT_EQ(database.run("SELECT 1").error().code, ErrorCode::Locked);
    EXPECT_EQ(database.write([]() -> Result<void> { return {}; }).error().code, ErrorCode::Locked);
    EXPECT_TRUE(database.close());
}

TEST(Database, LivesInMemoryToo)
{
    Result<Database> database = Database::open({}, {}, Mode::InMemory);
    ASSERT_TRUE(database) << database.error().detail.toStdString();
    ASSERT_TRUE(migrate(*database));
    ASSERT_TRUE(MarkRepository(*database).append(doneMark(QStringLiteral("B08"))));
    EXPECT_FALSE(database->write([]() -> Result<void> { return failure(ErrorCode::WriteFailed); }));
    EXPECT_EQ(MarkRepository(*database).all()->size(), 1U);
    EXPECT_TRUE(database->checkThoroughly());
    EXPECT_TRUE(database->close());
}

TEST(LibraryCheck, AcceptsOnlyOurOptionsAndNamesTheOneThatDiffers)
{
    EXPECT_TRUE(checkLibrary());
    const std::span<const std::string_view> expected = expectedCompileOptions();
    std::vector<std::string_view> options(expected.begin(), expected.end());
    options.emplace_back("COMPILER=clang-19.1.0");
    EXPECT_TRUE(compareCompileOptions(options));

    options.emplace_back("ENABLE_FTS5");
    EXPECT_EQ(compareCompileOptions(options).error(), (Error{ErrorCode::UnsuitableLibrary, QStringLiteral("has ENABLE_FTS5")}));
    options.pop_back();
    std::erase(options, "TEMP_STORE=3");
    EXPECT_EQ(compareCompileOptions(options).error(),
              (Error{ErrorCode::UnsuitableLibrary, QStringLiteral("lacks TEMP_STORE=3")}));
}

} // namespace holdfast::store
