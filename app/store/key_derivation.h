// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"

#include <QtGlobal>

#include <array>
#include <cstddef>

namespace holdfast::store {

/// The cost of Argon2id (RFC 9106), one lane.
struct KeyDerivationCost {
    quint32 memoryKibibytes = 0;
    quint32 passes = 0;

    /// 256 MiB, 3 passes: libsodium's MODERATE; about 0.4 s on the machine it was measured on.
    [[nodiscard]] static constexpr KeyDerivationCost desktop() { return {256 * 1024, 3}; }
    /// 64 MiB, 3 passes: RFC 9106's second recommendation, for phones.
    [[nodiscard]] static constexpr KeyDerivationCost phone() { return {64 * 1024, 3}; }
    /// The smallest that is accepted from a key file (OWASP's 19 MiB, 2 passes): fast enough for tests.
    [[nodiscard]] static constexpr KeyDerivationCost lowest() { return {19 * 1024, 2}; }

    /// Refuses what would be too weak, or what a hostile file could use to exhaust memory: 19 MiB to 1 GiB, 2 to 16 passes.
    [[nodiscard]] constexpr bool isAcceptable() const
    {
        return memoryKibibytes >= 19 * 1024 && memoryKibibytes <= 1024 * 1024 && passes >= 2 && passes <= 16;
    }

    friend constexpr bool operator==(const KeyDerivationCost &, const KeyDerivationCost &) = default;
};

/// All keys are 32 bytes; all salts 16.
inline constexpr std::size_t keySize = 32;
inline constexpr std::size_t saltSize = 16;
using Salt = std::array<unsigned char, saltSize>;

/// The key that a passphrase stands for: Argon2id version 1.3. OutOfMemory when the system has too little for the cost.
[[nodiscard]] Result<Secret> keyFromPassphrase(const Secret &passphrase, const Salt &salt, KeyDerivationCost cost);

/// The key that a random secret of 128 bits or more stands for: one BLAKE2b (RFC 7693), salted, with `purpose` (up to 16
/// characters) as its personalisation. A slow derivation only makes guessing slower, and nobody guesses 128 random bits: OWASP
/// ASVS 5.0 (6.5.2) lets a plain hash stand from 112 bits of entropy on.
[[nodiscard]] Result<Secret> keyFromRandomSecret(const Secret &secret, const Salt &salt, const char *purpose);

/// What a key derived from the data key is for. The data key itself encrypts nothing.
enum class KeyPurpose { Database, KeyFileAuthenticity, SequenceFileAuthenticity };

/// The key for one purpose, by libsodium's crypto_kdf (BLAKE2b): knowing one tells nothing of the data key or of another.
[[nodiscard]] Result<Secret> keyFor(KeyPurpose purpose, const Secret &dataKey);

} // namespace holdfast::store
