// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/routine/reminders.h"

#include <QHash>

namespace holdfast::store {
class Database;

/// What each reminder outside the vault leads to.
class ArmedReminderRepository
{
public:
    /// A reminder as it was armed.
    struct Armed {
        routine::Subject subject;
        routine::LocalMoment at;
    };
    using ById = QHash<QString, Armed>;

    explicit ArmedReminderRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<ById> all() const;
    /// In place of all there were; their days have four digits.
    [[nodiscard]] Result<void> replace(const ById &armed);

private:
    Database &m_database;
};

} // namespace holdfast::store
