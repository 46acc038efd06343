// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/recurrence.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace holdfast::routine {

namespace {

constexpr int shortestMonth = 28;
/// RFC 5545, 3.3.10: weekday.
constexpr std::array<const char *, 7> dayNames{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

QString dayName(Qt::DayOfWeek day)
{
    return QString::fromLatin1(dayNames.at(static_cast<std::size_t>(day) - 1));
}

QString daysOfWeek(Weekdays weekdays)
{
    QStringList days;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (weekdays.contains(static_cast<Qt::DayOfWeek>(day)))
            days.append(dayName(static_cast<Qt::DayOfWeek>(day)));
    }
    return QStringLiteral("BYDAY=") + days.join(QLatin1Char(','));
}

/// The day of a month, or the last before it that the month has: of those that may be there, the last.
QString dayOfMonth(int day, int longest)
{
    const int last = std::min(day, longest);
    if (last <= shortestMonth)
        return QStringLiteral("BYMONTHDAY=%1").arg(last);
    QStringList days;
    for (int each = shortestMonth; each <= last; ++each)
        days.append(QString::number(each));
    return QStringLiteral("BYMONTHDAY=%1;BYSETPOS=-1").arg(days.join(QLatin1Char(',')));
}

/// The day in a month of a year: only February is not always as long.
QString dayOfYear(int month, int day)
{
    constexpr int leapYear = 2000;
    const int longest = QDate(leapYear, month, 1).daysInMonth();
    const QString which = month == 2 ? dayOfMonth(day, longest) : QStringLiteral("BYMONTHDAY=%1").arg(std::min(day, longest));
    return QStringLiteral("BYMONTH=%1;%2").arg(month).arg(which);
}

QString frequencyPart(const Recurrence &rule, const char *name)
{
    QString part = QStringLiteral("FREQ=") + QString::fromLatin1(name);
    if (rule.every != 1)
        part += QStringLiteral(";INTERVAL=%1").arg(rule.every);
    return part;
}

} // namespace

QString recurrenceRule(const Recurrence &rule)
{
    switch (rule.frequency) {
    case Frequency::Once:
        break;
    case Frequency::Daily:
        return frequencyPart(rule, "DAILY");
    case Frequency::Weekly: {
        const QString text = frequencyPart(rule, "WEEKLY") + QLatin1Char(';') + daysOfWeek(rule.weekdays);
        // Which of two weeks a Sunday belongs to matters only when weeks are left out.
        return rule.every == 1 ? text : text + QStringLiteral(";WKST=MO");
    }
    case Frequency::MonthlyOnDay:
        return frequencyPart(rule, "MONTHLY") + QLatin1Char(';') + dayOfMonth(rule.day, 31);
    case Frequency::MonthlyOnWeekday:
        return frequencyPart(rule, "MONTHLY") + QStringLiteral(";BYDAY=%1").arg(rule.ordinal) + dayName(rule.weekday);
    case Frequency::Yearly:
        return frequencyPart(rule, "YEARLY") + QLatin1Char(';') + dayOfYear(rule.month, rule.day);
    }
    return {};
}

} // namespace holdfast::routine
