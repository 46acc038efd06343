// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/routine_history.h"

#include <algorithm>

namespace holdfast::routine {

namespace {

constexpr int monthsBack = 12;

/// Something that settled a time, with the day it counts for.
struct Settling {
    QDate day;
    QDate occurrence;
    bool done = false;
};

std::vector<Settling> settlings(const Routine &routine, const std::vector<RoutineEvent> &events, const QDate &today)
{
    std::vector<Settling> found;
    for (const RoutineEvent &event : events) {
        if (event.routine != routine.number || event.kind == NewRoutineEvent::Kind::Snoozed)
            continue;
        const QDate day = event.day.isValid() ? std::min(event.day, today) : today;
        found.push_back({day, event.occurrence, event.kind == NewRoutineEvent::Kind::Done});
    }
    std::sort(found.begin(), found.end(), [](const Settling &left, const Settling &right) { return left.day < right.day; });
    return found;
}

/// Whether anything was said about a time before the next one came.
bool isSettled(const std::vector<Settling> &settlings, const QDate &occurrence, const QDate &next)
{
    const auto from = std::lower_bound(settlings.begin(), settlings.end(), occurrence,
                                       [](const Settling &settling, const QDate &day) { return settling.day < day; });
    if (from != settlings.end() && from->day < next)
        return true;
    return std::any_of(settlings.begin(), settlings.end(),
                       [&](const Settling &settling) { return settling.occurrence == occurrence; });
}

class Writing
{
public:
    explicit Writing(const QDate &today)
    {
        const QDate first = today.addMonths(-monthsBack).addDays(1);
        m_history.from = first.addDays(1 - first.dayOfWeek());
        m_history.until = today;
        m_history.days.resize(static_cast<std::size_t>(m_history.from.daysTo(today) + 1), DayMark::Nothing);
    }

    /// What says more stays: done over skipped over missed.
    void note(const QDate &day, DayMark mark)
    {
        if (day < m_history.from || day > m_history.until)
            return;
        DayMark &there = m_history.days[static_cast<std::size_t>(m_history.from.daysTo(day))];
        if (there == DayMark::Nothing || mark < there)
            there = mark;
    }

    [[nodiscard]] RoutineHistory counted()
    {
        for (QDate day = m_history.until; day >= m_history.from; day = day.addDays(-1)) {
            const DayMark mark = m_history.on(day);
            if (mark == DayMark::Nothing)
                continue;
            const QDate first(day.year(), day.month(), 1);
            if (m_history.months.empty() || m_history.months.back().first != first)
                m_history.months.push_back({first, {}});
            count(mark, m_history.months.back().count);
            count(mark, m_history.total);
        }
        return std::move(m_history);
    }

    [[nodiscard]] const QDate &from() const { return m_history.from; }

private:
    static void count(DayMark mark, HistoryCount &count)
    {
        count.done += mark == DayMark::Done ? 1 : 0;
        count.skipped += mark == DayMark::Skipped ? 1 : 0;
        count.missed += mark == DayMark::Missed ? 1 : 0;
    }

    RoutineHistory m_history;
};

void noteMissed(Writing &writing, const Routine &routine, const std::vector<Settling> &settlings, const QDate &today)
{
    if (routine.counting != Counting::FromStart || routine.rhythm.frequency == Frequency::Once)
        return;
    if (settlings.empty())
        return;
    const QDate until = routine.paused ? settlings.back().day : today;
    const QDate from = std::max(writing.from(), settlings.front().day);
    QDate day = nextOccurrence(routine.rhythm, routine.start, from.addDays(-1));
    while (day.isValid() && day <= until) {
        const QDate next = nextOccurrence(routine.rhythm, routine.start, day);
        // The last time still waits.
        if (!next.isValid() || next > until)
            return;
        if (!isSettled(settlings, day, next))
            writing.note(day, DayMark::Missed);
        day = next;
    }
}

} // namespace

DayMark RoutineHistory::on(const QDate &day) const
{
    if (!day.isValid() || day < from || day > until)
        return DayMark::Nothing;
    return days[static_cast<std::size_t>(from.daysTo(day))];
}

RoutineHistory history(const Routine &routine, const std::vector<RoutineEvent> &events, const QDate &today)
{
    if (!today.isValid())
        return {};
    const std::vector<Settling> settled = settlings(routine, events, today);
    Writing writing(today);
    for (const Settling &settling : settled)
        writing.note(settling.day, settling.done ? DayMark::Done : DayMark::Skipped);
    noteMissed(writing, routine, settled, today);
    return writing.counted();
}

} // namespace holdfast::routine
