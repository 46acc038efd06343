// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace holdfast::platform::parse {

/// What a task of the Windows Task Scheduler is to run.
struct ScheduledProgram {
    /// The absolute path, without quotation marks.
    QString program;
    QStringList arguments;
    /// Holdfast's own, so that a task of an earlier one is noticed.
    QString version;

    friend bool operator==(const ScheduledProgram &, const ScheduledProgram &) = default;
};

/// A task as the Task Scheduler hands it back. A person may have changed it there.
struct ScheduledTask {
    ScheduledProgram runs;
    /// Neither the task nor its trigger is switched off.
    bool enabled = false;
    /// It has the trigger, the rights and the settings that taskXml() writes.
    bool asWritten = false;

    friend bool operator==(const ScheduledTask &, const ScheduledTask &) = default;
};

/// The task in the XML of Task Scheduler 2.0: every quarter of an hour from midnight on, as soon as possible when one was missed,
/// also on batteries, only while this person is logged on, with no more rights than they have, ended after a quarter of an hour.
/// Fit for ITaskFolder::RegisterTask and, in UTF-16, for `schtasks /create /xml`. Nothing when it cannot be said: a path that is
/// empty or has a quotation mark, characters that XML does not know, and "%" or "$(", which the scheduler may replace by
/// something else.
[[nodiscard]] std::optional<QString> taskXml(const ScheduledProgram &what);

/// Reads such a task, whoever wrote it. Nothing unless it runs exactly one program; nor for a document with a definition of its
/// own (DOCTYPE), or one larger than half a million characters.
[[nodiscard]] std::optional<ScheduledTask> readTask(const QString &xml);

/// Arguments as one command line, and back, by the rules of CommandLineToArgvW for everything after the program.
[[nodiscard]] QString windowsCommandLine(const QStringList &arguments);
[[nodiscard]] QStringList windowsArguments(const QString &commandLine);

} // namespace holdfast::platform::parse
