// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/routine/armed_case.h"

#include <gmock/gmock.h>

using testing::ElementsAre;
using testing::IsEmpty;

namespace holdfast::routine::tests {

TEST(QuietHours, HoldOverMidnightAndWithinADay)
{
    const QuietHours night;
    EXPECT_TRUE(night.contains({22, 0}));
    EXPECT_TRUE(night.contains({0, 0}));
    EXPECT_TRUE(night.contains({7, 59}));
    EXPECT_FALSE(night.contains({8, 0}));
    EXPECT_FALSE(night.contains({21, 59}));
    const QuietHours lunch{{12, 0}, {13, 30}};
    EXPECT_TRUE(lunch.contains({12, 0}));
    EXPECT_FALSE(lunch.contains({13, 30}));
    EXPECT_FALSE(lunch.contains({23, 0}));
    EXPECT_FALSE((QuietHours{{9, 0}, {9, 0}}.contains({9, 0})));
    EXPECT_FALSE((QuietHours{QTime(), {9, 0}}.contains({3, 0})));
    EXPECT_FALSE(night.contains(QTime()));
}

TEST(LaterThan, IsInAnHourOrWhenTheQuietHoursEnd)
{
    const QDate today(2026, 12, 1);
    const QuietHours night;
    EXPECT_EQ(laterThan({today, {12, 0}}, night), (LocalMoment{today, {13, 0}}));
    EXPECT_EQ(laterThan({today, {20, 59}}, night), (LocalMoment{today, {21, 59}}));
    EXPECT_EQ(laterThan({today, {21, 0}}, night), (LocalMoment{today.addDays(1), {8, 0}}));
    EXPECT_EQ(laterThan({today, {23, 30}}, night), (LocalMoment{today.addDays(1), {8, 0}}));
    EXPECT_EQ(laterThan({today, {3, 0}}, night), (LocalMoment{today, {8, 0}}));
    EXPECT_EQ(laterThan({today, {7, 0}}, night), (LocalMoment{today, {8, 0}}));
    EXPECT_EQ(laterThan({today, {23, 30}}, {{9, 0}, {9, 0}}), (LocalMoment{today.addDays(1), {0, 30}}));
}

TEST_F(ArmedReminding, TellsAReminderWhenItsTimeHasComeAndOnce)
{
    arm(hour);
    EXPECT_EQ(round(), (Announcement{Telling::Nothing, Matter::RoutineDue, {}, {}, {}}));
    EXPECT_FALSE(armed.badge);
    EXPECT_EQ(roundAfter(hour - 1).telling, Telling::Nothing);
    EXPECT_EQ(roundAfter(1), (Announcement{Telling::Notify, Matter::RoutineDue, {idOf(1)}, {}, {}}));
    EXPECT_TRUE(armed.badge);
    EXPECT_EQ(armed.lastTold, now);
    EXPECT_EQ(armed.lastRun, now);
    EXPECT_EQ(armed.reminders[0].toldAt, now);
    EXPECT_EQ(round().telling, Telling::Nothing);
    EXPECT_EQ(roundAfter(2 * day).telling, Telling::Nothing);
}

TEST_F(ArmedReminding, TellsAllThatIsDueInOne)
{
    arm(0, Matter::StepsDue);
    arm(-hour, Matter::RoutineDue).title = QStringLiteral("Five minutes");
    arm(hour);
    const Announcement announcement = round(UpdatesSeen::SecurityUpdates);
    EXPECT_EQ(announcement.matter, Matter::RoutineDue);
    EXPECT_THAT(announcement.ids, ElementsAre(idOf(1), idOf(2)));
    EXPECT_THAT(announcement.titles, ElementsAre(QStringLiteral("Five minutes")));
    EXPECT_EQ(announcement.besides, Matter::SecurityPending);
    EXPECT_EQ(armed.securityToldAt, now);
    EXPECT_EQ(roundAfter(minute).telling, Telling::Badge);
}

TEST_F(ArmedReminding, HoldsBackFor24HoursAndThenTells)
{
    arm(0);
    arm(hour);
    ASSERT_EQ(round().telling, Telling::Notify);
    armed.badge = false;
    EXPECT_EQ(roundAfter(hour).telling, Telling::Badge);
    EXPECT_TRUE(armed.badge);
    EXPECT_EQ(roundAfter(23 * hour - 1).telling, Telling::Badge);
    EXPECT_THAT(roundAfter(1).ids, ElementsAre(idOf(2)));
}

TEST_F(ArmedReminding, AChosenTimeComesWithin24HoursAndBringsAlongWhatWasHeldBack)
{
    arm(0);
    arm(hour);
    arm(2 * hour, Matter::RoutineDue, 0, true);
    ASSERT_THAT(round().ids, ElementsAre(idOf(1)));
    ASSERT_EQ(roundAfter(hour).telling, Telling::Badge);
    EXPECT_THAT(roundAfter(hour).ids, ElementsAre(idOf(2), idOf(3)));
}

TEST_F(ArmedReminding, QuietHoursHoldBackButNotAChosenTime)
{
    arm(10 * hour + minute, Matter::StepsDue);
    EXPECT_EQ(roundAfter(10 * hour + minute).telling, Telling::Badge);
    EXPECT_TRUE(armed.badge);
    EXPECT_EQ(roundAfter(10 * hour - 2 * minute).telling, Telling::Badge);
    EXPECT_THAT(roundAfter(minute).ids, ElementsAre(idOf(1)));
    arm(15 * hour, Matter::RoutineDue, 0, true);
    EXPECT_THAT(roundAfter(15 * hour).ids, ElementsAre(idOf(2)));
}

TEST_F(ArmedReminding, WhatIsPastLeavesABadgeAndIsToldNoMore)
{
    arm(0, Matter::RoutineDue, 7);
    arm(0, Matter::StepsDue);
    EXPECT_EQ(roundAfter(3 * day).telling, Telling::Badge);
    EXPECT_TRUE(armed.badge);
    EXPECT_EQ(armed.lastTold, std::nullopt);
}

TEST_F(ArmedReminding, AChosenTimeIsNeverPast)
{
    arm(0, Matter::RoutineDue, 0, true);
    EXPECT_THAT(roundAfter(40 * day).ids, ElementsAre(idOf(1)));
}

TEST_F(ArmedReminding, SecurityIsToldAtMostDailyAsLongAsItWaits)
{
    EXPECT_EQ(round(UpdatesSeen::SecurityUpdates), (Announcement{Telling::Notify, Matter::SecurityPending, {}, {}, {}}));
    EXPECT_EQ(roundAfter(hour).telling, Telling::Badge);
    EXPECT_EQ(roundAfter(23 * hour, UpdatesSeen::SecurityUpdates).telling, Telling::Notify);
    EXPECT_EQ(roundAfter(day, UpdatesSeen::Nothing).telling, Telling::Nothing);
    EXPECT_EQ(armed.securitySince, std::nullopt);
    EXPECT_EQ(armed.updatesSince, std::nullopt);
}

TEST_F(ArmedReminding, OrdinaryUpdatesAreToldWeeklyAtMostAlsoWhenOthersCameBetween)
{
    EXPECT_EQ(round(UpdatesSeen::Updates).matter, Matter::UpdatesPending);
    armed.badge = false;
    EXPECT_EQ(roundAfter(day, UpdatesSeen::Nothing).telling, Telling::Nothing);
    EXPECT_FALSE(armed.badge);
    EXPECT_EQ(roundAfter(day, UpdatesSeen::Updates).telling, Telling::Badge);
    EXPECT_TRUE(armed.badge) << "others wait now, which is news";
    EXPECT_EQ(roundAfter(4 * day).telling, Telling::Badge);
    EXPECT_EQ(roundAfter(day).telling, Telling::Notify);
}

TEST_F(ArmedReminding, AMeteredConnectionSparesAllButSecurity)
{
    EXPECT_EQ(round(UpdatesSeen::Updates, true).telling, Telling::Badge);
    EXPECT_TRUE(armed.badge);
    EXPECT_EQ(round(UpdatesSeen::SecurityUpdates, true).telling, Telling::Notify);
}

TEST_F(ArmedReminding, NoAnswerForAWeekIsToldOnceUntilThereIsOne)
{
    EXPECT_EQ(round(UpdatesSeen::CouldNotCheck).telling, Telling::Nothing);
    for (int days = 1; days < 7; ++days)
        EXPECT_EQ(roundAfter(day, UpdatesSeen::CouldNotCheck).telling, Telling::Nothing) << days;
    EXPECT_EQ(roundAfter(day, UpdatesSeen::CouldNotCheck).matter, Matter::CouldNotCheck);
    EXPECT_EQ(armed.couldNotCheckToldAt, now);
    for (int days = 0; days < 10; ++days)
        EXPECT_EQ(roundAfter(day, UpdatesSeen::CouldNotCheck).telling, Telling::Badge) << days;
    EXPECT_EQ(roundAfter(day, UpdatesSeen::Nothing).telling, Telling::Nothing);
    EXPECT_EQ(armed.couldNotCheckSince, std::nullopt);
    round(UpdatesSeen::CouldNotCheck);
    EXPECT_EQ(roundAfter(7 * day, UpdatesSeen::CouldNotCheck).telling, Telling::Notify);
}

TEST_F(ArmedReminding, WhatAnEarlierLookSawIsNotToldWhileLooksComeToNoAnswer)
{
    ASSERT_EQ(round(UpdatesSeen::SecurityUpdates).telling, Telling::Notify);
    EXPECT_EQ(roundAfter(2 * day, UpdatesSeen::CouldNotCheck).telling, Telling::Nothing);
    EXPECT_EQ(roundAfter(day, UpdatesSeen::SecurityUpdates).telling, Telling::Notify);
}

TEST_F(ArmedReminding, LooksAreWantedDaily)
{
    EXPECT_TRUE(wantsLook(armed, now));
    round(UpdatesSeen::Nothing);
    EXPECT_FALSE(wantsLook(armed, now));
    EXPECT_FALSE(wantsLook(armed, now.addSecs(day - 1)));
    EXPECT_TRUE(wantsLook(armed, now.addSecs(day)));
    EXPECT_TRUE(wantsLook(armed, now.addSecs(-1))) << "the clock was wrong";
    armed.looksForUpdates = false;
    EXPECT_FALSE(wantsLook(armed, now.addSecs(day)));
}

TEST_F(ArmedReminding, LaterComesBackAtItsTimeAlsoWithin24Hours)
{
    arm(0);
    arm(0);
    const Announcement first = round(UpdatesSeen::Updates);
    putOff(armed, first, laterThan(localMoment(now, zone), armed.quietHours));
    EXPECT_EQ(roundAfter(hour - 1).telling, Telling::Badge);
    const Announcement second = roundAfter(1);
    EXPECT_THAT(second.ids, ElementsAre(idOf(1), idOf(2)));
    EXPECT_EQ(second.besides, Matter::UpdatesPending);
    EXPECT_EQ(armed.updatesPutOffTo, std::nullopt);
    EXPECT_EQ(roundAfter(hour).telling, Telling::Badge);
}

TEST_F(ArmedReminding, WhatALookFoundComesBackOnlyIfItIsStillSo)
{
    putOff(armed, round(UpdatesSeen::SecurityUpdates), localMoment(now.addSecs(hour), zone));
    EXPECT_EQ(roundAfter(minute, UpdatesSeen::Nothing).telling, Telling::Nothing);
    EXPECT_EQ(roundAfter(hour).telling, Telling::Nothing);
    putOff(armed, roundAfter(day, UpdatesSeen::SecurityUpdates), localMoment(now.addSecs(hour), zone));
    EXPECT_EQ(roundAfter(minute, UpdatesSeen::CouldNotCheck).telling, Telling::Nothing);
    EXPECT_EQ(roundAfter(hour).telling, Telling::Nothing) << "not that there was no answer, either";
    EXPECT_EQ(roundAfter(hour, UpdatesSeen::SecurityUpdates).telling, Telling::Notify);
}

TEST_F(ArmedReminding, PutsOffWhatIsNamedAlone)
{
    arm(0);
    arm(0);
    round();
    const ArmedReminders before = armed;
    const LocalMoment tomorrow = localMoment(now, zone).plusDays(1);
    putOff(armed, {idOf(2), idOf(9)}, tomorrow);
    EXPECT_EQ(armed.reminders[0], before.reminders[0]);
    EXPECT_EQ(armed.reminders[1].at, tomorrow);
    EXPECT_TRUE(armed.reminders[1].timeChosen);
    EXPECT_EQ(armed.updatesPutOffTo, std::nullopt);
}

TEST_F(ArmedReminding, MomentsInTheFutureCountAsNowAndAreWrittenSo)
{
    const QDateTime wrong = now.addDays(4000);
    arm(-hour).toldAt = wrong;
    armed.lastTold = armed.lastRun = armed.lastLook = armed.couldNotCheckSince = armed.couldNotCheckToldAt = wrong;
    armed.securitySince = armed.securityToldAt = armed.updatesSince = armed.updatesToldAt = wrong;
    armed.updatesPutOffTo = localMoment(wrong, zone);
    EXPECT_EQ(round().telling, Telling::Nothing);
    EXPECT_EQ(armed.reminders[0].toldAt, now);
    for (const auto &stamp : {armed.lastTold, armed.lastRun, armed.lastLook, armed.couldNotCheckSince, armed.couldNotCheckToldAt,
                              armed.securitySince, armed.securityToldAt, armed.updatesSince, armed.updatesToldAt})
        EXPECT_EQ(stamp, now);
    EXPECT_EQ(armed.updatesPutOffTo, std::nullopt);
    arm(day);
    EXPECT_THAT(roundAfter(day).ids, ElementsAre(idOf(2)));
}

TEST_F(ArmedReminding, IsUntoldOnlyByAClockMoreThan26HoursBefore)
{
    arm(0, Matter::RoutineDue, 0, true);
    ASSERT_EQ(round().telling, Telling::Notify);
    const QDateTime at = now;
    EXPECT_EQ(roundAfter(-26 * hour).telling, Telling::Nothing);
    now = at;
    EXPECT_EQ(round().telling, Telling::Nothing) << "told, and still";
    EXPECT_EQ(roundAfter(-26 * hour - 1).telling, Telling::Nothing);
    EXPECT_EQ(armed.reminders[0].toldAt, std::nullopt);
    now = at;
    EXPECT_THAT(round().ids, ElementsAre(idOf(1)));
}

TEST_F(ArmedReminding, AJourneyRoundTheWorldDoublesNothing)
{
    zone = QTimeZone("Pacific/Kiritimati");
    arm(0, Matter::RoutineDue, 0, true);
    ASSERT_EQ(round().telling, Telling::Notify);
    zone = QTimeZone("Etc/GMT+12");
    for (int hours = 0; hours < 60; ++hours)
        EXPECT_EQ(roundAfter(hour).telling, Telling::Nothing) << hours;
}

TEST_F(ArmedReminding, WhatCouldNotBeShownIsUntoldAndTheBadgeStays)
{
    arm(0, Matter::RoutineDue, 0, true).title = QStringLiteral("x");
    arm(day);
    const ArmedReminders before = armed;
    const Announcement announcement = round(UpdatesSeen::SecurityUpdates);
    const ArmedReminders after = armed;
    takeBack(armed, announcement, before, after);
    EXPECT_EQ(armed.lastTold, std::nullopt);
    EXPECT_EQ(armed.securityToldAt, std::nullopt);
    EXPECT_EQ(armed.reminders, before.reminders);
    EXPECT_TRUE(armed.badge);
    EXPECT_EQ(armed.lastLook, now) << "that it was looked is true";
    EXPECT_EQ(round(), announcement);
    // What somebody else told since stays told.
    armed = after;
    armed.lastTold = now.addSecs(minute);
    armed.reminders[0].toldAt = now.addSecs(minute);
    takeBack(armed, announcement, before, after);
    EXPECT_EQ(armed.lastTold, now.addSecs(minute));
    EXPECT_EQ(armed.reminders[0].toldAt, now.addSecs(minute));
}

TEST_F(ArmedReminding, WhatMakesNoSenseIsNotTold)
{
    armed.reminders.push_back({idOf(1), {}, Matter::RoutineDue, 0, true, {}, {}});
    EXPECT_EQ(round().telling, Telling::Nothing);
    EXPECT_EQ(announce(armed, UpdatesSeen::NotLooked, now, QTimeZone(), false).telling, Telling::Nothing);
    EXPECT_EQ(announce(armed, UpdatesSeen::NotLooked, QDateTime(), zone, false).telling, Telling::Nothing);
    armed.reminders[0].at = {QDate(9999, 12, 31), {23, 59}};
    EXPECT_EQ(round().telling, Telling::Nothing);
    armed.reminders[0].at = {QDate(1970, 1, 1), {0, 0}};
    EXPECT_EQ(round().telling, Telling::Notify);
}

} // namespace holdfast::routine::tests
