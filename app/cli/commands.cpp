// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

namespace holdfast::cli {

ExitCode runCommand(const CommandLine &, const QString &)
{
    return ExitCode::Unexpected;
}

} // namespace holdfast::cli
