// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "platform/durable_storage.h"

namespace holdfast::store {

/// A fault of the storage in the words of the domain; `doing` is for the log.
[[nodiscard]] Error storageError(platform::StorageFault fault, const char *doing);

/// The same for an outcome that carries no value.
[[nodiscard]] Result<void> asResult(const platform::StorageResult<void> &outcome, const char *doing);

} // namespace holdfast::store
