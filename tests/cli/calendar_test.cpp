// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/routine_vault.h"

#include <QRegularExpression>

#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::tests;

namespace {

/// `holdfast export calendar`, by the real program.
class ExportCalendar : public RoutineVaultTest
{
protected:
    [[nodiscard]] QString file(const char *name) const { return program.home() + u'/' + QLatin1String(name); }
    [[nodiscard]] Ended toStandardOutput(const QStringList &arguments = {}) const
    {
        return program.run(inVault(QStringList{"export", "calendar", "-"} + arguments));
    }
};

QStringList valuesOf(QByteArray calendar, const char *name)
{
    calendar.replace("\r\n ", "");
    const QRegularExpression pattern(QStringLiteral("^%1[:;](.*?)\r$").arg(QLatin1String(name)),
                                     QRegularExpression::MultilineOption);
    QStringList values;
    for (const auto &match : pattern.globalMatch(QString::fromUtf8(calendar)))
        values << match.captured(1);
    return values;
}

TEST_F(ExportCalendar, WritesAFileForItsOwnerAlone)
{
    makeVaultWith({daily("Look", today().addDays(2), 3)});
    const Ended ended = program.run(inVault({"export", "calendar", "routines.ics"}));
    EXPECT_EQ(ended.code, 0) << ended.err.constData();
    EXPECT_TRUE(ended.out.contains(file("routines.ics").toUtf8())) << "says where: " << ended.out.constData();
    const QByteArray calendar = contentOf(file("routines.ics"));
    EXPECT_TRUE(calendar.startsWith("BEGIN:VCALENDAR\r\n") && calendar.endsWith("END:VCALENDAR\r\n")) << calendar.constData();
    EXPECT_EQ(valuesOf(calendar, "DTSTART"), QStringList{today().addDays(2).toString(QStringLiteral("yyyyMMdd'T073000Z'"))});
    EXPECT_EQ(valuesOf(calendar, "RRULE"), QStringList{"FREQ=DAILY;INTERVAL=3"});
    struct stat facts {
    };
    ASSERT_EQ(::stat(QFile::encodeName(file("routines.ics")).constData(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 07777, 0600u);
}

TEST_F(ExportCalendar, SaysNothingOfTheVaultUnlessAsked)
{
    makeVaultWith({daily("Zanzibar", today().addDays(2)), daily("坦桑尼亞", today())});
    const Ended neutral = toStandardOutput();
    EXPECT_EQ(neutral.code, 0);
    EXPECT_TRUE(neutral.err.isEmpty()) << neutral.err.constData();
    EXPECT_EQ(valuesOf(neutral.out, "SUMMARY"), (QStringList{"Your check is due", "Your check is due"}));
    EXPECT_FALSE(neutral.out.contains("Zanzibar") || neutral.out.contains("坦桑尼亞"));
    const QByteArray titles = toStandardOutput({"--with-titles"}).out;
    EXPECT_EQ(valuesOf(titles, "SUMMARY"), (QStringList{"Zanzibar", "坦桑尼亞"}));
    EXPECT_EQ(valuesOf(titles, "DESCRIPTION"), (QStringList{"Your check is due", "Your check is due"})) << "what an alarm shows";
}

TEST_F(ExportCalendar, KnowsEachRoutineAgain)
{
    makeVaultWith({daily("Look", today().addDays(2)), daily("Look", today())});
    const QByteArray first = toStandardOutput().out;
    const QByteArray second = toStandardOutput().out;
    EXPECT_EQ(valuesOf(first, "UID"), valuesOf(second, "UID"));
    EXPECT_EQ(valuesOf(first, "UID").size(), 2);
    EXPECT_LE(valuesOf(first, "SEQUENCE").first().toLongLong(), valuesOf(second, "SEQUENCE").first().toLongLong());
}

TEST_F(ExportCalendar, IsInThePersonsZone)
{
    makeVaultWith({daily("Look", today().addDays(2))});
    program.set(QStringLiteral("TZ"), QStringLiteral("America/New_York"));
    const QByteArray calendar = toStandardOutput().out;
    EXPECT_EQ(valuesOf(calendar, "TZID"), QStringList{"America/New_York"});
    EXPECT_TRUE(valuesOf(calendar, "DTSTART").last().startsWith("TZID=America/New_York:")) << calendar.constData();
    EXPECT_TRUE(valuesOf(calendar, "DTSTART").last().endsWith("T073000"));
    EXPECT_TRUE(calendar.contains("BEGIN:DAYLIGHT"));
}

TEST_F(ExportCalendar, LeavesOutWhatIsPausedAndSaysWhenNothingIsLeft)
{
    routine::NewRoutine paused = daily("Look", today());
    paused.paused = true;
    makeVaultWith({paused});
    const Ended ended = toStandardOutput();
    EXPECT_EQ(ended.code, 0);
    EXPECT_FALSE(ended.out.contains("VEVENT"));
    EXPECT_TRUE(ended.err.contains("the calendar is empty")) << ended.err.constData();
}

TEST_F(ExportCalendar, NeverReplacesAFileAndAsksForNoPassphraseThen)
{
    makeVault();
    ASSERT_TRUE(writeFile(file("routines.ics"), "precious"));
    const Ended ended = program.run(inVault({"export", "calendar", "routines.ics"}));
    EXPECT_EQ(ended.code, 7) << "without a terminal, asking would have ended with 4";
    EXPECT_TRUE(ended.err.contains("There is already a file with this name.")) << ended.err.constData();
    EXPECT_EQ(contentOf(file("routines.ics")), "precious");
    EXPECT_EQ(program.run(inVault({"export", "calendar", "other.ics"})).code, 4);
    EXPECT_FALSE(QFile::exists(file("other.ics")));
    EXPECT_EQ(program.run({"export", "calendar", "no/such/routines.ics", "--sample"}).code, 7);
    program.setOutput("/dev/full");
    EXPECT_EQ(program.run({"export", "calendar", "-", "--sample"}).code, 7);
}

TEST_F(ExportCalendar, SaysWhatIsMissing)
{
    for (const QStringList &arguments :
         {QStringList{"export"}, {"export", "calendar"}, {"export", "diary", "-"}, {"export", "calendar", "-", "--json"}}) {
        const Ended ended = program.run(arguments + QStringList{"--sample"});
        EXPECT_EQ(ended.code, 2) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(ended.out.isEmpty() && !ended.err.isEmpty());
    }
    EXPECT_EQ(program.run({"export", "calendar", "-"}).code, 3) << "and without a vault it is three";
}

TEST_F(ExportCalendar, LeavesTheVaultAsItWas)
{
    makeVaultWith({daily("Look", today())});
    const auto before = scratch.contents();
    EXPECT_EQ(toStandardOutput().code, 0);
    EXPECT_EQ(scratch.contents(), before);
}

} // namespace
