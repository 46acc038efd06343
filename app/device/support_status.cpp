// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/support_status.h"

#include <algorithm>

namespace holdfast::device {

Support supportOn(const QDate &day, const platform::SupportPeriod &period)
{
    Support result;
    if (!day.isValid())
        return result;
    if (period.rolling) {
        result.status = SupportStatus::Supported;
        return result;
    }
    if (period.until.isValid() && day <= period.until) {
        result.status = SupportStatus::Supported;
        result.until = period.until;
    } else if (period.longTermUntil.isValid() && day <= period.longTermUntil) {
        result.status = SupportStatus::LongTermOnly;
        result.until = period.longTermUntil;
    } else if (period.until.isValid() || period.longTermUntil.isValid()) {
        result.status = SupportStatus::Ended;
        // The later of the two, of which either may be missing: a missing day is before every other.
        result.until = std::max(period.longTermUntil, period.until);
    } else {
        return result;
    }
    result.daysLeft = day.daysTo(result.until);
    return result;
}

} // namespace holdfast::device
