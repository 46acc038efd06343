// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/update_source.h"

#include <optional>

namespace holdfast::platform::parse {

/// What PackageKit says of one update: its `info` (the low 16 bits are the kind; some backends put the severity into the high
/// ones) and its package id, "name;version;architecture;repository". Nothing when it is no update that waits (blocked ones are
/// held back by the person's own settings), or no package id.
[[nodiscard]] std::optional<PendingUpdate> updateInPackageKit(quint32 info, const QString &packageId);

/// Whether it is a package id at all.
[[nodiscard]] bool isPackageId(const QString &packageId);

/// What an ErrorCode signal means for the answer: no cached list and no network mean that there is no list, not authorised that
/// we may not look, everything else that it failed.
[[nodiscard]] ProbeReason reasonInPackageKit(quint32 errorCode);

} // namespace holdfast::platform::parse
