// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/pack_pin.h"

#include <algorithm>

namespace holdfast::catalogue {

Result<PackStanding> standingOf(const PackHead &head, const PublisherKey &key, const std::vector<PackPin> &pins)
{
    const auto ofName = std::find_if(pins.begin(), pins.end(), [&head](const PackPin &pin) { return pin.name == head.name; });
    if (ofName != pins.end()) {
        if (ofName->key != key)
            return failure(ErrorCode::PackOfAnotherKey);
        if (ofName->version > head.version)
            return failure(ErrorCode::PackOlder);
        return PackStanding::Update;
    }
    const bool isKnown = std::any_of(pins.begin(), pins.end(), [&key](const PackPin &pin) { return pin.key == key; });
    return isKnown ? PackStanding::KnownPublisher : PackStanding::NewPublisher;
}

} // namespace holdfast::catalogue
