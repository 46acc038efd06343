// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace holdfast::tests {

/// How often a test repeats itself: `normally`, or what the environment variable says, for the long runs.
[[nodiscard]] inline int repetitions(const char *variable, int normally)
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber && asked > 0 ? asked : normally;
}

} // namespace holdfast::tests
