// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/routine_repository.h"

#include "app/store/database.h"
#include "app/store/stored_day.h"
#include "app/store/stored_words.h"

#include <algorithm>

namespace holdfast::store {

namespace {

using routine::Counting;
using routine::Frequency;
using routine::Item;
using routine::Routine;

int smallInteger(const Statement &row, int column)
{
    return static_cast<int>(std::clamp<qint64>(row.integer(column), -1'000'000, 1'000'000));
}

/// Without its items. What checked() would not have let in is damage.
Result<Routine> read(const Statement &row)
{
    Routine routine;
    routine.number = row.integer(0);
    routine.uid = row.text(1);
    routine.name = row.text(2);
    routine.readyMade = row.text(3);
    const auto frequency = fromWord<Frequency>(row.view(4));
    const auto counting = fromWord<Counting>(row.view(11));
    if (!frequency || !counting)
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("routine.frequency or routine.counting"));
    routine.rhythm.frequency = *frequency;
    routine.rhythm.every = smallInteger(row, 5);
    routine.rhythm.weekdays = routine::Weekdays(static_cast<unsigned>(smallInteger(row, 6)));
    routine.rhythm.day = smallInteger(row, 7);
    routine.rhythm.ordinal = smallInteger(row, 8);
    routine.rhythm.weekday = static_cast<Qt::DayOfWeek>(std::clamp(smallInteger(row, 9), 1, 7));
    routine.rhythm.month = smallInteger(row, 10);
    routine.counting = *counting;
    routine.start = QDate::fromString(row.text(12), Qt::ISODate);
    routine.time = routine::timeFrom(row.text(13));
    routine.paused = row.integer(14) != 0;
    if (!routine::checked(routine::NewRoutine(routine)))
        return failure(ErrorCode::DatabaseDamaged, QStringLiteral("routine %1").arg(routine.number));
    return routine;
}

Result<void> readItems(const Database &database, std::vector<Routine> &routines)
{
    Result<Statement> query = database.prepare("SELECT routine, kind, item FROM routine_item ORDER BY routine, position");
    if (!query)
        return failureOf(query);
    auto owner = routines.begin();
    for (;;) {
        const Result<bool> more = query->step();
        if (!more)
            return failureOf(more);
        if (!*more)
            return {};
        // Both come by number, and every item has its routine.
        while (owner != routines.end() && owner->number < query->integer(0))
            ++owner;
        const auto kind = fromWord<Item::Kind>(query->view(1));
        if (owner == routines.end() || owner->number != query->integer(0) || !kind)
            return failure(ErrorCode::DatabaseDamaged, QStringLiteral("routine_item"));
        owner->items.push_back({*kind, query->text(2)});
    }
}

void bind(Statement &statement, const routine::NewRoutine &routine)
{
    const routine::Recurrence &rhythm = routine.rhythm;
    statement.bind(2, routine.name)
        .bind(3, routine.readyMade)
        .bind(4, wordFor(rhythm.frequency))
        .bind(5, qint64{rhythm.every})
        .bind(6, qint64{rhythm.weekdays.bits()})
        .bind(7, qint64{rhythm.day})
        .bind(8, qint64{rhythm.ordinal})
        .bind(9, static_cast<qint64>(rhythm.weekday))
        .bind(10, qint64{rhythm.month})
        .bind(11, wordFor(routine.counting))
        .bind(12, routine.start.toString(Qt::ISODate))
        .bind(13, routine::textOf(routine.time))
        .bind(14, qint64{routine.paused ? 1 : 0});
}

/// Gives back its number and uid.
Result<Routine> writeRow(Database &database, routine::RoutineNumber number, const routine::NewRoutine &routine,
                         const QString &uid)
{
    Result<Statement> statement =
        number == 0 ? database.prepare(
                          "INSERT INTO routine (uid, name, ready_made, frequency, every, weekdays, day, ordinal, weekday, month,"
                          " counting, start, time, paused) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"
                          " RETURNING number, uid")
                    : database.prepare(
                          "UPDATE routine SET name = ?2, ready_made = ?3, frequency = ?4, every = ?5, weekdays = ?6, day = ?7,"
                          " ordinal = ?8, weekday = ?9, month = ?10, counting = ?11, start = ?12, time = ?13, paused = ?14"
                          " WHERE number = ?1 RETURNING number, uid");
    if (!statement)
        return failureOf(statement);
    if (number == 0)
        statement->bind(1, uid);
    else
        statement->bind(1, number);
    bind(*statement, routine);
    const Result<bool> row = statement->step();
    if (!row)
        return failureOf(row);
    if (!*row)
        return failure(ErrorCode::NoSuchRoutine);
    Routine saved;
    static_cast<routine::NewRoutine &>(saved) = routine;
    saved.number = statement->integer(0);
    saved.uid = statement->text(1);
    if (const auto ended = statement->run(); !ended)
        return failureOf(ended);
    return saved;
}

Result<void> writeItems(Database &database, const Routine &routine)
{
    Result<Statement> emptying = database.prepare("DELETE FROM routine_item WHERE routine = ?1");
    if (!emptying)
        return failureOf(emptying);
    if (const auto emptied = emptying->bind(1, routine.number).run(); !emptied)
        return emptied;
    Result<Statement> insertion =
        database.prepare("INSERT INTO routine_item (routine, position, kind, item) VALUES (?1, ?2, ?3, ?4)");
    if (!insertion)
        return failureOf(insertion);
    qint64 position = 0;
    for (const Item &item : routine.items) {
        insertion->reset();
        insertion->bind(1, routine.number).bind(2, position++).bind(3, wordFor(item.kind)).bind(4, item.id);
        if (const auto inserted = insertion->run(); !inserted)
            return inserted;
    }
    return {};
}

} // namespace

Result<std::vector<Routine>> RoutineRepository::all() const
{
    std::vector<Routine> routines;
    {
        Result<Statement> query =
            m_database.prepare("SELECT number, uid, name, ready_made, frequency, every, weekdays, day, ordinal, weekday, month,"
                               " counting, start, time, paused FROM routine ORDER BY number");
        if (!query)
            return failureOf(query);
        for (;;) {
            const Result<bool> more = query->step();
            if (!more)
                return failureOf(more);
            if (!*more)
                break;
            auto routine = read(*query);
            if (!routine)
                return failureOf(routine);
            routines.push_back(std::move(*routine));
        }
    }
    if (const auto items = readItems(m_database, routines); !items)
        return failureOf(items);
    return routines;
}

Result<Routine> RoutineRepository::save(routine::RoutineNumber number, const routine::NewRoutine &routine, const QString &uid)
{
    const auto fit = routine::checked(routine);
    if (!fit)
        return failureOf(fit);
    Routine saved;
    const auto written = m_database.write([&]() -> Result<void> {
        auto row = writeRow(m_database, number, *fit, uid);
        if (!row)
            return failureOf(row);
        saved = std::move(*row);
        return writeItems(m_database, saved);
    });
    if (!written)
        return failureOf(written);
    return saved;
}

Result<void> RoutineRepository::remove(routine::RoutineNumber number)
{
    return m_database.write([&]() -> Result<void> {
        Result<Statement> statement = m_database.prepare("DELETE FROM routine WHERE number = ?1");
        if (!statement)
            return failureOf(statement);
        return statement->bind(1, number).run();
    });
}

} // namespace holdfast::store
