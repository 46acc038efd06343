// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/answer.h"
#include "app/cli/refusal.h"
#include "app/cli/snapshot.h"

namespace holdfast::cli {

/// Everything that is wrong with a pack, line by line, and whose it is; needs no vault.
[[nodiscard]] Outcome<Answer> packCheckAnswer(const QString &path, const catalogue::Catalogue &builtIn);

/// What a pack says of itself and what is in it; needs no vault.
[[nodiscard]] Outcome<Answer> packShowAnswer(const QString &path, const catalogue::Catalogue &builtIn,
                                             catalogue::Language language);

/// The packs of a vault.
[[nodiscard]] Answer packListAnswer(const Snapshot &snapshot, catalogue::Language language);

} // namespace holdfast::cli
