// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/random.h"

#include <QtGlobal>

#include <random>

namespace holdfast::tests {

/// Randomness that repeats from run to run.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(quint64 seed = 1) : m_engine(seed) {}

    void fill(std::span<unsigned char> bytes) override
    {
        for (unsigned char &byte : bytes)
            byte = static_cast<unsigned char>(m_engine());
    }

    /// A number from 0 up to, but not including, `end`.
    std::size_t below(std::size_t end) { return static_cast<std::size_t>(m_engine() % end); }

private:
    std::mt19937_64 m_engine;
};

} // namespace holdfast::tests
