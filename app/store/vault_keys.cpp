// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/key_file_unlocking.h"
#include "app/store/meta_repository.h"
#include "app/store/recovery_code.h"
#include "app/store/vault_state.h"

#include <algorithm>

namespace holdfast::store {

Result<void> Vault::changePassphrase(const Secret &passphrase)
{
    return m_state->putSlot(PassphraseKey{passphrase.clone()});
}

Result<Secret> Vault::replaceRecoveryCode()
{
    if (const Result<void> allowed = m_state->requireWriting(); !allowed)
        return failureOf(allowed);
    Random &random = m_state->surroundings.random;
    const Result<RecoveryCode> code = RecoveryCode::generate(random);
    if (!code)
        return failureOf(code);
    KeyFile next = m_state->keyFile;
    const Result<KeySlot> slot =
        KeySlot::seal(SlotKind::RecoveryCode, {}, code->characters(), m_state->dataKey, next.binding(), random);
    if (!slot)
        return failureOf(slot);
    next.put(*slot);
    // Made before the code counts, so that no code is ever valid that could not be shown.
    Result<Secret> shown = code->shown();
    if (!shown)
        return shown;
    if (const Result<void> written = m_state->rewriteKeyFile(std::move(next)); !written)
        return failureOf(written);
    return shown;
}

Result<void> Vault::setKeyRingSlot(const Secret &slotKey)
{
    return m_state->putSlot(KeyRingKey{slotKey.clone()});
}

Result<void> Vault::removeKeyRingSlot()
{
    if (const Result<void> allowed = m_state->requireWriting(); !allowed)
        return allowed;
    if (!m_state->keyFile.slot(SlotKind::KeyRing))
        return failure(ErrorCode::NoSuchSlot);
    if (!m_state->keyFile.slot(SlotKind::Passphrase))
        return failure(ErrorCode::LastSlot);
    KeyFile next = m_state->keyFile;
    next.remove(SlotKind::KeyRing);
    return m_state->rewriteKeyFile(std::move(next));
}

Result<void> Vault::State::putSlot(const UnlockKey &key)
{
    if (const Result<void> allowed = requireWriting(); !allowed)
        return allowed;
    const Result<KeySlot> slot = sealSlotFor(key, keyFile, dataKey, surroundings.cost, surroundings.random);
    if (!slot)
        return failureOf(slot);
    KeyFile next = keyFile;
    next.put(*slot);
    return rewriteKeyFile(std::move(next));
}

Result<void> Vault::State::rewriteKeyFile(KeyFile next)
{
    // Two generations that the database has not heard of would look like an older database.
    if (const Result<void> caughtUp = recordGeneration(); !caughtUp)
        return caughtUp;
    next.setGeneration(static_cast<quint32>(std::max<qint64>(keyFile.generation(), knownGeneration) + 1));
    const Result<QByteArray> former = keyFile.encoded(dataKey);
    if (!former)
        return failureOf(former);
    const Result<QByteArray> bytes = next.encoded(dataKey);
    if (!bytes)
        return failureOf(bytes);

    KeyFileStore files = keyFiles();
    if (const Result<void> replaced = files.replace(*bytes, *former); !replaced) {
        // What lies there now is what counts, the former or, on a failing disk, the new one.
        const Result<KeyFile> present = files.read();
        if (present && present->isAuthentic(dataKey))
            keyFile = *present;
        return replaced;
    }
    keyFile = std::move(next);
    // The change is made and durable. A database that cannot take note of it now will at the next opening: a key file that is
    // exactly one generation ahead is what a crash at this point leaves.
    static_cast<void>(recordGeneration());
    files.removeDamagedCopies();
    return {};
}

Result<void> Vault::State::requireWriting() const
{
    if (access == Access::Memory)
        return failure(ErrorCode::NoVault, QStringLiteral("in memory"));
    if (!database)
        return failure(ErrorCode::Locked);
    return access == Access::Writing ? Result<void>() : failure(ErrorCode::ReadOnlyStorage, QStringLiteral("opened for reading"));
}

Result<void> Vault::State::recordGeneration()
{
    if (knownGeneration >= keyFile.generation())
        return {};
    if (const Result<void> noted = MetaRepository(*database).setNumber(meta::generation, keyFile.generation()); !noted)
        return noted;
    knownGeneration = keyFile.generation();
    return {};
}

} // namespace holdfast::store
