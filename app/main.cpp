// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"
#include "platform/window_program.h"

#include <QCoreApplication>

// What people, menus and timers start: the command line, and the way to the window. It links nothing of Qt Quick, since some of
// its commands run every quarter of an hour.

namespace holdfast {

namespace {

using cli::CommandLine;
using cli::ExitCode;

ExitCode run(int argc, char *argv[], const CommandLine &commandLine)
{
    if (needsScreen(commandLine)) {
        platform::becomeWindowProgram(argv);
        const QCoreApplication application(argc, argv);
        nameProgram();
        return fail(ErrorCode::WindowMissing);
    }
    return runWithoutScreen(argc, argv, commandLine);
}

} // namespace

} // namespace holdfast

int main(int argc, char *argv[])
{
    return holdfast::startProgram(argc, argv, holdfast::run);
}
