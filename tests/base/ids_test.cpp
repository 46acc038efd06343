// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/ids.h"

#include <gtest/gtest.h>

#include <QSet>

#include <type_traits>

using namespace holdfast;

namespace {

// An id of one kind cannot stand for another, and no text is an id by accident.
static_assert(!std::is_convertible_v<PracticeId, ActionId> && !std::is_constructible_v<ActionId, PracticeId>);
static_assert(!std::is_convertible_v<QString, ActionId>);

TEST(Id, IsItsText)
{
    const ActionId id(QStringLiteral("B08"));
    EXPECT_EQ(id.text(), QStringLiteral("B08"));
    EXPECT_EQ(id, ActionId(QStringLiteral("B08")));
    EXPECT_NE(id, ActionId(QStringLiteral("b08"))) << "ids are exact";
    EXPECT_LT(ActionId(QStringLiteral("B08")), ActionId(QStringLiteral("B10")));
    EXPECT_TRUE(ActionId().isEmpty());
    EXPECT_FALSE(id.isEmpty());
}

TEST(Id, CanBeLookedUp)
{
    const QSet<ActionId> ids{ActionId(QStringLiteral("B08")), ActionId(QStringLiteral("U01")), ActionId(QStringLiteral("B08"))};
    EXPECT_EQ(ids.size(), 2);
    EXPECT_TRUE(ids.contains(ActionId(QStringLiteral("U01"))));
    EXPECT_FALSE(ids.contains(ActionId(QStringLiteral("U02"))));
}

} // namespace
