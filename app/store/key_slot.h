// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/random.h"
#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/store/key_derivation.h"

#include <QByteArray>

#include <array>

namespace holdfast::store {

/// The kinds of ways in, with the number that stands for each in a key file. Numbers are never reused.
enum class SlotKind : quint8 {
    /// What a person remembers: stretched by Argon2id.
    Passphrase = 1,
    /// What a person wrote down: 130 random bits.
    RecoveryCode = 2,
    /// What the operating system keeps: 32 random bytes, of use for this slot only.
    KeyRing = 3,
};

/// One way in: the data key, encrypted (XChaCha20-Poly1305) under a key that the slot's own secret stands for. Holds nothing
/// secret.
struct KeySlot {
    static constexpr qsizetype encodedSize = 97;

    SlotKind kind = SlotKind::Passphrase;
    /// Zero but for passphrases.
    KeyDerivationCost cost;
    Salt salt{};
    std::array<unsigned char, 24> nonce{};
    std::array<unsigned char, 48> sealedKey{};

    /// Encrypts `dataKey` with fresh salt and nonce. `binding` ties the slot to its vault: opening needs the same bytes.
    [[nodiscard]] static Result<KeySlot> seal(SlotKind kind, KeyDerivationCost cost, const Secret &secret, const Secret &dataKey,
                                              const QByteArray &binding, Random &random);

    /// The data key. WrongPassphrase, WrongRecoveryCode or NoSuchSlot (a key-ring key from another time) when `secret` does not
    /// fit, or somebody changed the slot and every checksum over it. Takes as long as the derivation.
    [[nodiscard]] Result<Secret> open(const Secret &secret, const QByteArray &binding) const;

    [[nodiscard]] QByteArray encoded() const;
    /// KeyFileDamaged when the kind is unknown or the cost is out of bounds. `bytes` has `encodedSize` bytes.
    [[nodiscard]] static Result<KeySlot> decode(QByteArrayView bytes);

    friend bool operator==(const KeySlot &, const KeySlot &) = default;
};

} // namespace holdfast::store
