// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/windows/windows_wake_up.h"

#include "platform/parse/windows_report.h"
#include "platform/windows/task_scheduler.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <chrono>
#include <functional>
#include <future>
#include <thread>

namespace holdfast::platform {

namespace {

/// For an answer of the service on this machine.
constexpr std::chrono::seconds longest{10};

const QString remind = QStringLiteral("remind");
const QString vaultOption = QStringLiteral("--vault");

/// Nothing when the service is mute: then the thread that asked it stays behind, since COM has no way to call it off.
std::optional<QByteArray> answerOf(const std::function<std::string()> &ask)
{
    std::promise<std::string> promise;
    std::future<std::string> answer = promise.get_future();
    std::thread([ask, promise = std::move(promise)]() mutable { promise.set_value(ask()); }).detach();
    if (answer.wait_for(longest) != std::future_status::ready)
        return std::nullopt;
    return QByteArray::fromStdString(answer.get());
}

WakeUp::Trouble troubleFor(ProbeReason reason)
{
    switch (reason) {
    case ProbeReason::AccessDenied:
        return WakeUp::Trouble::Denied;
    case ProbeReason::ServiceMissing:
    case ProbeReason::SystemNotSaying:
        return WakeUp::Trouble::Unsupported;
    default:
        return WakeUp::Trouble::Failed;
    }
}

WakeUp::Outcome mute()
{
    return {WakeUp::Trouble::NoAnswer, QStringLiteral("the Task Scheduler does not answer")};
}

/// What a report of the scheduler came to; calls named in `besides` may fail.
WakeUp::Outcome outcomeOf(const std::optional<parse::WindowsReport> &report, const QStringList &besides = {})
{
    if (!report)
        return {WakeUp::Trouble::Failed, QStringLiteral("the report of the Task Scheduler was cut off")};
    if (const auto failure = report->failedCall(besides))
        return {troubleFor(failure->reason), failure->detail};
    return {};
}

WakeUp::Outcome outcomeOf(const std::function<std::string()> &ask)
{
    const auto answer = answerOf(ask);
    return answer ? outcomeOf(parse::WindowsReport::read(*answer)) : mute();
}

std::optional<QDateTime> timeOf(const QString &fileTime)
{
    const QDateTime time = parse::fromFileTime(fileTime);
    return time.isValid() ? std::make_optional(time) : std::nullopt;
}

/// Whether a task reminds for another vault than `ours` would, whose folder is still there. The usual place counts as there.
bool isForAnotherVault(const QStringList &arguments, const QStringList &ours)
{
    if (arguments == ours)
        return false;
    const QStringList usual{remind};
    return arguments == usual || (arguments.size() == usual.size() + 2 &&
                                  arguments.first(2) == usual + QStringList{vaultOption} && QFileInfo(arguments.last()).isDir());
}

void describe(const parse::WindowsRecord &record, const parse::ScheduledProgram &expected, WakeUp::State &state)
{
    const auto task = parse::readTask(record.field(QStringLiteral("xml")));
    state.installed = !task || !isForAnotherVault(task->runs.arguments, expected.arguments);
    if (!state.installed) {
        state.detail = QStringLiteral("the task reminds for another vault");
        return;
    }
    state.lastRun = timeOf(record.field(QStringLiteral("lastRun")));
    state.nextRun = timeOf(record.field(QStringLiteral("nextRun")));
    if (!task) {
        state.detail = QStringLiteral("the task is not one of Holdfast");
        return;
    }
    // The scheduler's own word, where it gives one, is about the task as a whole.
    state.active = task->enabled && record.field(QStringLiteral("enabled")) != QLatin1String("no");
    // Whoever switches it off there meant it.
    state.current = !state.active || (task->asWritten && task->runs == expected);
    if (!state.current)
        state.detail = QStringLiteral("it runs %1 of version %2").arg(task->runs.program, task->runs.version);
}

WakeUp::Outcome cannotBeSaid()
{
    return {WakeUp::Trouble::Unsupported, QStringLiteral("a path has characters that a task cannot name")};
}

} // namespace

parse::ScheduledProgram WindowsWakeUp::own(const QString &vaultFolder)
{
    QStringList arguments{remind};
    if (!vaultFolder.isEmpty())
        arguments << vaultOption << vaultFolder;
    return {QString::fromStdWString(windows::ownProgram()), arguments, QCoreApplication::applicationVersion()};
}

WakeUp::State WindowsWakeUp::state()
{
    State state;
    state.way = QStringLiteral("task-scheduler");
    const auto answer = answerOf(windows::readScheduledTask);
    const auto report = answer ? parse::WindowsReport::read(*answer) : std::nullopt;
    // What it does not say about a task that is there is unknown, and no trouble.
    const QStringList besides{QStringLiteral("Enabled"), QStringLiteral("LastRunTime"), QStringLiteral("NextRunTime"),
                              QStringLiteral("LastTaskResult")};
    const Outcome outcome = answer ? outcomeOf(report, besides) : mute();
    state.trouble = outcome.trouble;
    state.detail = outcome.detail;
    if (report && outcome.trouble == Trouble::None) {
        for (const parse::WindowsRecord &record : report->all(QStringLiteral("task")))
            describe(record, m_program, state);
    }
    return state;
}

QStringList WindowsWakeUp::plan(bool install)
{
    const QString name = QString::fromStdWString(windows::taskName());
    if (!install)
        return {QStringLiteral("schtasks /delete /f /tn \"%1\"").arg(name)};
    const auto xml = parse::taskXml(m_program);
    if (!xml)
        return {};
    return QStringList{QStringLiteral("schtasks /create /f /tn \"%1\" /xml holdfast.xml, with this content:").arg(name)} +
           xml->split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

WakeUp::Outcome WindowsWakeUp::install()
{
    const auto xml = parse::taskXml(m_program);
    if (!xml)
        return cannotBeSaid();
    return outcomeOf([text = xml->toStdWString()] { return windows::registerTask(text); });
}

WakeUp::Outcome WindowsWakeUp::remove()
{
    return outcomeOf(windows::deleteTask);
}

} // namespace holdfast::platform
