// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/flatpak_rows.h"
#include "tests/fuzz/fuzz_target.h"

// What flatpak prints: rows with a name, a branch and a commit each, or not understood.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    const QByteArray input = fuzz::viewOf(data, size).toByteArray();
    const auto rows = platform::parse::readFlatpakRows(input);
    if (!rows)
        return 0;
    fuzz::require(!rows->isEmpty() || QString::fromUtf8(input).trimmed().isEmpty());
    for (const auto &row : *rows) {
        fuzz::require(row.application.contains(QLatin1Char('.')) && !row.application.contains(QLatin1Char('/')));
        fuzz::require(!row.branch.isEmpty() && !row.commit.isEmpty() && !row.origin.isEmpty());
        (void)row.endOfLife();
    }
    return 0;
}
