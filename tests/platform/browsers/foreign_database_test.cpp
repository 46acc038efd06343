// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/private_copy.h"
#include "platform/parse/foreign_firefox.h"
#include "tests/platform/browsers/browser_scene.h"

#include <gtest/gtest.h>

#include <QSqlDatabase>
#include <QSqlQuery>

#include <future>

using namespace holdfast;
using platform::ProbeReason;
using platform::parse::FirefoxPermissionRow;
using platform::parse::FirefoxPermissionRows;
using platform::parse::ForeignDatabase;
using tests::makeDatabase;
using tests::patience;
using tests::withPythonsDatabase;

namespace {

const QByteArray table = "CREATE TABLE moz_perms (id INTEGER PRIMARY KEY, origin TEXT, type TEXT, permission INTEGER,"
                         " expireType INTEGER, expireTime INTEGER, modificationTime INTEGER);";
const QByteArray camera = "INSERT INTO moz_perms VALUES (1, 'https://a.example', 'camera', 1, 0, 0, 5);";

ForeignDatabase::Outcome<FirefoxPermissionRows> rowsIn(const QString &file, ForeignDatabase::Log log = ForeignDatabase::Log::None)
{
    const auto database = ForeignDatabase::open(file, log);
    if (!database)
        return tl::unexpected(database.error());
    return platform::parse::firefoxPermissionRows(*database, patience());
}

class ForeignDatabases : public testing::Test
{
protected:
    void TearDown() override { EXPECT_EQ(QSqlDatabase::connectionNames(), QStringList()) << "every connection was removed"; }

    [[nodiscard]] ProbeReason reasonFor(const QByteArray &statements)
    {
        const QString name = file();
        EXPECT_TRUE(makeDatabase(name, statements));
        return reasonOf(name);
    }
    [[nodiscard]] static ProbeReason reasonOf(const QString &name)
    {
        const auto rows = rowsIn(name);
        return rows ? rows->trouble : rows.error();
    }
    [[nodiscard]] QString file() { return folder.path(QStringLiteral("%1.sqlite").arg(++count)); }

    tests::TemporaryFolder folder;
    int count = 0;
};

TEST_F(ForeignDatabases, ARecordedOneIsRead)
{
    const auto rows = rowsIn(QStringLiteral(HOLDFAST_TEST_DATA "/browsers/firefox153_permissions.sqlite"));
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->trouble, ProbeReason::None);
    const QList<FirefoxPermissionRow> expected{
        {QStringLiteral("https://meet.example.org"), QStringLiteral("camera"), 1, 0, 0, 1780000000000},
        {QStringLiteral("https://spam.example.com"), QStringLiteral("desktop-notification"), 1, 0, 0, 1780000000000}};
    EXPECT_EQ(rows->rows, expected);
}

TEST_F(ForeignDatabases, NamesThatMeanSomethingInAnAddressAreNames)
{
    for (const QString &name : {QStringLiteral("a b%20c.sqlite"), QStringLiteral("what?mode=rwc.sqlite"),
                                QStringLiteral("x#y&z;w.sqlite"), QStringLiteral("香港 é.sqlite")}) {
        ASSERT_TRUE(makeDatabase(folder.path(name), table + camera));
        const auto rows = rowsIn(folder.path(name));
        ASSERT_TRUE(rows) << name.toStdString();
        EXPECT_EQ(rows->rows.size(), 1);
    }
}

TEST_F(ForeignDatabases, NothingIsWrittenAndNothingMade)
{
    const QString name = file();
    ASSERT_TRUE(makeDatabase(name, table + camera));
    const QByteArray before = tests::contentOf(name);
    const auto database = ForeignDatabase::open(name, ForeignDatabase::Log::None);
    ASSERT_TRUE(database);
    const auto nothing = [](const QSqlQuery &) { return true; };
    EXPECT_FALSE(database->read(QStringLiteral("DELETE FROM moz_perms"), patience(), nothing));
    EXPECT_FALSE(database->read(QStringLiteral("CREATE TABLE other (a)"), patience(), nothing));
    EXPECT_EQ(tests::contentOf(name), before);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    EXPECT_EQ(reasonOf(folder.path(QStringLiteral("missing.sqlite"))), ProbeReason::AccessDenied);
    EXPECT_FALSE(QFile::exists(folder.path(QStringLiteral("missing.sqlite"))));
}

TEST_F(ForeignDatabases, WhatIsNoneIsDamaged)
{
    const QString name = file();
    ASSERT_TRUE(tests::writeFile(
        name, "SQLite format 4 and whatever, for a good hundred bytes or so, which is what a head of a database has at "
              "the very least"));
    EXPECT_EQ(reasonOf(name), ProbeReason::Damaged);
    ASSERT_TRUE(makeDatabase(file(), table + camera));
    const QByteArray whole = tests::contentOf(folder.path(QStringLiteral("2.sqlite")));
    for (const qsizetype size : {qsizetype(100), qsizetype(1000), whole.size() / 2, whole.size() - 1}) {
        ASSERT_TRUE(tests::writeFile(name, whole.left(size)));
        EXPECT_EQ(reasonOf(name), ProbeReason::Damaged) << size;
    }
    // Never written to at all: without the table, so not an answer either.
    ASSERT_TRUE(tests::writeFile(name, QByteArray()));
    EXPECT_EQ(reasonOf(name), ProbeReason::NotUnderstood);
}

TEST_F(ForeignDatabases, FlippedBytesNeverMakeUpRowsThatCannotBe)
{
    ASSERT_TRUE(makeDatabase(file(), table + camera));
    const QByteArray whole = tests::contentOf(folder.path(QStringLiteral("1.sqlite")));
    const QString name = file();
    for (qsizetype at = 0; at < whole.size(); at += at < 200 ? 1 : 37) {
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(~flipped[at]);
        ASSERT_TRUE(tests::writeFile(name, flipped));
        const auto rows = rowsIn(name);
        if (rows) {
            EXPECT_LE(rows->rows.size(), 1) << at;
        }
    }
}

TEST_F(ForeignDatabases, OnlyAnOrdinaryTableIsRead)
{
    EXPECT_EQ(reasonFor("CREATE TABLE other (a);"), ProbeReason::NotUnderstood);
    EXPECT_EQ(reasonFor("CREATE TABLE moz_perms (origin TEXT, type TEXT);"), ProbeReason::NotUnderstood) << "other columns";
    EXPECT_EQ(reasonFor("CREATE TABLE real (a); CREATE VIEW moz_perms AS SELECT 'https://a.example' AS origin, 'camera' AS type,"
                        " 1 AS permission, 0 AS expireType, 0 AS expireTime, 0 AS modificationTime;"),
              ProbeReason::Damaged);
    EXPECT_EQ(
        reasonFor(
            "CREATE VIRTUAL TABLE moz_perms USING fts5(origin, type, permission, expireType, expireTime, modificationTime);"),
        ProbeReason::Damaged);
    EXPECT_EQ(reasonFor("CREATE TABLE moz_perms (id INTEGER PRIMARY KEY, origin TEXT AS (hex(zeroblob(100000000))), type TEXT,"
                        " permission INTEGER, expireType INTEGER, expireTime INTEGER, modificationTime INTEGER);"),
              ProbeReason::Damaged)
        << "computed columns";
}

TEST_F(ForeignDatabases, ValuesOfOtherTypesAreLeftOutAndSaid)
{
    const QByteArray rest = ", 0, 0, 5);";
    const QList<QByteArray> bad{"NULL, 'camera', 1",
                                "x'68', 'camera', 1",
                                "'https://a.example', NULL, 1",
                                "'https://a.example', 'camera', 'x'",
                                "'https://a.example', 'camera', 1.5",
                                "'https://a.example', 'camera', NULL",
                                "'', 'camera', 1",
                                "'https://a.example' || char(0) || '.evil.example', 'camera', 1",
                                "'https://a.example', 'geo' || char(0), 1"};
    QByteArray statements = table + camera;
    for (const QByteArray &values : bad)
        statements += "INSERT INTO moz_perms VALUES (NULL, " + values + rest;
    const QString name = file();
    ASSERT_TRUE(makeDatabase(name, statements));
    const auto rows = rowsIn(name);
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->trouble, ProbeReason::Damaged);
    ASSERT_EQ(rows->rows.size(), 1);
    EXPECT_EQ(rows->rows.first().origin, QStringLiteral("https://a.example"));
}

TEST_F(ForeignDatabases, HugeTextsAreCut)
{
    const QString name = file();
    ASSERT_TRUE(withPythonsDatabase(
        name, "db.executescript('''" + table +
                  "''')\n"
                  "db.execute(\"INSERT INTO moz_perms VALUES (1, ?, ?, 1, 0, 0, 0)\", ('h' * 20000000, 't' * 20000000))"));
    const auto rows = rowsIn(name);
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->rows.size(), 1);
    EXPECT_EQ(rows->rows.first().origin.size(), 1000);
    EXPECT_EQ(rows->rows.first().type.size(), 1000);
}

TEST_F(ForeignDatabases, TooManyRowsAreSaidToBeTooMany)
{
    const auto fill = [&](const QByteArray &type, int rows) {
        const QString name = file();
        EXPECT_TRUE(withPythonsDatabase(name, "db.executescript('''" + table +
                                                  "BEGIN''')\n"
                                                  "db.executemany(\"INSERT INTO moz_perms VALUES (NULL, ?, '" +
                                                  type +
                                                  "', 1, 0, 0, 0)\","
                                                  " (('https://%d.example' % i,) for i in range(" +
                                                  QByteArray::number(rows) + ")))\ndb.commit()"));
        return name;
    };
    const auto most = rowsIn(fill("camera", 20'000));
    ASSERT_TRUE(most);
    EXPECT_EQ(most->trouble, ProbeReason::None);
    const auto more = rowsIn(fill("camera", 20'001));
    ASSERT_TRUE(more);
    EXPECT_EQ(more->trouble, ProbeReason::AnswerTooLong);
    EXPECT_EQ(more->rows.size(), 20'000);
    const auto visits = rowsIn(fill("storageAccessAPI", 200'001));
    ASSERT_TRUE(visits);
    EXPECT_EQ(visits->trouble, ProbeReason::AnswerTooLong);
}

TEST_F(ForeignDatabases, WhereSomebodyWasIsNotHandedOut)
{
    const QString name = file();
    ASSERT_TRUE(makeDatabase(
        name, table + camera +
                  "INSERT INTO moz_perms VALUES (2, 'https://visited.example', 'storageAccessAPI', 1, 2, 9, 9);"
                  "INSERT INTO moz_perms VALUES (3, 'https://visited.example', 'highValueIsLoggedIn', 1, 2, 9, 9);"));
    const auto rows = rowsIn(name);
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->trouble, ProbeReason::None);
    EXPECT_EQ(rows->rows.size(), 1);
}

TEST_F(ForeignDatabases, APatienceThatIsOverEndsTheReading)
{
    const QString name = file();
    ASSERT_TRUE(makeDatabase(name, table + camera));
    const auto database = ForeignDatabase::open(name, ForeignDatabase::Log::None);
    ASSERT_TRUE(database);
    const platform::Patience none(std::chrono::milliseconds(0));
    const auto rows = platform::parse::firefoxPermissionRows(*database, none);
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error(), ProbeReason::TimedOut);
}

TEST_F(ForeignDatabases, SeveralThreadsReadAtOnce)
{
    const QString name = file();
    ASSERT_TRUE(makeDatabase(name, table + camera));
    std::vector<std::future<qsizetype>> readers;
    for (int reader = 0; reader < 4; ++reader)
        readers.push_back(std::async(std::launch::async, [&] {
            qsizetype rows = 0;
            for (int round = 0; round < 20; ++round)
                rows += rowsIn(name)->rows.size();
            return rows;
        }));
    for (auto &reader : readers)
        EXPECT_EQ(reader.get(), 20);
}

// What stands only in the write-ahead log counts: a real one, left by a process that died without closing its database.
TEST_F(ForeignDatabases, AWaitingLogIsReadFromTheCopy)
{
    const tests::BrowserScene scene;
    const QString live = scene.home(QStringLiteral("permissions.sqlite"));
    ASSERT_TRUE(withPythonsDatabase(live, "db.execute('PRAGMA journal_mode = WAL')\ndb.execute('PRAGMA wal_autocheckpoint = 0')\n"
                                          "db.executescript('''" +
                                              table +
                                              "''')\ndb.execute('PRAGMA wal_checkpoint(TRUNCATE)')\n"
                                              "db.executescript('''" +
                                              camera + "''')\nos._exit(0)"));
    ASSERT_GT(QFileInfo(live + QStringLiteral("-wal")).size(), 0);
    {
        const auto copy = platform::PrivateCopy::of(live, scene.surroundings(), patience());
        ASSERT_TRUE(copy);
        EXPECT_TRUE(copy->hasLog());
        const auto without = rowsIn(copy->path());
        ASSERT_TRUE(without);
        EXPECT_EQ(without->rows.size(), 0) << "this is what ignoring the log would have said";
        const auto rows = rowsIn(copy->path(), ForeignDatabase::Log::Waiting);
        ASSERT_TRUE(rows) << static_cast<int>(rows.error());
        ASSERT_EQ(rows->rows.size(), 1);
        EXPECT_EQ(rows->rows.first().type, QStringLiteral("camera"));
    }
    EXPECT_EQ(scene.leftBehind(), QStringList());
    EXPECT_GT(QFileInfo(live + QStringLiteral("-wal")).size(), 0) << "the live files are as they were";
}

} // namespace
