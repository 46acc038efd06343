// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/answer.h"
#include "app/cli/command_line.h"
#include "app/cli/refusal.h"
#include "app/device/findings.h"

namespace holdfast::cli {

/// Looks at this device and answers; needs a QCoreApplication and no vault. Shows on standard error how far it has come, where
/// somebody watches it. With `--sample` it answers about the sample's device and looks at nothing. `vaultFolder` is only where
/// copies of other programs' databases may lie for a moment.
[[nodiscard]] Outcome<Answer> checkAnswer(const CommandLine &commandLine, const QString &vaultFolder,
                                          catalogue::Language language);

/// The answer to findings: the document (json.md) or the text, and the exit code. `sample` says that they are about the sample's
/// device.
[[nodiscard]] Answer answerTo(const device::Findings &findings, const QDate &today, Form form, catalogue::Language language,
                              bool sample);

} // namespace holdfast::cli
