// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/routine_event_repository.h"

#include "app/base/clock.h"
#include "app/store/database.h"
#include "app/store/stored_day.h"
#include "app/store/stored_words.h"

namespace holdfast::store {

namespace {

using routine::RoutineEvent;
using Kind = routine::NewRoutineEvent::Kind;

Result<RoutineEvent> read(const Statement &row)
{
    RoutineEvent event;
    event.number = row.integer(0);
    event.routine = row.integer(1);
    const auto kind = fromWord<Kind>(row.view(2));
    event.occurrence = QDate::fromString(row.text(3), Qt::ISODate);
    event.day = QDate::fromString(row.text(7), Qt::ISODate);
    if (!kind || !event.occurrence.isValid() || !event.day.isValid())
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("routine_event %1").arg(event.number));
    event.kind = *kind;
    if (event.kind == Kind::Snoozed) {
        event.until = routine::momentFrom(row.text(4));
        if (!event.until.isValid())
            return failure(ErrorCode::DatabaseDamaged, QStringLiteral("routine_event.until"));
    }
    event.reason = row.text(5);
    event.at = instantFrom(row.integer(6));
    return event;
}

bool canBeRead(const routine::NewRoutineEvent &event)
{
    return canBeStored(event.occurrence) &&
           (event.kind != Kind::Snoozed || (event.until.isValid() && canBeStored(event.until.day)));
}

} // namespace

Result<routine::EventsByRoutine> RoutineEventRepository::all() const
{
    Result<Statement> query = m_database.prepare(
        "SELECT number, routine, kind, occurrence, until, reason, at_utc_ms, local_day FROM routine_event ORDER BY number");
    if (!query)
        return failureOf(query);
    routine::EventsByRoutine events;
    for (;;) {
        const Result<bool> more = query->step();
        if (!more)
            return failureOf(more);
        if (!*more)
            return events;
        auto event = read(*query);
        if (!event)
            return failureOf(event);
        events[event->routine].push_back(std::move(*event));
    }
}

Result<RoutineEvent> RoutineEventRepository::append(const routine::NewRoutineEvent &event, const QDateTime &at, const QDate &day)
{
    if (event.reason.size() > routine::longestReason)
        return failure(ErrorCode::TextTooLong);
    if (!canBeRead(event) || !at.isValid() || !canBeStored(day))
        return failure(ErrorCode::Unexpected, QStringLiteral("an event needs days and moments that can be read again"));
    RoutineEvent saved;
    static_cast<routine::NewRoutineEvent &>(saved) = event;
    saved.at = at.toUTC();
    saved.day = day;
    const auto written = m_database.write([&]() -> Result<void> {
        // By way of its routine, so that there is no row without one.
        Result<Statement> insertion =
            m_database.prepare("INSERT INTO routine_event (routine, kind, occurrence, until, reason, at_utc_ms, local_day)"
                               " SELECT number, ?2, ?3, ?4, ?5, ?6, ?7 FROM routine WHERE number = ?1");
        if (!insertion)
            return failureOf(insertion);
        insertion->bind(1, event.routine)
            .bind(2, wordFor(event.kind))
            .bind(3, event.occurrence.toString(Qt::ISODate))
            .bind(5, event.reason)
            .bind(6, saved.at.toMSecsSinceEpoch())
            .bind(7, day.toString(Qt::ISODate));
        if (event.kind == Kind::Snoozed)
            insertion->bind(4, routine::textOf(event.until));
        if (const auto inserted = insertion->run(); !inserted)
            return inserted;
        if (m_database.changedRows() == 0)
            return failure(ErrorCode::NoSuchRoutine);
        saved.number = m_database.lastNumber();
        return {};
    });
    if (!written)
        return failureOf(written);
    return saved;
}

Result<void> RoutineEventRepository::remove(qint64 number)
{
    return m_database.write([&]() -> Result<void> {
        Result<Statement> statement = m_database.prepare("DELETE FROM routine_event WHERE number = ?1");
        if (!statement)
            return failureOf(statement);
        if (const auto removed = statement->bind(1, number).run(); !removed)
            return removed;
        return m_database.changedRows() == 0 ? Result<void>(failure(ErrorCode::NothingToUndo)) : Result<void>();
    });
}

} // namespace holdfast::store
