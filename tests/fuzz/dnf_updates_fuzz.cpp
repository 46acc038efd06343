// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/dnf_updates.h"
#include "tests/fuzz/fuzz_target.h"

#include <QTimeZone>

// What dnf prints, in all its places: rows have a name and a version, no advisory is about a security update alone, and a list
// that is good has a date that is not ahead.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    using namespace holdfast::platform::parse;
    const QByteArray output = fuzz::viewOf(data, size).toByteArray();
    const DnfAdvisories advisories = advisoriesInDnf(output);
    fuzz::require(advisories.any.contains(advisories.security));
    if (const auto rows = updatesInDnf(output, advisories)) {
        fuzz::require(!rows->isEmpty());
        for (const platform::PendingUpdate &row : *rows) {
            fuzz::require(!row.name.isEmpty() && !row.candidate.isEmpty() && !row.origin.isEmpty());
            fuzz::require(row.severity == platform::UpdateSeverity::Unknown || !advisories.any.isEmpty());
        }
    }
    const QDateTime now({2026, 11, 28}, {12, 0}, QTimeZone::utc());
    const ListAge age = ageOfDnfLists(output, now);
    fuzz::require(age.reason != platform::ProbeReason::None || (age.asOf.isValid() && age.asOf < now.addDays(2)));
    fuzz::require((age.days > 0) == (age.reason == platform::ProbeReason::ListTooOld));
    (void)lacksListsInDnf(output);
    return 0;
}
