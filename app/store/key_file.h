// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/random.h"
#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/store/key_slot.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace holdfast::store {

using VaultId = std::array<unsigned char, 16>;

/// The content of vault.key: which vault it is, how often it was rewritten, and the ways in. Its layout stands in
/// vault_format.md. Pure: bytes in, values out.
class KeyFile
{
public:
    /// No key file of any version is longer.
    static constexpr qsizetype sizeLimit = 4096;
    static constexpr int slotLimit = 8;
    /// The generation of a key file whose vault is still being made.
    static constexpr quint32 unfinished = 0;

    /// A new vault's, unfinished and without slots.
    [[nodiscard]] static KeyFile fresh(Random &random);

    /// KeyFileDamaged: not a key file, cut off, or changed in any bit. NewerVault: whole, but of a version this program does not
    /// know. Nothing is allocated by a number from the file before that number was checked.
    [[nodiscard]] static Result<KeyFile> decode(QByteArrayView bytes);

    /// The bytes to be written; the same every time until something is changed.
    [[nodiscard]] Result<QByteArray> encoded(const Secret &dataKey) const;

    /// Whether what was decoded was written by somebody who had the data key.
    [[nodiscard]] bool isAuthentic(const Secret &dataKey) const;

    [[nodiscard]] const VaultId &vaultId() const { return m_vaultId; }
    [[nodiscard]] QByteArray vaultIdBytes() const;
    [[nodiscard]] quint32 generation() const { return m_generation; }
    void setGeneration(quint32 generation) { m_generation = generation; }

    /// The slot of a kind; null when there is none.
    [[nodiscard]] const KeySlot *slot(SlotKind kind) const;
    /// Adds a slot, or replaces the one of the same kind.
    void put(const KeySlot &slot);
    void remove(SlotKind kind);

    /// What ties slots to this vault and format: they keep it through every rewriting of the file.
    [[nodiscard]] QByteArray binding() const;

private:
    [[nodiscard]] QByteArray body() const;
    [[nodiscard]] Result<QByteArray> authenticationCode(const Secret &dataKey) const;

    VaultId m_vaultId{};
    quint32 m_generation = unfinished;
    std::vector<KeySlot> m_slots;
    /// As it stood in the decoded file.
    QByteArray m_code;
};

} // namespace holdfast::store
