// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstddef>
#include <span>

namespace holdfast {

/// The source of randomness, injected so that tests can repeat a run.
class Random
{
public:
    virtual ~Random() = default;
    /// Fills `bytes` completely.
    virtual void fill(std::span<unsigned char> bytes) = 0;
};

/// Randomness for keys, from the operating system by way of libsodium.
class SystemRandom final : public Random
{
public:
    void fill(std::span<unsigned char> bytes) override;
};

/// 16 random bytes in hexadecimal digits, for what needs a name from which nothing can be told.
[[nodiscard]] QString randomId(Random &random);

} // namespace holdfast
