// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/apt_versions.h"
#include "tests/fuzz/fuzz_target.h"

// What apt-cache prints of versions: no table makes a security update without a place in a security archive.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    using namespace holdfast::platform::parse;
    const QByteArray output = fuzz::viewOf(data, size).toByteArray();
    AptList list;
    list.source = {QStringLiteral("http://x"), QStringLiteral("s-security"), {}};
    const auto tables = versionTablesIn(output);
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        if (table->isEmpty())
            continue;
        const platform::PendingUpdate update{table.key(), table->last().version, table->first().version, {}, {}};
        fuzz::require(severityOnTheWay(update, *table, {}) != platform::UpdateSeverity::Security);
        if (severityOnTheWay(update, *table, {list}) == platform::UpdateSeverity::Security)
            fuzz::require(output.contains("http://x s-security"));
    }
    return 0;
}
