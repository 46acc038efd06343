// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/answer.h"
#include "app/cli/command_line.h"
#include "app/cli/refusal.h"

namespace holdfast::catalogue {
class Catalogue;
}

namespace holdfast::cli {

/// Puts a pack into the vault. A publisher that the vault does not know needs `commandLine.fingerprint`, which the person has
/// compared. The pack is looked at first: nobody types a passphrase for one that cannot be used.
[[nodiscard]] Outcome<Answer> installPack(const CommandLine &commandLine, const QString &vaultFolder,
                                          const catalogue::Catalogue &builtIn, catalogue::Language language);

/// Takes a pack out of the vault; its pin and the marks stay.
[[nodiscard]] Outcome<Answer> removePack(const CommandLine &commandLine, const QString &vaultFolder);

} // namespace holdfast::cli
