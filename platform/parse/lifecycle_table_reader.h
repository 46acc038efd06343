// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/lifecycle_table.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace holdfast::platform::parse {

/// Reads the JSON that assets/lifecycle/format.md describes. Strict: every field must be known and of its type, every date real,
/// every version and every other name unique within its system. The error says what is wrong and where, in English, for whoever
/// keeps the file; no person who uses Holdfast ever sees it.
[[nodiscard]] tl::expected<LifecycleTable, QString> readLifecycleTable(const QByteArray &json);

/// The table that is built into the program. Empty if that should be damaged, which the tests rule out.
[[nodiscard]] LifecycleTable shippedLifecycleTable();

} // namespace holdfast::platform::parse
