// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/result.h"

#include <gtest/gtest.h>

#include <memory>

using namespace holdfast;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return failure(ErrorCode::Unexpected, QStringLiteral("odd"));
    return number / 2;
}

Result<QString> halfInWords(int number)
{
    const Result<int> result = half(number);
    if (!result)
        return failureOf(result);
    return QString::number(*result);
}

Result<void> mustBeEven(int number)
{
    const Result<int> result = half(number);
    if (!result)
        return failureOf(result);
    return {};
}

TEST(Result, IsAValueOrTheReasonWhyThereIsNone)
{
    ASSERT_TRUE(half(8));
    EXPECT_EQ(*half(8), 4);
    ASSERT_FALSE(half(7));
    EXPECT_EQ(half(7).error(), (Error{ErrorCode::Unexpected, QStringLiteral("odd")}));
}

TEST(Result, AFailureIsHandedOnToAnotherKindOfResult)
{
    EXPECT_EQ(*halfInWords(8), QStringLiteral("4"));
    EXPECT_EQ(halfInWords(7).error(), half(7).error());
    EXPECT_TRUE(mustBeEven(8));
    EXPECT_EQ(mustBeEven(7).error().detail, QStringLiteral("odd"));
}

TEST(Result, CarriesWhatCanOnlyBeMoved)
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(4);
    const std::unique_ptr<int> taken = std::move(*result);
    EXPECT_EQ(*taken, 4);
}

} // namespace
