// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/cli/exit_code.h"
#include "app/wording/error_text.h"

#include <tl/expected.hpp>

namespace holdfast::cli {

/// Why a command has no answer: the number it ends with and the sentences for standard error.
struct Refusal {
    ExitCode code = ExitCode::Unexpected;
    wording::ErrorText text;
    /// One more sentence, about what can be done; may be empty.
    QString offer;
};

template <class Value> using Outcome = tl::expected<Value, Refusal>;

/// The number of the table for an error. What says that the vault is not whole is Damaged; what only kept this program from
/// looking (no permission, no memory, a newer format) is CouldNotCheck.
[[nodiscard]] ExitCode exitCodeFor(ErrorCode code);

/// `return refuse(ErrorCode::NoVault);`
[[nodiscard]] tl::unexpected<Refusal> refuse(ErrorCode code);

/// Whatever kept a file from being written that was asked for: the sentences are those of `code`, the number is CouldNotWrite.
[[nodiscard]] tl::unexpected<Refusal> couldNotWrite(ErrorCode code);

/// Refusals of the command line alone, for which no error of the rooms below stands.
[[nodiscard]] Refusal noTerminalToAskOn();
[[nodiscard]] Refusal nothingFromDescriptor();
[[nodiscard]] Refusal nothingEntered();
[[nodiscard]] Refusal catalogueUnreadable();
[[nodiscard]] Refusal noCatalogueThere();
/// `vaultChanged`: what was asked for has been done, only the answer is lost.
[[nodiscard]] Refusal outputFailed(bool vaultChanged = false);

} // namespace holdfast::cli
