// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/key_slot.h"

#include <QtEndian>

#include <sodium.h>

#include <cstring>

namespace holdfast::store {

namespace {

constexpr qsizetype costOffset = 1;
constexpr qsizetype saltOffset = costOffset + 8;
constexpr qsizetype nonceOffset = saltOffset + 16;
constexpr qsizetype sealedOffset = nonceOffset + 24;
static_assert(sealedOffset + 48 == KeySlot::encodedSize);
static_assert(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == 24);
static_assert(keySize + crypto_aead_xchacha20poly1305_ietf_ABYTES == 48);

Result<Secret> slotKey(const KeySlot &slot, const Secret &secret)
{
    switch (slot.kind) {
    case SlotKind::Passphrase:
        return keyFromPassphrase(secret, slot.salt, slot.cost);
    case SlotKind::RecoveryCode:
        return keyFromRandomSecret(secret, slot.salt, "recovery code");
    case SlotKind::KeyRing:
        return keyFromRandomSecret(secret, slot.salt, "key ring");
    }
    return failure(ErrorCode::Unexpected, QStringLiteral("kind of slot"));
}

ErrorCode doesNotFit(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Passphrase:
        return ErrorCode::WrongPassphrase;
    case SlotKind::RecoveryCode:
        return ErrorCode::WrongRecoveryCode;
    case SlotKind::KeyRing:
        break;
    }
    return ErrorCode::NoSuchSlot;
}

/// What is authenticated together with the sealed key: the vault and everything of the slot before the nonce.
QByteArray authenticated(const KeySlot &slot, const QByteArray &binding)
{
    return binding + slot.encoded().first(nonceOffset);
}

const unsigned char *unsignedData(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

Result<KeySlot> KeySlot::seal(SlotKind kind, KeyDerivationCost cost, const Secret &secret, const Secret &dataKey,
                              const QByteArray &binding, Random &random)
{
    if (dataKey.size() != keySize)
        return failure(ErrorCode::Unexpected, QStringLiteral("size of the data key"));
    KeySlot slot;
    slot.kind = kind;
    if (kind == SlotKind::Passphrase)
        slot.cost = cost;
    random.fill(slot.salt);
    random.fill(slot.nonce);
    const auto key = slotKey(slot, secret);
    if (!key)
        return failureOf(key);
    const QByteArray bound = authenticated(slot, binding);
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.sealedKey.data(), nullptr, dataKey.bytes().data(), dataKey.size(),
                                               unsignedData(bound), static_cast<unsigned long long>(bound.size()), nullptr,
                                               slot.nonce.data(), key->bytes().data());
    return slot;
}

Result<Secret> KeySlot::open(const Secret &secret, const QByteArray &binding) const
{
    const auto key = slotKey(*this, secret);
    if (!key)
        return failureOf(key);
    Secret dataKey(keySize);
    if (dataKey.isEmpty())
        return failure(ErrorCode::OutOfMemory, QStringLiteral("data key"));
    const QByteArray bound = authenticated(*this, binding);
    const int outcome = crypto_aead_xchacha20poly1305_ietf_decrypt(
        dataKey.bytes().data(), nullptr, nullptr, sealedKey.data(), sealedKey.size(), unsignedData(bound),
        static_cast<unsigned long long>(bound.size()), nonce.data(), key->bytes().data());
    if (outcome != 0)
        return failure(doesNotFit(kind));
    return dataKey;
}

QByteArray KeySlot::encoded() const
{
    QByteArray bytes(encodedSize, '\0');
    char *data = bytes.data();
    data[0] = static_cast<char>(kind);
    qToLittleEndian(cost.memoryKibibytes, data + costOffset);
    qToLittleEndian(cost.passes, data + costOffset + 4);
    std::memcpy(data + saltOffset, salt.data(), salt.size());
    std::memcpy(data + nonceOffset, nonce.data(), nonce.size());
    std::memcpy(data + sealedOffset, sealedKey.data(), sealedKey.size());
    return bytes;
}

Result<KeySlot> KeySlot::decode(QByteArrayView bytes)
{
    const auto kind = static_cast<quint8>(bytes.front());
    if (kind < quint8(SlotKind::Passphrase) || kind > quint8(SlotKind::KeyRing))
        return failure(ErrorCode::KeyFileDamaged, QStringLiteral("slot of kind %1").arg(kind));
    KeySlot slot;
    slot.kind = SlotKind(kind);
    slot.cost.memoryKibibytes = qFromLittleEndian<quint32>(bytes.data() + costOffset);
    slot.cost.passes = qFromLittleEndian<quint32>(bytes.data() + costOffset + 4);
    const bool costFits = slot.kind == SlotKind::Passphrase ? slot.cost.isAcceptable() : slot.cost == KeyDerivationCost{};
    if (!costFits)
        return failure(ErrorCode::KeyFileDamaged, QStringLiteral("cost of the key derivation"));
    std::memcpy(slot.salt.data(), bytes.data() + saltOffset, slot.salt.size());
    std::memcpy(slot.nonce.data(), bytes.data() + nonceOffset, slot.nonce.size());
    std::memcpy(slot.sealedKey.data(), bytes.data() + sealedOffset, slot.sealedKey.size());
    return slot;
}

} // namespace holdfast::store
