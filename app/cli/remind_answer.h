// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/answer.h"
#include "app/cli/command_line.h"
#include "app/cli/refusal.h"
#include "platform/wake_up.h"

namespace holdfast::cli {

/// `holdfast remind` (remind.md): one round of reminding, or what has the system run it. Needs a QCoreApplication and no vault,
/// and reads no catalogue.
[[nodiscard]] Outcome<Answer> remindAnswer(const CommandLine &commandLine, const QString &vaultFolder);

/// Sets up what has the system run `holdfast remind`, or takes it away again, and says what was done; with `dryRun` says what it
/// would do and does nothing.
[[nodiscard]] Outcome<Answer> wakeUpAnswer(platform::WakeUp &wakeUp, bool install, bool dryRun);

} // namespace holdfast::cli
