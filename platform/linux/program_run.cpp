// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/program_run.h"

#include <QProcess>

#include <signal.h>
#include <unistd.h>

namespace holdfast::platform {

namespace {

constexpr int longestComplaint = 4096;
/// How soon a wish to stop is noticed, in milliseconds.
constexpr int glance = 20;

void standAlone(QProcess &process)
{
    // A group of its own, so that whatever it starts can be ended with it.
    process.setChildProcessModifier([] { (void)::setpgid(0, 0); });
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

} // namespace

ProgramAnswer runProgram(const Program &program, const Patience &patience)
{
    using Outcome = ProgramAnswer::Outcome;
    ProgramAnswer answer;
    if (patience.isOver()) {
        answer.outcome = patience.isStopped() ? Outcome::Cancelled : Outcome::TimedOut;
        return answer;
    }
    QProcess process;
    QProcessEnvironment environment;
    for (const QString &pair : program.environment)
        environment.insert(pair.section(QLatin1Char('='), 0, 0), pair.section(QLatin1Char('='), 1));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.setProgram(program.path);
    process.setArguments(program.arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    standAlone(process);
    process.start();
    if (!process.waitForStarted(static_cast<int>(patience.left().count())))
        return answer;

    const qint64 leader = process.processId();
    answer.outcome = Outcome::Ended;
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(glance);
        take(process, answer);
        if (answer.output.size() > longestOutput)
            answer.outcome = Outcome::TooLong;
        else if (patience.isOver())
            answer.outcome = patience.isStopped() ? Outcome::Cancelled : Outcome::TimedOut;
        if (answer.outcome != Outcome::Ended) {
            endGroup(leader);
            process.kill();
            process.waitForFinished();
            answer.output.clear();
            return answer;
        }
    }
    endGroup(leader);
    take(process, answer);
    if (process.exitStatus() == QProcess::CrashExit)
        answer.outcome = Outcome::Crashed;
    else if (answer.output.size() > longestOutput)
        answer.outcome = Outcome::TooLong;
    if (answer.outcome != Outcome::Ended)
        answer.output.clear();
    answer.exitCode = process.exitCode();
    return answer;
}

} // namespace holdfast::platform
