// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/distro_info.h"
#include "tests/fuzz/fuzz_target.h"

// /usr/share/distro-info/*.csv: any bytes are a table whose rows have names, or none.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    const auto releases = platform::parse::readDistroInfo(fuzz::viewOf(data, size).toByteArray());
    if (!releases)
        return 0;
    fuzz::require(!releases->isEmpty());
    for (const auto &release : *releases)
        fuzz::require(!release.series.isEmpty());
    return 0;
}
