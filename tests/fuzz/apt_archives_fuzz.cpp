// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/apt_archives.h"
#include "tests/fuzz/fuzz_target.h"

// apt's sources and the Release files they point to: no name of a list leads out of the folder, and no date is none.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    using namespace holdfast::platform::parse;
    const QByteArray input = fuzz::viewOf(data, size).toByteArray();
    for (const AptSource &source : aptSourcesIn(input)) {
        fuzz::require(!source.site.isEmpty() && !source.suite.isEmpty());
        fuzz::require(!source.inRelease.contains(QLatin1Char('/')) && !source.release().contains(QLatin1Char('/')));
    }
    if (const auto release = aptReleaseIn(input))
        fuzz::require(release->date.isValid());
    return 0;
}
