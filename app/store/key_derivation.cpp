// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/key_derivation.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace holdfast::store {

namespace {

static_assert(saltSize == crypto_pwhash_argon2id_SALTBYTES && saltSize == crypto_generichash_blake2b_SALTBYTES);
static_assert(keySize == crypto_kdf_KEYBYTES);

/// The contexts of crypto_kdf; changing one would lock everybody out.
const char *contextOf(KeyPurpose purpose)
{
    switch (purpose) {
    case KeyPurpose::Database:
        return "sqlciph_";
    case KeyPurpose::KeyFileAuthenticity:
        return "hdrmac__";
    case KeyPurpose::SequenceFileAuthenticity:
        return "seqmac__";
    }
    return nullptr;
}

/// libsodium leaves blocks of its input on the stack when it returns; this writes over where they were.
void wipeStack()
{
    constexpr std::size_t deeperThanAnyHash = 32 * 1024;
    sodium_stackzero(deeperThanAnyHash);
}

} // namespace

Result<Secret> keyFromPassphrase(const Secret &passphrase, const Salt &salt, KeyDerivationCost cost)
{
    if (!cost.isAcceptable())
        return failure(ErrorCode::KeyFileDamaged, QStringLiteral("cost of the key derivation"));
    Secret key(keySize);
    if (key.isEmpty())
        return failure(ErrorCode::OutOfMemory, QStringLiteral("key"));
    const std::size_t memory = std::size_t(cost.memoryKibibytes) * 1024;
    // An empty passphrase points nowhere, which libsodium does not allow; it costs as much as any other.
    const char *const characters = passphrase.isEmpty() ? "" : passphrase.chars();
    const int outcome = crypto_pwhash(key.bytes().data(), key.size(), characters, passphrase.size(), salt.data(), cost.passes,
                                      memory, crypto_pwhash_ALG_ARGON2ID13);
    wipeStack();
    if (outcome != 0)
        return failure(ErrorCode::OutOfMemory, QStringLiteral("Argon2id with %1 KiB").arg(cost.memoryKibibytes));
    return key;
}

Result<Secret> keyFromRandomSecret(const Secret &secret, const Salt &salt, const char *purpose)
{
    std::array<unsigned char, crypto_generichash_blake2b_PERSONALBYTES> personal{};
    std::memcpy(personal.data(), purpose, std::min(std::strlen(purpose), personal.size()));
    Secret key(keySize);
    if (key.isEmpty())
        return failure(ErrorCode::OutOfMemory, QStringLiteral("key"));
    crypto_generichash_blake2b_salt_personal(key.bytes().data(), key.size(), secret.bytes().data(), secret.size(), nullptr, 0,
                                             salt.data(), personal.data());
    wipeStack();
    return key;
}

Result<Secret> keyFor(KeyPurpose purpose, const Secret &dataKey)
{
    if (dataKey.size() != keySize)
        return failure(ErrorCode::Locked, QStringLiteral("no data key"));
    Secret key(keySize);
    if (key.isEmpty())
        return failure(ErrorCode::OutOfMemory, QStringLiteral("key"));
    crypto_kdf_derive_from_key(key.bytes().data(), key.size(), 1, contextOf(purpose), dataKey.bytes().data());
    wipeStack();
    return key;
}

} // namespace holdfast::store
