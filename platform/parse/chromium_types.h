// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/capability.h"

#include <optional>

namespace holdfast::platform::parse {

/// What a kind of content setting ("media_stream_camera") lets a site do.
struct ChromiumType {
    Capability capability = Capability::Other;
    /// The capability says less than the kind does, so that its name is shown as well.
    bool needsName = false;
    /// Its setting is a list of devices or files that were chosen, not a number.
    bool isChosen = false;
};

/// Nothing for what is no permission; Other for a kind that is not known.
[[nodiscard]] std::optional<ChromiumType> chromiumType(const QString &kind);

} // namespace holdfast::platform::parse
