// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/parse/foreign_rows.h"

namespace holdfast::platform::parse {

/// One row of the table `access` in a TCC.db of macOS, as it stands there.
struct TccRow {
    /// "kTCCServiceCamera".
    QString service;
    /// A bundle's id, or an absolute path.
    QString client;
    bool clientIsPath = false;
    /// 0 deny, 1 unknown, 2 allow, 3 limited.
    qint64 answer = 0;
    /// Seconds since 1970; 0 when it was not noted.
    qint64 lastModified = 0;

    [[nodiscard]] bool operator==(const TccRow &) const = default;
};

using TccRows = ForeignRows<TccRow>;

/// The answers in a TCC.db of macOS 11 or newer; before, the table had other columns, which is NotUnderstood. Reasons: those of
/// ForeignDatabase.
[[nodiscard]] ForeignDatabase::Outcome<TccRows> tccRows(const ForeignDatabase &database, const Patience &patience);

} // namespace holdfast::platform::parse
