// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/apt_simulation.h"
#include "tests/fuzz/fuzz_target.h"

// What apt-get prints: whatever is understood has names and both versions, and its lines say how many there are.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    const QByteArray output = fuzz::viewOf(data, size).toByteArray();
    const auto rows = platform::parse::updatesInAptSimulation(output);
    if (!rows)
        return 0;
    fuzz::require(rows->size() <= output.count("Inst "));
    for (const platform::PendingUpdate &row : *rows) {
        fuzz::require(!row.name.isEmpty() && !row.installed.isEmpty() && !row.candidate.isEmpty());
        fuzz::require(row.severity != platform::UpdateSeverity::Unknown);
    }
    // Less of it is another answer or none, but never one with more.
    const auto less = platform::parse::updatesInAptSimulation(output.left(output.size() / 2));
    fuzz::require(!less || less->size() <= rows->size());
    return 0;
}
