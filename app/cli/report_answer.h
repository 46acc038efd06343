// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/answer.h"
#include "app/cli/snapshot.h"

namespace holdfast::cli {

/// Refuses, before anybody types a passphrase, what could not be written anyway: files that are there already.
[[nodiscard]] Outcome<void> reportCouldBeWritten(const CommandLine &commandLine);

/// The progress report in every form that was asked for: the files are written, all or none, and what goes to standard output is
/// the answer's text. A PDF needs a QGuiApplication; `language` is that of the sentences around the report, and of the report
/// where no other was named.
[[nodiscard]] Outcome<Answer> reportAnswer(const CommandLine &commandLine, const catalogue::Catalogue &catalogue,
                                           const Snapshot &snapshot, catalogue::Language language);

} // namespace holdfast::cli
