// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace holdfast::platform {

/// Goes on as the program of the window, which lies beside this one: the same process with the same arguments, environment and
/// open files. Returns only when that fails. `argv` ends with a null pointer.
void becomeWindowProgram(char *argv[]);

/// The program people start, when `file` (absolute) is that of the window and the other lies beside it; else `file` itself.
[[nodiscard]] QString startedProgram(const QString &file);

} // namespace holdfast::platform
