// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/opened_pack.h"
#include "app/overview/contents.h"

#include <memory>
#include <optional>

namespace holdfast::overview {

/// One pack in a vault, as a list shows it.
struct InstalledPack {
    catalogue::PackPin pin;
    /// Nothing when this version of Holdfast cannot use it; it stays in the vault and is tried again by the next version.
    std::optional<catalogue::PackHead> head;
};

/// The packs of a vault, and the catalogue with all of them that can be used.
struct InstalledPacks {
    /// By name.
    std::vector<InstalledPack> packs;
    /// Null when there is nothing beside what is built in.
    std::shared_ptr<const catalogue::Catalogue> catalogue;
};

/// What names this catalogue and the packs beside it: "2026.1", "2026.1 + estate 3".
[[nodiscard]] QString versionOf(const catalogue::Catalogue &builtIn, const InstalledPacks &installed);

/// Opens every pack anew, signature included: what the built-in catalogue says may have changed since.
[[nodiscard]] InstalledPacks installedPacks(const Contents &contents, const catalogue::Catalogue &builtIn);

} // namespace holdfast::overview
