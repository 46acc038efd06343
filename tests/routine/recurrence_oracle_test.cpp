// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/recurrence.h"
#include "tests/routine/any_rule.h"
#include "tests/support/repetitions.h"
#include "tests/support/seeded_random.h"

#include <gtest/gtest.h>

#include <QProcess>

#include <algorithm>

// The days that we count against those that python3-dateutil reads out of the rule we write.

namespace holdfast::routine {

namespace {

/// dateutil walks from the start day by day: it is not sent farther than this many steps of a rule.
constexpr int mostStepsToWindow = 40;
constexpr int mostStepsInWindow = 12;
constexpr int withoutDateutil = 77;

struct Question {
    QString rule;
    QDate start;
    QDate from;
    QDate until;
    /// What we say.
    QStringList days;
};

QString textOf(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QString textOf(const Question &question)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(question.rule, textOf(question.start), textOf(question.from), textOf(question.until));
}

std::vector<Question> questions(int many)
{
    tests::SeededRandom random(20260731);
    const auto choose = [&random](int smallest, int largest) {
        return smallest + static_cast<int>(random.below(static_cast<std::size_t>(largest - smallest) + 1));
    };
    const QDate last(9999, 12, 31);
    std::vector<Question> questions;
    while (static_cast<int>(questions.size()) < many) {
        const Recurrence rule = test::anyRule(choose);
        const QDate start = QDate(choose(0, 9) == 0 ? choose(1, 9980) : choose(1900, 2100), 1, 1).addDays(choose(0, 365));
        const QDate first = firstOccurrence(rule, start);
        if (!first.isValid())
            continue;
        Question question{recurrenceRule(rule), choose(0, 1) == 0 ? start : first, {}, {}, {}};
        const qint64 step = test::daysBetween(rule);
        question.from = std::min(last, question.start.addDays(choose(0, mostStepsToWindow) * step - choose(0, 30)));
        question.from = std::max(question.from, QDate(1, 1, 1));
        question.until = std::min(last, question.from.addDays(choose(0, mostStepsInWindow) * step + choose(0, 30)));
        for (const QDate &day : occurrences(rule, start, question.from, question.until, 10'000))
            question.days.append(textOf(day));
        questions.push_back(question);
    }
    return questions;
}

TEST(RecurrenceOracle, dateutilReadsTheSameDaysOutOfFiveThousandRules)
{
    const std::vector<Question> asked = questions(tests::repetitions("HOLDFAST_RANDOM_RULES", 5000));
    QByteArray lines;
    for (const Question &question : asked)
        lines += textOf(question).toLatin1() + '\n';

    QProcess python;
    python.start(QStringLiteral(HOLDFAST_PYTHON),
                 {QStringLiteral("-B"), QStringLiteral(HOLDFAST_SOURCE_DIR "/tests/routine/dates_of_rules.py")});
    if (!python.waitForStarted())
        GTEST_SKIP() << "there is no " HOLDFAST_PYTHON;
    python.write(lines);
    python.closeWriteChannel();
    const bool ended = python.waitForFinished(300'000);
    if (!ended) {
        python.kill();
        python.waitForFinished();
    }
    ASSERT_TRUE(ended) << "dateutil gave no answer within five minutes";
    if (python.exitCode() == withoutDateutil)
        GTEST_SKIP() << "python3-dateutil is not installed";
    ASSERT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();

    const QStringList answers = QString::fromLatin1(python.readAllStandardOutput()).split(QLatin1Char('\n'));
    ASSERT_EQ(answers.size(), static_cast<qsizetype>(asked.size()) + 1);
    qsizetype daysCompared = 0;
    for (std::size_t index = 0; index < asked.size(); ++index) {
        const Question &question = asked[index];
        ASSERT_EQ(question.days.join(QLatin1Char(' ')), answers.at(static_cast<qsizetype>(index)))
            << textOf(question).toStdString();
        daysCompared += question.days.size();
    }
    EXPECT_GT(daysCompared, static_cast<qsizetype>(asked.size())) << "most windows should hold days";
}

} // namespace

} // namespace holdfast::routine
