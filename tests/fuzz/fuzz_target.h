// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What libFuzzer, and replay.cpp, call with each input.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace holdfast::fuzz {

[[nodiscard]] inline QByteArrayView viewOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// A broken promise is a finding as bad as a crash.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace holdfast::fuzz
