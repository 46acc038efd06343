// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <QString>

namespace holdfast::view {

/// What comes before the action's id in the key under which a note that was being written is kept.
inline constexpr auto noteDraftPrefix = "note/";

/// The key of the draft of a note on this action.
[[nodiscard]] inline QString noteDraftKey(const ActionId &action)
{
    return QLatin1String(noteDraftPrefix) + action.text();
}

} // namespace holdfast::view
