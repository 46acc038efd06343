// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/calendar_zone.h"

#include "app/base/clock.h"
#include "app/routine/calendar_text.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace holdfast::routine {

namespace {

constexpr qint64 millisecondsPerMinute = 60'000;
constexpr qint64 millisecondsPerDay = 24 * 60 * millisecondsPerMinute;
/// Steps in which changes are looked for. The shortest time between two of them is about a month: Ramadan in Morocco.
constexpr qint64 lookingStep = 7 * millisecondsPerDay;
/// How far back the last change before the first instant is looked for: a year and two months.
constexpr int stepsBack = 60;

/// How far clocks are ahead of UTC, to the minute: offsets with seconds are those of local mean time, a century ago.
int minutesAhead(qint64 instant, const QTimeZone &zone)
{
    const int seconds = zone.offsetFromUtc(instantFrom(instant));
    return (seconds >= 0 ? seconds + 30 : seconds - 30) / 60;
}

/// One change of the clocks, or the state before any that is known (`before` equals `after`).
struct Change {
    qint64 instant = 0;
    int before = 0;
    int after = 0;
    bool daylight = false;

    [[nodiscard]] bool sameKind(const Change &other) const
    {
        return before == other.before && after == other.after && daylight == other.daylight;
    }
    /// What the clocks would have shown then, had they not been changed.
    [[nodiscard]] QString onset() const
    {
        return instantFrom(instant + qint64{before} * millisecondsPerMinute).toString(QStringLiteral("yyyyMMdd'T'HHmmss"));
    }
};

/// The one change between two instants with different offsets.
Change changeBetween(qint64 early, qint64 late, const QTimeZone &zone)
{
    const int before = minutesAhead(early, zone);
    while (late - early > 1) {
        const qint64 middle = early + (late - early) / 2;
        (minutesAhead(middle, zone) == before ? early : late) = middle;
    }
    return {late, before, minutesAhead(late, zone), zone.isDaylightTime(instantFrom(late))};
}

/// The state of the clocks at `from`, since their last change where that is not long ago.
Change stateAt(qint64 from, const QTimeZone &zone)
{
    const int ahead = minutesAhead(from, zone);
    for (qint64 late = from; late > from - stepsBack * lookingStep; late -= lookingStep) {
        if (minutesAhead(late - lookingStep, zone) != ahead)
            return changeBetween(late - lookingStep, late, zone);
    }
    // It has long been so. The year is one that every program can count from, or that which Windows counts from.
    const QDateTime early(QDate(from > 0 ? 1970 : 1601, 1, 1), QTime(0, 0), instantFrom(0).timeZone());
    return {early.toMSecsSinceEpoch() - qint64{ahead} * millisecondsPerMinute, ahead, ahead,
            zone.isDaylightTime(instantFrom(from))};
}

/// Found by asking for offsets alone: not every system's table of zones lists its changes (QTimeZone::hasTransitions()).
std::vector<Change> changesOf(const QTimeZone &zone, qint64 from, qint64 until)
{
    std::vector<Change> changes{stateAt(from, zone)};
    for (qint64 early = from; early < until; early += lookingStep) {
        const qint64 late = std::min(early + lookingStep, until);
        if (minutesAhead(early, zone) != minutesAhead(late, zone))
            changes.push_back(changeBetween(early, late, zone));
    }
    return changes;
}

QString offsetText(int minutes)
{
    return QStringLiteral("%1%2%3")
        .arg(QLatin1Char(minutes < 0 ? '-' : '+'))
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

/// All changes of one kind: the first as DTSTART, the others as RDATE. Rules would be shorter, but no table of zones says its
/// own.
QByteArray observance(const Change &first, const QStringList &further)
{
    const QString name = first.daylight ? QStringLiteral("DAYLIGHT") : QStringLiteral("STANDARD");
    QByteArray lines = calendarLine(QStringLiteral("BEGIN:") + name) + calendarLine(QStringLiteral("DTSTART:") + first.onset()) +
                       calendarLine(QStringLiteral("TZOFFSETFROM:") + offsetText(first.before)) +
                       calendarLine(QStringLiteral("TZOFFSETTO:") + offsetText(first.after));
    if (!further.isEmpty())
        lines += calendarLine(QStringLiteral("RDATE:") + further.join(u','));
    return lines + calendarLine(QStringLiteral("END:") + name);
}

} // namespace

QString calendarZoneName(const QTimeZone &zone)
{
    QString name = QString::fromUtf8(zone.id());
    const auto fits = [](QChar letter) {
        return letter.unicode() < 0x80 && (letter.isLetterOrNumber() || QStringLiteral("_/+-").contains(letter));
    };
    std::replace_if(
        name.begin(), name.end(), [&](QChar letter) { return !fits(letter); }, u'-');
    return name;
}

QByteArray calendarZone(const QTimeZone &zone, const QDateTime &from, const QDateTime &until)
{
    std::vector<Change> changes = changesOf(zone, from.toMSecsSinceEpoch(), until.toMSecsSinceEpoch());
    QByteArray lines =
        calendarLine(QStringLiteral("BEGIN:VTIMEZONE")) + calendarLine(QStringLiteral("TZID:") + calendarZoneName(zone));
    while (!changes.empty()) {
        const Change first = changes.front();
        const auto others =
            std::stable_partition(changes.begin(), changes.end(), [&](const Change &change) { return !change.sameKind(first); });
        QStringList further;
        std::for_each(others + 1, changes.end(), [&](const Change &change) { further << change.onset(); });
        lines += observance(first, further);
        changes.erase(others, changes.end());
    }
    return lines + calendarLine(QStringLiteral("END:VTIMEZONE"));
}

} // namespace holdfast::routine
