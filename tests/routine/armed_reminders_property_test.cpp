// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/routine/armed_case.h"

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>

// Laws of reminding, checked on random reminders, looks, journeys and clocks.

namespace holdfast::routine::tests {

namespace {

constexpr qint64 quarter = 15 * minute;

QTimeZone anyZone()
{
    return QTimeZone(*rc::gen::element("UTC", "Asia/Hong_Kong", "Europe/London", "America/New_York", "Australia/Lord_Howe",
                                       "Pacific/Kiritimati", "Etc/GMT+12"));
}

ArmedReminders anyArmed(const QDateTime &now, const QTimeZone &zone)
{
    ArmedReminders armed;
    for (int number = *rc::gen::inRange(0, 8); number > 0; --number) {
        const auto minutes = *rc::gen::inRange<qint64>(-10 * 24 * 60, 20 * 24 * 60);
        armed.reminders.push_back({idOf(number),
                                   localMoment(now.addSecs(minutes * minute), zone),
                                   *rc::gen::element(Matter::RoutineDue, Matter::StepsDue),
                                   *rc::gen::element(0, 3, 7),
                                   *rc::gen::element(false, false, true),
                                   {},
                                   {}});
    }
    return armed;
}

UpdatesSeen anySeen()
{
    return *rc::gen::element(UpdatesSeen::NotLooked, UpdatesSeen::NotLooked, UpdatesSeen::Nothing, UpdatesSeen::Updates,
                             UpdatesSeen::SecurityUpdates, UpdatesSeen::CouldNotCheck);
}

bool isAboutChosen(const Announcement &announcement, const ArmedReminders &armed)
{
    return std::any_of(armed.reminders.begin(), armed.reminders.end(), [&](const ArmedReminder &reminder) {
        return reminder.timeChosen && std::count(announcement.ids.begin(), announcement.ids.end(), reminder.id) == 1;
    });
}

} // namespace

RC_GTEST_PROP(ArmedReminders, TwoRoundsAtTheSameInstantTellOnce, ())
{
    const QTimeZone zone = anyZone();
    ArmedReminders armed = anyArmed(noon(), zone);
    QDateTime now = noon();
    for (int count = *rc::gen::inRange(1, 30); count > 0; --count) {
        now = now.addSecs(*rc::gen::inRange<qint64>(-2 * day, 3 * day));
        const UpdatesSeen seen = anySeen();
        const bool metered = *rc::gen::arbitrary<bool>();
        (void)announce(armed, seen, now, zone, metered);
        RC_ASSERT(announce(armed, seen, now, zone, metered).telling != Telling::Notify);
    }
}

RC_GTEST_PROP(ArmedReminders, ComeNeverTwiceIn24HoursApartFromChosenTimes, ())
{
    const QTimeZone zone = anyZone();
    ArmedReminders armed = anyArmed(noon(), zone);
    QDateTime now = noon();
    std::optional<QDateTime> lastShown;
    for (int count = 0; count < 200; ++count) {
        now = now.addSecs(*rc::gen::inRange<qint64>(0, 8 * hour));
        const QTime time = localMoment(now, zone).time;
        const Announcement announcement = announce(armed, anySeen(), now, zone, *rc::gen::arbitrary<bool>());
        RC_ASSERT((announcement.telling == Telling::Notify) || announcement.ids.empty());
        if (announcement.telling != Telling::Notify)
            continue;
        if (!isAboutChosen(announcement, armed)) {
            RC_ASSERT((!lastShown || lastShown->secsTo(now) >= day));
            RC_ASSERT(!armed.quietHours.contains(time));
        }
        lastShown = now;
    }
}

// A clock may go wrong as it likes. From the moment it is right again, each chosen reminder is told exactly once, unless it had
// been told before and the right clock is not so far before it that this was plainly too early.
RC_GTEST_PROP(ArmedReminders, AClockThatJumpsNeitherLosesNorDoublesAChosenTime, ())
{
    const QTimeZone zone = anyZone();
    ArmedReminders armed = anyArmed(noon(), zone);
    for (ArmedReminder &reminder : armed.reminders)
        reminder.timeChosen = true;
    for (int count = *rc::gen::inRange(0, 40); count > 0; --count) {
        const QDateTime wrong = noon().addSecs(*rc::gen::inRange<qint64>(-40 * day, 60 * day));
        (void)announce(armed, anySeen(), wrong, zone, false);
    }
    const ArmedReminders found = armed;
    std::map<QString, int> told;
    for (qint64 seconds = 0; seconds <= 21 * day; seconds += quarter) {
        for (const QString &id : announce(armed, UpdatesSeen::NotLooked, noon().addSecs(seconds), zone, false).ids)
            ++told[id];
    }
    for (const ArmedReminder &reminder : found.reminders) {
        const bool tooEarly = noon().addSecs(hoursOfWrongClock * hour) < instantOf(reminder.at, zone);
        const int expected = reminder.toldAt && !tooEarly ? 0 : 1;
        RC_ASSERT(told[reminder.id] == expected);
    }
}

// Rounds that come at any time, but not less often than daily outside the quiet hours, tell all that the policy lets them tell:
// each reminder alone, as what is chosen brings others along.
RC_GTEST_PROP(ArmedReminders, WhatIsHeldBackIsToldLater, ())
{
    const QTimeZone zone = anyZone();
    ArmedReminders armed;
    const QDateTime at = noon().addSecs(*rc::gen::inRange<qint64>(0, day));
    const bool routine = *rc::gen::arbitrary<bool>();
    const int daysSince = routine ? *rc::gen::element(0, 3, 7) : 0;
    armed.reminders.push_back(
        {idOf(1), localMoment(at, zone), routine ? Matter::RoutineDue : Matter::StepsDue, daysSince, false, {}, {}});
    armed.lastTold = noon().addSecs(*rc::gen::inRange<qint64>(-day, 0));
    int told = 0;
    for (qint64 seconds = 0; seconds <= 3 * day; seconds += *rc::gen::inRange<qint64>(quarter, 8 * hour))
        told += static_cast<int>(announce(armed, UpdatesSeen::NotLooked, noon().addSecs(seconds), zone, false).ids.size());
    RC_ASSERT(told == 1);
}

} // namespace holdfast::routine::tests
