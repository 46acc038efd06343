// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/program.h"
#include "platform/window_program.h"

#include <QCoreApplication>

// What people, menus and timers start: the command line, and the way to the window. It links nothing of Qt Quick, since some of
// its commands run every quarter of an hour.

namespace holdfast {

namespace {

using cli::CommandLine;
using cli::ExitCode;

/// Those for which Qt wants a screen, or one that is not there.
bool needsScreen(const CommandLine &commandLine)
{
    using Command = CommandLine::Command;
    switch (commandLine.command) {
    case Command::Open:
    case Command::Tour:
    case Command::SelfTest:
        return true;
    case Command::Report:
        return !commandLine.report.pdf.isEmpty();
    case Command::Status:
    case Command::Due:
    case Command::Check:
    case Command::Remind:
    case Command::CatalogueCheck:
    case Command::PackCheck:
    case Command::PackShow:
    case Command::PackInstall:
    case Command::PackList:
    case Command::PackRemove:
    case Command::ExportCalendar:
        break;
    }
    return false;
}

ExitCode run(int argc, char *argv[], const CommandLine &commandLine)
{
    if (needsScreen(commandLine)) {
        platform::becomeWindowProgram(argv);
        const QCoreApplication application(argc, argv);
        nameProgram();
        return fail(ErrorCode::WindowMissing);
    }
    const QCoreApplication application(argc, argv);
    nameProgram();
    return cli::runCommand(commandLine, vaultFolder(commandLine));
}

} // namespace

} // namespace holdfast

int main(int argc, char *argv[])
{
    return holdfast::startProgram(argc, argv, holdfast::run);
}
