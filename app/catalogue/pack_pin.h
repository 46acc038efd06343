// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/catalogue/pack.h"
#include "app/catalogue/publisher_key.h"

#include <vector>

namespace holdfast::catalogue {

/// What is remembered of a pack that was once installed, also after it was removed: whose it is, and how new it was.
struct PackPin {
    QString name;
    PublisherKey key;
    int version = 0;
};

/// What a pack is to somebody who remembers `pins`.
enum class PackStanding {
    /// Nothing by this publisher was ever installed: the person has to compare the fingerprint.
    NewPublisher,
    /// The key is known from another pack.
    KnownPublisher,
    /// The same pack by the same publisher, as new or newer.
    Update,
};

/// PackOfAnotherKey when the name belongs to another key, PackOlder when a newer version was installed before.
[[nodiscard]] Result<PackStanding> standingOf(const PackHead &head, const PublisherKey &key, const std::vector<PackPin> &pins);

} // namespace holdfast::catalogue
