// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/migrations.h"

#include "app/store/mark_repository.h"
#include "tests/support/child_process.h"
#include "tests/support/faulty_vfs.h"
#include "tests/support/scratch_database.h"

#include <gtest/gtest.h>

#include <array>

namespace holdfast::store {

using tests::doneMark;
using tests::Fault;
using tests::FaultyVfs;
using tests::ScratchDatabase;
using tests::scratchKey;
using Mode = Database::Mode;

namespace {

/// What there is, and two steps of an imagined future: a table filled from the marks, then the marks rebuilt with one column
/// more.
std::array<Migration, 5> future()
{
    return {migrations()[0], migrations()[1], migrations()[2],
            Migration{currentSchema() + 1, "CREATE TABLE seen_on (number INTEGER PRIMARY KEY, day TEXT NOT NULL) STRICT;"
                                           "INSERT INTO seen_on SELECT number, local_day FROM mark;"
                                           "CREATE INDEX seen_on_day ON seen_on (day);"},
            Migration{currentSchema() + 2,
                      "DROP TRIGGER mark_never_changes; DROP TRIGGER mark_never_goes;"
                      "CREATE TABLE new_mark (number INTEGER PRIMARY KEY, action TEXT NOT NULL, note TEXT NOT NULL,"
                      " colour TEXT NOT NULL) STRICT;"
                      "INSERT INTO new_mark SELECT number, action, note, 'teal' FROM mark;"
                      "DROP TABLE mark; ALTER TABLE new_mark RENAME TO mark;"}};
}

constexpr int marksBefore = 30;

void fill(const ScratchDatabase &scratch)
{
    Database database = scratch.create();
    ASSERT_TRUE(database.write([&]() -> Result<void> {
        for (int number = 0; number < marksBefore; ++number) {
            const auto mark = MarkRepository(database).append(doneMark(QStringLiteral("B08"), QString(800, QLatin1Char('n'))));
            if (!mark)
                return failureOf(mark);
        }
        return {};
    }));
}

qint64 integerOf(const Database &database, const char *sql)
{
    Result<Statement> query = database.prepare(sql);
    EXPECT_TRUE(query) << sql;
    EXPECT_TRUE(query && query->step());
    return query ? query->integer(0) : -1;
}

/// Every schema has exactly what belongs to it: nothing is in between.
void expectWhole(const Database &database)
{
    ASSERT_TRUE(database.checkThoroughly());
    const Result<int> schema = schemaOf(database);
    ASSERT_TRUE(schema) << schema.error().detail.toStdString();
    ASSERT_GE(*schema, 1);
    EXPECT_EQ(integerOf(database, "SELECT count(*) FROM mark"), marksBefore);
    EXPECT_EQ(integerOf(database, "SELECT count(*) FROM sqlite_schema WHERE name IN ('seen_on', 'seen_on_day')"),
              *schema >= currentSchema() + 1 ? 2 : 0);
    if (*schema >= currentSchema() + 1) {
        EXPECT_EQ(integerOf(database, "SELECT count(*) FROM seen_on"), marksBefore);
    }
    EXPECT_EQ(integerOf(database, "SELECT count(*) FROM pragma_table_info('mark') WHERE name = 'colour'"),
              *schema >= currentSchema() + 2 ? 1 : 0);
    EXPECT_EQ(integerOf(database, "SELECT count(*) FROM sqlite_schema WHERE name = 'new_mark'"), 0);
}

} // namespace

TEST(Migrations, AreNumberedFromOneWithoutGaps)
{
    int expected = 0;
    for (const Migration &migration : migrations())
        EXPECT_EQ(migration.number, ++expected);
    EXPECT_EQ(currentSchema(), expected);
}

TEST(Migrations, MakeANewDatabaseOfTheCurrentSchema)
{
    const ScratchDatabase scratch;
    ScratchDatabase::makeEmpty(scratch.file());
    Result<Database> database = scratch.open(Mode::CreateNew);
    ASSERT_TRUE(database);
    EXPECT_EQ(schemaOf(*database), 0);
    EXPECT_FALSE(requireCurrentSchema(*database));
    ASSERT_TRUE(migrate(*database));
    EXPECT_EQ(schemaOf(*database), currentSchema());
    EXPECT_TRUE(requireCurrentSchema(*database));
    const qint64 sequence = *database->commitSequence();
    EXPECT_EQ(sequence, currentSchema());
    ASSERT_TRUE(migrate(*database));
    EXPECT_EQ(*database->commitSequence(), sequence);
}

TEST(Migrations, BringAnOlderVaultForwardStepByStep)
{
    const ScratchDatabase scratch;
    fill(scratch);
    Result<Database> database = scratch.open();
    ASSERT_TRUE(database);
    const qint64 before = *database->commitSequence();
    ASSERT_TRUE(migrate(*database, future()));
    EXPECT_EQ(schemaOf(*database), currentSchema() + 2);
    EXPECT_EQ(*database->commitSequence(), before + 2);
    expectWhole(*database);
}

TEST(Migrations, ANewerVaultIsLeftAlone)
{
    const ScratchDatabase scratch;
    fill(scratch);
    {
        Result<Database> database = scratch.open();
        ASSERT_TRUE(database && migrate(*database, future()));
    }
    const QByteArray before = tests::contentOf(scratch.file());
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
        Result<Database> database = scratch.open(mode);
        ASSERT_TRUE(database);
        const Result<void> outcome = mode == Mode::ReadWrite ? migrate(*database) : requireCurrentSchema(*database);
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().code, ErrorCode::NewerVault);
    }
    EXPECT_EQ(tests::contentOf(scratch.file()), before);
}

TEST(Migrations, AnEmptyDatabaseThatShouldNotBeIsDamage)
{
    const ScratchDatabase scratch;
    ScratchDatabase::makeEmpty(scratch.file());
    {
        Result<Database> database = scratch.open(Mode::CreateNew);
        ASSERT_TRUE(database && database->run("CREATE TABLE a (b); DROP TABLE a"));
    }
    Result<Database> database = scratch.open();
    ASSERT_TRUE(database);
    EXPECT_EQ(migrate(*database).error().code, ErrorCode::DatabaseDamaged);
    EXPECT_EQ(requireCurrentSchema(*database).error().code, ErrorCode::DatabaseDamaged);
}

TEST(Migrations, TwoDifferentSchemaNumbersAreDamage)
{
    const ScratchDatabase scratch;
    Database database = scratch.create();
    ASSERT_TRUE(database.run("PRAGMA user_version = 7"));
    EXPECT_EQ(schemaOf(database).error().code, ErrorCode::DatabaseDamaged);
    ASSERT_TRUE(database.run("PRAGMA user_version = 0"));
    EXPECT_EQ(migrate(database).error().code, ErrorCode::DatabaseDamaged);
    ASSERT_TRUE(database.run("PRAGMA user_version = 1; DELETE FROM meta WHERE key = 'schema'"));
    EXPECT_EQ(schemaOf(database).error().code, ErrorCode::DatabaseDamaged);
    ASSERT_TRUE(database.run("DROP TABLE meta"));
    EXPECT_EQ(schemaOf(database).error().code, ErrorCode::DatabaseDamaged);
}

TEST(Migrations, AStepThatFailsLeavesTheStepsBeforeIt)
{
    const ScratchDatabase scratch;
    fill(scratch);
    Result<Database> database = scratch.open();
    ASSERT_TRUE(database);
    std::array<Migration, 5> steps = future();
    steps.back().sql = "DROP TABLE seen_on; CREATE TABLE new_mark (a); INSERT INTO nowhere VALUES (1)";
    EXPECT_FALSE(migrate(*database, steps));
    EXPECT_EQ(schemaOf(*database), currentSchema() + 1);
    expectWhole(*database);
}

TEST(Migrations, KilledAtEveryWriteSyncAndTruncationTheSchemaIsBeforeOrAfter)
{
    const ScratchDatabase original;
    fill(original);
    const QByteArray content = tests::contentOf(original.file());
    int kills = 0;
    for (int nth = 1;; ++nth) {
        ASSERT_LT(nth, 2'000);
        const ScratchDatabase scratch;
        ASSERT_TRUE(tests::writeFile(scratch.file(), content));
        const int code = tests::exitCodeOfChild([&] {
            FaultyVfs vfs;
            Result<Database> database = scratch.open(Mode::ReadWrite, vfs.name());
            if (!database)
                return 1;
            vfs.failWith({tests::FaultyChange, nth, Fault::Kind::EndOfProcess, false});
            return migrate(*database, future()) ? 0 : 2;
        });
        ASSERT_TRUE(code == 0 || code == 137) << code;
        Result<Database> database = scratch.open();
        ASSERT_TRUE(database) << "n = " << nth;
        expectWhole(*database);
        EXPECT_TRUE(migrate(*database, future()));
        EXPECT_EQ(schemaOf(*database), currentSchema() + 2);
        expectWhole(*database);
        if (code == 0)
            break;
        ++kills;
    }
    RecordProperty("kills", kills);
    EXPECT_GT(kills, 20);
}

TEST(Migrations, WithAFailingDiskTheSchemaIsBeforeOrAfter)
{
    const ScratchDatabase original;
    fill(original);
    const QByteArray content = tests::contentOf(original.file());
    FaultyVfs vfs;
    for (int nth = 1;; ++nth) {
        ASSERT_LT(nth, 2'000);
        const ScratchDatabase scratch;
        ASSERT_TRUE(tests::writeFile(scratch.file(), content));
        Result<Database> database = scratch.open(Mode::ReadWrite, vfs.name());
        ASSERT_TRUE(database);
        vfs.failWith({tests::FaultyChange, nth, nth % 2 == 0 ? Fault::Kind::DiskFull : Fault::Kind::InputOutput, true});
        const Result<void> migrated = migrate(*database, future());
        const bool wasHit = vfs.failures() > 0;
        vfs.heal();
        EXPECT_TRUE(migrated || wasHit);
        Result<Database> after = scratch.open();
        ASSERT_TRUE(after) << "n = " << nth;
        expectWhole(*after);
        EXPECT_TRUE(!migrated || *schemaOf(*after) == currentSchema() + 2) << "n = " << nth;
        if (!wasHit)
            break;
    }
}

} // namespace holdfast::store
