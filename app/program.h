// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/cli/command_line.h"

namespace holdfast {

/// What both programs do first: guard the process, start the cryptography, read the command line; then `run`, which gets the
/// arguments as they came. Returns the exit code.
[[nodiscard]] int startProgram(int argc, char *argv[],
                               cli::ExitCode (*run)(int argc, char *argv[], const cli::CommandLine &commandLine));

/// Once there is a QCoreApplication.
void nameProgram();

/// Whether Qt wants a screen for this, or one that is not there: a window, pictures of it, or a page that is set in type.
[[nodiscard]] bool needsScreen(const cli::CommandLine &commandLine);

/// Does what needs none.
[[nodiscard]] cli::ExitCode runWithoutScreen(int argc, char *argv[], const cli::CommandLine &commandLine);

/// Where the vault lies; empty when there is no place for it. Qt puts what belongs into a home folder below the root when there
/// is none, where it would be everybody's.
[[nodiscard]] QString vaultFolder(const cli::CommandLine &commandLine);

/// Says what went wrong on standard error.
[[nodiscard]] cli::ExitCode fail(ErrorCode error);

} // namespace holdfast
