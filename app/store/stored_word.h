// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string_view>

namespace holdfast::store {

/// An enumerator of a room of its own, and the stable word under which one table keeps it.
template <class Enumeration> struct StoredWord {
    Enumeration enumerator;
    std::string_view word;
};

/// Empty for an enumerator that has none.
template <class Enumeration, std::size_t size>
[[nodiscard]] constexpr std::string_view wordIn(const StoredWord<Enumeration> (&words)[size], Enumeration enumerator)
{
    for (const auto &entry : words) {
        if (entry.enumerator == enumerator)
            return entry.word;
    }
    return {};
}

template <class Enumeration, std::size_t size> [[nodiscard]] constexpr std::optional<Enumeration>
enumeratorFor(const StoredWord<Enumeration> (&words)[size], std::string_view word)
{
    for (const auto &entry : words) {
        if (entry.word == word)
            return entry.enumerator;
    }
    return std::nullopt;
}

} // namespace holdfast::store
