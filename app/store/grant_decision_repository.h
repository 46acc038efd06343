// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/device/grant_decision.h"

namespace holdfast::store {
class Database;

/// What a person decided about permissions: one decision for each grant, the newest.
class GrantDecisionRepository
{
public:
    explicit GrantDecisionRepository(Database &database) : m_database(database) {}

    /// In the order in which they were first made.
    [[nodiscard]] Result<std::vector<device::GrantDecision>> all() const;
    /// Takes the place of a decision on the same grant. Unexpected without an instant and a day, and for a day of review that
    /// cannot be read again; TextTooLong for a longer reason than `device::longestReason`.
    [[nodiscard]] Result<void> set(const device::GrantDecision &decision);
    /// As if nothing had been decided.
    [[nodiscard]] Result<void> remove(const device::GrantKey &key);

private:
    Database &m_database;
};

} // namespace holdfast::store
