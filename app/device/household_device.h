// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/device/support_status.h"
#include "platform/lifecycle_table.h"

#include <vector>

namespace holdfast::device {

/// Another device somebody here looks after (a parent's phone, the shop's till), entered by hand: what is known of it was said.
struct NewHouseholdDevice {
    /// How the person calls it; never empty; up to 200 characters, as are the next two.
    QString name;
    /// Who looks after it; may be empty.
    QString keeper;
    QString model;
    /// A system of the lifecycle table, or anything else the person wrote.
    QString system;
    QString version;
    /// When it last got an update, as its settings say (on Android the security patch level); invalid when nobody looked.
    QDate lastPatch;

    [[nodiscard]] bool operator==(const NewHouseholdDevice &) const = default;
};

/// As the store keeps it.
struct HouseholdDevice : NewHouseholdDevice {
    qint64 number = 0;
    /// The day on which this was last entered or changed.
    QDate enteredOn;

    [[nodiscard]] bool operator==(const HouseholdDevice &) const = default;
};

inline constexpr qsizetype longestDeviceText = 200;

/// NameMissing without a name, TextTooLong when a text is longer than `longestDeviceText`. Texts come back without blanks at
/// their ends.
[[nodiscard]] Result<NewHouseholdDevice> checked(NewHouseholdDevice device);

/// Where a device of the household stands on a day.
struct HouseholdStanding {
    HouseholdDevice device;
    /// Unknown when the table does not know the system.
    Support support;
    /// As the table names it; empty when it does not know it.
    QString systemName;
    /// Days since the last update; empty when nobody noted it.
    std::optional<qint64> daysBehind;
};

/// Worst first: without support longest, then longest without an update (one that nobody looked at before one that is up to
/// date), then by name.
[[nodiscard]] std::vector<HouseholdStanding> householdStandings(const std::vector<HouseholdDevice> &devices,
                                                                const platform::LifecycleTable &table, const QDate &today);

} // namespace holdfast::device
