// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/progress/profile.h"
#include "app/progress/status.h"

#include <QHash>

#include <vector>

namespace holdfast::progress {

/// One line of the due list.
struct DueEntry {
    ActionId action;
    /// Overdue or Due for what waits now; Done or Later for what is to come.
    Status status = Status::Due;
    /// The day it fell or falls due; for Later the day on which it comes back.
    QDate day;

    friend bool operator==(const DueEntry &, const DueEntry &) = default;
};

/// What waits, and what comes within the next `withinDays` days (0 or more; 0 asks only for what waits now): first overdue, then
/// due, then upcoming, each by day and then by id. Only actions that apply; nothing that was never done is ever due.
[[nodiscard]] std::vector<DueEntry> dueList(const catalogue::Catalogue &catalogue, const Profile &profile,
                                            const QHash<ActionId, Standing> &standings, const QDate &today, int withinDays);

} // namespace holdfast::progress
