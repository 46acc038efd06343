// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/automatic_updates.h"
#include "platform/os_lifecycle.h"
#include "platform/permission_source.h"
#include "platform/reboot_probe.h"
#include "platform/update_source.h"

namespace holdfast::device {

using platform::Grant;
using platform::PendingUpdate;
using platform::ProbeReason;
using platform::ProbeState;

/// What to look at.
struct Scope {
    bool updates = true;
    bool permissions = true;
    /// The person said that the files of browsers may be read.
    bool browsers = false;
};

/// What one look at this device saw, source by source. A value: it stays what it is when the device changes.
struct Findings {
    /// When the look ended, UTC; invalid when nobody looked yet.
    QDateTime lookedAt;
    Scope scope;
    QList<platform::Observation<PendingUpdate>> updates;
    platform::Observation<platform::AutomaticUpdate> automatic;
    platform::Observation<platform::RestartCause> restart;
    platform::Observation<platform::SupportPeriod> support;
    QList<platform::Observation<Grant>> permissions;
};

/// Whether an answer leaves us in the dark. Sources that make no sense here, and files nobody was asked about, do not.
template <class Row> [[nodiscard]] bool couldNotCheck(const platform::Observation<Row> &answer)
{
    const bool open =
        answer.state == ProbeState::Unknown || answer.state == ProbeState::Denied || answer.state == ProbeState::Error;
    return open && answer.reason != ProbeReason::ConsentNeeded;
}

/// Whether an answer has something to explain to a person: not where a program or a thing to look at is simply not here.
template <class Row> [[nodiscard]] bool wantsExplanation(const platform::Observation<Row> &answer)
{
    const bool absent = answer.reason == ProbeReason::NotApplicable || answer.reason == ProbeReason::ProgramMissing;
    return answer.reason != ProbeReason::None && !(answer.state == ProbeState::Unsupported && absent);
}

} // namespace holdfast::device
