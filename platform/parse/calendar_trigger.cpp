// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/calendar_trigger.h"

#include <QTimeZone>

#include <algorithm>

namespace holdfast::platform::parse {

namespace {

/// A time on the clock's face. The zone stands for none: what is reckoned with it knows of no clock that is put forward or back.
QDateTime onTheFace(const QDate &day, const QTime &time)
{
    return {day, time, QTimeZone::utc()};
}

QDateTime onTheFace(const QDateTime &instant)
{
    return onTheFace(instant.date(), QTime(instant.time().hour(), instant.time().minute()));
}

constexpr qint64 secondsPerHour = 3600;

class Planning
{
public:
    Planning(const DueFile &due, const QDateTime &now) : m_due(due)
    {
        constexpr int aMinute = 60;
        m_first = onTheFace(now).addSecs(aMinute);
        if (due.lastTold) {
            // One to come is from a clock that was wrong.
            const QDateTime told = std::min(*due.lastTold, now.toUTC());
            m_told = onTheFace(now.timeSpec() == Qt::LocalTime ? told.toLocalTime() : told.toTimeZone(now.timeZone()));
        }
        for (const DueReminder &reminder : due.reminders) {
            const QDateTime wrong = m_first.addSecs(hoursOfWrongClock * secondsPerHour);
            if (!reminder.told || wrong < onTheFace(reminder.day, reminder.time))
                m_left.append(reminder);
        }
        std::stable_sort(m_left.begin(), m_left.end(), [](const DueReminder &left, const DueReminder &right) {
            return onTheFace(left.day, left.time) < onTheFace(right.day, right.time);
        });
    }

    [[nodiscard]] std::optional<CalendarTrigger> next()
    {
        QDateTime when;
        for (const DueReminder &reminder : m_left) {
            const QDateTime time = timeFor(reminder);
            // Too late by itself; something sooner may still take it along.
            if (!isPast(reminder, time) && (!when.isValid() || time < when))
                when = time;
        }
        if (!when.isValid())
            return std::nullopt;
        const QDate day = when.date();
        CalendarTrigger trigger{day.year(), day.month(), day.day(), when.time().hour(), when.time().minute(), {}};
        // Whatever has come by then is told with it.
        const auto hasCome = [&](const DueReminder &reminder) { return onTheFace(reminder.day, reminder.time) <= when; };
        for (const DueReminder &reminder : m_left) {
            if (hasCome(reminder) && !isPast(reminder, when))
                trigger.ids.append(reminder.id);
        }
        m_left.erase(std::remove_if(m_left.begin(), m_left.end(), hasCome), m_left.end());
        m_told = when;
        return trigger;
    }

private:
    /// What was told by a clock that stood so far ahead was told by a wrong one: no journey moves the time of day by more.
    static constexpr int hoursOfWrongClock = 26;

    [[nodiscard]] static bool isPast(const DueReminder &reminder, const QDateTime &when)
    {
        // The last follow-up of a routine comes after 7 days; each has two more to be told in.
        constexpr qint64 daysOfRoutines = 9;
        constexpr qint64 daysOfSteps = 2;
        const qint64 days = reminder.daysSince + reminder.day.daysTo(when.date());
        return !reminder.timeChosen && days > (reminder.ofSteps ? daysOfSteps : daysOfRoutines);
    }

    [[nodiscard]] QDateTime timeFor(const DueReminder &reminder) const
    {
        QDateTime when = std::max(onTheFace(reminder.day, reminder.time), m_first);
        if (reminder.timeChosen)
            return when;
        if (m_told.isValid())
            when = std::max(when, m_told.addDays(1));
        return afterQuiet(when);
    }

    [[nodiscard]] QDateTime afterQuiet(const QDateTime &when) const
    {
        const QTime from = m_due.quietFrom;
        const QTime until = m_due.quietUntil;
        const QTime time = when.time();
        const bool quiet = from < until ? from <= time && time < until : from != until && (from <= time || time < until);
        if (!quiet)
            return when;
        return onTheFace(time < until ? when.date() : when.date().addDays(1), until);
    }

    const DueFile &m_due;
    QList<DueReminder> m_left;
    QDateTime m_first;
    /// When the last notification before the next one is.
    QDateTime m_told;
};

} // namespace

QList<CalendarTrigger> calendarTriggers(const DueFile &due, const QDateTime &now)
{
    Planning planning(due, now);
    QList<CalendarTrigger> triggers;
    while (triggers.size() < mostCalendarTriggers) {
        const auto trigger = planning.next();
        if (!trigger)
            break;
        triggers.append(*trigger);
    }
    return triggers;
}

} // namespace holdfast::platform::parse
