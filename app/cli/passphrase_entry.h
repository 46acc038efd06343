// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/secret.h"
#include "app/cli/refusal.h"

#include <optional>

namespace holdfast::cli {

/// The passphrase, without its line end: from `descriptor`, or asked for on the terminal. It stands in guarded memory from the
/// moment it is read; argv and the environment are no ways to hand one over.
[[nodiscard]] Outcome<Secret> enterPassphrase(std::optional<int> descriptor);

} // namespace holdfast::cli
