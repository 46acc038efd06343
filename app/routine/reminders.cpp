// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/reminders.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace holdfast::routine {

namespace {

constexpr int daysAhead = 366;

/// Gathers what is still to come.
class Gathering
{
public:
    explicit Gathering(const LocalMoment &now) : m_now(now), m_last(now.day.addDays(daysAhead)) {}

    void add(const Subject &subject, const LocalMoment &at, bool timeChosen, int daysSince)
    {
        if (at.isValid() && at > m_now && at.day <= m_last)
            m_reminders.push_back({subject, at, timeChosen, daysSince});
    }

    [[nodiscard]] std::vector<Reminder> nearest() &&
    {
        const auto key = [](const Reminder &reminder) {
            return std::tuple(reminder.subject.kind, reminder.subject.routine, reminder.daysSince);
        };
        std::sort(m_reminders.begin(), m_reminders.end(), [&](const Reminder &left, const Reminder &right) {
            return left.at != right.at ? left.at < right.at : key(left) < key(right);
        });
        m_reminders.resize(std::min(m_reminders.size(), mostReminders));
        return std::move(m_reminders);
    }

private:
    LocalMoment m_now;
    QDate m_last;
    std::vector<Reminder> m_reminders;
};

/// One time of a routine and its follow-ups. `next` is the time after it, invalid when there is none.
void addTime(Gathering &gathering, const Routine &routine, const QDate &day, const std::optional<LocalMoment> &putOffTo,
             const QDate &next)
{
    const Subject subject{Subject::Kind::Routine, routine.number, day};
    const LocalMoment ownTime{day, routine.time};
    const LocalMoment first = putOffTo.value_or(ownTime);
    gathering.add(subject, first, true, 0);
    // Put off to before its own time, it comes at that as well.
    if (first < ownTime)
        gathering.add(subject, ownTime, true, 0);
    for (const int daysSince : daysOfFollowUps) {
        const LocalMoment at{day.addDays(daysSince), routine.time};
        if (next.isValid() && at.day >= next)
            break;
        if (at > first)
            gathering.add(subject, at, false, daysSince);
    }
}

void addRoutine(Gathering &gathering, const Routine &routine, const std::vector<RoutineEvent> &events, const LocalMoment &now)
{
    // One more than is armed at most, and a little further than that reaches: the follow-ups of each time end at the next one.
    constexpr std::size_t most = mostReminders + 1;
    const RoutineStanding standing = routine::standing(routine, events, now);
    TimesToCome times = timesToCome(routine, standing, now.day, now.day.addDays(2 * daysAhead), most);
    if (times.days.empty())
        return;
    // One that waits stands on today, and its follow-ups count from its own day.
    if (times.beginWithNext)
        times.days.front() = standing.occurrence;
    for (std::size_t index = 0; index < times.days.size(); ++index) {
        const bool isNext = index == 0 && times.beginWithNext;
        const QDate after = index + 1 < times.days.size() ? times.days[index + 1] : QDate();
        addTime(gathering, routine, times.days[index], isNext ? standing.snoozedUntil : std::nullopt, after);
    }
}

} // namespace

std::vector<Reminder> remindersAhead(const std::vector<Routine> &routines, const EventsByRoutine &events,
                                     const std::vector<progress::DueEntry> &due, const QTime &timeForSteps,
                                     const LocalMoment &now)
{
    Gathering gathering(now);
    const std::vector<RoutineEvent> none;
    for (const Routine &routine : routines) {
        const auto own = events.constFind(routine.number);
        addRoutine(gathering, routine, own == events.constEnd() ? none : *own, now);
    }
    std::set<QDate> days;
    for (const progress::DueEntry &entry : due)
        days.insert(entry.day);
    for (const QDate &day : days)
        gathering.add({Subject::Kind::Steps, 0, day}, {day, timeForSteps}, false, 0);
    return std::move(gathering).nearest();
}

} // namespace holdfast::routine
