// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/key_file_unlocking.h"

#include "app/store/passphrase.h"
#include "app/store/recovery_code.h"

namespace holdfast::store {

namespace {

Result<Secret> openSlot(const KeyFile &file, SlotKind kind, const Secret &secret)
{
    const KeySlot *slot = file.slot(kind);
    if (!slot)
        return failure(ErrorCode::NoSuchSlot);
    return slot->open(secret, file.binding());
}

/// Opens the slot that belongs to each kind of key.
struct SlotOpening {
    const KeyFile &file;

    Result<Secret> operator()(const PassphraseKey &key) const
    {
        const Result<Secret> normalized = normalizedPassphrase(key.passphrase);
        if (normalized)
            return openSlot(file, SlotKind::Passphrase, *normalized);
        // No passphrase that is too long or no text was ever accepted: it can only be a wrong one.
        if (normalized.error().code == ErrorCode::OutOfMemory)
            return failureOf(normalized);
        return failure(ErrorCode::WrongPassphrase);
    }

    Result<Secret> operator()(const RecoveryKey &key) const
    {
        const Result<RecoveryCode> code = RecoveryCode::parse(key.code);
        if (!code)
            return failureOf(code);
        return openSlot(file, SlotKind::RecoveryCode, code->characters());
    }

    Result<Secret> operator()(const KeyRingKey &key) const { return openSlot(file, SlotKind::KeyRing, key.slotKey); }
};

} // namespace

Result<Secret> dataKeyInSlot(const KeyFile &file, const UnlockKey &key)
{
    return std::visit(SlotOpening{file}, key);
}

Result<Secret> dataKeyFrom(const KeyFile &file, const UnlockKey &key)
{
    Result<Secret> dataKey = dataKeyInSlot(file, key);
    if (dataKey && !file.isAuthentic(*dataKey))
        return failure(ErrorCode::KeyFileDamaged, QStringLiteral("authentication code"));
    return dataKey;
}

Result<UnlockedKeyFile> unlockKeyFile(const KeyFileStore &files, const UnlockKey &key)
{
    Result<KeyFile> first = files.read();
    Result<Secret> dataKey = first ? dataKeyFrom(*first, key) : Result<Secret>(failureOf(first));
    if (dataKey)
        return UnlockedKeyFile{std::move(*first), std::move(*dataKey), false};

    const bool unusable = KeyFileStore::isUnusable(dataKey.error().code);
    Result<KeyFile> backup = files.readBackup();
    if (!backup) {
        const bool onlyBackup = dataKey.error().code == ErrorCode::KeyFileMissing;
        return onlyBackup ? failureOf(backup) : failureOf(dataKey);
    }
    const bool superseded = first && backup->generation() > first->generation();
    if (!unusable && !superseded)
        return failureOf(dataKey);
    Result<Secret> byBackup = dataKeyFrom(*backup, key);
    if (byBackup)
        return UnlockedKeyFile{std::move(*backup), std::move(*byBackup), true};
    return unusable ? failureOf(byBackup) : failureOf(dataKey);
}

Result<KeySlot> sealSlotFor(const UnlockKey &key, const KeyFile &file, const Secret &dataKey, KeyDerivationCost cost,
                            Random &random)
{
    if (const auto *passphrase = std::get_if<PassphraseKey>(&key)) {
        const Result<Secret> normalized = normalizedPassphrase(passphrase->passphrase);
        if (!normalized)
            return failureOf(normalized);
        if (const Result<void> fine = checkPassphrase(*normalized); !fine)
            return failureOf(fine);
        return KeySlot::seal(SlotKind::Passphrase, cost, *normalized, dataKey, file.binding(), random);
    }
    const auto *keyRing = std::get_if<KeyRingKey>(&key);
    if (!keyRing || keyRing->slotKey.size() != keySize)
        return failure(ErrorCode::Unexpected, QStringLiteral("kind or size of a new key"));
    return KeySlot::seal(SlotKind::KeyRing, {}, keyRing->slotKey, dataKey, file.binding(), random);
}

} // namespace holdfast::store
