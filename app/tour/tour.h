// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/localized_text.h"

#include <QString>

#include <optional>

namespace holdfast::tour {

/// What the pictures of a tour look like, and where they go.
struct Pictures {
    /// Made when missing.
    QString folder;
    /// Without one: all of them, each in a folder of its own that is named by its tag.
    std::optional<catalogue::Language> language;
    /// 100 to 200, in per cent.
    int textPercent = 100;
};

/// Walks the real pages over the sample household and writes a PNG of each, in each window size and appearance. Needs no display.
/// Two runs write the same bytes. False when something could not be loaded or written; the reason was said on standard error.
[[nodiscard]] bool walk(int argc, char *argv[], const Pictures &pictures);

/// Starts the real window over the sample, opens every page once and says on standard output how many milliseconds it took from
/// the start of the program's window to its first frame. Packages use it as their smoke test.
[[nodiscard]] bool selfTest(int argc, char *argv[]);

} // namespace holdfast::tour
