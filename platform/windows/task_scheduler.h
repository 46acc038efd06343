// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

// Holdfast's one task in the Windows Task Scheduler 2.0, of the user that asks, with no more rights than they have. Each call
// blocks, and hands back a report (report_writer.h): what the calls of COM returned, and the records named here. No Qt: compiled
// with mingw-w64 and run under wine by tests/platform/other_systems.

namespace holdfast::platform::windows {

/// "Holdfast reminders S-1-5-21-...": all users of a machine share one folder of tasks. Empty when Windows does not say who asks.
[[nodiscard]] std::wstring taskName();
/// The absolute path of the program that runs; empty when Windows does not say.
[[nodiscard]] std::wstring ownProgram();

/// The record "task" with xml, enabled, lastRun and nextRun (FILETIME in UTC; missing when there is none), lastResult (the
/// program's exit code, or what the scheduler says instead); or the record "missing".
[[nodiscard]] std::string readScheduledTask();
/// Puts it there, in place of the one before.
[[nodiscard]] std::string registerTask(const std::wstring &xml);
/// Takes it away; the record "missing" when there was none.
[[nodiscard]] std::string deleteTask();

} // namespace holdfast::platform::windows
