// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/key_file.h"

#include "tests/support/secrets.h"
#include "tests/support/seeded_random.h"

#include <gtest/gtest.h>
#include <sodium.h>

#include <set>

using namespace holdfast;
using namespace holdfast::store;
using tests::secret;
using tests::SeededRandom;

namespace {

constexpr qsizetype checksumSize = 32;

/// The file with a checksum that fits, as somebody who tampers with it would write it.
QByteArray withFreshChecksum(const QByteArray &file)
{
    const QByteArray content = file.chopped(checksumSize);
    QByteArray checksum(checksumSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(checksum.data()), checksumSize,
                       reinterpret_cast<const unsigned char *>(content.constData()), static_cast<std::size_t>(content.size()),
                       nullptr, 0);
    return content + checksum;
}

QByteArray flipped(QByteArray file, qsizetype bit)
{
    file[bit / 8] = static_cast<char>(file[bit / 8] ^ (1 << (bit % 8)));
    return file;
}

ErrorCode refusal(const QByteArray &bytes)
{
    const auto decoded = KeyFile::decode(bytes);
    return decoded ? ErrorCode::Cancelled : decoded.error().code;
}
constexpr ErrorCode accepted = ErrorCode::Cancelled;

class KeyFileTest : public testing::Test
{
protected:
    KeyFileTest()
    {
        if (!startCryptography())
            ADD_FAILURE();
        random.fill(dataKey.bytes());
        file = KeyFile::fresh(random);
        file.setGeneration(7);
        put(SlotKind::Passphrase, passphrase);
        put(SlotKind::RecoveryCode, code);
        put(SlotKind::KeyRing, ringKey);
        bytes = *file.encoded(dataKey);
    }

    void put(SlotKind kind, const Secret &entry)
    {
        file.put(*KeySlot::seal(kind, KeyDerivationCost::lowest(), entry, dataKey, file.binding(), random));
    }

    SeededRandom random;
    Secret dataKey{keySize};
    const Secret passphrase = secret("a passphrase");
    const Secret code = secret("0123456789ABCDEFGHJKMNPQRSTV");
    const Secret ringKey = secret("32 bytes kept by the key ring   ");
    KeyFile file = KeyFile::fresh(random);
    QByteArray bytes;
};

TEST_F(KeyFileTest, WhatIsWrittenIsReadBack)
{
    const auto read = KeyFile::decode(bytes);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->generation(), 7u);
    EXPECT_EQ(read->vaultId(), file.vaultId());
    EXPECT_TRUE(read->isAuthentic(dataKey));
    EXPECT_EQ(*read->encoded(dataKey), bytes);
    for (const SlotKind kind : {SlotKind::Passphrase, SlotKind::RecoveryCode, SlotKind::KeyRing}) {
        ASSERT_NE(read->slot(kind), nullptr);
        EXPECT_EQ(*read->slot(kind), *file.slot(kind));
    }
}

TEST_F(KeyFileTest, EverySlotOpensWithItsOwnSecretOnly)
{
    const auto read = KeyFile::decode(bytes);
    const auto opens = [&](SlotKind kind, const Secret &entry) {
        const auto key = read->slot(kind)->open(entry, read->binding());
        return key && key->equals(dataKey);
    };
    EXPECT_TRUE(opens(SlotKind::Passphrase, passphrase));
    EXPECT_TRUE(opens(SlotKind::RecoveryCode, code));
    EXPECT_TRUE(opens(SlotKind::KeyRing, ringKey));
    EXPECT_FALSE(opens(SlotKind::Passphrase, code));
    EXPECT_FALSE(opens(SlotKind::RecoveryCode, ringKey));
    EXPECT_FALSE(opens(SlotKind::KeyRing, code));
}

TEST_F(KeyFileTest, EachKindHasItsOwnWordForAWrongSecret)
{
    const auto refused = [&](SlotKind kind) { return file.slot(kind)->open(secret("wrong"), file.binding()).error().code; };
    EXPECT_EQ(refused(SlotKind::Passphrase), ErrorCode::WrongPassphrase);
    EXPECT_EQ(refused(SlotKind::RecoveryCode), ErrorCode::WrongRecoveryCode);
    EXPECT_EQ(refused(SlotKind::KeyRing), ErrorCode::NoSuchSlot);
}

TEST_F(KeyFileTest, ASlotOfAnotherVaultDoesNotOpen)
{
    const KeyFile other = KeyFile::fresh(random);
    EXPECT_FALSE(file.slot(SlotKind::RecoveryCode)->open(code, other.binding()));
}

TEST_F(KeyFileTest, EveryFlippedBitIsTakenForDamage)
{
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit)
        ASSERT_EQ(refusal(flipped(bytes, bit)), ErrorCode::KeyFileDamaged) << bit;
}

TEST_F(KeyFileTest, EveryBitFlippedOnPurposeIsFoundOut)
{
    // A tamperer can make the checksum fit. Then the format, the seal of a slot or, with the right secret, the code finds it out.
    const qsizetype bits = (bytes.size() - checksumSize) * 8;
    for (qsizetype bit = 0; bit < bits; ++bit) {
        const auto read = KeyFile::decode(withFreshChecksum(flipped(bytes, bit)));
        if (!read)
            continue;
        EXPECT_FALSE(read->isAuthentic(dataKey)) << bit;
    }
}

TEST_F(KeyFileTest, ASlotChangedOnPurposeDoesNotOpen)
{
    const QByteArray encoded = file.slot(SlotKind::RecoveryCode)->encoded();
    for (qsizetype bit = 0; bit < encoded.size() * 8; ++bit) {
        const auto slot = KeySlot::decode(flipped(encoded, bit));
        EXPECT_FALSE(slot && slot->open(code, file.binding())) << bit;
    }
}

TEST_F(KeyFileTest, EveryShorterOrLongerFileIsDamaged)
{
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        EXPECT_EQ(refusal(bytes.first(size)), ErrorCode::KeyFileDamaged) << size;
        const QByteArray cutOnPurpose = withFreshChecksum(bytes.first(size) + QByteArray(checksumSize, '\0'));
        EXPECT_EQ(refusal(cutOnPurpose), cutOnPurpose == bytes ? accepted : ErrorCode::KeyFileDamaged) << size;
    }
    EXPECT_EQ(refusal(bytes + '\0'), ErrorCode::KeyFileDamaged);
    EXPECT_EQ(refusal(QByteArray(5000, '\0')), ErrorCode::KeyFileDamaged);
    EXPECT_EQ(refusal(QByteArray(100, '\0')), ErrorCode::KeyFileDamaged);
}

TEST_F(KeyFileTest, ANewerVersionIsNotDamage)
{
    QByteArray newer = bytes;
    newer[8] = 2;
    EXPECT_EQ(refusal(newer), ErrorCode::KeyFileDamaged) << "the checksum does not fit";
    EXPECT_EQ(refusal(withFreshChecksum(newer)), ErrorCode::NewerVault);
    newer = withFreshChecksum(newer.chopped(checksumSize) + "more of it" + QByteArray(checksumSize, '\0'));
    EXPECT_EQ(refusal(newer), ErrorCode::NewerVault);
    newer[8] = 0;
    EXPECT_EQ(refusal(withFreshChecksum(newer)), ErrorCode::KeyFileDamaged);
}

TEST_F(KeyFileTest, CostsOutOfBoundsAreRefusedBeforeAnythingIsDerived)
{
    for (const KeyDerivationCost cost :
         {KeyDerivationCost{19 * 1024 - 1, 2}, KeyDerivationCost{1024 * 1024 + 1, 2}, KeyDerivationCost{19 * 1024, 1},
          KeyDerivationCost{19 * 1024, 17}, KeyDerivationCost{0xFFFFFFFF, 0xFFFFFFFF}, KeyDerivationCost{}}) {
        KeySlot slot = *file.slot(SlotKind::Passphrase);
        slot.cost = cost;
        KeyFile hostile = file;
        hostile.put(slot);
        EXPECT_EQ(refusal(*hostile.encoded(dataKey)), ErrorCode::KeyFileDamaged);
        EXPECT_EQ(slot.open(passphrase, file.binding()).error().code, ErrorCode::KeyFileDamaged);
    }
    for (const KeyDerivationCost cost : {KeyDerivationCost::desktop(), KeyDerivationCost::phone(), KeyDerivationCost::lowest()})
        EXPECT_TRUE(cost.isAcceptable());
}

TEST_F(KeyFileTest, OddSlotListsAreRefused)
{
    KeyFile empty = KeyFile::fresh(random);
    EXPECT_EQ(refusal(*empty.encoded(dataKey)), ErrorCode::KeyFileDamaged) << "no slot";

    QByteArray twice = bytes;
    twice.insert(31, bytes.sliced(31, KeySlot::encodedSize));
    twice[30] = 4;
    EXPECT_EQ(refusal(withFreshChecksum(twice)), ErrorCode::KeyFileDamaged) << "two passphrases";

    for (const int kind : {0, 4, 255}) {
        QByteArray unknown = bytes;
        unknown[31] = static_cast<char>(kind);
        EXPECT_EQ(refusal(withFreshChecksum(unknown)), ErrorCode::KeyFileDamaged) << kind;
    }
    for (const int count : {0, 2, 4, 8, 9, 255}) {
        QByteArray miscounted = bytes;
        miscounted[30] = static_cast<char>(count);
        EXPECT_EQ(refusal(withFreshChecksum(miscounted)), ErrorCode::KeyFileDamaged) << count;
    }
}

TEST_F(KeyFileTest, RandomBytesNeverCrashTheReader)
{
    for (int round = 0; round < 5000; ++round) {
        QByteArray noise(static_cast<qsizetype>(random.below(600)), '\0');
        random.fill({reinterpret_cast<unsigned char *>(noise.data()), static_cast<std::size_t>(noise.size())});
        EXPECT_NE(refusal(noise), accepted);
        QByteArray changed = bytes;
        for (std::size_t changes = 1 + random.below(4); changes > 0; --changes)
            changed[static_cast<qsizetype>(random.below(static_cast<std::size_t>(bytes.size())))] =
                static_cast<char>(random.below(256));
        const auto read = KeyFile::decode(withFreshChecksum(changed));
        if (read) {
            EXPECT_EQ(read->isAuthentic(dataKey), withFreshChecksum(changed) == bytes);
        }
    }
}

TEST_F(KeyFileTest, PuttingASlotReplacesTheOneOfItsKind)
{
    put(SlotKind::RecoveryCode, secret("another"));
    EXPECT_FALSE(file.slot(SlotKind::RecoveryCode)->open(code, file.binding()));
    EXPECT_TRUE(file.slot(SlotKind::RecoveryCode)->open(secret("another"), file.binding()));
    file.remove(SlotKind::KeyRing);
    EXPECT_EQ(file.slot(SlotKind::KeyRing), nullptr);
    EXPECT_EQ(file.encoded(dataKey)->size(), bytes.size() - KeySlot::encodedSize);
}

TEST(KeySlots, AThousandVaultsShareNothing)
{
    ASSERT_TRUE(startCryptography());
    SystemRandom random;
    std::set<std::string> seen;
    const auto remember = [&](const auto &bytes) { return seen.emplace(std::begin(bytes), std::end(bytes)).second; };
    for (int count = 0; count < 1000; ++count) {
        Secret dataKey(keySize);
        random.fill(dataKey.bytes());
        const KeyFile file = KeyFile::fresh(random);
        const auto slot = KeySlot::seal(SlotKind::RecoveryCode, {}, secret("the same code"), dataKey, file.binding(), random);
        ASSERT_TRUE(slot);
        EXPECT_TRUE(remember(dataKey.bytes()) && remember(file.vaultId()) && remember(slot->salt) && remember(slot->nonce) &&
                    remember(slot->sealedKey));
    }
    EXPECT_EQ(seen.size(), 5000u);
}

TEST(KeyDerivation, PurposesHaveKeysOfTheirOwn)
{
    ASSERT_TRUE(startCryptography());
    const Secret dataKey = secret("a data key of exactly 32 bytes!!");
    std::set<std::string> keys{tests::textOf(dataKey)};
    for (const KeyPurpose purpose : {KeyPurpose::Database, KeyPurpose::KeyFileAuthenticity, KeyPurpose::SequenceFileAuthenticity})
        keys.insert(tests::textOf(*keyFor(purpose, dataKey)));
    EXPECT_EQ(keys.size(), 4u);
    EXPECT_EQ(keyFor(KeyPurpose::Database, Secret()).error().code, ErrorCode::Locked);
}

} // namespace
