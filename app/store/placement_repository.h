// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/risk/next_steps.h"

namespace holdfast::store {
class Database;

/// The steps a person put first or last, in the order in which they did.
class PlacementRepository
{
public:
    explicit PlacementRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<risk::Placements> all() const;
    /// Takes the place of what was said before; Ranked leaves the step to the ranking again.
    [[nodiscard]] Result<void> set(const ActionId &action, risk::Place place);

private:
    Database &m_database;
};

} // namespace holdfast::store
