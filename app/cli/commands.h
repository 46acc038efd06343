// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command_line.h"

namespace holdfast::cli {

/// Runs any sub-command that opens no window. Answers go to standard output, everything else to standard error. Needs a
/// QCoreApplication (a report as PDF: a QGuiApplication), loads no QML.
[[nodiscard]] ExitCode runCommand(const CommandLine &commandLine, const QString &vaultFolder);

} // namespace holdfast::cli
