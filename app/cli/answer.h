// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exit_code.h"

#include <QByteArray>

namespace holdfast::cli {

/// What a command has found out: the text for standard output, and the number it ends with.
struct Answer {
    QByteArray text;
    ExitCode code = ExitCode::Fine;
};

/// For a script (json.md) or for a person, in the language in use.
enum class Form { Json, Text };

} // namespace holdfast::cli
