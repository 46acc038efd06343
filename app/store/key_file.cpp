// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/key_file.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace holdfast::store {

namespace {

/// As in PNG, the odd bytes show at once that a file went through a conversion of line ends or lost its eighth bits.
constexpr QByteArrayView magic("\x89HFK\r\n\x1a\n", 8);
constexpr quint16 formatVersion = 1;

constexpr qsizetype versionOffset = 8;
constexpr qsizetype vaultIdOffset = 10;
constexpr qsizetype bindingSize = 26;
constexpr qsizetype generationOffset = 26;
constexpr qsizetype slotCountOffset = 30;
constexpr qsizetype slotsOffset = 31;
constexpr qsizetype codeSize = 32;
constexpr qsizetype checksumSize = 32;

static_assert(slotsOffset + KeyFile::slotLimit * KeySlot::encodedSize + codeSize + checksumSize <= KeyFile::sizeLimit);

const unsigned char *unsignedData(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

QByteArray blake2b(QByteArrayView bytes, std::span<const unsigned char> key, qsizetype size)
{
    QByteArray hash(size, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<std::size_t>(size), unsignedData(bytes),
                       static_cast<unsigned long long>(bytes.size()), key.data(), key.size());
    return hash;
}

QByteArray checksumOf(QByteArrayView bytes)
{
    return blake2b(bytes, {}, checksumSize);
}

tl::unexpected<Error> damaged(const char *what)
{
    return failure(ErrorCode::KeyFileDamaged, QLatin1String(what));
}

/// What holds for every version, so that a newer file can be told from a damaged one.
Result<void> checkFrame(QByteArrayView bytes)
{
    if (bytes.size() < slotsOffset + codeSize + checksumSize || bytes.size() > KeyFile::sizeLimit)
        return damaged("size");
    if (bytes.first(magic.size()) != magic)
        return damaged("not a key file");
    if (bytes.last(checksumSize) != checksumOf(bytes.chopped(checksumSize)))
        return damaged("checksum");
    const auto version = qFromLittleEndian<quint16>(bytes.data() + versionOffset);
    if (version == 0)
        return damaged("version");
    if (version > formatVersion)
        return failure(ErrorCode::NewerVault, QStringLiteral("key file version %1").arg(version));
    return {};
}

} // namespace

KeyFile KeyFile::fresh(Random &random)
{
    KeyFile file;
    random.fill(file.m_vaultId);
    return file;
}

Result<KeyFile> KeyFile::decode(QByteArrayView bytes)
{
    if (const auto framed = checkFrame(bytes); !framed)
        return failureOf(framed);
    const int count = static_cast<quint8>(bytes.at(slotCountOffset));
    if (count < 1 || count > slotLimit)
        return damaged("number of slots");
    if (bytes.size() != slotsOffset + count * KeySlot::encodedSize + codeSize + checksumSize)
        return damaged("length");

    KeyFile file;
    std::memcpy(file.m_vaultId.data(), bytes.data() + vaultIdOffset, file.m_vaultId.size());
    file.m_generation = qFromLittleEndian<quint32>(bytes.data() + generationOffset);
    for (int index = 0; index < count; ++index) {
        const auto slot = KeySlot::decode(bytes.sliced(slotsOffset + index * KeySlot::encodedSize, KeySlot::encodedSize));
        if (!slot)
            return failureOf(slot);
        if (file.slot(slot->kind) != nullptr)
            return damaged("two slots of one kind");
        file.m_slots.push_back(*slot);
    }
    file.m_code = bytes.chopped(checksumSize).last(codeSize).toByteArray();
    return file;
}

Result<QByteArray> KeyFile::encoded(const Secret &dataKey) const
{
    const auto code = authenticationCode(dataKey);
    if (!code)
        return failureOf(code);
    const QByteArray content = body() + *code;
    return content + checksumOf(content);
}

bool KeyFile::isAuthentic(const Secret &dataKey) const
{
    const auto expected = authenticationCode(dataKey);
    return expected && m_code.size() == codeSize &&
           sodium_memcmp(expected->constData(), m_code.constData(), static_cast<std::size_t>(codeSize)) == 0;
}

QByteArray KeyFile::vaultIdBytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_vaultId.data()), static_cast<qsizetype>(m_vaultId.size()));
}

const KeySlot *KeyFile::slot(SlotKind kind) const
{
    const auto found = std::find_if(m_slots.begin(), m_slots.end(), [kind](const KeySlot &slot) { return slot.kind == kind; });
    return found == m_slots.end() ? nullptr : &*found;
}

void KeyFile::put(const KeySlot &slot)
{
    remove(slot.kind);
    m_slots.push_back(slot);
    std::sort(m_slots.begin(), m_slots.end(), [](const KeySlot &left, const KeySlot &right) { return left.kind < right.kind; });
}

void KeyFile::remove(SlotKind kind)
{
    m_slots.erase(std::remove_if(m_slots.begin(), m_slots.end(), [kind](const KeySlot &slot) { return slot.kind == kind; }),
                  m_slots.end());
}

QByteArray KeyFile::binding() const
{
    QByteArray bytes = magic.toByteArray();
    bytes.resize(bindingSize);
    qToLittleEndian(formatVersion, bytes.data() + versionOffset);
    std::memcpy(bytes.data() + vaultIdOffset, m_vaultId.data(), m_vaultId.size());
    return bytes;
}

QByteArray KeyFile::body() const
{
    QByteArray bytes = binding();
    bytes.resize(slotsOffset);
    qToLittleEndian(m_generation, bytes.data() + generationOffset);
    bytes[slotCountOffset] = static_cast<char>(m_slots.size());
    for (const KeySlot &slot : m_slots)
        bytes += slot.encoded();
    return bytes;
}

Result<QByteArray> KeyFile::authenticationCode(const Secret &dataKey) const
{
    const auto key = keyFor(KeyPurpose::KeyFileAuthenticity, dataKey);
    if (!key)
        return failureOf(key);
    return blake2b(body(), key->bytes(), codeSize);
}

} // namespace holdfast::store
