// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/device/household_device.h"

namespace holdfast::store {
class Database;

/// The other devices of the household, in the order in which they were entered.
class HouseholdRepository
{
public:
    explicit HouseholdRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::vector<device::HouseholdDevice>> all() const;
    /// Adds a device, or changes the one of this number; 0 stands for a new one. Gives it back as it will be read. The errors of
    /// device::checked(); NoSuchDevice when the one to change is gone; Unexpected for a day that cannot be read again.
    [[nodiscard]] Result<device::HouseholdDevice> save(qint64 number, const device::NewHouseholdDevice &device,
                                                       const QDate &today);
    /// One that is gone already is fine.
    [[nodiscard]] Result<void> remove(qint64 number);

private:
    Database &m_database;
};

} // namespace holdfast::store
