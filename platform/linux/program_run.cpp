// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/program_run.h"

#include <QProcess>

#include <linux/close_range.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace holdfast::platform {

namespace {

using Outcome = ProgramAnswer::Outcome;

constexpr int longestComplaint = 4096;
/// How soon a wish to stop is noticed, in milliseconds.
constexpr int glance = 20;
/// How long a program may take to begin before the wish to stop is looked at again, in milliseconds; it is a matter of one.
constexpr int longestBeginning = 5000;

QProcessEnvironment environmentOf(const Program &program)
{
    QProcessEnvironment environment;
    for (const QString &pair : program.environment)
        environment.insert(pair.section(QLatin1Char('='), 0, 0), pair.section(QLatin1Char('='), 1));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    return environment;
}

/// Runs in the child, between fork and exec.
void standAlone()
{
    // A group of its own, so that whatever it starts can be ended with it.
    (void)::setpgid(0, 0);
    // When this thread goes without having waited (a crash), it goes too.
    (void)::prctl(PR_SET_PDEATHSIG, SIGKILL);
    // No file of ours but the three, whatever a library forgot to mark. Only marked here: Qt still has to say that exec failed.
    constexpr unsigned firstOfOurs = 3;
    (void)::close_range(firstOfOurs, ~0U, CLOSE_RANGE_CLOEXEC);
}

/// Also what it left behind when it ended by itself.
void endGroup(qint64 leader)
{
    if (leader > 0)
        (void)::kill(static_cast<pid_t>(-leader), SIGKILL);
}

void take(QProcess &process, ProgramAnswer &answer)
{
    answer.output += process.readAllStandardOutput();
    const QByteArray complaint = process.readAllStandardError();
    answer.complaints += complaint.left(longestComplaint - answer.complaints.size());
}

Outcome overBecause(const Patience &patience)
{
    return patience.isStopped() ? Outcome::Cancelled : Outcome::TimedOut;
}

/// Ended as long as nothing is wrong.
Outcome outcomeSoFar(const ProgramAnswer &answer, const Patience &patience)
{
    if (answer.output.size() > longestOutput)
        return Outcome::TooLong;
    return patience.isOver() ? overBecause(patience) : Outcome::Ended;
}

/// Waits until it has ended, or has to be ended.
Outcome follow(QProcess &process, ProgramAnswer &answer, const Patience &patience)
{
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(glance);
        take(process, answer);
        const Outcome outcome = outcomeSoFar(answer, patience);
        if (outcome != Outcome::Ended && process.state() != QProcess::NotRunning)
            return outcome;
    }
    take(process, answer);
    if (process.exitStatus() == QProcess::CrashExit)
        return Outcome::Crashed;
    return answer.output.size() > longestOutput ? Outcome::TooLong : Outcome::Ended;
}

} // namespace

ProgramAnswer runProgram(const Program &program, const Patience &patience)
{
    ProgramAnswer answer;
    if (patience.isOver()) {
        answer.outcome = overBecause(patience);
        return answer;
    }
    QProcess process;
    process.setProcessEnvironment(environmentOf(program));
    process.setProgram(program.path);
    process.setArguments(program.arguments);
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setStandardInputFile(QProcess::nullDevice());
    process.setChildProcessModifier(standAlone);
    process.start();
    if (!process.waitForStarted(longestBeginning)) {
        // Not Missing when the file is there and the system is too busy to begin; the child ends with `process`.
        answer.outcome = process.error() == QProcess::FailedToStart ? Outcome::Missing : Outcome::TimedOut;
        return answer;
    }
    const qint64 leader = process.processId();
    answer.outcome = follow(process, answer, patience);
    endGroup(leader);
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
    }
    if (answer.outcome == Outcome::Ended)
        answer.exitCode = process.exitCode();
    else
        answer.output.clear();
    return answer;
}

} // namespace holdfast::platform
