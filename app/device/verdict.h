// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/device/findings.h"
#include "app/device/support_status.h"

namespace holdfast::device {

/// What a part of the device looks like, for its tile. Unknown and "could not check" are never Fine.
enum class Verdict {
    NotLooked,
    Fine,
    /// Something is to be done.
    Due,
    /// Something is to be done soon: a security update waits, support has ended.
    Urgent,
    CouldNotCheck,
    /// It has no meaning on this device.
    NotApplicable,
};

/// An update that waits, with every source that names it.
struct WaitingUpdate : PendingUpdate {
    QStringList sources;
};

/// The waiting updates of all sources; security first, then by name. What several sources of one kind name counts once, with the
/// more serious word of the two and the candidate of the first: package managers of the system (apt, PackageKit, dnf ...) are one
/// kind, every other source is its own, and there the same name with another candidate is another update.
[[nodiscard]] QList<WaitingUpdate> waitingUpdates(const Findings &findings);

/// The updates as a whole: what waits counts even when another source could not be asked.
[[nodiscard]] Verdict updatesVerdict(const Findings &findings);
[[nodiscard]] Verdict restartVerdict(const Findings &findings);
/// LongTermOnly is Due: there are updates, but fewer, and a change is to be planned.
[[nodiscard]] Verdict supportVerdict(const Findings &findings, const QDate &today);
/// `toLookAt` is how many grants ask for the person. Fine only when a source told of all there is, and none was left in the dark.
[[nodiscard]] Verdict permissionsVerdict(const Findings &findings, int toLookAt);

/// What the command line ends with (app/cli/json.md): security updates before other things, and both before what could not be
/// checked, for they are certain. Other things are updates, a restart, and support that has ended; support that is long-term only
/// is told and asks for nothing today. Permissions are for a person to judge and never count as something to do; they count when
/// they could not be read. Before any look nothing is certain: CouldNotCheck.
enum class Outcome { NothingToDo, SomethingPending, SecurityPending, CouldNotCheck };
[[nodiscard]] Outcome outcomeOf(const Findings &findings, const QDate &today);

} // namespace holdfast::device
