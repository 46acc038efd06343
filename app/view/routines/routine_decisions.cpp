// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/routines/routine_decisions.h"

#include "app/view/app/app_view_model.h"
#include "app/view/app/messages.h"
#include "app/view/app/view_surroundings.h"
#include "app/view/routines/routine_lookup.h"
#include "app/view/routines/typed_moment.h"
#include "app/wording/list_text.h"
#include "app/wording/routine_when.h"
#include "app/wording/routine_words.h"

namespace holdfast::view {

namespace {

using routine::LocalMoment;
using routine::NewRoutineEvent;
using routine::Routine;
using routine::RoutineEvent;
using routine::RoutineNumber;
using routine::RoutineStanding;

const QTime evening(20, 0);
constexpr qint64 minutesPerHour = 60;
constexpr qint64 daysPerWeek = 7;

/// The time that takes the place of the one that waits; invalid when none does before that is settled.
QDate timeAfter(const Routine &routine, const RoutineStanding &standing)
{
    return routine.counting == routine::Counting::FromCompletion
               ? QDate()
               : routine::nextOccurrence(routine.rhythm, routine.start, standing.occurrence);
}

} // namespace

RoutineDecisions::RoutineDecisions(ViewSurroundings &surroundings, AppViewModel &app, Chosen chosen, QObject *parent)
    : QObject(parent), m_overview(surroundings.overview), m_preferences(surroundings.preferences), m_app(app),
      m_chosen(std::move(chosen))
{
    const overview::RoutineRegister &routines = m_overview.routines();
    connect(&routines, &overview::RoutineRegister::recorded, this, &RoutineDecisions::take);
    connect(&routines, &overview::RoutineRegister::takenBack, this, [this] {
        if (!std::exchange(m_takingBack, false))
            return;
        clear();
        //: Said after what was done about a routine was taken back.
        m_app.messages()->announce(tr("Taken back."));
    });
    connect(&m_overview, &overview::Overview::failed, this, [this] {
        m_recording = false;
        m_takingBack = false;
    });
    // What was said about the page before is not said about the next one.
    connect(&m_app, &AppViewModel::pageChanged, this, &RoutineDecisions::clear);
    connect(&m_preferences, &Preferences::languageChanged, this, [this] {
        emit receiptChanged();
        emit offered();
        emit problemChanged();
    });
}

void RoutineDecisions::record(NewRoutineEvent::Kind kind, const QString &reason, const Until &until)
{
    std::vector<NewRoutineEvent> events;
    bool someHavePassed = false;
    for (const RoutineNumber number : m_chosen()) {
        const Routine *const routine = routineOf(m_overview, number);
        const RoutineStanding standing = routine == nullptr ? RoutineStanding() : standingOf(m_overview, *routine);
        // What is paused or finished has no time one could do something about, and what is yet to come needs no putting off.
        if (!standing.occurrence.isValid() || (kind == NewRoutineEvent::Kind::Snoozed && !isDue(standing)))
            continue;
        if (kind != NewRoutineEvent::Kind::Done && m_asked.value(number, standing.occurrence) != standing.occurrence) {
            someHavePassed = true;
            continue;
        }
        NewRoutineEvent event;
        event.routine = number;
        event.kind = kind;
        event.occurrence = standing.occurrence;
        event.reason = reason.trimmed();
        if (until)
            event.until = until(*routine);
        events.push_back(std::move(event));
    }
    if (events.empty() && someHavePassed)
        emit decided();
    if (events.empty() || m_recording)
        return;
    m_recording = true;
    m_overview.routines().record(std::move(events));
}

void RoutineDecisions::take(const std::vector<RoutineEvent> &events)
{
    if (!std::exchange(m_recording, false))
        return;
    m_events = events;
    m_asked.clear();
    emit receiptChanged();
    emit decided();
    m_app.messages()->announce(receipt());
}

void RoutineDecisions::clear()
{
    m_asked.clear();
    if (m_events.empty())
        return;
    m_events.clear();
    emit receiptChanged();
}

void RoutineDecisions::markDone()
{
    record(NewRoutineEvent::Kind::Done, {}, {});
}

void RoutineDecisions::skip(const QString &reason)
{
    record(NewRoutineEvent::Kind::Skipped, reason, {});
}

void RoutineDecisions::undo()
{
    std::vector<qint64> numbers;
    for (const RoutineEvent &event : m_events)
        numbers.push_back(event.number);
    if (numbers.empty() || m_takingBack)
        return;
    m_takingBack = true;
    m_overview.routines().takeBack(numbers);
}

void RoutineDecisions::ask()
{
    m_asked.clear();
    for (const RoutineNumber number : m_chosen()) {
        if (const Routine *const routine = routineOf(m_overview, number))
            m_asked.insert(number, standingOf(m_overview, *routine).occurrence);
    }
}

void RoutineDecisions::beginSkipping()
{
    ask();
}

bool RoutineDecisions::isOvertaken(const Until &until) const
{
    for (const RoutineNumber number : m_chosen()) {
        const Routine *const routine = routineOf(m_overview, number);
        const RoutineStanding standing = routine == nullptr ? RoutineStanding() : standingOf(m_overview, *routine);
        if (!isDue(standing))
            continue;
        // From the beginning of its day.
        const QDate next = timeAfter(*routine, standing);
        if (next.isValid() && until(*routine).day >= next)
            return true;
    }
    return false;
}

void RoutineDecisions::offer()
{
    ask();
    m_offers.clear();
    for (const Offer offer : {Offer::Hour, Offer::Tonight, Offer::Tomorrow, Offer::NextWeek}) {
        if (offer == Offer::Tonight && view::momentOf(m_overview).time >= evening)
            continue;
        if (!isOvertaken([this, offer](const Routine &routine) { return momentOf(offer, routine.time); }))
            m_offers.push_back(offer);
    }
    complain(Problem::None);
    emit offered();
}

LocalMoment RoutineDecisions::momentOf(Offer offer, const QTime &ownTime) const
{
    const LocalMoment now = view::momentOf(m_overview);
    switch (offer) {
    case Offer::Hour:
        return now.plusMinutes(minutesPerHour);
    case Offer::Tonight:
        return {now.day, evening};
    case Offer::Tomorrow:
        return {now.day.addDays(1), ownTime};
    case Offer::NextWeek:
        break;
    }
    return {now.day.addDays(daysPerWeek), ownTime};
}

QString RoutineDecisions::textOf(Offer offer) const
{
    const std::vector<RoutineNumber> chosen = m_chosen();
    const Routine *const routine = chosen.size() == 1 ? routineOf(m_overview, chosen.front()) : nullptr;
    const QString time = routine::textOf(momentOf(offer, routine == nullptr ? QTime() : routine->time).time);
    switch (offer) {
    case Offer::Hour:
        //: A time until which a routine can be put off. %1 is that time: "19:40".
        return tr("In an hour, at %1").arg(time);
    case Offer::Tonight:
        //: A time until which a routine can be put off. %1 is that time: "20:00".
        return tr("Tonight at %1").arg(time);
    case Offer::Tomorrow:
        return time.isEmpty()
                   //: A time until which several routines can be put off: each at its own time of day.
                   ? tr("Tomorrow")
                   //: A time until which a routine can be put off. %1 is its own time of day: "19:00".
                   : tr("Tomorrow at %1").arg(time);
    case Offer::NextWeek:
        break;
    }
    return time.isEmpty()
               //: A time until which several routines can be put off: each at its own time of day.
               ? tr("In a week")
               //: A time until which a routine can be put off. %1 is its own time of day: "19:00".
               : tr("In a week, at %1").arg(time);
}

QStringList RoutineDecisions::offers() const
{
    QStringList texts;
    for (const Offer offer : m_offers)
        texts << textOf(offer);
    return texts;
}

QString RoutineDecisions::ownDay() const
{
    return typedForm(m_overview.clock().today().addDays(1));
}

QString RoutineDecisions::ownTime() const
{
    const std::vector<RoutineNumber> chosen = m_chosen();
    const Routine *const routine = chosen.empty() ? nullptr : routineOf(m_overview, chosen.front());
    return routine::textOf(routine == nullptr ? routine::NewRoutine().time : routine->time);
}

void RoutineDecisions::putOff(int offer)
{
    if (offer < 0 || offer >= static_cast<int>(m_offers.size()))
        return;
    const Offer taken = m_offers[static_cast<std::size_t>(offer)];
    record(NewRoutineEvent::Kind::Snoozed, {}, [this, taken](const Routine &routine) { return momentOf(taken, routine.time); });
}

void RoutineDecisions::putOffUntil(const QString &day, const QString &time)
{
    const LocalMoment moment{typedDay(day), typedTime(time)};
    const Until until = [moment](const Routine &) { return moment; };
    complain(!moment.day.isValid()                  ? Problem::NoDay
             : !moment.time.isValid()               ? Problem::NoTime
             : moment <= view::momentOf(m_overview) ? Problem::Passed
             : isOvertaken(until)                   ? Problem::Overtaken
                                                    : Problem::None);
    if (m_problem == Problem::None)
        record(NewRoutineEvent::Kind::Snoozed, {}, until);
}

void RoutineDecisions::complain(Problem problem)
{
    m_problem = problem;
    emit problemChanged();
}

QString RoutineDecisions::dayProblem() const
{
    if (m_problem == Problem::NoDay)
        //: Below a field for a day. The date in brackets is an example of the form.
        return tr("Write the day as year, month and day (2026-11-30).");
    return {};
}

QString RoutineDecisions::timeProblem() const
{
    if (m_problem == Problem::NoTime)
        //: Below a field for a time of day. The time in brackets is an example of the form.
        return tr("Write the time as hours and minutes (18:30).");
    if (m_problem == Problem::Passed)
        //: Below a field for a time until which a routine is put off.
        return tr("This time has passed already.");
    if (m_problem == Problem::Overtaken)
        //: Below a field for a time until which a routine is put off: the routine comes again before that.
        return tr("By then its next time has come. Skip this time instead.");
    return {};
}

bool RoutineDecisions::isDone() const
{
    return !m_events.empty() && m_events.front().kind == NewRoutineEvent::Kind::Done;
}

QString RoutineDecisions::receipt() const
{
    if (m_events.empty())
        return {};
    return m_events.size() == 1 ? receiptForOne(m_events.front()) : receiptForSeveral();
}

QString RoutineDecisions::receiptForOne(const RoutineEvent &event) const
{
    const Routine *const routine = routineOf(m_overview, event.routine);
    if (routine == nullptr)
        return {};
    const QDate today = m_overview.clock().today();
    const QString name = wording::routineName(*routine);
    if (event.kind == NewRoutineEvent::Kind::Snoozed)
        //: Said after a routine was put off. %1 is its name, %2 until when: "Put off until tomorrow 09:00".
        return tr("%1: %2").arg(name, wording::eventText(event, today, m_preferences.catalogueLanguage()));
    const QString what = event.kind == NewRoutineEvent::Kind::Done
                             //: Said after a routine was marked as done. %1 is its name.
                             ? tr("%1 is done.").arg(name)
                             //: Said after a routine was left out this time. %1 is its name.
                             : tr("%1 is skipped this time.").arg(name);
    const QDate next = standingOf(m_overview, *routine).occurrence;
    if (!next.isValid())
        return what;
    if (today.daysTo(next) == 1)
        //: Said after a routine was done or skipped.
        return wording::sentencesText({what, tr("It comes again tomorrow.")});
    return wording::sentencesText(
        //: Said after a routine was done or skipped. %1 is a day: "Monday 7 December".
        {what, tr("It comes again on %1.").arg(wording::dayAheadText(next, today, m_preferences.catalogueLanguage()))});
}

QString RoutineDecisions::receiptForSeveral() const
{
    const int count = static_cast<int>(m_events.size());
    switch (m_events.front().kind) {
    case NewRoutineEvent::Kind::Done:
        //: Said after several routines were marked as done at once; %n is 2 or more.
        return tr("%n routines are done.", nullptr, count);
    case NewRoutineEvent::Kind::Skipped:
        //: Said after several routines were left out this time; %n is 2 or more.
        return tr("%n routines are skipped this time.", nullptr, count);
    case NewRoutineEvent::Kind::Snoozed:
        break;
    }
    //: Said after several routines were put off at once; %n is 2 or more.
    return tr("%n routines are put off.", nullptr, count);
}

} // namespace holdfast::view
