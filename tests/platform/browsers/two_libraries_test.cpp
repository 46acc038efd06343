// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/foreign_database.h"
#include "tests/platform/browsers/browser_scene.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QProcess>
#include <QSqlQuery>

#include <dlfcn.h>
#include <sqlite3.h>

using namespace holdfast;
using platform::parse::ForeignDatabase;

// SQLCipher is linked into this program as it is into Holdfast; the system's SQLite comes with Qt's plug-in. The vault must never
// be written by the one, nor another program's file be read by the other.

namespace {

bool isLoaded(const char *library)
{
    return tests::contentOf(QStringLiteral("/proc/self/maps")).contains(library);
}

struct Closing {
    void operator()(sqlite3 *connection) const { sqlite3_close(connection); }
};
using Vault = std::unique_ptr<sqlite3, Closing>;

Vault openVault(const QString &file, const char *key)
{
    sqlite3 *connection = nullptr;
    EXPECT_EQ(sqlite3_open(QFile::encodeName(file).constData(), &connection), SQLITE_OK);
    EXPECT_EQ(sqlite3_key(connection, key, static_cast<int>(std::strlen(key))), SQLITE_OK);
    return Vault(connection);
}

int run(const Vault &vault, const char *statement)
{
    return sqlite3_exec(vault.get(), statement, nullptr, nullptr, nullptr);
}

QString versionBehind(const ForeignDatabase &database)
{
    QString version;
    EXPECT_TRUE(database.read(QStringLiteral("SELECT sqlite_version()"), tests::patience(), [&](const QSqlQuery &query) {
        version = query.value(0).toString();
        return true;
    }));
    return version;
}

// In a process of its own, since another test may have loaded the plug-in before.
TEST(TwoLibraries, DISABLED_Alone)
{
    ASSERT_FALSE(isLoaded("libsqlite3")) << "loaded before anybody asked for a foreign database";
    ASSERT_FALSE(isLoaded("libqsqlite"));
    EXPECT_EQ(dlsym(RTLD_DEFAULT, "sqlite3_open_v2"), nullptr) << "this program lends out its SQLCipher";

    const tests::TemporaryFolder folder;
    const QString vaultFile = folder.path(QStringLiteral("vault.db"));
    const QString foreignFile = folder.path(QStringLiteral("foreign.sqlite"));
    ASSERT_TRUE(tests::makeDatabase(foreignFile, "CREATE TABLE t (a); INSERT INTO t VALUES ('in the clear');"));
    const Vault vault = openVault(vaultFile, "first key");
    ASSERT_EQ(run(vault, "CREATE TABLE secret (a); BEGIN; INSERT INTO secret VALUES ('one')"), SQLITE_OK);

    const auto database = ForeignDatabase::open(foreignFile, ForeignDatabase::Log::None);
    ASSERT_TRUE(database);
    ASSERT_TRUE(isLoaded("libsqlite3"));
    QString text;
    ASSERT_TRUE(database->read(QStringLiteral("SELECT a FROM t"), tests::patience(), [&](const QSqlQuery &query) {
        text = platform::parse::textOf(query.value(0));
        return true;
    }));
    EXPECT_EQ(text, QStringLiteral("in the clear"));
    // Still in the vault's transaction, and with both open.
    EXPECT_EQ(run(vault, "INSERT INTO secret VALUES ('two'); COMMIT; SELECT count(*) FROM secret"), SQLITE_OK);

    void *theirs = dlsym(RTLD_DEFAULT, "sqlite3_open_v2");
    Dl_info origin = {};
    if (theirs) {
        ASSERT_NE(dladdr(theirs, &origin), 0);
        EXPECT_NE(std::strstr(origin.dli_fname, "libsqlite3"), nullptr) << origin.dli_fname;
    }
    EXPECT_NE(theirs, reinterpret_cast<void *>(&sqlite3_open_v2));
    EXPECT_STREQ(sqlite3_libversion(), SQLITE_VERSION);
    EXPECT_FALSE(versionBehind(*database).isEmpty());

    // And the one is really not the other: the vault is noise to the plug-in, and encrypted on disk.
    EXPECT_FALSE(tests::contentOf(vaultFile).startsWith("SQLite format 3"));
    const auto wrong = ForeignDatabase::open(vaultFile, ForeignDatabase::Log::None);
    EXPECT_FALSE(wrong && wrong->requireTable(QStringLiteral("secret")));
}

TEST(TwoLibraries, LiveInOneProcessWithoutMixing)
{
    QProcess alone;
    alone.setProcessChannelMode(QProcess::ForwardedChannels);
    alone.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--gtest_also_run_disabled_tests"),
                                                          QStringLiteral("--gtest_filter=TwoLibraries.DISABLED_Alone")});
    ASSERT_TRUE(alone.waitForFinished(60'000));
    EXPECT_EQ(alone.exitCode(), 0);
}

// The risk at its root: a symbol of ours that the plug-in's library would find first.
TEST(TwoLibraries, ThisProgramExportsNoSymbolOfSqlCipher)
{
    QProcess nm;
    nm.start(QStringLiteral("nm"),
             {QStringLiteral("-D"), QStringLiteral("--defined-only"), QCoreApplication::applicationFilePath()});
    if (!nm.waitForStarted())
        GTEST_SKIP() << "nm of the binutils is not installed";
    ASSERT_TRUE(nm.waitForFinished(60'000));
    EXPECT_EQ(nm.exitCode(), 0);
    EXPECT_FALSE(nm.readAllStandardOutput().contains("sqlite3"));
}

} // namespace
