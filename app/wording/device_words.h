// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/localized_text.h"
#include "app/device/household_device.h"
#include "app/device/verdict.h"

#include <QString>

namespace holdfast::wording {

// In the language in use, as everything here.

/// A source as people know it: "Flatpak apps", "Packages of the system (apt)"; the id of one that has no such name.
[[nodiscard]] QString sourceName(const QString &source);
/// Why a source gave no answer, as one sentence; empty when it did.
[[nodiscard]] QString reasonText(platform::ProbeReason reason, int days);
template <class Row> [[nodiscard]] QString reasonText(const platform::Observation<Row> &answer)
{
    return reasonText(answer.reason, answer.days);
}

/// The four tiles in a few words each: "2 updates wait, 1 for security", "Nothing waits", "Could not check".
[[nodiscard]] QString updatesText(const device::Findings &findings);
[[nodiscard]] QString restartText(const device::Findings &findings);
[[nodiscard]] QString supportText(const device::Findings &findings, const QDate &today, catalogue::Language language);
/// How many permissions are personal or more, and how many of all are new, changed or to be looked at.
[[nodiscard]] QString permissionsText(const device::Findings &findings, int apps, int toLookAt);

/// "Supported", "LTS only", "No more updates", "Not known": for a chip.
[[nodiscard]] QString word(device::SupportStatus status);
/// "Until 30 June 2028, long-term updates only", "Ended on 1 July 2025", "Not known".
[[nodiscard]] QString supportText(const device::Support &support, catalogue::Language language);
/// Why the device should be started anew, as one sentence.
[[nodiscard]] QString restartCauseText(const platform::RestartCause &cause);
/// "3.0.19 becomes 3.0.22"; only the new version when the old one is not known.
[[nodiscard]] QString versionsText(const platform::PendingUpdate &update);
/// "Security", "Not for security", "Not said"
[[nodiscard]] QString word(platform::UpdateSeverity severity);
/// "Last updated 40 days ago", "Not looked at yet".
[[nodiscard]] QString daysBehindText(const device::HouseholdStanding &standing);
/// One line for Today when something on this device is due; empty otherwise.
[[nodiscard]] QString deviceLine(const device::Findings &findings, int grantsToLookAt, const QDate &today);

} // namespace holdfast::wording
