// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/device/findings.h"

namespace holdfast::store {
class Database;

/// The last look at this device.
class LookRepository
{
public:
    explicit LookRepository(Database &database) : m_database(database) {}

    /// Findings without a time when there was no look yet, or when what is there is none: the next look brings it back, so that
    /// it must not keep anybody from what only they could enter again.
    [[nodiscard]] Result<device::Findings> load() const;
    /// Takes the place of the look before it. Unexpected for findings without a time, or with one that cannot be read again.
    [[nodiscard]] Result<void> save(const device::Findings &findings);

private:
    Database &m_database;
};

} // namespace holdfast::store
