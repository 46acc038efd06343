// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/android_report.h"
#include "tests/fuzz/fuzz_target.h"

// What the Java part says: any bytes, and never a fresh patch level out of what has none.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    using namespace holdfast::platform;
    const QByteArray text = fuzz::viewOf(data, size).toByteArray();
    const auto updates = parse::androidUpdates(text, QDate(2026, 11, 23));
    fuzz::require(updates.state != ProbeState::Ok || text.contains("securityPatch") || text.contains('\\'));
    const auto version = parse::androidVersion(text);
    fuzz::require((version.state == ProbeState::Ok) == (version.rows.size() == 1));
    for (const auto &answer : {parse::androidAccess(text), parse::androidPermissions(text)}) {
        fuzz::require(answer.state != ProbeState::Ok || answer.reason == ProbeReason::None);
        for (const Grant &grant : answer.rows)
            fuzz::require(grant.revocation.text.startsWith(QLatin1String("intent:")));
    }
    return 0;
}
