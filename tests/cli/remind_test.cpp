// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"

#include "app/store/reminder_files.h"

#include <gmock/gmock.h>

// `holdfast remind` by the real program, on a machine without a desktop.

namespace holdfast::tests {

namespace {

using testing::HasSubstr;

class RemindCommand : public CommandLineTest
{
protected:
    RemindCommand() { EXPECT_TRUE(scratch.files.makePrivateFolder(scratch.folder.path())); }

    [[nodiscard]] store::ReminderFiles files() { return {scratch.folder, scratch.files}; }
    void armSomethingDue()
    {
        EXPECT_TRUE(files().change([](routine::ArmedReminders &armed) {
            armed.reminders.push_back({QString(32, u'a'), {{2020, 1, 1}, {9, 0}}, routine::Matter::RoutineDue, 0, true, {}, {}});
            armed.looksForUpdates = false;
        }));
    }
    Ended remind(const QStringList &more = {}) { return program.run(inVault(QStringList{QStringLiteral("remind")} + more)); }
    [[nodiscard]] bool homeIsEmpty() const
    {
        return QDir(program.home()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

TEST_F(RemindCommand, WithoutAVaultNothingIsDueAndNothingIsLeftBehind)
{
    for (const QStringList &arguments : {QStringList{"remind"}, {"remind", "--vault", program.home() + "/none"}}) {
        const Ended ended = program.run(arguments);
        EXPECT_EQ(ended.code, 0);
        EXPECT_TRUE(ended.out.isEmpty() && ended.err.isEmpty()) << ended.err.constData();
    }
    EXPECT_TRUE(homeIsEmpty());
}

TEST_F(RemindCommand, WithoutADesktopItIsSaidAndWaits)
{
    armSomethingDue();
    const Ended ended = remind();
    EXPECT_EQ(ended.code, 0);
    EXPECT_TRUE(ended.out.isEmpty());
    EXPECT_THAT(ended.err.toStdString(), HasSubstr("Nothing here shows notifications"));
    EXPECT_TRUE(files().read().armed.badge);
    EXPECT_EQ(files().read().armed.reminders[0].toldAt, std::nullopt);
    EXPECT_TRUE(homeIsEmpty());
}

TEST_F(RemindCommand, ADryRunTellsAndChangesNothing)
{
    armSomethingDue();
    const QByteArray before = contentOf(scratch.folder.dueFile());
    const Ended ended = remind({"--dry-run"});
    EXPECT_EQ(ended.code, 10);
    EXPECT_EQ(ended.out, "This would be told now:\nYour check is due\n");
    EXPECT_EQ(contentOf(scratch.folder.dueFile()), before);
}

TEST_F(RemindCommand, WhatCannotBeNotedIsSeven)
{
    armSomethingDue();
    ASSERT_TRUE(QFile::remove(scratch.folder.dueLockFile()));
    ASSERT_TRUE(QDir().mkdir(scratch.folder.dueLockFile()));
    const Ended ended = remind();
    EXPECT_EQ(ended.code, 7);
    EXPECT_TRUE(ended.out.isEmpty());
    EXPECT_FALSE(ended.err.isEmpty());
}

TEST_F(RemindCommand, WhatWouldBeSetUpIsSaidAndNotDone)
{
    for (const char *option : {"--install", "--remove"}) {
        const Ended ended = remind({option, "--dry-run"});
        EXPECT_EQ(ended.code, 0) << ended.err.constData();
        EXPECT_FALSE(ended.out.isEmpty());
    }
    EXPECT_TRUE(homeIsEmpty());
}

TEST_F(RemindCommand, UsageIsTwo)
{
    for (const QStringList &arguments :
         {QStringList{"--install", "--remove"}, {"--sample"}, {"--install", "--sample"}, {"--json"}, {"now"}})
        EXPECT_EQ(remind(arguments).code, 2) << arguments.join(u' ').toStdString();
    EXPECT_EQ(program.run({"remind", "--dry-run", "--sample"}).code, 0);
    program.unset("HOME");
    EXPECT_EQ(program.run({"remind"}).code, 3);
}

TEST_F(RemindCommand, ARoundReadsNeitherTheVaultNorTheCatalogueNorAPage)
{
    if (QProcess::execute("strace", {"-o", "/dev/null", "true"}) != 0)
        GTEST_SKIP() << "this system does not let strace watch";
    makeVault();
    EXPECT_TRUE(files().change([](routine::ArmedReminders &armed) { armed.lastLook = QDateTime::currentDateTimeUtc(); }));
    const QString log = program.home() + QStringLiteral("/opened");
    program.startThrough({"strace", "-f", "-qq", "-e", "trace=open,openat,execve,connect", "-o", log});
    program.set("ASAN_OPTIONS", "detect_leaks=0");
    EXPECT_EQ(remind().code, 0);
    QByteArrayList lines = contentOf(log).split('\n');
    lines.removeIf([](const QByteArray &line) { return line.contains(".so") && !line.contains("/plugins/"); });
    const QByteArray used = lines.join('\n');
    EXPECT_TRUE(used.contains("due.json\"")) << "what strace saw";
    for (const char *sign : {".qml", "/qml/", "/plugins/", "qmldir", "/fonts", "/dri/", "vault.db", "vault.key", "connect("})
        EXPECT_FALSE(used.contains(sign)) << sign;
    EXPECT_EQ(used.count("execve("), 1);
}

} // namespace

} // namespace holdfast::tests
