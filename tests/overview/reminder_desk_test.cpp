// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/reminder_desk.h"

#include "platform/linux/posix_durable_storage.h"
#include "tests/support/faulty_storage.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <QFileInfo>

#include <atomic>
#include <thread>

// Reminding without the vault, over real files.

namespace holdfast::overview::tests {

namespace {

using namespace holdfast::tests;
using namespace routine;
using platform::StorageFault;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr qint64 hour = 3600;
constexpr qint64 quarter = hour / 4;

class ReminderDeskTest : public testing::Test
{
protected:
    ReminderDeskTest() { EXPECT_TRUE(real.makePrivateFolder(folder.path())); }

    [[nodiscard]] LocalMoment moment(qint64 seconds) const { return localMoment(clock.now().addSecs(seconds), clock.zone()); }
    void arm(const QString &id, qint64 seconds, bool timeChosen = true)
    {
        EXPECT_TRUE(files.change([&](ArmedReminders &armed) {
            armed.reminders.push_back({id, moment(seconds), Matter::RoutineDue, 0, timeChosen, {}, {}});
        }));
    }
    Announcement roundAfter(qint64 seconds, UpdatesSeen seen = UpdatesSeen::NotLooked)
    {
        clock.advanceSeconds(seconds);
        const auto told = desk.round(seen, false);
        EXPECT_TRUE(told);
        return told.value_or(Announcement());
    }

    const TemporaryFolder temporary;
    const store::VaultFolder folder{temporary.path(QStringLiteral("holdfast"))};
    platform::PosixDurableStorage real;
    FaultyStorage storage{real};
    FixedClock clock{QDateTime(QDate(2026, 12, 1), QTime(12, 0), QTimeZone::utc()), QTimeZone("Asia/Hong_Kong")};
    store::ReminderFiles files{folder, storage};
    ReminderDesk desk{folder, storage, clock};
    const QString first = QStringLiteral("0123456789abcdef0123456789abcdef");
    const QString second = QStringLiteral("fedcba9876543210fedcba9876543210");
};

} // namespace

TEST_F(ReminderDeskTest, WithoutAnythingArmedItDoesNothing)
{
    EXPECT_FALSE(desk.wantsLook());
    EXPECT_EQ(*desk.round(UpdatesSeen::SecurityUpdates, false), Announcement());
    EXPECT_EQ(desk.wouldTell(UpdatesSeen::SecurityUpdates, false), Announcement());
    EXPECT_FALSE(desk.isDamaged());
    EXPECT_THAT(*real.filesIn(folder.path()), IsEmpty()) << "a vault that was deleted leaves no trace by reminding";
}

TEST_F(ReminderDeskTest, TellsOnceWhatIsDueAndNotesIt)
{
    arm(first, hour);
    EXPECT_TRUE(desk.wantsLook());
    EXPECT_EQ(roundAfter(0).telling, Telling::Nothing);
    EXPECT_EQ(desk.armed().lastRun, clock.now());
    clock.advanceSeconds(hour);
    EXPECT_THAT(desk.wouldTell(UpdatesSeen::NotLooked, false).ids, ElementsAre(first));
    EXPECT_FALSE(desk.armed().badge) << "asking notes nothing";
    EXPECT_THAT(roundAfter(0).ids, ElementsAre(first));
    EXPECT_TRUE(desk.armed().badge);
    EXPECT_EQ(roundAfter(0).telling, Telling::Nothing);
    ReminderDesk other(folder, storage, clock);
    EXPECT_EQ(other.round(UpdatesSeen::NotLooked, false)->telling, Telling::Nothing) << "nor by somebody else";
}

TEST_F(ReminderDeskTest, LooksAreWantedDaily)
{
    arm(first, hour);
    roundAfter(0, UpdatesSeen::Nothing);
    EXPECT_FALSE(desk.wantsLook());
    clock.advanceDays(1);
    EXPECT_TRUE(desk.wantsLook());
}

TEST_F(ReminderDeskTest, LaterComesBackAtItsTimeAndTheVaultIsTold)
{
    arm(first, 0);
    arm(second, 0);
    const Announcement told = roundAfter(0);
    const auto until = desk.later(told);
    ASSERT_TRUE(until);
    EXPECT_EQ(*until, moment(hour));
    EXPECT_EQ(roundAfter(hour - 1).telling, Telling::Nothing);
    EXPECT_THAT(roundAfter(1).ids, ElementsAre(first, second));
    EXPECT_EQ(roundAfter(1).telling, Telling::Nothing);
    EXPECT_THAT(*files.takePressed(),
                ElementsAre(Pressed{first, Pressed::Button::Later, *until}, Pressed{second, Pressed::Button::Later, *until}));
}

TEST_F(ReminderDeskTest, LaterInTheEveningComesBackInTheMorning)
{
    clock.set(QDateTime(QDate(2026, 12, 1), QTime(21, 30), QTimeZone("Asia/Hong_Kong")));
    arm(first, 0);
    const auto until = desk.later(roundAfter(0));
    EXPECT_EQ(*until, (LocalMoment{{2026, 12, 2}, {8, 0}}));
    EXPECT_EQ(roundAfter(10 * hour).telling, Telling::Nothing);
    EXPECT_EQ(roundAfter(hour / 2).telling, Telling::Notify);
}

TEST_F(ReminderDeskTest, LaterOnWhatALookFoundComesBackToo)
{
    arm(first, 90 * hour);
    const auto until = desk.later(roundAfter(0, UpdatesSeen::SecurityUpdates));
    EXPECT_EQ(*until, moment(hour));
    EXPECT_THAT(*files.takePressed(), IsEmpty()) << "the vault knows nothing of it";
    EXPECT_EQ(roundAfter(hour).matter, Matter::SecurityPending);
}

TEST_F(ReminderDeskTest, OpenIsKeptForTheVaultAndTakesTheBadgeAway)
{
    arm(first, 0);
    ASSERT_TRUE(desk.open(roundAfter(0)));
    EXPECT_FALSE(desk.armed().badge);
    EXPECT_THAT(*files.takePressed(), ElementsAre(Pressed{first, Pressed::Button::Open, {}}));
    ASSERT_TRUE(desk.open(roundAfter(25 * hour, UpdatesSeen::SecurityUpdates)));
    EXPECT_THAT(*files.takePressed(), ElementsAre(Pressed{{}, Pressed::Button::Open, {}})) << "of what a look found";
    EXPECT_EQ(roundAfter(0).telling, Telling::Badge);
    EXPECT_FALSE(desk.armed().badge) << "told and seen";
}

TEST_F(ReminderDeskTest, WhatCannotBeNotedIsNotTold)
{
    arm(first, 0);
    for (const StorageFault fault : {StorageFault::NoSpace, StorageFault::ReadOnly, StorageFault::PermissionDenied}) {
        storage.failAt(2, fault);
        EXPECT_FALSE(desk.round(UpdatesSeen::NotLooked, false));
    }
    storage.heal();
    EXPECT_THAT(roundAfter(0).ids, ElementsAre(first)) << "but later, when it can";
}

TEST_F(ReminderDeskTest, WhatCouldNotBeShownIsToldAgain)
{
    arm(first, 0);
    const Announcement told = roundAfter(0, UpdatesSeen::SecurityUpdates);
    ASSERT_TRUE(desk.couldNotShow(told));
    EXPECT_TRUE(desk.armed().badge);
    EXPECT_EQ(roundAfter(quarter), told);
    ReminderDesk fresh(folder, storage, clock);
    ASSERT_TRUE(fresh.couldNotShow(told)) << "one that told nothing takes nothing back";
    EXPECT_EQ(roundAfter(quarter).telling, Telling::Badge);
}

TEST_F(ReminderDeskTest, TwoThatRemindAtOnceTellOnce)
{
    constexpr int count = 30;
    for (int number = 0; number < count; ++number)
        arm(QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0')), number * quarter);
    std::atomic_int told = 0;
    const auto remind = [&] {
        platform::PosixDurableStorage own;
        FixedClock mine{QDateTime(QDate(2026, 12, 1), QTime(12, 0), QTimeZone::utc()), QTimeZone("Asia/Hong_Kong")};
        ReminderDesk another(folder, own, mine);
        for (int number = 0; number < count; ++number) {
            const auto announcement = another.round(UpdatesSeen::NotLooked, false);
            EXPECT_TRUE(announcement);
            told += static_cast<int>(announcement.value_or(Announcement()).ids.size());
            mine.advanceSeconds(quarter);
        }
    };
    std::thread one(remind);
    std::thread two(remind);
    one.join();
    two.join();
    EXPECT_EQ(told, count);
}

TEST_F(ReminderDeskTest, ATestIsArmedForNowAndToldEvenInTheQuietHours)
{
    clock.set(QDateTime(QDate(2026, 12, 1), QTime(23, 30, 59), QTimeZone("Asia/Hong_Kong")));
    arm(first, 0);
    roundAfter(0);
    const auto id = desk.armTest();
    ASSERT_TRUE(id);
    EXPECT_THAT(roundAfter(1).ids, ElementsAre(*id));
    const auto another = desk.armTest();
    EXPECT_NE(*id, *another);
    EXPECT_THAT(*another, SizeIs(32));
    EXPECT_FALSE(desk.isDamaged());
}

TEST_F(ReminderDeskTest, ADamagedFileIsSaidAndMended)
{
    ASSERT_TRUE(writeFile(folder.dueFile(), QByteArray(300'000, '{')));
    EXPECT_TRUE(desk.isDamaged());
    EXPECT_EQ(desk.armed(), ArmedReminders());
    EXPECT_EQ(roundAfter(0).telling, Telling::Nothing);
    EXPECT_FALSE(desk.isDamaged());
}

} // namespace holdfast::overview::tests
