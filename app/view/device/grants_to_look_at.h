// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/device/grant_decision.h"
#include "app/overview/contents.h"

namespace holdfast::view {

/// Whether a grant asks for the person: new, changed, still there, to be looked at again; or nothing decided although it can do
/// more than nearly every program.
[[nodiscard]] bool asksForPerson(const device::Grant &grant, device::GrantStanding standing);

/// How many grants of the last look do.
[[nodiscard]] int grantsToLookAt(const overview::Contents &contents, const QDate &today);

} // namespace holdfast::view
