// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/device/grants_to_look_at.h"

#include "app/device/permission_tier.h"

namespace holdfast::view {

bool asksForPerson(const device::Grant &grant, device::GrantStanding standing)
{
    using device::GrantStanding;
    // Of what nearly every program has, not even the new is worth a person's time.
    if (device::tierOf(grant.capability) == device::PermissionTier::Information)
        return standing == GrantStanding::StillThere || standing == GrantStanding::ReviewDue;
    return standing != GrantStanding::Kept && standing != GrantStanding::Refused;
}

int grantsToLookAt(const overview::Contents &contents, const QDate &today)
{
    const device::Baseline baseline(contents.grantDecisions);
    int count = 0;
    for (const auto &answer : contents.look.permissions) {
        for (const device::Grant &grant : answer.rows)
            count += asksForPerson(grant, baseline.standing(answer.source, grant, today)) ? 1 : 0;
    }
    return count;
}

} // namespace holdfast::view
