// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/calendar_answer.h"

#include "app/cli/answer_parts.h"
#include "app/overview/export.h"
#include "app/routine/calendar.h"
#include "app/wording/routine_words.h"
#include "platform/platform.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace holdfast::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString pathOf(const CommandLine &commandLine)
{
    return QFileInfo(commandLine.path).absoluteFilePath();
}

/// What a calendar may show to anybody who looks at it.
QString neutralTitle()
{
    //: In a calendar: the title of an event for any routine, which must not say what is in the vault. A check is a self-check of
    //: a person's own habits.
    return Words::tr("Your check is due");
}

std::vector<routine::CalendarEntry> entriesOf(const Snapshot &snapshot, bool withTitles)
{
    const routine::LocalMoment now = routine::localMoment(snapshot.madeAt, snapshot.zone);
    std::vector<routine::CalendarEntry> entries;
    for (const routine::Routine &each : snapshot.contents.routines) {
        const QDate next = standing(each, snapshot.contents.routineEvents.value(each.number), now).occurrence;
        if (next.isValid())
            entries.push_back({each, next, withTitles ? wording::routineName(each) : neutralTitle()});
    }
    return entries;
}

} // namespace

Outcome<void> calendarCouldBeWritten(const CommandLine &commandLine)
{
    const bool toFile = commandLine.command == CommandLine::Command::ExportCalendar && commandLine.path != standardOutput;
    if (toFile && platform::makeDurableStorage()->exists(pathOf(commandLine)))
        return couldNotWrite(ErrorCode::FileAlreadyExists);
    return {};
}

Outcome<Answer> calendarAnswer(const CommandLine &commandLine, const Snapshot &snapshot)
{
    const auto entries = entriesOf(snapshot, commandLine.withTitles);
    const QByteArray document = calendarFile(entries, snapshot.zone, snapshot.madeAt, neutralTitle());
    Answer answer;
    if (entries.empty()) {
        //: On the command line, after a calendar was written without any event.
        answer.notice = Words::tr("No routine has a time to come, so the calendar is empty.");
    }
    if (commandLine.path == standardOutput) {
        answer.text = document;
        return answer;
    }
    const auto storage = platform::makeDurableStorage();
    if (const auto done = overview::writeExport(*storage, pathOf(commandLine), document); !done)
        return couldNotWrite(done.error().code);
    //: On the command line: a file was written. %1 is where.
    answer.text = textDocument({Words::tr("Written: %1").arg(pathOf(commandLine))});
    return answer;
}

} // namespace holdfast::cli
