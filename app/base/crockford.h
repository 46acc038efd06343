// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace holdfast {

/// The 32 characters of Douglas Crockford's base 32, by value: no I, L, O or U, which are misread or misheard.
inline constexpr std::string_view crockfordAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

} // namespace holdfast
