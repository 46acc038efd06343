// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/pack_repository.h"

#include "app/store/second_look_repository.h"
#include "tests/support/scratch_database.h"

#include <gtest/gtest.h>

namespace holdfast::store {

namespace {

using catalogue::PackPin;
using catalogue::PublisherKey;

PublisherKey keyOf(unsigned char byte)
{
    PublisherKey key;
    key.bytes.fill(byte);
    return key;
}

class Packs : public testing::Test
{
protected:
    [[nodiscard]] PackRepository packs() { return PackRepository(m_database); }

    const PackPin estate{QStringLiteral("estate"), keyOf(1), 3};

private:
    tests::ScratchDatabase m_scratch;

protected:
    Database m_database = m_scratch.create();
};

TEST_F(Packs, AreKeptByteByByteWithTheirPins)
{
    const QByteArray file("untrusted comment\n\0\xff", 20);
    ASSERT_TRUE(packs().install(estate, file));
    EXPECT_EQ(packs().files()->value(QStringLiteral("estate")), file);
    const auto pins = *packs().pins();
    ASSERT_EQ(pins.size(), 1U);
    EXPECT_EQ(pins[0].name, estate.name);
    EXPECT_EQ(pins[0].key, estate.key);
    EXPECT_EQ(pins[0].version, 3);
}

TEST_F(Packs, AreReplacedByTheirNextVersion)
{
    ASSERT_TRUE(packs().install(estate, "old"));
    ASSERT_TRUE(packs().install({estate.name, estate.key, 4}, "new"));
    EXPECT_EQ(packs().files()->value(estate.name), QByteArray("new"));
    EXPECT_EQ(packs().pins()->at(0).version, 4);
}

TEST_F(Packs, LeaveTheirPinBehind)
{
    ASSERT_TRUE(packs().install(estate, "file"));
    ASSERT_TRUE(packs().remove(estate.name));
    EXPECT_TRUE(packs().files()->isEmpty());
    EXPECT_EQ(packs().pins()->size(), 1U);
    EXPECT_EQ(packs().remove(estate.name).error().code, ErrorCode::NoSuchPack);
    EXPECT_EQ(packs().remove(QStringLiteral("other")).error().code, ErrorCode::NoSuchPack);
}

TEST_F(Packs, NeverChangeHands)
{
    ASSERT_TRUE(packs().install(estate, "file"));
    EXPECT_FALSE(packs().install({estate.name, keyOf(2), 9}, "somebody else's"));
    EXPECT_EQ(packs().files()->value(estate.name), QByteArray("file"));
    // Not even for somebody who writes SQL.
    EXPECT_FALSE(m_database.run("UPDATE pack_pin SET public_key = zeroblob(32)"));
    EXPECT_FALSE(m_database.run("DELETE FROM pack_pin"));
    EXPECT_FALSE(m_database.run("INSERT INTO pack_pin (name, public_key, version) VALUES ('short', zeroblob(31), 1)"));
}

TEST_F(Packs, SecondLooksAreKeptByAction)
{
    SecondLookRepository looks(m_database);
    const ActionId action(QStringLiteral("B08"));
    ASSERT_TRUE(looks.set(action, QDate(2026, 6, 1)));
    ASSERT_TRUE(looks.set(action, QDate(2026, 6, 2)));
    EXPECT_EQ(looks.all()->value(action), QDate(2026, 6, 2));
    ASSERT_TRUE(m_database.run("UPDATE second_look SET day = 'soon'"));
    EXPECT_EQ(looks.all().error().code, ErrorCode::DatabaseDamaged);
}

} // namespace

} // namespace holdfast::store
