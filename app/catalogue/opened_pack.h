// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/pack.h"
#include "app/catalogue/pack_pin.h"
#include "app/catalogue/signed_pack.h"

namespace holdfast::catalogue {

/// A pack that may be installed: its signature is right and nothing in it is wrong.
struct OpenedPack {
    PublisherKey key;
    Pack pack;
    /// As it was handed out: what a vault keeps.
    QByteArray file;

    [[nodiscard]] PackPin pin() const { return {pack.head.name, key, pack.head.version}; }
};

/// First the size, then the signature, then the form and the sense; the errors of openSignedPack() and readPack().
[[nodiscard]] Result<OpenedPack> openPack(const QByteArray &file, const Catalogue &builtIn,
                                          std::vector<Complaint> *complaints = nullptr);

} // namespace holdfast::catalogue
