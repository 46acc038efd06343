// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/lifecycle_table_reader.h"
#include "tests/fuzz/fuzz_target.h"

// The table of ends of support, and what people and devices call their versions.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    static const platform::LifecycleTable shipped = platform::parse::shippedLifecycleTable();
    const QByteArray input = fuzz::viewOf(data, size).toByteArray();
    if (const auto read = platform::parse::readLifecycleTable(input)) {
        for (const auto &system : read->systems()) {
            for (const auto &period : read->versionsOf(system.id))
                fuzz::require(!period.rolling || !period.until.isValid());
        }
    }
    // Whatever is asked, the answer is of the system that was asked for.
    for (const auto &system : shipped.systems()) {
        const auto found = shipped.find(system.id, QString::fromUtf8(input));
        fuzz::require(!found || found->system == system.id);
    }
    (void)shipped.find(QString::fromUtf8(input), QStringLiteral("12"));
    return 0;
}
