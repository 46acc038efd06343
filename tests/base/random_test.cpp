// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/random.h"

#include <gtest/gtest.h>

#include <array>

using namespace holdfast;

namespace {

TEST(SystemRandom, FillsEveryByteAndNeverTheSame)
{
    SystemRandom random;
    std::array<bool, 64> touched{};
    std::array<unsigned char, 64> first{};
    random.fill(first);
    std::array<unsigned char, 64> second{};
    random.fill(second);
    EXPECT_NE(first, second);
    // A byte that stays zero in forty draws is one that is not filled (chance 2^-320).
    for (int draw = 0; draw < 40; ++draw) {
        std::array<unsigned char, 64> bytes{};
        random.fill(bytes);
        for (std::size_t index = 0; index < bytes.size(); ++index)
            touched[index] = touched[index] || bytes[index] != 0;
    }
    for (const bool filled : touched)
        EXPECT_TRUE(filled);
}

TEST(SystemRandom, TouchesNothingBesideWhatItFills)
{
    SystemRandom random;
    std::array<unsigned char, 3> bytes{7, 7, 7};
    random.fill(std::span(bytes).subspan(1, 1));
    EXPECT_EQ(bytes[0], 7);
    EXPECT_EQ(bytes[2], 7);
    random.fill({});
}

} // namespace
