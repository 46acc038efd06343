// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/store/vault_folder.h"
#include "platform/durable_storage.h"

namespace holdfast::store {

/// Copies the vault that lies in `from` into `to`, closed as it is; the original stays untouched. NoVault when there is none (or
/// half of one), VaultAlreadyExists when `to` holds one. When anything fails nothing stays behind in `to`.
[[nodiscard]] Result<void> adoptVault(const VaultFolder &from, const VaultFolder &to, platform::DurableStorage &storage);

} // namespace holdfast::store
