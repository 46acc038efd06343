// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <vector>

namespace holdfast::bench {

/// Runs from its making.
class Stopwatch
{
public:
    [[nodiscard]] double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// How long `work` takes, in milliseconds.
template <class Work> [[nodiscard]] double millisecondsFor(Work work)
{
    const Stopwatch stopwatch;
    work();
    return stopwatch.milliseconds();
}

/// 0 when there are none.
[[nodiscard]] inline double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace holdfast::bench
