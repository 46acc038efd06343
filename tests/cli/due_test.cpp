// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command_line.h"
#include "tests/cli/routine_vault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace holdfast;
using namespace holdfast::tests;

namespace {

class Due : public RoutineVaultTest
{
protected:
    [[nodiscard]] QJsonDocument answerWithin(const char *within) const
    {
        return QJsonDocument::fromJson(program.run({"due", "--json", "--sample", "--within", within}).out);
    }
};

TEST_F(Due, LooksAsFarAheadAsItIsAsked)
{
    const QDate day(2026, 11, 23);
    qsizetype before = 0;
    for (const auto &[within, days] : std::vector<std::pair<const char *, int>>{
             {"0", 0}, {"7", 7}, {"7d", 7}, {"2w", 14}, {"90d", 90}, {"52w", 364}, {"366", 366}}) {
        const QJsonDocument answer = answerWithin(within);
        EXPECT_EQ(answer["horizonDays"].toInt(-1), days) << within;
        EXPECT_EQ(answer["due"].toArray().size(), 2) << "what waits does so whatever comes: " << within;
        const QJsonArray upcoming = answer["upcoming"].toArray();
        EXPECT_GE(upcoming.size(), before);
        before = upcoming.size();
        for (const QJsonValue &entry : upcoming)
            EXPECT_LE(QDate::fromString(entry["day"].toString(), Qt::ISODate), day.addDays(days)) << within;
    }
    EXPECT_GT(before, 20) << "most of what the sample did comes again within a year";
    EXPECT_EQ(answerWithin("1w"), QJsonDocument::fromJson(program.run({"due", "--json", "--sample"}).out))
        << "a week unless asked";
}

TEST_F(Due, RefusesOtherWaysToSayHowFar)
{
    for (const char *within : {"", "d", "w", "-1", "-1d", "+3", "367", "367d", "53w", "7 d", " 7", "7D", "1m", "1.5", "7dd",
                               "0x7", "99999999999999999999", "306783379w", "\u0667"}) {
        const Ended ended = program.run({"due", "--sample", QStringLiteral("--within=") + QString::fromUtf8(within)});
        EXPECT_EQ(ended.code, 2) << within;
        EXPECT_TRUE(ended.out.isEmpty() && !ended.err.isEmpty()) << within;
    }
    EXPECT_EQ(program.run({"due", "--sample", "--within"}).code, 2);
    EXPECT_EQ(program.run({"due", "--sample", "--within", "-7d"}).code, 2);
    EXPECT_EQ(program.run({"status", "--sample", "--within", "7d"}).code, 2) << "only due looks ahead";
}

TEST_F(Due, SaysHowFarItLooked)
{
    EXPECT_TRUE(program.run({"due", "--sample"}).out.contains("In the week to come\n"));
    EXPECT_TRUE(program.run({"due", "--sample", "--within", "2w"}).out.contains("In the next 14 day"));
    const QByteArray now = program.run({"due", "--sample", "--within", "0"}).out;
    EXPECT_TRUE(now.contains("Due now\n"));
    EXPECT_FALSE(now.contains("In the next") || now.contains("Nothing falls due")) << now.constData();
}

TEST_F(Due, TellsOfRoutinesWhatAScriptNeeds)
{
    makeVaultWith({daily("Weekly look", today().addDays(2), 3), daily("守望", today())});
    const Ended ended = program.run(inVault({"due", "--json", "--within", "6d"}));
    EXPECT_EQ(ended.code, 10);
    const QJsonDocument answer = QJsonDocument::fromJson(ended.out);
    EXPECT_TRUE(answer["due"].toArray().isEmpty() && answer["upcoming"].toArray().isEmpty()) << "these are steps";
    QStringList told;
    for (const QJsonValue &entry : answer["routines"].toArray()) {
        EXPECT_EQ(entry["time"], "07:30");
        EXPECT_EQ(entry["overdue"], false);
        EXPECT_FALSE(entry.toObject().contains("readyMade"));
        told << QStringLiteral("%1 %2 %3 %4")
                    .arg(entry["routine"].toInt())
                    .arg(entry["name"].toString())
                    .arg(today().daysTo(QDate::fromString(entry["day"].toString(), Qt::ISODate)))
                    .arg(entry["waits"].toBool() ? "now" : "later");
    }
    EXPECT_EQ(told.first(), "2 守望 0 now");
    EXPECT_EQ(told.filter("Weekly"), (QStringList{"1 Weekly look 2 later", "1 Weekly look 5 later"}));
    EXPECT_EQ(told.filter("守望").size(), 7) << "today, and the six days after";
}

TEST_F(Due, IsTenForARoutineThatWaitsAndFineForOneThatComes)
{
    makeVaultWith({daily("Weekly look", today().addDays(1))});
    const Ended comes = program.run(inVault({"due"}));
    EXPECT_EQ(comes.code, 0) << comes.err.constData();
    EXPECT_TRUE(comes.out.contains("Nothing is due now.")) << comes.out.constData();
    EXPECT_TRUE(comes.out.contains("Weekly look: Due tomorrow, 07:30\n")) << comes.out.constData();
}

TEST_F(Due, TellsAPersonFirstWhatIsOverdue)
{
    makeVaultWith({daily("Look", today(), 30), daily("Long ago", today().addDays(-20), 30)});
    const Ended ended = program.run(inVault({"due"}));
    EXPECT_EQ(ended.code, 10);
    const qsizetype late = ended.out.indexOf("Long ago: Since ");
    EXPECT_TRUE(late > ended.out.indexOf("Due now") && late < ended.out.indexOf("Look: Due today")) << ended.out.constData();
}

TEST_F(Due, LetsARoutineRestThatWasDone)
{
    makeVaultWith({daily("Look", today(), 30)}, {1});
    EXPECT_EQ(program.run(inVault({"due"})).code, 0);
    const QJsonDocument answer = QJsonDocument::fromJson(program.run(inVault({"due", "--json", "--within", "30d"})).out);
    ASSERT_EQ(answer["routines"].toArray().size(), 1);
    EXPECT_EQ(answer["routines"][0]["day"].toString(), today().addDays(30).toString(Qt::ISODate));
}

TEST_F(Due, TellsWhenWhatWasPutOffComesBack)
{
    makeVaultWith({daily("Look", today().addDays(-1), 30)}, {}, {1});
    const Ended ended = program.run(inVault({"due"}));
    EXPECT_EQ(ended.code, 0) << "it does not wait";
    EXPECT_TRUE(ended.out.contains("Look: Due tomorrow, 09:00\n")) << ended.out.constData();
    const QJsonDocument answer = QJsonDocument::fromJson(program.run(inVault({"due", "--json"})).out);
    const QJsonObject routine = answer["routines"][0].toObject();
    EXPECT_EQ(routine["day"].toString(), today().addDays(-1).toString(Qt::ISODate));
    EXPECT_EQ(routine["putOffUntil"].toString(), today().addDays(1).toString(Qt::ISODate) + QStringLiteral("T09:00"));
    EXPECT_FALSE(routine["waits"].toBool());
}

/// What a person named cannot move the cursor of a terminal.
TEST_F(Due, ShowsANameAsPlainText)
{
    makeVaultWith({daily("Look\x1b[2J", today())});
    EXPECT_FALSE(program.run(inVault({"due"})).out.contains('\x1b'));
}

} // namespace
