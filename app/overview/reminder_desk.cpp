// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/reminder_desk.h"

#include "app/base/random.h"

namespace holdfast::overview {

namespace {

using routine::Announcement;
using routine::ArmedReminder;
using routine::ArmedReminders;
using routine::LocalMoment;
using routine::Pressed;

/// One press for each reminder that an announcement stands for; one without an id when it was about what a look found alone.
std::vector<Pressed> pressOn(const Announcement &announcement, Pressed::Button button, const LocalMoment &until)
{
    std::vector<Pressed> pressed;
    for (const QString &id : announcement.ids)
        pressed.push_back({id, button, until});
    if (pressed.empty())
        pressed.push_back({{}, button, until});
    return pressed;
}

} // namespace

ReminderDesk::ReminderDesk(const store::VaultFolder &folder, platform::DurableStorage &storage, const Clock &clock)
    : m_folder(folder), m_storage(storage), m_clock(clock)
{
}

ArmedReminders ReminderDesk::armed() const
{
    return files().read().armed;
}

bool ReminderDesk::isDamaged() const
{
    return files().read().damaged;
}

bool ReminderDesk::wantsLook() const
{
    return wasArmed() && routine::wantsLook(armed(), m_clock.now());
}

Announcement ReminderDesk::wouldTell(routine::UpdatesSeen seen, bool metered) const
{
    if (!wasArmed())
        return {};
    ArmedReminders copy = armed();
    return routine::announce(copy, seen, m_clock.now(), m_clock.zone(), metered);
}

Result<Announcement> ReminderDesk::round(routine::UpdatesSeen seen, bool metered)
{
    if (!wasArmed())
        return Announcement();
    Announcement announcement;
    Round round;
    const auto noted = files().change([&](ArmedReminders &armed) {
        round.before = armed;
        announcement = routine::announce(armed, seen, m_clock.now(), m_clock.zone(), metered);
        round.after = armed;
    });
    if (!noted)
        return failureOf(noted);
    m_lastRound = std::move(round);
    return announcement;
}

Result<void> ReminderDesk::couldNotShow(const Announcement &announcement)
{
    if (!m_lastRound)
        return {};
    return files().change(
        [&](ArmedReminders &armed) { routine::takeBack(armed, announcement, m_lastRound->before, m_lastRound->after); });
}

Result<void> ReminderDesk::open(const Announcement &announcement)
{
    // The vault was deleted meanwhile, and nothing of it is to come back.
    if (!wasArmed())
        return {};
    // The press first: a badge too many is better than a press that leads nowhere.
    if (const auto pressed = files().press(pressOn(announcement, Pressed::Button::Open, {})); !pressed)
        return pressed;
    return files().change([](ArmedReminders &armed) { armed.badge = false; });
}

Result<LocalMoment> ReminderDesk::later(const Announcement &announcement)
{
    const LocalMoment now = routine::localMoment(m_clock.now(), m_clock.zone());
    LocalMoment until = routine::laterThan(now, armed().quietHours);
    if (!wasArmed())
        return until;
    const auto putOff = files().change([&](ArmedReminders &armed) {
        until = routine::laterThan(now, armed.quietHours);
        routine::putOff(armed, announcement, until);
    });
    if (!putOff)
        return failureOf(putOff);
    // Only of reminders the vault needs to know.
    if (announcement.ids.empty())
        return until;
    if (const auto pressed = files().press(pressOn(announcement, Pressed::Button::Later, until)); !pressed)
        return failureOf(pressed);
    return until;
}

Result<QString> ReminderDesk::armTest()
{
    SystemRandom random;
    const ArmedReminder test{
        randomId(random), routine::localMoment(m_clock.now(), m_clock.zone()), routine::Matter::RoutineDue, 0, true, {}, {}};
    if (const auto armed = files().change([&](ArmedReminders &all) { all.reminders.push_back(test); }); !armed)
        return failureOf(armed);
    return test.id;
}

} // namespace holdfast::overview
