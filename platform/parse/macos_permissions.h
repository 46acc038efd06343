// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/parse/foreign_tcc.h"
#include "platform/permission_source.h"

namespace holdfast::platform::parse {

/// One TCC.db and how reading it went; NotApplicable stands for a file that is not there.
struct TccAnswer {
    /// As Grant::place: empty for the person's own, "/Library" for the device's.
    QString place;
    ForeignDatabase::Outcome<TccRows> rows;
};

/// The answers of all of them: one row for each client and service that somebody decided on; "unknown" (1) is no row, "limited"
/// (3) has it as its target. Denied, without rows, where macOS lets us read none: Full Disk Access is then a person's to give.
/// Unknown, with the rows there are, when a part could not be read.
[[nodiscard]] Observation<Grant> macosPermissions(const QList<TccAnswer> &answers);

} // namespace holdfast::platform::parse
