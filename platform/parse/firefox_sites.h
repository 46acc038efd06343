// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/parse/foreign_firefox.h"
#include "platform/permission_source.h"

namespace holdfast::platform::parse {

/// What sites may do in one profile of Firefox. `place` is where that is, for Grant::place; a container tab's number is put
/// behind it. `now`, UTC, decides which temporary permissions are over. A site that has a permission only inside another one's
/// pages is named "https://widget.example (https://example.com)", and the target says so too. What the person was never asked
/// about is left out: see the list in the source.
[[nodiscard]] QList<Grant> firefoxSiteGrants(const QList<FirefoxPermissionRow> &rows, const QString &place, const QDateTime &now);

} // namespace holdfast::platform::parse
