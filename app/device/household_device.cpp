// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/household_device.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace holdfast::device {

namespace {

/// A rank that grows with how bad it is: days without support first, then days without an update.
std::tuple<qint64, qint64> badness(const HouseholdStanding &standing)
{
    const bool ended = standing.support.status == SupportStatus::Ended;
    // That nobody looked is worse than any device that is looked after, and better than one known to be months behind.
    constexpr qint64 notLooked = 45;
    return {ended ? -standing.support.daysLeft : -1, standing.daysBehind.value_or(notLooked)};
}

bool isWorse(const HouseholdStanding &left, const HouseholdStanding &right)
{
    const auto leftBadness = badness(left);
    const auto rightBadness = badness(right);
    if (leftBadness != rightBadness)
        return leftBadness > rightBadness;
    if (const int order = left.device.name.localeAwareCompare(right.device.name); order != 0)
        return order < 0;
    return left.device.number < right.device.number;
}

} // namespace

Result<NewHouseholdDevice> checked(NewHouseholdDevice device)
{
    for (QString *text : {&device.name, &device.keeper, &device.model, &device.system, &device.version}) {
        *text = text->trimmed();
        if (text->size() > longestDeviceText)
            return failure(ErrorCode::TextTooLong);
    }
    if (device.name.isEmpty())
        return failure(ErrorCode::NameMissing);
    return device;
}

std::vector<HouseholdStanding> householdStandings(const std::vector<HouseholdDevice> &devices,
                                                  const platform::LifecycleTable &table, const QDate &today)
{
    std::vector<HouseholdStanding> result;
    for (const HouseholdDevice &device : devices) {
        HouseholdStanding standing;
        standing.device = device;
        if (const auto period = table.find(device.system, device.version)) {
            standing.support = supportOn(today, *period);
            standing.systemName = period->name;
        }
        // A day in the future is a slip of the pen, and no head start.
        if (device.lastPatch.isValid())
            standing.daysBehind = std::max<qint64>(0, device.lastPatch.daysTo(today));
        result.push_back(std::move(standing));
    }
    std::stable_sort(result.begin(), result.end(), isWorse);
    return result;
}

} // namespace holdfast::device
