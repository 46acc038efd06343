// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/sequence_file.h"

#include <QtEndian>

#include <sodium.h>

#include <cstring>

namespace holdfast::store {

namespace {

constexpr QByteArrayView magic("\x89HFS\r\n\x1a\n", 8);
constexpr quint16 formatVersion = 1;
constexpr qsizetype versionOffset = 8;
constexpr qsizetype vaultIdOffset = 10;
constexpr qsizetype commitsOffset = 26;
constexpr qsizetype saltOffset = 34;
constexpr qsizetype codeOffset = 50;
constexpr qsizetype codeSize = 32;
static_assert(codeOffset + codeSize == SequenceRecord::encodedSize);

} // namespace

Result<QByteArray> SequenceRecord::encoded(const VaultId &vault, const Secret &dataKey) const
{
    const auto key = keyFor(KeyPurpose::SequenceFileAuthenticity, dataKey);
    if (!key)
        return failureOf(key);
    QByteArray bytes(encodedSize, '\0');
    char *data = bytes.data();
    std::memcpy(data, magic.data(), static_cast<std::size_t>(magic.size()));
    qToLittleEndian(formatVersion, data + versionOffset);
    std::memcpy(data + vaultIdOffset, vault.data(), vault.size());
    qToLittleEndian(commits, data + commitsOffset);
    std::memcpy(data + saltOffset, databaseSalt.data(), databaseSalt.size());
    crypto_generichash(reinterpret_cast<unsigned char *>(data + codeOffset), static_cast<std::size_t>(codeSize),
                       reinterpret_cast<const unsigned char *>(data), static_cast<unsigned long long>(codeOffset),
                       key->bytes().data(), key->size());
    return bytes;
}

std::optional<SequenceRecord> SequenceRecord::decode(QByteArrayView bytes, const VaultId &vault, const Secret &dataKey)
{
    if (bytes.size() != encodedSize)
        return std::nullopt;
    SequenceRecord record;
    record.commits = qFromLittleEndian<qint64>(bytes.data() + commitsOffset);
    std::memcpy(record.databaseSalt.data(), bytes.data() + saltOffset, record.databaseSalt.size());
    // Writing it again from what was read also checks the version, the vault and every other byte.
    const auto expected = record.encoded(vault, dataKey);
    if (!expected || sodium_memcmp(expected->constData(), bytes.data(), static_cast<std::size_t>(encodedSize)) != 0)
        return std::nullopt;
    return record;
}

} // namespace holdfast::store
