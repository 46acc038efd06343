// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/fwupd_answers.h"
#include "tests/fuzz/fuzz_target.h"

// What fwupdmgr prints.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    using namespace holdfast::platform::parse;
    const QByteArray input = fuzz::viewOf(data, size).toByteArray();
    if (const auto count = countUpdatableDevices(input))
        fuzz::require(*count >= 0);
    if (const auto lists = readFirmwareLists(input))
        fuzz::require(lists->count > 0 || (!lists->missing && !lists->oldest.isValid()));
    if (const auto updates = readFirmwareUpdates(input)) {
        for (const auto &update : *updates)
            fuzz::require(!update.name.isEmpty() && !update.candidate.isEmpty());
    }
    return 0;
}
