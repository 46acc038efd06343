// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/program_run.h"

#include "tests/platform/updates/fake_program.h"

#include <fcntl.h>
#include <unistd.h>

#include <thread>

using namespace holdfast::platform;
using namespace holdfast::tests;
using namespace std::chrono_literals;

namespace {

using Outcome = ProgramAnswer::Outcome;

/// Long enough for anything that ends by itself.
constexpr auto plenty = 60s;
/// For what never does.
constexpr auto briefly = 400ms;

class ProgramRun : public testing::Test
{
protected:
    ProgramAnswer run(const QByteArray &script, std::chrono::milliseconds limit = plenty, const QStringList &arguments = {},
                      const QStringList &environment = {}) const
    {
        return runProgram({programs.install("program", script), arguments, environment}, Patience(limit));
    }

    FakePrograms programs;
};

TEST_F(ProgramRun, HandsBackWhatItPrintedAndHowItEnded)
{
    const ProgramAnswer answer = run("echo out; echo more; echo complaint >&2; exit 100");
    EXPECT_EQ(answer.outcome, Outcome::Ended);
    EXPECT_EQ(answer.exitCode, 100);
    EXPECT_EQ(answer.output, "out\nmore\n");
    EXPECT_EQ(answer.complaints, "complaint\n");
    EXPECT_EQ(reasonFor(answer), ProbeReason::None);
}

TEST_F(ProgramRun, EveryWordArrivesAsItIs)
{
    const QStringList words{"a b", "", "$HOME", "`id`", "*", "'", "\"", "-o", "\n", QString::fromUtf8("更新")};
    const ProgramAnswer answer = run("for word in \"$@\"; do printf '%s|' \"$word\"; done", plenty, words);
    EXPECT_EQ(QString::fromUtf8(answer.output), words.join('|') + '|');
}

TEST_F(ProgramRun, NothingIsInherited)
{
    ASSERT_TRUE(qputenv("HOLDFAST_TEST_LEAK", "1"));
    // A file that somebody forgot to mark.
    const int forgotten = ::open("/dev/null", O_RDONLY);
    ASSERT_GE(forgotten, 3);
    // The environment as the kernel handed it over: the shell adds its own to what `env` would print.
    const ProgramAnswer answer = run("tr '\\0' '\\n' </proc/$$/environ; echo; pwd; ls -v /proc/$$/fd; true", plenty, {},
                                     {"HOME=/nowhere", "A=b=c", "LC_ALL=zh_CN.UTF-8"});
    ::close(forgotten);
    qunsetenv("HOLDFAST_TEST_LEAK");
    const QList<QByteArray> parts = answer.output.split('\n');
    QByteArrayList variables = parts.mid(0, parts.indexOf(QByteArray()));
    std::sort(variables.begin(), variables.end());
    EXPECT_EQ(variables, QByteArrayList({"A=b=c", "HOME=/nowhere", "LC_ALL=C"}));
    ASSERT_GT(parts.size(), variables.size() + 1);
    EXPECT_EQ(parts.at(variables.size() + 1), "/") << "not in whatever folder Holdfast was started";
    // 10 or 255 is how a shell holds its own script.
    const QByteArray files = parts.mid(variables.size() + 2).join(' ');
    EXPECT_TRUE(files == "0 1 2 10 " || files == "0 1 2 255 ") << files.constData();
}

TEST_F(ProgramRun, ThereIsNothingOnItsStandardInput)
{
    const ProgramAnswer answer = run("cat; readlink /proc/self/fd/0");
    EXPECT_EQ(answer.outcome, Outcome::Ended);
    EXPECT_EQ(answer.output, "/dev/null\n");
}

TEST_F(ProgramRun, OneThatHangsIsEnded)
{
    const ProgramAnswer answer = run("echo begun; echo $$ >\"$answers/process\"; exec sleep 1000", briefly);
    EXPECT_EQ(answer.outcome, Outcome::TimedOut);
    EXPECT_TRUE(answer.output.isEmpty()) << "half an answer is none";
    EXPECT_EQ(reasonFor(answer), ProbeReason::TimedOut);
    EXPECT_EQ(stateFor(answer), ProbeState::Error);
    EXPECT_TRUE(FakePrograms::isGone(programs.answer("process")));
}

TEST_F(ProgramRun, OneThatWillNotEndIsEndedToo)
{
    const ProgramAnswer answer =
        run("trap '' TERM INT HUP QUIT; echo $$ >\"$answers/process\"; while :; do sleep 1000; done", briefly);
    EXPECT_EQ(answer.outcome, Outcome::TimedOut);
    EXPECT_TRUE(FakePrograms::isGone(programs.answer("process")));
}

TEST_F(ProgramRun, OneThatClosedItsOutputAndGoesOnIsEnded)
{
    const ProgramAnswer answer = run("echo $$ >\"$answers/process\"; exec >&- 2>&-; exec sleep 1000", briefly);
    EXPECT_EQ(answer.outcome, Outcome::TimedOut);
    EXPECT_TRUE(FakePrograms::isGone(programs.answer("process")));
}

TEST_F(ProgramRun, OneThatCrashesHasNoAnswer)
{
    for (const char *signal : {"SEGV", "ABRT", "KILL", "TERM"}) {
        const ProgramAnswer answer = run(QByteArray("echo half; kill -") + signal + " $$");
        EXPECT_EQ(answer.outcome, Outcome::Crashed) << signal;
        EXPECT_TRUE(answer.output.isEmpty());
        EXPECT_EQ(reasonFor(answer), ProbeReason::ProgramFailed);
        EXPECT_EQ(stateFor(answer), ProbeState::Error);
    }
}

TEST_F(ProgramRun, WhatItLeftBehindIsGoneToo)
{
    const ProgramAnswer answer = run("sleep 1000 >/dev/null 2>&1 & echo $! >\"$answers/process\"; echo done");
    EXPECT_EQ(answer.outcome, Outcome::Ended);
    EXPECT_EQ(answer.output, "done\n");
    ASSERT_FALSE(programs.answer("process").isEmpty());
    EXPECT_TRUE(FakePrograms::isGone(programs.answer("process")));
}

TEST_F(ProgramRun, WhatKeepsTheOutputOpenIsNotWaitedFor)
{
    const ProgramAnswer answer = run("(trap '' HUP TERM; sleep 1000) & echo $! >\"$answers/process\"; echo done; exit 7");
    EXPECT_EQ(answer.outcome, Outcome::Ended);
    EXPECT_EQ(answer.exitCode, 7);
    EXPECT_EQ(answer.output, "done\n");
    EXPECT_TRUE(FakePrograms::isGone(programs.answer("process")));
}

TEST_F(ProgramRun, WhatItStartedEndsWithOneThatHangs)
{
    const ProgramAnswer answer = run("sleep 1000 & echo $! >\"$answers/child\"\n"
                                     "(sleep 1000 & echo $! >\"$answers/grandchild\"; wait) & wait",
                                     briefly);
    EXPECT_EQ(answer.outcome, Outcome::TimedOut);
    EXPECT_TRUE(FakePrograms::isGone(programs.answer("child")));
    EXPECT_TRUE(FakePrograms::isGone(programs.answer("grandchild")));
}

TEST_F(ProgramRun, AFloodIsStoppedAndThrownAway)
{
    const ProgramAnswer answer =
        run("echo $$ >\"$answers/process\"; head -c 50000000 /dev/zero; echo unreached >\"$answers/end\"; exec sleep 1000");
    EXPECT_EQ(answer.outcome, Outcome::TooLong);
    EXPECT_TRUE(answer.output.isEmpty());
    EXPECT_EQ(reasonFor(answer), ProbeReason::AnswerTooLong);
    EXPECT_EQ(stateFor(answer), ProbeState::Error);
    EXPECT_TRUE(FakePrograms::isGone(programs.answer("process")));
    EXPECT_TRUE(programs.answer("end").isEmpty());
}

TEST_F(ProgramRun, AFloodOfComplaintsLeavesTheAnswerAlone)
{
    const ProgramAnswer answer = run("head -c 50000000 /dev/zero | tr '\\0' x >&2; echo answer");
    EXPECT_EQ(answer.outcome, Outcome::Ended);
    EXPECT_EQ(answer.output, "answer\n");
    EXPECT_EQ(answer.complaints, QByteArray(4096, 'x'));
}

TEST_F(ProgramRun, AsMuchAsIsAllowedIsAnAnswer)
{
    EXPECT_EQ(run("head -c 4194304 /dev/zero").output.size(), longestOutput);
    EXPECT_EQ(run("head -c 4194305 /dev/zero").outcome, Outcome::TooLong);
}

TEST_F(ProgramRun, OneThatIsNotThereIsMissing)
{
    const QString notExecutable = programs.install("program", "echo no");
    ASSERT_TRUE(QFile::setPermissions(notExecutable, QFile::ReadOwner));
    const QString withoutInterpreter = programs.install("other", "");
    ASSERT_TRUE(writeFile(withoutInterpreter, "#!/nonexistent/shell\n"));
    for (const QString &path :
         {QStringLiteral("/nonexistent/program"), notExecutable, withoutInterpreter, programs.folder(), QString()}) {
        const ProgramAnswer answer = runProgram({path, {}, {}}, Patience(plenty));
        EXPECT_EQ(answer.outcome, Outcome::Missing) << path.toStdString();
        EXPECT_EQ(reasonFor(answer), ProbeReason::ProgramMissing);
        EXPECT_EQ(stateFor(answer), ProbeState::Unsupported);
    }
}

TEST_F(ProgramRun, IsCancelledFromAnotherThread)
{
    const QString program = programs.install("program", "echo $$ >\"$answers/process\"; exec sleep 1000");
    const Patience patience(plenty);
    ProgramAnswer answer;
    std::thread asking([&] { answer = runProgram({program, {}, {}}, patience); });
    EXPECT_TRUE(programs.answers("process"));
    patience.stop();
    asking.join();
    EXPECT_EQ(answer.outcome, Outcome::Cancelled);
    EXPECT_EQ(reasonFor(answer), ProbeReason::Cancelled);
    EXPECT_EQ(stateFor(answer), ProbeState::Unknown);
    EXPECT_TRUE(FakePrograms::isGone(programs.answer("process")));
}

TEST_F(ProgramRun, NothingIsStartedWhenNobodyWantsItAnyMore)
{
    const QString program = programs.install("program", "echo $$ >\"$answers/process\"");
    const Patience patience(plenty);
    patience.stop();
    EXPECT_EQ(runProgram({program, {}, {}}, patience).outcome, Outcome::Cancelled);
    EXPECT_EQ(runProgram({program, {}, {}}, Patience(0ms)).outcome, Outcome::TimedOut);
    EXPECT_TRUE(programs.answer("process").isEmpty());
}

TEST_F(ProgramRun, ManyThreadsWithoutAnEventLoopAskAtOnce)
{
    const QString program = programs.install("program", "printf '%s' \"$1\"; exit \"$1\"");
    constexpr int threads = 16;
    std::vector<ProgramAnswer> answers(threads);
    std::vector<std::thread> asking;
    for (int i = 0; i < threads; ++i)
        asking.emplace_back([&, i] {
            answers[static_cast<std::size_t>(i)] = runProgram({program, {QString::number(i)}, {}}, Patience(plenty));
        });
    for (std::thread &thread : asking)
        thread.join();
    for (int i = 0; i < threads; ++i) {
        EXPECT_EQ(answers[static_cast<std::size_t>(i)].output, QByteArray::number(i));
        EXPECT_EQ(answers[static_cast<std::size_t>(i)].exitCode, i);
    }
}

} // namespace
