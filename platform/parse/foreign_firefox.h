// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/parse/foreign_rows.h"

namespace holdfast::platform::parse {

/// One row of Firefox's table moz_perms, as it stands there.
struct FirefoxPermissionRow {
    /// Such as "https://meet.example.org", or with attributes behind a "^".
    QString origin;
    QString type;
    qint64 permission = 0;
    qint64 expireType = 0;
    /// Milliseconds since 1970; 0 when it does not apply.
    qint64 expireTime = 0;
    qint64 modificationTime = 0;

    [[nodiscard]] bool operator==(const FirefoxPermissionRow &) const = default;
};

using FirefoxPermissionRows = ForeignRows<FirefoxPermissionRow>;

/// The permissions in a permissions.sqlite. Where Firefox notes in the same table which sites were visited or signed in to,
/// nothing of it leaves the database. Reasons: those of ForeignDatabase.
[[nodiscard]] ForeignDatabase::Outcome<FirefoxPermissionRows> firefoxPermissionRows(const ForeignDatabase &database,
                                                                                    const Patience &patience);

} // namespace holdfast::platform::parse
