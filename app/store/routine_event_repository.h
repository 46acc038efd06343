// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/routine/agenda.h"

namespace holdfast::store {
class Database;

/// What was done about the times of routines, in the order in which it was.
class RoutineEventRepository
{
public:
    explicit RoutineEventRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<routine::EventsByRoutine> all() const;
    /// Gives it back with its number. NoSuchRoutine when its routine is gone; TextTooLong for a reason of more than
    /// routine::longestReason characters; Unexpected for a day, an instant or a snooze that cannot be read again.
    [[nodiscard]] Result<routine::RoutineEvent> append(const routine::NewRoutineEvent &event, const QDateTime &at,
                                                       const QDate &day);
    /// Takes one back; NothingToUndo when it is gone.
    [[nodiscard]] Result<void> remove(qint64 number);

private:
    Database &m_database;
};

} // namespace holdfast::store
