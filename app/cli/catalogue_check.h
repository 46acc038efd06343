// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/answer.h"
#include "app/cli/refusal.h"

#include <QString>

namespace holdfast::cli {

/// Checks the catalogue in the folder `path`, or the built-in one when `path` is empty: form, schemas and sense. One complaint a
/// line, "FILE: ID FIELD: what is wrong", then a summary. Damaged when anything worse than a warning was found; refuses with
/// CouldNotCheck when there is nothing to read.
[[nodiscard]] Outcome<Answer> catalogueCheckAnswer(const QString &path);

} // namespace holdfast::cli
