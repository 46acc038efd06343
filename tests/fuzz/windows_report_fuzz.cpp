// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/windows_consent.h"
#include "platform/parse/windows_edition.h"
#include "platform/parse/windows_report.h"
#include "platform/parse/windows_updates.h"
#include "tests/fuzz/fuzz_target.h"

// What the readers of platform/windows put down: any bytes, and never an empty "up to date" from what is no report.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    using namespace holdfast::platform;
    const QByteArray text = fuzz::viewOf(data, size).toByteArray();
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'000'000).toUTC();
    const auto read = parse::WindowsReport::read(text);
    const auto updates = parse::windowsUpdates(text, now);
    const auto restart = parse::windowsRestart(text);
    const auto automatic = parse::windowsAutomaticUpdates(text, now);
    const auto edition = parse::windowsEdition(text);
    const auto consent = parse::windowsConsent(text, now);
    if (!read) {
        fuzz::require(updates.state == ProbeState::Error && restart.state == ProbeState::Error &&
                      automatic.state == ProbeState::Error && edition.state == ProbeState::Error &&
                      consent.state == ProbeState::Error);
        return 0;
    }
    if (updates.state == ProbeState::Ok) {
        fuzz::require(read->succeeded(QStringLiteral("put_Online")) && updates.asOf.isValid());
        fuzz::require(updates.asOf.daysTo(now) <= parse::oldestWindowsSearch);
    }
    fuzz::require(restart.state == ProbeState::Ok || restart.rows.isEmpty());
    fuzz::require((automatic.state == ProbeState::Ok) == (automatic.rows.size() == 1));
    fuzz::require((edition.state == ProbeState::Ok) == (edition.rows.size() == 1));
    for (const Grant &grant : consent.rows)
        fuzz::require(!grant.app.isEmpty() && grant.revocation.kind == Revocation::Kind::Link);
    return 0;
}
