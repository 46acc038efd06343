// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/answer.h"
#include "app/cli/refusal.h"
#include "app/device/findings.h"
#include "app/overview/reminder_desk.h"
#include "platform/reminder_parts.h"

#include <chrono>
#include <functional>

namespace holdfast::cli {

/// So long `holdfast remind` stays with a notification that nobody presses; it needs to be there to hear what is pressed.
inline constexpr std::chrono::minutes longestStay{10};
/// So long it stays after that: to hear that a notification was taken away, or of one that comes too late.
inline constexpr std::chrono::seconds longestFarewell{5};

/// What a round of reminding needs around it.
struct RoundSurroundings {
    overview::ReminderDesk &desk;
    /// Looks for waiting updates; called when the desk wants a look.
    std::function<routine::UpdatesSeen()> look;
    /// Called only when there is something to tell: most rounds ask nobody anything.
    std::function<platform::ReminderParts()> makeParts;
    /// For the window that Open opens; empty when the vault lies in the usual place.
    QString vaultFolder;
    std::chrono::milliseconds stay = longestStay;
    std::chrono::milliseconds farewell = longestFarewell;
};

/// What a look at updates came to.
[[nodiscard]] routine::UpdatesSeen updatesSeenIn(const device::Findings &findings);

/// One round: tells what is due, waits until it is pressed, gone or the stay is over, and does what was pressed. Prints nothing.
/// Ends with SecurityPending or SomethingDue when that was told, CouldNotCheck when that was told or seen, Fine when nothing was;
/// refuses with CouldNotWrite (InUse when somebody else held the files) when it could not be noted. Needs an event loop to be
/// possible.
[[nodiscard]] Outcome<Answer> remindOnce(const RoundSurroundings &around);
/// Says what a round would tell now, ends as it would, and changes nothing.
[[nodiscard]] Answer previewOfRound(const RoundSurroundings &around);

} // namespace holdfast::cli
