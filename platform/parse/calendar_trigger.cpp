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
            if (!reminder.told)
                m_left.append(reminder);
        }
        std::stable_sort(m_left.begin(), m_left.end(), [](const DueReminder &left, const DueReminder &right) {
            return onTheFace(left.day, left.time) < onTheFace(right.day, right.time);
        });
    }

    [[nodiscard]] bool isDone() const { return m_left.isEmpty(); }

    [[nodiscard]] CalendarTrigger next()
    {
        const auto sooner = [this](const DueReminder &left, const DueReminder &right) { return timeFor(left) < timeFor(right); };
        const QDateTime when = timeFor(*std::min_element(m_left.cbegin(), m_left.cend(), sooner));
        CalendarTrigger trigger{when.date().year(), when.date().month(),  when.date().day(),
                                when.time().hour(), when.time().minute(), {}};
        // Whatever is due by then is told with it.
        const auto later = std::find_if(m_left.begin(), m_left.end(), [&](const DueReminder &reminder) {
            return onTheFace(reminder.day, reminder.time) > when;
        });
        for (auto told = m_left.begin(); told != later; ++told)
            trigger.ids.append(told->id);
        m_left.erase(m_left.begin(), later);
        m_told = when;
        return trigger;
    }

private:
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
    while (!planning.isDone() && triggers.size() < mostCalendarTriggers)
        triggers.append(planning.next());
    return triggers;
}

} // namespace holdfast::platform::parse
