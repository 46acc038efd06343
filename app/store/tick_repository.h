// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"

#include <QHash>
#include <QSet>

namespace holdfast::store {
class Database;

/// Ticked lines of guides: (action, step id) pairs.
class TickRepository
{
public:
    explicit TickRepository(Database &database) : m_database(database) {}

    /// The ticked steps of every action that has any.
    [[nodiscard]] Result<QHash<ActionId, QSet<QString>>> all() const;
    /// Ticks or unticks; doing so twice is the same as once.
    [[nodiscard]] Result<void> set(const ActionId &action, const QString &step, bool ticked);
    /// Unticks every step of the action.
    [[nodiscard]] Result<void> clear(const ActionId &action);

private:
    Database &m_database;
};

} // namespace holdfast::store
