// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/wake_up_units.h"

#include "platform/parse/systemd_words.h"
#include "tests/platform/reminders/nasty_paths.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

using namespace holdfast::platform::parse;
using namespace holdfast::tests;

namespace {

const WakeUpCommand plain{"/usr/bin/holdfast", {}};

TEST(WakeUpUnits, TheTimerRunsEveryQuarterAndMakesUpForOne)
{
    const QByteArray timer = timerUnit();
    for (const char *line : {"\nOnCalendar=*:0/15\n", "\nPersistent=true\n", "\nAccuracySec=1min\n", "\nRandomizedDelaySec=0\n",
                             "\nWantedBy=timers.target\n", "# X-Holdfast-Version=1\n"})
        EXPECT_TRUE(timer.contains(line)) << line;
}

TEST(WakeUpUnits, TheServiceIsOneThatEndsAndLetsItsWindowLive)
{
    const QByteArray service = serviceUnit({"/opt/hold fast/holdfast", "/home/ada/100% $x"});
    for (const char *line :
         {"\nType=oneshot\n", "\nSuccessExitStatus=10 11 20\n", "\nTimeoutStartSec=15min\n", "\nKillMode=process\n",
          "\nNoNewPrivileges=true\n", "\nConditionFileIsExecutable=/opt/hold fast/holdfast\n",
          "\nExecStart=:\"/opt/hold fast/holdfast\" \"--vault\" \"/home/ada/100%% $x\" \"remind\"\n", "# X-Holdfast-Version=1\n"})
        EXPECT_TRUE(service.contains(line)) << line << service.constData();
    EXPECT_FALSE(service.contains("/bin/sh"));
    EXPECT_TRUE(serviceUnit(plain).contains("\nExecStart=:\"/usr/bin/holdfast\" \"remind\"\n"));
}

TEST(WakeUpUnits, TheEntryRunsItAtLogin)
{
    const QByteArray entry = autostartEntry({"/opt/hold fast/holdfast", "/home/ada/100% $x"});
    for (const char *line :
         {"\n[Desktop Entry]\n", "\nType=Application\n", "\nTryExec=/opt/hold fast/holdfast\n",
          "\nExec=\"/opt/hold fast/holdfast\" \"--vault\" \"/home/ada/100%% \\\\$x\" \"remind\"\n", "# X-Holdfast-Version=1\n"})
        EXPECT_TRUE(entry.contains(line)) << line << entry.constData();
}

TEST(WakeUpUnits, WhateverThePathsAreComesBack)
{
    QStringList folders{QString()};
    for (const QString &name : nastyFolderNames())
        folders << "/home/" + name << "/home/" + name + "/vault";
    for (const QString &name : nastyNames()) {
        for (const QString &folder : folders) {
            const WakeUpCommand command{"/opt/" + name + "/holdfast" + name, folder};
            ASSERT_TRUE(canBeWritten(command)) << name.toStdString();
            const InstalledWakeUp expected{command, wakeUpVersion};
            EXPECT_EQ(readServiceUnit(serviceUnit(command)), expected) << serviceUnit(command).constData();
            EXPECT_EQ(readAutostartEntry(autostartEntry(command)), expected) << autostartEntry(command).constData();
            // Nothing in it can begin a line of its own.
            EXPECT_EQ(serviceUnit(command).count('\n') - serviceUnit(command).count("\nCondition") * 2,
                      serviceUnit(plain).count('\n') - 2)
                << serviceUnit(command).constData();
            EXPECT_EQ(autostartEntry(command).count('\n'), autostartEntry(plain).count('\n'));
        }
    }
}

RC_GTEST_PROP(WakeUpWords, ComeBack, (const std::vector<std::uint16_t> &units))
{
    QString text;
    for (const std::uint16_t unit : units)
        text += QChar(static_cast<char16_t>(unit == 0 ? 1 : unit));
    RC_ASSERT(wordsForSystemd(quotedForSystemd(text)) == QStringList{text});
}

TEST(WakeUpUnits, WhatCannotBeSaidIsNotWritten)
{
    for (const QString &program :
         {QStringLiteral(""), QStringLiteral("holdfast"), QStringLiteral("/"), QStringLiteral("/opt/"),
          QStringLiteral("/opt/a\nb"), QStringLiteral("/opt/a\tb"), QStringLiteral("/opt/") + QChar(0xD800)})
        EXPECT_FALSE(canBeWritten({program, {}})) << program.toStdString();
    for (const QString &folder : {QStringLiteral("vault"), QStringLiteral("../vault"), QStringLiteral("/a") + QChar(u'\0'),
                                  QStringLiteral("/") + QChar(0xDC00)})
        EXPECT_FALSE(canBeWritten({"/usr/bin/holdfast", folder})) << folder.toStdString();
}

TEST(WakeUpUnits, OneOfAnotherVersionSaysSo)
{
    const QByteArray now = serviceUnit(plain);
    EXPECT_EQ(readServiceUnit(QByteArray(now).replace("Version=1", "Version=0"))->version, 0);
    EXPECT_EQ(readServiceUnit(QByteArray(now).replace("Version=1", "Version=12"))->version, 12);
    EXPECT_EQ(readServiceUnit(QByteArray(now).replace("Version=1", "Version=-3"))->version, 0);
    EXPECT_EQ(readServiceUnit(QByteArray(now).replace("# X-Holdfast-Version=1\n", ""))->version, 0);
    EXPECT_EQ(readAutostartEntry(autostartEntry(plain).replace("Version=1", "Version=99999999999999"))->version, 0);
}

TEST(WakeUpUnits, WhatRunsSomethingElseIsNotOurs)
{
    const auto service = [](const QByteArray &line) { return readServiceUnit("[Service]\nExecStart=" + line + "\n"); };
    EXPECT_TRUE(service(":/usr/bin/holdfast remind"));
    EXPECT_TRUE(service(":/usr/bin/holdfast --vault '/my vault' remind"));
    for (const char *line :
         {"", ":", "/usr/bin/holdfast remind", ":/usr/bin/holdfast", ":/usr/bin/holdfast reminder", ":holdfast remind",
          ":/usr/bin/holdfast --vault remind", ":/usr/bin/holdfast --vault relative remind",
          ":/usr/bin/holdfast --other /x remind", ":%h/bin/holdfast remind", ":/usr/bin/%i remind", ":\"/usr/bin/holdfast remind",
          ":/usr/bin/holdfast remind\\", ":/usr/bin/\\x00 remind", ":/usr/bin/\\xff remind", ":/usr/bin/\\q remind",
          ":/bin/sh -c \"exec \\\"$0\\\" \\\"$@\\\""})
        EXPECT_FALSE(service(line)) << line;
    EXPECT_FALSE(readServiceUnit("ExecStart=:/usr/bin/holdfast remind\n")) << "in no section";
    EXPECT_FALSE(readServiceUnit("[Unit]\nExecStart=:/usr/bin/holdfast remind\n"));
    EXPECT_FALSE(service(":/usr/bin/holdfast remind\nExecStart=:/usr/bin/other remind"));
    const auto entry = [](const QByteArray &line) { return readAutostartEntry("[Desktop Entry]\nExec=" + line + "\n"); };
    EXPECT_TRUE(entry("\"/usr/bin/holdfast\" \"remind\""));
    for (const char *line : {"", "holdfast remind", "\"/usr/bin/holdfast\"", "\"/usr/bin/holdfast\" \"remind\" %f",
                             "\"/a%f\" \"remind\"", "\"/usr/bin/holdfast\" \"remind", "\"/usr/bin/holdfast\" \"remind\\\\"})
        EXPECT_FALSE(entry(line)) << line;
}

TEST(WakeUpUnits, DamagedFilesNeverSayAnythingElse)
{
    const WakeUpCommand command{"/opt/two words/holdfast", "/home/ada/o'neil"};
    for (const QByteArray &whole : {serviceUnit(command), autostartEntry(command)}) {
        for (qsizetype size = 0; size < whole.size(); ++size) {
            for (const auto &read : {readServiceUnit(whole.left(size)), readAutostartEntry(whole.left(size))})
                EXPECT_TRUE(!read || read->command == command) << size;
        }
    }
    EXPECT_FALSE(readServiceUnit(QByteArray(10'000'000, 'x')));
    EXPECT_FALSE(readServiceUnit(serviceUnit(command) + QByteArray(longestWakeUpFile, '\n')));
    EXPECT_FALSE(readAutostartEntry(QByteArray(1000, '\0')));
}

TEST(WakeUpUnits, ACommandIsDescribedInOneLine)
{
    EXPECT_EQ(describedCommand(plain), "it starts /usr/bin/holdfast for the vault in the usual place");
    EXPECT_FALSE(describedCommand({"/a", "/b\nc"}).contains('\n'));
}

} // namespace
