// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/routine/routine.h"

#include <QTimeZone>

namespace holdfast::routine::test {

inline constexpr RoutineNumber oneRoutine = 7;

/// A routine for tests, counted from its start.
[[nodiscard]] inline Routine routine(const Recurrence &rhythm, const QDate &start)
{
    Routine routine;
    routine.number = oneRoutine;
    routine.uid = QStringLiteral("b1946ac92492d234");
    routine.name = QStringLiteral("Sunday look");
    routine.rhythm = rhythm;
    routine.start = start;
    return routine;
}

[[nodiscard]] inline Routine fromCompletion(Routine routine)
{
    routine.counting = Counting::FromCompletion;
    return routine;
}

[[nodiscard]] inline RoutineEvent event(qint64 number, NewRoutineEvent::Kind kind, const QDate &occurrence, const QDate &day)
{
    RoutineEvent event;
    event.routine = oneRoutine;
    event.kind = kind;
    event.occurrence = occurrence;
    event.number = number;
    event.at = QDateTime(day, QTime(4, 0), QTimeZone::utc());
    event.day = day;
    return event;
}

[[nodiscard]] inline RoutineEvent done(qint64 number, const QDate &occurrence, const QDate &day)
{
    return event(number, NewRoutineEvent::Kind::Done, occurrence, day);
}

[[nodiscard]] inline RoutineEvent skipped(qint64 number, const QDate &occurrence, const QDate &day)
{
    return event(number, NewRoutineEvent::Kind::Skipped, occurrence, day);
}

[[nodiscard]] inline RoutineEvent snoozed(qint64 number, const QDate &occurrence, const QDate &day, const LocalMoment &until)
{
    RoutineEvent snoozed = event(number, NewRoutineEvent::Kind::Snoozed, occurrence, day);
    snoozed.until = until;
    return snoozed;
}

/// Noon of a day.
[[nodiscard]] inline LocalMoment on(const QDate &day)
{
    return {day, QTime(12, 0)};
}

} // namespace holdfast::routine::test
