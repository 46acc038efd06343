// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/tick_repository.h"

#include "tests/support/scratch_database.h"

#include <gtest/gtest.h>

namespace holdfast::store {

using tests::ScratchDatabase;

TEST(TickRepository, TicksUnticksAndClears)
{
    const ScratchDatabase scratch;
    Database database = scratch.create();
    TickRepository repository(database);
    const ActionId first(QStringLiteral("B08"));
    const ActionId second(QStringLiteral("U01"));
    EXPECT_TRUE(repository.all()->isEmpty());
    EXPECT_TRUE(repository.set(first, QStringLiteral("open"), true));
    EXPECT_TRUE(repository.set(first, QStringLiteral("open"), true));
    EXPECT_TRUE(repository.set(first, QStringLiteral("write"), true));
    EXPECT_TRUE(repository.set(second, QStringLiteral("open"), true));
    const QHash<ActionId, QSet<QString>> expected{{first, {QStringLiteral("open"), QStringLiteral("write")}},
                                                  {second, {QStringLiteral("open")}}};
    EXPECT_EQ(*repository.all(), expected);

    EXPECT_TRUE(repository.set(first, QStringLiteral("open"), false));
    EXPECT_TRUE(repository.set(first, QStringLiteral("open"), false));
    EXPECT_EQ(repository.all()->value(first), QSet<QString>{QStringLiteral("write")});
    EXPECT_TRUE(repository.clear(first));
    EXPECT_TRUE(repository.clear(first));
    EXPECT_FALSE(repository.all()->contains(first));
    EXPECT_TRUE(repository.all()->contains(second));
}

} // namespace holdfast::store
