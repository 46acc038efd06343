// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/answer.h"
#include "app/cli/snapshot.h"

namespace holdfast::cli {

/// Refuses, before anybody types a passphrase, what could not be written anyway: a file that is there already.
[[nodiscard]] Outcome<void> calendarCouldBeWritten(const CommandLine &commandLine);

/// The routines as an iCalendar file, in the zone of the snapshot: written to the file, or the answer's text where it goes to
/// standard output. Words are those of the language in use. Without a routine that has a time to come the calendar is empty, and
/// the notice says so.
[[nodiscard]] Outcome<Answer> calendarAnswer(const CommandLine &commandLine, const Snapshot &snapshot);

} // namespace holdfast::cli
