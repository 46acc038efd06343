// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/pacman_updates.h"
#include "tests/fuzz/fuzz_target.h"

// What pacman prints: what is understood reads the same when it is written again.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    const auto rows = platform::parse::updatesInPacman(fuzz::viewOf(data, size).toByteArray());
    if (!rows)
        return 0;
    QByteArray written;
    for (const platform::PendingUpdate &row : *rows) {
        fuzz::require(!row.name.isEmpty() && !row.installed.isEmpty() && !row.candidate.isEmpty());
        written += (row.name + ' ' + row.installed + " -> " + row.candidate + '\n').toUtf8();
    }
    fuzz::require(platform::parse::updatesInPacman(written) == rows);
    return 0;
}
