// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/routine/routine.h"

namespace holdfast::store {
class Database;

/// The routines, in the order in which they were set up.
class RoutineRepository
{
public:
    explicit RoutineRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::vector<routine::Routine>> all() const;
    /// Adds a routine (number 0, under `uid`), or changes the one of this number, whose uid stays. Gives it back as it will be
    /// read. The errors of routine::checked(); NoSuchRoutine when the one to change is gone.
    [[nodiscard]] Result<routine::Routine> save(routine::RoutineNumber number, const routine::NewRoutine &routine,
                                                const QString &uid);
    /// With everything that was done about it. One that is gone already is fine.
    [[nodiscard]] Result<void> remove(routine::RoutineNumber number);

private:
    Database &m_database;
};

} // namespace holdfast::store
