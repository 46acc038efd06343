// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command_line.h"
#include "app/cli/refusal.h"
#include "app/overview/installed_packs.h"
#include "app/overview/picture.h"
#include "app/store/vault_overview.h"

#include <QDateTime>
#include <QTimeZone>

namespace holdfast::cli {

/// Where a person stands at one moment; what status, due and pack list answer from.
struct Snapshot {
    overview::Contents contents;
    overview::Picture picture;
    /// The packs of the vault; what is built in and they together are what the picture was made from.
    overview::InstalledPacks packs;
    /// When it was taken, UTC, and where: the zone decides which time of day that is.
    QDateTime madeAt;
    QTimeZone zone;
    /// What a person should hear although the vault did open.
    store::OpeningNotice notice = store::OpeningNotice::None;
    /// It is the sample household's.
    bool sample = false;
};

/// Reads the vault, beside an app that may have it open, and changes nothing on disk; or makes the sample household. Asks for the
/// passphrase only when the vault is there and a passphrase could open it.
[[nodiscard]] Outcome<Snapshot> takeSnapshot(const CommandLine &commandLine, const QString &vaultFolder,
                                             const catalogue::Catalogue &catalogue, catalogue::Language language);

} // namespace holdfast::cli
