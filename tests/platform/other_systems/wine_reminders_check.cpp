// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/task_xml.h"
#include "platform/parse/windows_report.h"
#include "tests/support/temporary_folder.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

// Run by wine_lane.py, twice: with --prepare=FOLDER before, and with --reports=FOLDER after windows_reminders.cpp ran under wine.

namespace {

using namespace holdfast::platform::parse;
using holdfast::tests::contentOf;
using holdfast::tests::writeFile;

QString folder;

std::optional<WindowsReport> report(const QString &name)
{
    return WindowsReport::read(contentOf(folder + QLatin1Char('/') + name));
}

bool isMissing(const QString &name)
{
    const auto read = report(name);
    return read && read->succeeded(QStringLiteral("GetFolder")) && read->all(QStringLiteral("missing")).size() == 1;
}

ScheduledProgram program()
{
    return {QStringLiteral("C:\\Program Files\\Holdfast & friends\\应急 <1>'s\\holdfast.exe"),
            {QStringLiteral("remind"), QStringLiteral("--vault"), QStringLiteral("D:\\家里 & \"us\"\\")},
            QStringLiteral("0.6.0")};
}

/// What Microsoft documents, and what nobody writes on purpose.
QStringList lines()
{
    QStringList result{QStringLiteral(R"("a b c" d e)"),     QStringLiteral(R"("ab\"c" "\\" d)"),
                       QStringLiteral(R"(a\\\b d"e f"g h)"), QStringLiteral(R"(a\\\"b c d)"),
                       QStringLiteral(R"(a\\\\"b c" d e)"),  QStringLiteral(R"(a"b"" c d)"),
                       QStringLiteral(R"("never closed)"),   windowsCommandLine(program().arguments)};
    const QString letters = QStringLiteral("ab  \\\\\"\"\t家");
    QRandomGenerator random(6);
    constexpr int made = 2'000;
    constexpr int longest = 24;
    while (result.size() < made) {
        QString line;
        for (int length = random.bounded(longest); length > 0; --length)
            line += letters.at(random.bounded(int(letters.size())));
        result.append(line);
    }
    return result;
}

TEST(RemindersUnderWine, NobodysTaskIsThereBefore)
{
    EXPECT_TRUE(isMissing(QStringLiteral("before.txt")));
    EXPECT_TRUE(isMissing(QStringLiteral("nothing_to_delete.txt")));
}

TEST(RemindersUnderWine, TheSchedulerTakesTheTaskTwice)
{
    for (const QString &name : {QStringLiteral("registered.txt"), QStringLiteral("registered_again.txt")}) {
        const auto registered = report(name);
        ASSERT_TRUE(registered);
        EXPECT_TRUE(registered->succeeded(QStringLiteral("RegisterTask"))) << name.toStdString();
    }
    const auto broken = report(QStringLiteral("broken.txt"));
    ASSERT_TRUE(broken);
    EXPECT_FALSE(broken->succeeded(QStringLiteral("RegisterTask"))) << "it does read what it takes";
}

TEST(RemindersUnderWine, AndHandsBackWhatItUnderstood)
{
    const auto read = report(QStringLiteral("read.txt"));
    ASSERT_TRUE(read);
    const auto tasks = read->all(QStringLiteral("task"));
    ASSERT_EQ(tasks.size(), 1);
    const QString xml = tasks.first().field(QStringLiteral("xml"));
    for (const char *understood :
         {"<Version>0.6.0</Version>", "<MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>",
          "<DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>",
          "<StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>", "<StartWhenAvailable>true</StartWhenAvailable>",
          "<ExecutionTimeLimit>PT15M</ExecutionTimeLimit>"})
        EXPECT_TRUE(xml.contains(QLatin1String(understood))) << understood << '\n' << xml.toStdString();
    // wine 8.0 takes the trigger, the principal and the program, and hands none of them back. A wine that does hands back ours.
    if (const auto task = readTask(xml)) {
        EXPECT_EQ(task->runs, program());
        EXPECT_TRUE(task->asWritten);
    } else {
        std::printf("The trigger and the program: unknown under this wine\n");
    }
    // Nor does wine 8.0 say these (E_NOTIMPL).
    for (const char *call : {"Enabled", "LastRunTime", "NextRunTime", "LastTaskResult"})
        std::printf("%s: %s\n", call, read->succeeded(QLatin1String(call)) ? "said" : "unknown under this wine");
}

TEST(RemindersUnderWine, ItIsGoneAfterwards)
{
    const auto deleted = report(QStringLiteral("deleted.txt"));
    ASSERT_TRUE(deleted);
    EXPECT_TRUE(deleted->succeeded(QStringLiteral("DeleteTask")));
    EXPECT_TRUE(isMissing(QStringLiteral("after.txt")));
}

TEST(RemindersUnderWine, CommandLinesAreSplitAsWindowsDoes)
{
    const auto split = report(QStringLiteral("arguments.txt"));
    ASSERT_TRUE(split);
    const auto records = split->all(QStringLiteral("line"));
    const QStringList given = lines();
    ASSERT_EQ(records.size(), given.size());
    for (qsizetype index = 0; index < given.size(); ++index)
        ASSERT_EQ(records[index].fields.value(QStringLiteral("argument")), windowsArguments(given[index]))
            << given[index].toStdString();
}

TEST(RemindersUnderWine, TheProgramAndItsUserAreKnown)
{
    const auto names = report(QStringLiteral("names.txt"));
    ASSERT_TRUE(names);
    const auto all = names->all(QStringLiteral("names"));
    ASSERT_EQ(all.size(), 1);
    EXPECT_TRUE(all.first().field(QStringLiteral("task")).startsWith(QLatin1String("Holdfast reminders S-1-5-")));
    EXPECT_TRUE(all.first().field(QStringLiteral("program")).endsWith(QLatin1String("\\reminders.exe")));
}

TEST(RemindersUnderWine, ANoticeIsShownOrRefusedInWords)
{
    const auto notice = report(QStringLiteral("notice.txt"));
    ASSERT_TRUE(notice);
    const auto all = notice->all(QStringLiteral("notice"));
    ASSERT_EQ(all.size(), 1);
    const bool shown = all.first().field(QStringLiteral("shown")) == QLatin1String("yes");
    EXPECT_EQ(shown, all.first().field(QStringLiteral("failure")).isEmpty()) << "without a desktop there is nowhere to show it";
}

} // namespace

int main(int argc, char *argv[])
{
    testing::InitGoogleTest(&argc, argv);
    const QString word = argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString();
    folder = word.mid(word.indexOf(QLatin1Char('=')) + 1);
    if (word.startsWith(QLatin1String("--prepare="))) {
        const auto xml = taskXml(program());
        return xml && writeFile(folder + QLatin1String("/task.xml"), xml->toUtf8()) &&
                       writeFile(folder + QLatin1String("/lines.txt"),
                                 (lines().join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8())
                   ? 0
                   : 1;
    }
    return word.startsWith(QLatin1String("--reports=")) ? RUN_ALL_TESTS() : 2;
}
