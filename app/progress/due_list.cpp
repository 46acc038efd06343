// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/progress/due_list.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace holdfast::progress {

namespace {

std::optional<DueEntry> entryFor(const ActionId &action, const Standing &standing, const QDate &lastDay)
{
    switch (standing.status) {
    case Status::Overdue:
    case Status::Due:
        return DueEntry{action, standing.status, standing.dueOn};
    case Status::Done:
        if (standing.dueOn <= lastDay)
            return DueEntry{action, standing.status, standing.dueOn};
        return std::nullopt;
    case Status::Later:
        if (standing.laterUntil <= lastDay)
            return DueEntry{action, standing.status, standing.laterUntil};
        return std::nullopt;
    case Status::Unknown:
    case Status::NotDone:
    case Status::NotApplicable:
        return std::nullopt;
    }
    return std::nullopt;
}

int rank(Status status)
{
    if (status == Status::Overdue)
        return 0;
    return status == Status::Due ? 1 : 2;
}

bool comesBefore(const DueEntry &left, const DueEntry &right)
{
    return std::tuple(rank(left.status), left.day, left.action) < std::tuple(rank(right.status), right.day, right.action);
}

} // namespace

std::vector<DueEntry> dueList(const catalogue::Catalogue &catalogue, const Profile &profile,
                              const QHash<ActionId, Standing> &standings, const QDate &today, int withinDays)
{
    const QDate lastDay = today.addDays(withinDays);
    std::vector<DueEntry> entries;
    for (const catalogue::Action &action : catalogue.actions()) {
        const auto standing = standings.constFind(action.id);
        if (standing == standings.constEnd() || !applies(action, profile))
            continue;
        if (const auto entry = entryFor(action.id, *standing, lastDay))
            entries.push_back(*entry);
    }
    std::sort(entries.begin(), entries.end(), comesBefore);
    return entries;
}

} // namespace holdfast::progress
