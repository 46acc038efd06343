// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/task_xml.h"

#include <QRandomGenerator>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

// The task of the Windows Task Scheduler. Whether a scheduler takes it is tried under wine (wine_lane.py).

namespace {

using namespace holdfast::platform::parse;

ScheduledProgram someProgram()
{
    return {QStringLiteral("C:\\Program Files\\Holdfast & friends\\应急 <1>'s\\holdfast.exe"),
            {QStringLiteral("remind"), QStringLiteral("--vault"), QStringLiteral("D:\\家里 & \"us\"\\")},
            QStringLiteral("0.6.0")};
}

QString writtenFor(const ScheduledProgram &what)
{
    return taskXml(what).value_or(QString());
}

/// The text of the first element of that name.
QString element(const QString &xml, const QString &name)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name)
            return reader.readElementText();
    }
    return {};
}

TEST(TaskXml, SaysWhenAndHowInTheSchedulersWords)
{
    const QString xml = writtenFor(someProgram());
    EXPECT_TRUE(xml.startsWith(QLatin1String("<?xml version=\"1.0\" encoding=\"UTF-16\"?>")));
    EXPECT_TRUE(
        xml.contains(QLatin1String("<Task version=\"1.2\" xmlns=\"http://schemas.microsoft.com/windows/2004/02/mit/task\">")));
    const std::pair<const char *, const char *> expected[] = {
        {"Version", "0.6.0"},
        {"Interval", "PT15M"},
        {"StartBoundary", "2024-01-01T00:00:00"},
        {"LogonType", "InteractiveToken"},
        {"RunLevel", "LeastPrivilege"},
        {"MultipleInstancesPolicy", "IgnoreNew"},
        {"DisallowStartIfOnBatteries", "false"},
        {"StopIfGoingOnBatteries", "false"},
        {"StartWhenAvailable", "true"},
        {"WakeToRun", "false"},
        {"ExecutionTimeLimit", "PT15M"},
        {"Command", "C:\\Program Files\\Holdfast & friends\\应急 <1>'s\\holdfast.exe"},
        {"Arguments", "remind --vault \"D:\\家里 & \\\"us\\\"\\\\\""},
    };
    for (const auto &[name, text] : expected)
        EXPECT_EQ(element(xml, QString::fromLatin1(name)), QString::fromUtf8(text)) << name;
}

TEST(TaskXml, IsReadBackAsItWasWritten)
{
    const auto task = readTask(writtenFor(someProgram()));
    ASSERT_TRUE(task);
    EXPECT_EQ(task->runs, someProgram());
    EXPECT_TRUE(task->enabled);
    EXPECT_TRUE(task->asWritten);
}

TEST(TaskXml, WhatCannotBeSaidIsNotWritten)
{
    const auto program = [](const QString &path) { return taskXml({path, {}, QStringLiteral("1")}).has_value(); };
    EXPECT_TRUE(program(QStringLiteral("C:\\h.exe")));
    EXPECT_FALSE(program(QString()));
    EXPECT_FALSE(program(QStringLiteral("C:\\a\"b.exe")));
    EXPECT_FALSE(program(QStringLiteral("C:\\%USERPROFILE%\\h.exe"))) << "the scheduler would put a folder in its place";
    EXPECT_FALSE(program(QStringLiteral("C:\\a\nb.exe")));
    EXPECT_FALSE(program(QStringLiteral("C:\\") + QChar(0xd800) + QStringLiteral(".exe")));
    const auto argument = [](const QString &text) { return taskXml({QStringLiteral("C:\\h.exe"), {text}, {}}).has_value(); };
    EXPECT_TRUE(argument(QStringLiteral("D:\\Überblick\\保险库 🗝")));
    EXPECT_FALSE(argument(QStringLiteral("$(Arg0)")));
    EXPECT_FALSE(argument(QString(QChar(0))));
    EXPECT_FALSE(argument(QString(QChar(0xffff))));
}

TEST(TaskXml, WhatAPersonSwitchedOffIsStillTheSameTask)
{
    for (const auto &[on, off] :
         {std::pair("<Enabled>true</Enabled>\n        </TimeTrigger>", "<Enabled>0</Enabled></TimeTrigger>"),
          std::pair("<Enabled>true</Enabled>\n        <RunOnlyIfIdle>", "<Enabled>false</Enabled><RunOnlyIfIdle>")}) {
        QString xml = writtenFor(someProgram());
        ASSERT_TRUE(xml.contains(QLatin1String(on))) << xml.toStdString();
        const auto task = readTask(xml.replace(QLatin1String(on), QLatin1String(off)));
        ASSERT_TRUE(task) << off;
        EXPECT_FALSE(task->enabled) << off;
        EXPECT_TRUE(task->asWritten) << off;
    }
}

TEST(TaskXml, AnotherRhythmOrOtherSettingsAreNoticed)
{
    const std::pair<const char *, const char *> changes[] = {
        {"PT15M</Interval>", "PT1H</Interval>"},
        {"<StartWhenAvailable>true</StartWhenAvailable>", ""},
        {"<DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>", ""},
        {"<ExecutionTimeLimit>PT15M</ExecutionTimeLimit>", ""},
        {"LeastPrivilege", "HighestAvailable"},
        {"</TimeTrigger>", "</TimeTrigger><LogonTrigger><Enabled>true</Enabled></LogonTrigger>"},
        {"<StartBoundary>", "<EndBoundary>2025-01-01T00:00:00</EndBoundary><StartBoundary>"},
    };
    for (const auto &[before, after] : changes) {
        QString xml = writtenFor(someProgram());
        ASSERT_TRUE(xml.contains(QLatin1String(before))) << before;
        const auto task = readTask(xml.replace(QLatin1String(before), QLatin1String(after)));
        ASSERT_TRUE(task) << before;
        EXPECT_FALSE(task->asWritten) << before;
        EXPECT_EQ(task->runs, someProgram());
    }
}

TEST(TaskXml, WhatTheSchedulerLeavesOutOrAddsByItselfIsNoChange)
{
    QString xml = writtenFor(someProgram());
    xml.replace(QLatin1String("<WakeToRun>false</WakeToRun>"), QString());
    xml.replace(QLatin1String("<LogonType>"), QLatin1String("<UserId>S-1-5-21-1</UserId><LogonType>"));
    xml.replace(QLatin1String("<Version>"), QLatin1String("<URI>\\Holdfast\\Reminders</URI><Version>"));
    xml.replace(QLatin1String("<StartWhenAvailable>true"), QLatin1String("<StartWhenAvailable>1"));
    const auto task = readTask(xml);
    ASSERT_TRUE(task);
    EXPECT_TRUE(task->asWritten);
}

TEST(TaskXml, HostileDocumentsGiveNothing)
{
    const QString good = writtenFor(someProgram());
    const auto changed = [&](const char *before, const char *after) {
        QString xml = good;
        return xml.replace(QLatin1String(before), QLatin1String(after));
    };
    EXPECT_FALSE(readTask(QString()));
    EXPECT_FALSE(readTask(QStringLiteral("no XML")));
    EXPECT_FALSE(readTask(good.left(good.size() / 2)));
    EXPECT_FALSE(readTask(good + good));
    EXPECT_FALSE(readTask(changed("<Task ", "<!DOCTYPE Task [<!ENTITY a \"b\">]><Task ")));
    EXPECT_FALSE(readTask(changed("mit/task", "mit/other"))) << "another namespace";
    EXPECT_FALSE(readTask(changed("</Exec>", "</Exec><Exec><Command>evil</Command></Exec>")));
    EXPECT_FALSE(readTask(changed("</Exec>", "</Exec><Exec><WorkingDirectory>evil</WorkingDirectory></Exec>")));
    EXPECT_FALSE(readTask(changed("</Exec>", "</Exec><ComHandler><ClassId>evil</ClassId></ComHandler>")));
    EXPECT_FALSE(readTask(changed("<Command>", "<Command>evil</Command><Command>")));
    EXPECT_FALSE(readTask(changed("Command>", "Kommand>")));
    EXPECT_FALSE(readTask(good + QString(600 * 1024, QLatin1Char(' '))));
    constexpr int deep = 100'000;
    EXPECT_FALSE(readTask(changed("<Exec>", "") + QStringLiteral("<Exec>").repeated(deep)));
}

TEST(TaskXml, ReadsAPathInQuotationMarks)
{
    QString xml = writtenFor({QStringLiteral("C:\\a b\\h.exe"), {}, {}});
    const auto task = readTask(xml.replace(QLatin1String("C:\\a b\\h.exe"), QLatin1String("\"C:\\a b\\h.exe\"")));
    ASSERT_TRUE(task);
    EXPECT_EQ(task->runs.program, QStringLiteral("C:\\a b\\h.exe"));
    EXPECT_TRUE(task->runs.arguments.isEmpty());
}

TEST(WindowsCommandLine, IsSplitAsWindowsDoes)
{
    // The lines and what they are split into are those of Microsoft's "Parsing C command-line arguments" and CommandLineToArgvW.
    const std::pair<const char *, QStringList> lines[] = {
        {R"("a b c" d e)", {"a b c", "d", "e"}},
        {R"("ab\"c" "\\" d)", {R"(ab"c)", R"(\)", "d"}},
        {R"(a\\\b d"e f"g h)", {R"(a\\\b)", "de fg", "h"}},
        {R"(a\\\"b c d)", {R"(a\"b)", "c", "d"}},
        {R"(a\\\\"b c" d e)", {R"(a\\b c)", "d", "e"}},
        {R"(a"b"" c d)", {R"(ab")", "c", "d"}},
        {R"("" x)", {"", "x"}},
        {"  ", {}},
        {"\ta\t", {"a"}},
        {R"("never closed)", {"never closed"}},
    };
    for (const auto &[line, arguments] : lines)
        EXPECT_EQ(windowsArguments(QString::fromLatin1(line)), arguments) << line;
}

TEST(WindowsCommandLine, WhateverIsJoinedIsSplitIntoTheSame)
{
    const QString letters = QStringLiteral("ab \\\\\\\"\"\t<&>'é家\u3000");
    QRandomGenerator random(6);
    constexpr int rounds = 5'000;
    for (int round = 0; round < rounds; ++round) {
        QStringList arguments;
        for (int count = random.bounded(4); count > 0; --count) {
            QString argument;
            for (int length = random.bounded(9); length > 0; --length)
                argument += letters.at(random.bounded(int(letters.size())));
            arguments.append(argument);
        }
        const QString line = windowsCommandLine(arguments);
        ASSERT_EQ(windowsArguments(line), arguments) << line.toStdString();
        const ScheduledProgram what{QStringLiteral("C:\\h.exe"), arguments, {}};
        const auto task = readTask(writtenFor(what));
        ASSERT_TRUE(task) << line.toStdString();
        ASSERT_EQ(task->runs, what) << line.toStdString();
    }
}

} // namespace
