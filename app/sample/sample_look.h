// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/device/grant_decision.h"
#include "app/device/household_device.h"

namespace holdfast::sample {

/// What a look at the sample household's computer saw, at moment(): a Debian 12 with updates waiting, a restart due, and a few
/// programs, websites and extensions. Names are made up or those of the addresses kept for examples. Only what `scope` asks for,
/// and its browsers only with consent, as on any device.
[[nodiscard]] device::Findings look(const device::Scope &scope = {true, true, true});

/// When the household went through the permissions.
inline constexpr int decidedDaysAgo = 40;
/// What it decided then; `reasons` holds the one sentence it wrote, in its language.
[[nodiscard]] std::vector<device::GrantDecision> decisions(const QStringList &reasons);
/// The other devices it looks after; `words` are the names of three, then who looks after the first and third, and the second.
[[nodiscard]] std::vector<device::NewHouseholdDevice> devices(const QStringList &words);

} // namespace holdfast::sample
