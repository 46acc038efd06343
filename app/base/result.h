// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

#include <tl/expected.hpp>

namespace holdfast {

/// Either a value or the reason there is none. Its shape is std::expected's, so that C++23 can take its place.
template <class Value> using Result = tl::expected<Value, Error>;

/// The failing half of a Result: `return failure(ErrorCode::StorageFull, "fsync vault.key");`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

/// Hands a failure of one Result on as the failure of another.
template <class Value> [[nodiscard]] tl::unexpected<Error> failureOf(const Result<Value> &failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace holdfast
