// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/calendar_trigger.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace {

using namespace holdfast::platform::parse;

QDateTime at(const QString &text)
{
    return {QDate::fromString(text.left(10), Qt::ISODate), QTime::fromString(text.mid(11), QStringLiteral("HH:mm")),
            QTimeZone::utc()};
}

DueReminder reminder(const QString &id, const QString &when, bool chosen = false)
{
    return {id, at(when).date(), at(when).time(), false, 0, chosen, false};
}

QDateTime timeOf(const CalendarTrigger &trigger)
{
    return {QDate(trigger.year, trigger.month, trigger.day), QTime(trigger.hour, trigger.minute), QTimeZone::utc()};
}

/// "2026-12-01T09:00 a b", one a trigger.
QStringList planned(const DueFile &due, const QString &now)
{
    QStringList result;
    for (const CalendarTrigger &trigger : calendarTriggers(due, at(now)))
        result.append(timeOf(trigger).toString(QStringLiteral("yyyy-MM-ddTHH:mm ")) + trigger.ids.join(QLatin1Char(' ')));
    return result;
}

TEST(CalendarTriggers, ComeOnTheirTimes)
{
    DueFile due;
    due.reminders = {reminder("b", "2026-12-08T09:00"), reminder("a", "2026-12-01T09:00", true),
                     reminder("c", "2028-02-29T18:30")};
    EXPECT_EQ(planned(due, "2026-11-28T12:00"), QStringList({"2026-12-01T09:00 a", "2026-12-08T09:00 b", "2028-02-29T18:30 c"}));
}

TEST(CalendarTriggers, WhatWasToldDoesNotComeAgain)
{
    DueFile due;
    due.reminders = {reminder("a", "2026-12-01T09:00")};
    due.reminders[0].told = true;
    EXPECT_TRUE(planned(due, "2026-12-01T12:00").isEmpty());
}

TEST(CalendarTriggers, UnlessTheClockWasWrongWhenItWasTold)
{
    DueFile due;
    due.reminders = {reminder("a", "2026-12-01T09:00")};
    due.reminders[0].told = true;
    EXPECT_TRUE(planned(due, "2026-11-30T08:00").isEmpty()) << "a journey may move the time of day by 26 hours";
    EXPECT_EQ(planned(due, "2026-11-30T06:00"), QStringList({"2026-12-01T09:00 a"}));
}

TEST(CalendarTriggers, WhatIsPastIsNotToldAnyMoreButForATimeThatWasChosen)
{
    DueFile due;
    due.reminders = {reminder("a", "2026-11-19T09:00"), reminder("b", "2026-11-18T09:00"), reminder("c", "2026-11-26T09:00"),
                     reminder("d", "2026-11-25T09:00"), reminder("e", "2026-01-01T09:00", true)};
    due.reminders[2].ofSteps = due.reminders[3].ofSteps = true;
    EXPECT_EQ(planned(due, "2026-11-28T12:00"), QStringList({"2026-11-28T12:01 e a c"}));
    due.reminders[4].told = true;
    due.lastTold = at("2026-11-28T11:00");
    EXPECT_TRUE(planned(due, "2026-11-28T12:00").isEmpty()) << "tomorrow is too late";
}

TEST(CalendarTriggers, WhatIsOverdueComesWithTheNextMinuteThatAllowsIt)
{
    DueFile due;
    due.reminders = {reminder("a", "2026-11-21T09:00"), reminder("b", "2026-11-22T09:00")};
    EXPECT_EQ(planned(due, "2026-11-28T12:00"), QStringList({"2026-11-28T12:01 a b"}));
    EXPECT_EQ(planned(due, "2026-11-28T23:00"), QStringList({"2026-11-29T08:00 a b"}));
}

TEST(CalendarTriggers, KeepTheQuietHoursButForATimeThatWasChosen)
{
    DueFile due;
    due.quietFrom = {22, 0};
    due.quietUntil = {8, 0};
    due.reminders = {reminder("a", "2026-12-01T22:00"), reminder("b", "2026-12-05T07:59"),
                     reminder("c", "2026-12-10T23:00", true)};
    EXPECT_EQ(planned(due, "2026-11-28T12:00"), QStringList({"2026-12-02T08:00 a", "2026-12-05T08:00 b", "2026-12-10T23:00 c"}));
    due.quietFrom = due.quietUntil;
    EXPECT_EQ(planned(due, "2026-11-28T12:00").first(), QStringLiteral("2026-12-01T22:00 a")) << "no quiet hours";
    due.quietFrom = {0, 0};
    due.quietUntil = {22, 30};
    EXPECT_EQ(planned(due, "2026-11-28T12:00").first(), QStringLiteral("2026-12-01T22:30 a"));
}

TEST(CalendarTriggers, ComeOnceInADayButForATimeThatWasChosen)
{
    DueFile due;
    due.reminders = {reminder("a", "2026-12-01T09:00"), reminder("b", "2026-12-01T10:00"),
                     reminder("c", "2026-12-01T11:00", true), reminder("d", "2026-12-02T09:30")};
    // c was chosen and takes b with it; d waits until a day after c.
    EXPECT_EQ(planned(due, "2026-11-28T12:00"),
              QStringList({"2026-12-01T09:00 a", "2026-12-01T11:00 b c", "2026-12-02T11:00 d"}));
    due.lastTold = at("2026-11-30T20:00");
    EXPECT_EQ(planned(due, "2026-11-30T21:00").first(), QStringLiteral("2026-12-01T11:00 a b c"));
    due.lastTold = at("2029-01-01T00:00");
    EXPECT_EQ(planned(due, "2026-11-28T12:00").first(), QStringLiteral("2026-12-01T09:00 a")) << "told by a clock that was wrong";
}

TEST(CalendarTriggers, WhatWasToldIsSeenOnTheClockOfNow)
{
    DueFile due;
    due.lastTold = at("2026-12-01T00:30");
    due.reminders = {reminder("a", "2026-12-01T12:00")};
    const QTimeZone hongKong(8 * 3600);
    const auto triggers = calendarTriggers(due, QDateTime(QDate(2026, 12, 1), QTime(10, 0), hongKong));
    ASSERT_EQ(triggers.size(), 1);
    EXPECT_EQ(timeOf(triggers.first()), at("2026-12-02T08:30"));
}

TEST(CalendarTriggers, AreTheNearestFifty)
{
    DueFile due;
    for (int index = 0; index < mostDueReminders; ++index)
        due.reminders.prepend({QString::number(index), QDate(2027, 1, 1).addDays(index), QTime(9, 0), false, 0, false, false});
    const auto triggers = calendarTriggers(due, at("2026-11-28T12:00"));
    ASSERT_EQ(triggers.size(), mostCalendarTriggers);
    EXPECT_EQ(triggers.first().ids, QStringList("0"));
    EXPECT_EQ(triggers.last().ids, QStringList("49"));
}

TEST(CalendarTriggers, HoldThePolicyWhateverIsArmed)
{
    QRandomGenerator random(6);
    constexpr int rounds = 2'000;
    for (int round = 0; round < rounds; ++round) {
        DueFile due;
        due.quietFrom = QTime(random.bounded(24), 0);
        due.quietUntil = QTime(random.bounded(24), 0);
        const QDateTime now = at("2026-11-28T12:00");
        if (random.bounded(2) == 0)
            due.lastTold = now.addSecs(-random.bounded(100'000));
        for (int count = random.bounded(20), id = 0; id < count; ++id) {
            const QDateTime when = now.addSecs(60 * (random.bounded(20'000) - 2'000));
            due.reminders.append({QString::number(id), when.date(), when.time(), random.bounded(3) == 0, random.bounded(8),
                                  random.bounded(4) == 0, random.bounded(6) == 0});
        }
        QStringList told;
        QDateTime last = due.lastTold.value_or(QDateTime());
        for (const CalendarTrigger &trigger : calendarTriggers(due, now)) {
            const QDateTime when = timeOf(trigger);
            ASSERT_GT(when, now);
            ASSERT_FALSE(trigger.ids.isEmpty());
            told += trigger.ids;
            bool exactly = false;
            for (const QString &id : trigger.ids) {
                const DueReminder &one = due.reminders[id.toInt()];
                ASSERT_TRUE(one.timeChosen || one.daysSince + one.day.daysTo(when.date()) <= (one.ofSteps ? 2 : 9));
                const QDateTime wanted(one.day, one.time, QTimeZone::utc());
                ASSERT_LE(wanted, when);
                exactly = exactly || (one.timeChosen && (wanted == when || wanted <= now));
            }
            if (!exactly) {
                const QTime from = due.quietFrom;
                const QTime until = due.quietUntil;
                const QTime time = when.time();
                ASSERT_TRUE(from <= until ? time < from || time >= until : time < from && time >= until);
                ASSERT_TRUE(!last.isValid() || last.secsTo(when) > 86'400 - 60);
            }
            last = when;
        }
        ASSERT_EQ(QSet<QString>(told.begin(), told.end()).size(), told.size()) << "each once";
        for (const DueReminder &one : due.reminders) {
            const bool wasTold = one.told && QDateTime(one.day, one.time, QTimeZone::utc()) < now.addSecs(93'000);
            ASSERT_FALSE(wasTold && told.contains(one.id));
            ASSERT_TRUE(one.told || !one.timeChosen || told.contains(one.id)) << "a time that was chosen is never past";
        }
    }
}

} // namespace
