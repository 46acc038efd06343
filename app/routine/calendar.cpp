// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/calendar.h"

#include "app/routine/calendar_text.h"
#include "app/routine/calendar_zone.h"

#include <algorithm>

namespace holdfast::routine {

namespace {

constexpr int yearsCovered = 10;
/// Long enough to be seen in a calendar and to be ten minutes of work.
const QString duration = QStringLiteral("PT15M");

QString dateTimeText(const LocalMoment &moment)
{
    return moment.day.toString(QStringLiteral("yyyyMMdd")) + moment.time.toString(QStringLiteral("'T'HHmm'00'"));
}

QString instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

bool isUtc(const QTimeZone &zone)
{
    return !zone.isValid() || zone.id() == "UTC" || zone.id() == "Etc/UTC";
}

/// The day from which the rule, as an RRULE counts it, gives the days of the routine from `next` on. An RRULE counts its steps
/// from the day, week, month or year of DTSTART; so the day must be one of the routine's own, in step with its start.
QDate firstDay(const CalendarEntry &entry)
{
    const Routine &routine = entry.routine;
    if (!entry.next.isValid())
        return {};
    if (routine.rhythm.frequency == Frequency::Once)
        return entry.next;
    // Done on time, one counted from the last completion comes as if it had begun on `next`.
    if (routine.counting == Counting::FromCompletion)
        return firstOccurrence(rhythmAhead(routine, entry.next), entry.next);
    return nextOccurrence(routine.rhythm, routine.start, entry.next.addDays(-1));
}

LocalMoment firstMoment(const CalendarEntry &entry)
{
    return {firstDay(entry), entry.routine.time};
}

/// Calendars replace an event by one of the same UID whose SEQUENCE is greater; some pass over one whose SEQUENCE is the same,
/// and RFC 5546 (2.1.5) lets DTSTAMP decide only then. Seconds grow with every export and fit the 32 bits of an INTEGER until
/// 2088.
qint64 sequence(const QDateTime &now)
{
    const QDateTime start(QDate(2010, 1, 1), QTime(0, 0), QTimeZone::utc());
    return std::clamp<qint64>(start.secsTo(now), 0, 2'147'483'647);
}

/// A routine's time may be one that does not exist on some of its days, because the clock is put forward over it. It is exported
/// all the same, DTSTART included, since moving it would move every later day with it. RFC 5545 (3.3.5) reads such a time by the
/// offset before the gap, so 02:30 is shown as 03:30 of the same day; Google, Apple and Mozilla do that, and libical keeps the
/// shifted time on the days after as well. The day is the same with all of them.
QString startLine(const LocalMoment &first, const QTimeZone &zone)
{
    return isUtc(zone) ? QStringLiteral("DTSTART:%1Z").arg(dateTimeText(first))
                       : QStringLiteral("DTSTART;TZID=%1:%2").arg(calendarZoneName(zone), dateTimeText(first));
}

QByteArray event(const CalendarEntry &entry, const QTimeZone &zone, const QDateTime &now, const QString &alarmText)
{
    QStringList lines{QStringLiteral("BEGIN:VEVENT"),
                      QStringLiteral("UID:%1@holdfast").arg(escapedForCalendar(entry.routine.uid)),
                      QStringLiteral("DTSTAMP:") + instantText(now),
                      QStringLiteral("SEQUENCE:%1").arg(sequence(now)),
                      startLine(firstMoment(entry), zone),
                      QStringLiteral("DURATION:") + duration};
    if (const QString rule = recurrenceRule(rhythmAhead(entry.routine, entry.next)); !rule.isEmpty())
        lines << QStringLiteral("RRULE:") + rule;
    lines << QStringLiteral("SUMMARY:") + escapedForCalendar(entry.summary);
    // Nobody is busy because of a reminder, and nobody else who may read the calendar needs to see what it is about.
    lines << QStringLiteral("TRANSP:TRANSPARENT") << QStringLiteral("CLASS:PRIVATE");
    lines << QStringLiteral("BEGIN:VALARM") << QStringLiteral("ACTION:DISPLAY") << QStringLiteral("TRIGGER:PT0S")
          << QStringLiteral("DESCRIPTION:") + escapedForCalendar(alarmText) << QStringLiteral("END:VALARM");
    lines << QStringLiteral("END:VEVENT");
    QByteArray text;
    for (const QString &line : lines)
        text += calendarLine(line);
    return text;
}

/// The first instant that the file is about, with a day to spare for every zone.
QDateTime earliest(const std::vector<CalendarEntry> &entries, const QDateTime &now)
{
    QDateTime instant = now;
    for (const CalendarEntry &entry : entries)
        instant = std::min(instant, QDateTime(firstDay(entry).addDays(-1), QTime(0, 0), QTimeZone::utc()));
    return instant;
}

} // namespace

QByteArray calendarFile(const std::vector<CalendarEntry> &entries, const QTimeZone &zone, const QDateTime &now,
                        const QString &alarmText)
{
    std::vector<CalendarEntry> shown;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(shown),
                 [](const CalendarEntry &entry) { return firstMoment(entry).isValid(); });
    QByteArray text = calendarLine(QStringLiteral("BEGIN:VCALENDAR")) + calendarLine(QStringLiteral("VERSION:2.0")) +
                      calendarLine(QStringLiteral("PRODID:-//Holdfast//Holdfast//EN")) +
                      calendarLine(QStringLiteral("CALSCALE:GREGORIAN"));
    // Without an event the zone stays: a calendar holds at least one component (RFC 5545, 3.6).
    if (!isUtc(zone) || shown.empty())
        text += calendarZone(zone.isValid() ? zone : QTimeZone::utc(), earliest(shown, now), now.addYears(yearsCovered));
    for (const CalendarEntry &entry : shown)
        text += event(entry, zone, now, alarmText);
    return text + calendarLine(QStringLiteral("END:VCALENDAR"));
}

} // namespace holdfast::routine
