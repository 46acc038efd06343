// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"

#include "app/base/secret.h"
#include "app/cli/commands.h"
#include "app/wording/error_text.h"
#include "platform/process_guard.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTextStream>

namespace holdfast {

int startProgram(int argc, char *argv[], cli::ExitCode (*run)(int argc, char *argv[], const cli::CommandLine &commandLine))
{
    // Before Qt, and before anything a person owns is read. A system that refuses part of it does so for every program.
    (void)platform::guardProcess();
    if (!startCryptography())
        return static_cast<int>(cli::ExitCode::Unexpected);
    const auto commandLine = cli::parse(argc, argv);
    return static_cast<int>(commandLine ? run(argc, argv, *commandLine) : commandLine.error());
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("holdfast"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
}

bool needsScreen(const cli::CommandLine &commandLine)
{
    using Command = cli::CommandLine::Command;
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

cli::ExitCode runWithoutScreen(int argc, char *argv[], const cli::CommandLine &commandLine)
{
    const QCoreApplication application(argc, argv);
    nameProgram();
    return cli::runCommand(commandLine, vaultFolder(commandLine));
}

QString vaultFolder(const cli::CommandLine &commandLine)
{
    if (!commandLine.vaultFolder.isEmpty())
        return QDir(commandLine.vaultFolder).absolutePath();
    if (QDir::home().isRoot() && qEnvironmentVariableIsEmpty("XDG_DATA_HOME"))
        return {};
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

cli::ExitCode fail(ErrorCode error)
{
    QTextStream(stderr) << wording::asParagraph(wording::errorText(error)) << Qt::endl;
    return error == ErrorCode::NoHomeFolder ? cli::ExitCode::NoVault : cli::ExitCode::Unexpected;
}

} // namespace holdfast
