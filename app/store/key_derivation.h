// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

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

} // namespace holdfast::store
