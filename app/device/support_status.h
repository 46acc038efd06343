// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/os_lifecycle.h"

namespace holdfast::device {

/// Whether a system still gets security updates on a day.
enum class SupportStatus { Unknown, Supported, LongTermOnly, Ended };

struct Support {
    SupportStatus status = SupportStatus::Unknown;
    /// The last day of the present status; for Ended the day on which it ended. Invalid when there is none or nobody says.
    QDate until;
    /// Days from `day` to `until`, negative when that day is past; 0 without a day.
    qint64 daysLeft = 0;

    [[nodiscard]] bool operator==(const Support &) const = default;
};

/// The last day of support is still a day with support. Unknown without `day`.
[[nodiscard]] Support supportOn(const QDate &day, const platform::SupportPeriod &period);

} // namespace holdfast::device
