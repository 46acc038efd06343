// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exit_code.h"

#include <QByteArray>
#include <QString>

namespace holdfast::cli {

/// What a command has found out: the text for standard output, and the number it ends with.
struct Answer {
    QByteArray text;
    ExitCode code = ExitCode::Fine;
    /// What a person should hear beside it, on standard error; may be empty.
    QString notice = {};
    /// Whether the vault was changed, so that it is too late to say otherwise.
    bool vaultChanged = false;
};

/// For a script (json.md) or for a person, in the language in use.
enum class Form { Json, Text };

} // namespace holdfast::cli
