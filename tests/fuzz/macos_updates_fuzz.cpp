// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/macos_updates.h"
#include "platform/parse/property_list.h"
#include "tests/fuzz/fuzz_target.h"

// What softwareupdate prints and what the preferences hold, with a NUL in between: any bytes, and "nothing waits" only where that
// was said in words and macOS looked lately.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    using namespace holdfast::platform;
    const QByteArray input = fuzz::viewOf(data, size).toByteArray();
    const qsizetype middle = input.indexOf('\0');
    const QByteArray list = middle < 0 ? input : input.left(middle);
    const QByteArray preferences = middle < 0 ? input : input.mid(middle + 1);
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'435'200).toUTC();

    const auto updates = parse::macosUpdates(list, preferences, now);
    if (updates.state == ProbeState::Ok) {
        fuzz::require(updates.asOf.isValid() && updates.asOf.daysTo(now) <= parse::oldestMacosSearch);
        fuzz::require(!updates.rows.isEmpty() || list.contains("No new software available."));
    }
    const auto automatic = parse::macosAutomaticUpdates(preferences, list);
    fuzz::require((automatic.state == ProbeState::Ok) == (automatic.rows.size() == 1));
    const auto version = parse::macosVersion(preferences);
    fuzz::require((version.state == ProbeState::Ok) == (version.rows.size() == 1));
    return 0;
}
