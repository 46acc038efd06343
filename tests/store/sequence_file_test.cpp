// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/sequence_file.h"

#include "tests/support/secrets.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::store;
using tests::secret;

namespace {

class SequenceFile : public testing::Test
{
protected:
    SequenceFile() { EXPECT_TRUE(startCryptography()); }

    const Secret dataKey = secret("a data key of exactly 32 bytes!!");
    const VaultId vault{1, 2, 3};
    const SequenceRecord record{12'345'678'901, {9, 8, 7}};
};

TEST_F(SequenceFile, WhatIsWrittenIsReadBack)
{
    EXPECT_EQ(SequenceRecord::decode(*record.encoded(vault, dataKey), vault, dataKey), record);
}

TEST_F(SequenceFile, EveryFlippedBitIsNoticed)
{
    const QByteArray bytes = *record.encoded(vault, dataKey);
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        QByteArray flipped = bytes;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        EXPECT_FALSE(SequenceRecord::decode(flipped, vault, dataKey)) << bit;
    }
    for (qsizetype size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(SequenceRecord::decode(bytes.first(size), vault, dataKey)) << size;
    EXPECT_FALSE(SequenceRecord::decode(bytes + 'x', vault, dataKey));
}

TEST_F(SequenceFile, AnotherVaultsIsNotTaken)
{
    const QByteArray bytes = *record.encoded(vault, dataKey);
    EXPECT_FALSE(SequenceRecord::decode(bytes, VaultId{4}, dataKey));
    EXPECT_FALSE(SequenceRecord::decode(bytes, vault, secret("another key that has 32 bytes...")));
}

} // namespace
