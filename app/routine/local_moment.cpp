// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/local_moment.h"

#include "app/base/clock.h"

#include <algorithm>
#include <tuple>

namespace holdfast::routine {

namespace {

constexpr qint64 millisecondsPerMinute = 60'000;
constexpr qint64 millisecondsPerDay = 24 * 60 * millisecondsPerMinute;

/// Milliseconds on the clock's face since 1970-01-01T00:00, as if the face were UTC.
qint64 onTheFace(const LocalMoment &moment)
{
    return QDate(1970, 1, 1).daysTo(moment.day) * millisecondsPerDay + moment.time.msecsSinceStartOfDay();
}

/// How far the clock's face is ahead of UTC at an instant, in milliseconds.
qint64 aheadAt(qint64 instant, const QTimeZone &zone)
{
    return qint64{zone.offsetFromUtc(instantFrom(instant))} * 1000;
}

/// The instant at which the clock was put forward, between one before it and one after it.
qint64 jumpBetween(qint64 before, qint64 after, const QTimeZone &zone)
{
    const qint64 ahead = aheadAt(before, zone);
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        (aheadAt(middle, zone) == ahead ? before : after) = middle;
    }
    return after;
}

} // namespace

LocalMoment LocalMoment::plusMinutes(qint64 minutes) const
{
    const qint64 ofDay = time.msecsSinceStartOfDay() + (minutes % (24 * 60)) * millisecondsPerMinute;
    const qint64 days = minutes / (24 * 60) + (ofDay < 0 ? -1 : ofDay / millisecondsPerDay);
    return {day.addDays(days),
            QTime::fromMSecsSinceStartOfDay(static_cast<int>((ofDay + millisecondsPerDay) % millisecondsPerDay))};
}

std::weak_ordering operator<=>(const LocalMoment &left, const LocalMoment &right)
{
    const auto key = [](const LocalMoment &moment) {
        return std::tuple(moment.day.toJulianDay(), moment.time.isValid() ? moment.time.msecsSinceStartOfDay() : -1);
    };
    return key(left) <=> key(right);
}

qint64 minutesBetween(const LocalMoment &from, const LocalMoment &until)
{
    return (onTheFace(until) - onTheFace(from)) / millisecondsPerMinute;
}

QDateTime instantOf(const LocalMoment &moment, const QTimeZone &zone)
{
    if (!moment.isValid() || !zone.isValid())
        return {};
    const qint64 face = onTheFace(moment);
    // A day either way is beyond every jump there ever was (Samoa left out a whole day in 2011), and Qt's own answer for a time
    // in a gap differs between its versions.
    const qint64 byOffsetBefore = face - aheadAt(face - millisecondsPerDay, zone);
    const qint64 byOffsetAfter = face - aheadAt(face + millisecondsPerDay, zone);
    const auto shows = [&](qint64 instant) { return instant + aheadAt(instant, zone) == face; };
    const qint64 early = std::min(byOffsetBefore, byOffsetAfter);
    const qint64 late = std::max(byOffsetBefore, byOffsetAfter);
    if (shows(early))
        return instantFrom(early);
    if (shows(late))
        return instantFrom(late);
    return instantFrom(jumpBetween(early, late, zone));
}

LocalMoment localMoment(const QDateTime &instant, const QTimeZone &zone)
{
    if (!instant.isValid() || !zone.isValid())
        return {};
    const QDateTime there = instant.toTimeZone(zone);
    return {there.date(), QTime(there.time().hour(), there.time().minute())};
}

QString textOf(const QTime &time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

QTime timeFrom(const QString &text)
{
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    // Qt takes other forms than the one we write, too.
    return time.isValid() && textOf(time) == text ? time : QTime();
}

QString textOf(const LocalMoment &moment)
{
    return moment.day.toString(Qt::ISODate) + QLatin1Char('T') + textOf(moment.time);
}

LocalMoment momentFrom(const QString &text)
{
    const LocalMoment moment{QDate::fromString(text.left(10), Qt::ISODate), timeFrom(text.mid(11))};
    // What Qt lets pass beside the one form (blanks, a missing zero) is not what textOf() would have written.
    return moment.isValid() && textOf(moment) == text ? moment : LocalMoment{};
}

} // namespace holdfast::routine
