// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/secret.h"

#include <variant>

namespace holdfast::store {

/// A passphrase in UTF-8; brought to normalisation form C wherever it is used.
struct PassphraseKey {
    Secret passphrase;
};
/// A recovery code as typed.
struct RecoveryKey {
    Secret code;
};
/// The 32 bytes a key ring kept.
struct KeyRingKey {
    Secret slotKey;
};

/// One way into a vault.
using UnlockKey = std::variant<PassphraseKey, RecoveryKey, KeyRingKey>;

} // namespace holdfast::store
