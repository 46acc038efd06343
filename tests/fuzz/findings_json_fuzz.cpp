// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/clock.h"
#include "app/device/app_risk.h"
#include "app/device/findings_json.h"
#include "app/device/verdict.h"
#include "tests/fuzz/fuzz_target.h"

#include <QJsonDocument>

// The last look as it lies in the vault: whatever is read of it is written the same again, and judged within bounds.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    constexpr qint64 someInstant = 1'795'426'200'000;
    const QDateTime now = instantFrom(someInstant);
    const auto document = QJsonDocument::fromJson(fuzz::viewOf(data, size).toByteArray());
    const auto findings = device::findingsFrom(document.object());
    if (!findings) {
        fuzz::require(findings.error().code == ErrorCode::DatabaseDamaged && !findings.error().detail.isEmpty());
        return 0;
    }
    const QJsonObject written = device::findingsJson(*findings, now.date());
    const auto again = device::findingsFrom(written);
    fuzz::require(again.has_value());
    fuzz::require(device::findingsJson(*again, now.date()) == written);
    fuzz::require(device::outcomeOf(*again, now.date()) == device::outcomeOf(*findings, now.date()));
    qsizetype waiting = 0;
    for (const auto &answer : findings->updates)
        waiting += answer.rows.size();
    fuzz::require(device::waitingUpdates(*findings).size() <= waiting);
    for (const device::AppRisk &app : device::appRisks(*findings, now))
        fuzz::require(app.score >= 0 && app.score <= 100);
    return 0;
}
