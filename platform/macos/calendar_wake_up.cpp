// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/macos/calendar_wake_up.h"

#include "platform/macos/calendar_notifications.h"

#include <QFile>

#include <algorithm>

namespace holdfast::platform {

namespace {

QDateTime timeOf(const parse::CalendarTrigger &trigger)
{
    return {QDate(trigger.year, trigger.month, trigger.day), QTime(trigger.hour, trigger.minute)};
}

WakeUp::Outcome refused()
{
    return {WakeUp::Trouble::Denied, QStringLiteral("notifications of this app are switched off")};
}

} // namespace

QList<parse::CalendarTrigger> CalendarWakeUp::wanted() const
{
    QFile file(m_dueFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto due = parse::readDueFile(file.read(parse::largestDueFile + 1));
    return due ? parse::calendarTriggers(*due, QDateTime::currentDateTime()) : QList<parse::CalendarTrigger>();
}

WakeUp::State CalendarWakeUp::state()
{
    State state;
    state.way = QStringLiteral("calendar-notifications");
    const auto times = apple::scheduled();
    if (!times) {
        state.trouble = Trouble::NoAnswer;
        state.detail = QStringLiteral("the notification centre does not answer");
        return state;
    }
    const auto triggers = wanted();
    state.installed = !times->isEmpty();
    state.current =
        std::equal(times->cbegin(), times->cend(), triggers.cbegin(), triggers.cend(),
                   [](const QDateTime &time, const parse::CalendarTrigger &trigger) { return time == timeOf(trigger); });
    state.active = apple::leave() == apple::Leave::Given;
    if (state.installed)
        state.nextRun = times->first().toUTC();
    if (apple::leave() == apple::Leave::Refused) {
        const Outcome outcome = refused();
        state.trouble = outcome.trouble;
        state.detail = outcome.detail;
    }
    return state;
}

QStringList CalendarWakeUp::plan(bool install)
{
    if (!install)
        return {QStringLiteral("remove all notifications that wait")};
    QStringList lines;
    const auto triggers = wanted();
    for (const parse::CalendarTrigger &trigger : triggers)
        lines.append(QStringLiteral("notify at %1").arg(timeOf(trigger).toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    return lines;
}

WakeUp::Outcome CalendarWakeUp::install()
{
    const auto schedule = [triggers = wanted(), words = m_words] { apple::schedule(triggers, words); };
    switch (apple::leave()) {
    case apple::Leave::Refused:
        return refused();
    case apple::Leave::Given:
        schedule();
        break;
    case apple::Leave::Unasked:
        apple::askForLeave([schedule](bool given) {
            if (given)
                schedule();
        });
        break;
    }
    return {};
}

WakeUp::Outcome CalendarWakeUp::remove()
{
    apple::schedule({}, m_words);
    return {};
}

} // namespace holdfast::platform
