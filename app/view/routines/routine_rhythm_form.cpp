// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/routines/routine_rhythm_form.h"

#include "app/view/app/view_surroundings.h"
#include "app/view/routines/typed_moment.h"
#include "app/wording/language.h"

#include <algorithm>
#include <array>

namespace holdfast::view {

namespace {

using routine::Counting;
using routine::Frequency;
using routine::Recurrence;

/// The frequencies with the names QML has for them.
struct Named {
    Frequency frequency;
    const char *name;
};
constexpr std::array frequencies{Named{Frequency::Once, "once"},
                                 Named{Frequency::Daily, "days"},
                                 Named{Frequency::Weekly, "weeks"},
                                 Named{Frequency::MonthlyOnDay, "months"},
                                 Named{Frequency::MonthlyOnWeekday, "months_weekday"},
                                 Named{Frequency::Yearly, "years"}};
constexpr const char *fromStart = "start";
constexpr const char *fromCompletion = "completion";

/// As the list to choose from has them.
constexpr std::array ordinalValues{1, 2, 3, 4, routine::lastOfMonth};

constexpr int daysPerWeek = 7;
constexpr int minutesPerQuarter = 15;
constexpr int quartersPerDay = 24 * 60 / minutesPerQuarter;
constexpr int longestMonth = 31;
constexpr int monthsPerYear = 12;

int ordinalIndexOf(int ordinal)
{
    const auto found = std::find(ordinalValues.begin(), ordinalValues.end(), ordinal);
    return found == ordinalValues.end() ? 0 : static_cast<int>(found - ordinalValues.begin());
}

/// Which such weekday of its month a day is; the fifth is the last.
int ordinalOf(const QDate &day)
{
    const int ordinal = (day.day() - 1) / daysPerWeek + 1;
    return ordinal > ordinalValues[3] ? routine::lastOfMonth : ordinal;
}

} // namespace

RoutineRhythmForm::RoutineRhythmForm(ViewSurroundings &surroundings, QObject *parent)
    : QObject(parent), m_preferences(surroundings.preferences)
{
    connect(&m_preferences, &Preferences::languageChanged, this, [this] {
        emit namesChanged();
        emit edited();
    });
}

void RoutineRhythmForm::begin(const routine::NewRoutine &routine, const QDate &today)
{
    const Recurrence &rhythm = routine.rhythm;
    m_complaining = false;
    m_frequency = rhythm.frequency;
    m_every = QString::number(rhythm.every);
    m_weekdays = rhythm.weekdays.isEmpty() ? 1U << static_cast<unsigned>(today.dayOfWeek() - 1) : rhythm.weekdays.bits();
    m_day = (rhythm.day > 0 ? rhythm.day : today.day()) - 1;
    m_month = (rhythm.month > 0 ? rhythm.month : today.month()) - 1;
    m_ordinal = ordinalIndexOf(rhythm.ordinal != 0 ? rhythm.ordinal : ordinalOf(today));
    m_weekday = (rhythm.frequency == Frequency::MonthlyOnWeekday ? static_cast<int>(rhythm.weekday) : today.dayOfWeek()) - 1;
    m_counting = QString::fromLatin1(routine.counting == Counting::FromStart ? fromStart : fromCompletion);
    m_start = typedForm(routine.start.isValid() ? routine.start : today);
    beginTime(routine.time);
    emit edited();
}

void RoutineRhythmForm::beginTime(const QTime &time)
{
    const int minutes = time.hour() * 60 + time.minute();
    m_timeIndex = minutes % minutesPerQuarter == 0 ? minutes / minutesPerQuarter : quartersPerDay;
    m_time = routine::textOf(time);
}

void RoutineRhythmForm::write(routine::NewRoutine &routine) const
{
    Recurrence rhythm;
    rhythm.frequency = m_frequency;
    rhythm.every = typedEvery();
    rhythm.weekdays = routine::Weekdays(m_weekdays);
    rhythm.day = m_day + 1;
    rhythm.month = m_month + 1;
    rhythm.ordinal =
        ordinalValues[static_cast<std::size_t>(std::clamp(m_ordinal, 0, static_cast<int>(ordinalValues.size()) - 1))];
    rhythm.weekday = static_cast<Qt::DayOfWeek>(m_weekday + 1);
    routine.rhythm = rhythm;
    routine.counting = m_counting == QLatin1String(fromCompletion) && m_frequency != Frequency::Once ? Counting::FromCompletion
                                                                                                     : Counting::FromStart;
    routine.start = typedDay(m_start);
    routine.time = enteredTime();
}

QJsonObject RoutineRhythmForm::typed() const
{
    return {{"frequency", frequency()}, {"every", m_every},         {"weekdays", weekdays()}, {"day", m_day},
            {"ordinal", m_ordinal},     {"weekday", m_weekday},     {"month", m_month},       {"counting", m_counting},
            {"start", m_start},         {"timeIndex", m_timeIndex}, {"time", m_time}};
}

void RoutineRhythmForm::setTyped(const QJsonObject &typed)
{
    const auto number = [&typed](const char *name, int most, int otherwise) {
        const int value = typed.value(QLatin1String(name)).toInt(-1);
        return value >= 0 && value <= most ? value : otherwise;
    };
    const auto text = [&typed](const char *name, const QString &otherwise) {
        return typed.value(QLatin1String(name)).toString(otherwise);
    };
    setFrequency(text("frequency", frequency()));
    m_every = text("every", m_every);
    m_weekdays = static_cast<unsigned>(number("weekdays", (1 << daysPerWeek) - 1, weekdays()));
    m_day = number("day", longestMonth - 1, m_day);
    m_ordinal = number("ordinal", static_cast<int>(ordinalValues.size()) - 1, m_ordinal);
    m_weekday = number("weekday", daysPerWeek - 1, m_weekday);
    m_month = number("month", monthsPerYear - 1, m_month);
    if (const QString counting = text("counting", m_counting);
        counting == QLatin1String(fromStart) || counting == QLatin1String(fromCompletion))
        m_counting = counting;
    m_start = text("start", m_start);
    m_timeIndex = number("timeIndex", quartersPerDay, m_timeIndex);
    m_time = text("time", m_time);
    emit edited();
}

void RoutineRhythmForm::complain()
{
    m_complaining = true;
    emit edited();
}

QString RoutineRhythmForm::frequency() const
{
    const auto found = std::find_if(frequencies.begin(), frequencies.end(),
                                    [this](const Named &named) { return named.frequency == m_frequency; });
    return QString::fromLatin1(found->name);
}

void RoutineRhythmForm::setFrequency(const QString &frequency)
{
    const auto found = std::find_if(frequencies.begin(), frequencies.end(),
                                    [&](const Named &named) { return frequency == QLatin1String(named.name); });
    if (found == frequencies.end() || found->frequency == m_frequency)
        return;
    m_frequency = found->frequency;
    emit edited();
}

QString RoutineRhythmForm::everyLabel() const
{
    switch (m_frequency) {
    case Frequency::Once:
    case Frequency::Daily:
        break;
    case Frequency::Weekly:
        //: Label of a field for a number.
        return tr("Every so many weeks");
    case Frequency::MonthlyOnDay:
    case Frequency::MonthlyOnWeekday:
        //: Label of a field for a number.
        return tr("Every so many months");
    case Frequency::Yearly:
        //: Label of a field for a number.
        return tr("Every so many years");
    }
    //: Label of a field for a number.
    return tr("Every so many days");
}

QStringList RoutineRhythmForm::weekdayNames() const
{
    QStringList names;
    const QLocale locale = wording::localeOf(m_preferences.catalogueLanguage());
    for (int day = 1; day <= daysPerWeek; ++day)
        names << locale.standaloneDayName(day);
    return names;
}

void RoutineRhythmForm::toggleWeekday(int weekday)
{
    if (weekday < 0 || weekday >= daysPerWeek)
        return;
    m_weekdays ^= 1U << static_cast<unsigned>(weekday);
    emit edited();
}

QStringList RoutineRhythmForm::days()
{
    QStringList days;
    for (int day = 1; day <= longestMonth; ++day)
        days << QString::number(day);
    return days;
}

QStringList RoutineRhythmForm::ordinals() const
{
    //: Which such day of the week in a month.
    return {tr("The first"),
            //: Which such day of the week in a month.
            tr("The second"),
            //: Which such day of the week in a month.
            tr("The third"),
            //: Which such day of the week in a month.
            tr("The fourth"),
            //: Which such day of the week in a month.
            tr("The last")};
}

QStringList RoutineRhythmForm::months() const
{
    QStringList names;
    const QLocale locale = wording::localeOf(m_preferences.catalogueLanguage());
    for (int month = 1; month <= monthsPerYear; ++month)
        names << locale.standaloneMonthName(month);
    return names;
}

QStringList RoutineRhythmForm::times() const
{
    QStringList times;
    for (int quarter = 0; quarter < quartersPerDay; ++quarter)
        times << routine::textOf(QTime(0, 0).addSecs(quarter * minutesPerQuarter * 60));
    //: The last of the times of day to choose from: any other is then typed.
    times << tr("Another time");
    return times;
}

void RoutineRhythmForm::setTimeIndex(int index)
{
    // What is chosen is where typing goes on from.
    if (index >= 0 && index < quartersPerDay)
        m_time = routine::textOf(QTime(0, 0).addSecs(index * minutesPerQuarter * 60));
    m_timeIndex = index;
    emit edited();
}

bool RoutineRhythmForm::asksForTime() const
{
    return m_timeIndex >= quartersPerDay;
}

int RoutineRhythmForm::typedEvery() const
{
    bool isNumber = false;
    const int every = m_every.trimmed().toInt(&isNumber);
    return isNumber ? every : 0;
}

QTime RoutineRhythmForm::enteredTime() const
{
    return typedTime(m_time);
}

QString RoutineRhythmForm::everyProblem() const
{
    const int every = typedEvery();
    if (!m_complaining || m_frequency == Frequency::Once || (every >= 1 && every <= routine::longestInterval))
        return {};
    //: Below a field for a number. %1 is the largest one.
    return tr("Write a number from 1 to %1.").arg(routine::longestInterval);
}

QString RoutineRhythmForm::weekdaysProblem() const
{
    if (!m_complaining || m_frequency != Frequency::Weekly || m_weekdays != 0)
        return {};
    //: Below the days of the week, when none is chosen.
    return tr("Choose at least one day.");
}

QString RoutineRhythmForm::startProblem() const
{
    constexpr int firstYear = 1900;
    constexpr int lastYear = 9000;
    const QDate start = typedDay(m_start);
    if (!m_complaining || (start.isValid() && start.year() >= firstYear && start.year() <= lastYear))
        return {};
    //: Below a field for a day. The date in brackets is an example of the form.
    return tr("Write the day as year, month and day (2026-11-30).");
}

QString RoutineRhythmForm::timeProblem() const
{
    if (!m_complaining || enteredTime().isValid())
        return {};
    //: Below a field for a time of day. The time in brackets is an example of the form.
    return tr("Write the time as hours and minutes (18:30).");
}

} // namespace holdfast::view
