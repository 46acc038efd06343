// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/logind_lock_signal.h"
#include "tests/support/event_loop.h"
#include "tests/support/private_bus.h"

#include <gtest/gtest.h>

#include <QDBusArgument>
#include <QDBusMessage>

using holdfast::platform::LogindLockSignal;
using holdfast::tests::happens;
using holdfast::tests::PrivateBus;

namespace {

const QString logind = QStringLiteral("org.freedesktop.login1");
const QString managerPath = QStringLiteral("/org/freedesktop/login1");
const QString managerInterface = QStringLiteral("org.freedesktop.login1.Manager");
const QString sessionInterface = QStringLiteral("org.freedesktop.login1.Session");

/// One line of what `systemd-inhibit --list` shows.
struct Inhibitor {
    QString what, who, why, mode;
};

/// A machine with the logind of python3-dbusmock, whose inhibitors last as long as whoever took them keeps them.
class LogindLock : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(bus.isRunning());
        ASSERT_TRUE(bus.mock(logind, {"--template", "logind"}));
        const QDBusConnection own = bus.anotherConnection();
        signal = std::make_unique<LogindLockSignal>(own);
        QObject::connect(signal.get(), &LogindLockSignal::lockRequested, signal.get(), [this] { ++locks; });
        QObject::connect(signal.get(), &LogindLockSignal::woke, signal.get(), [this] { ++wakings; });
        ASSERT_TRUE(happens([this] { return inhibitors().size() == 1; }));
        // The inhibitor is given; this answer comes behind it, so that then it has been received as well.
        own.call(QDBusMessage::createMethodCall("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetId"));
        ASSERT_TRUE(happens([turns = 0]() mutable { return ++turns > 2; }));
    }

    std::vector<Inhibitor> inhibitors() const
    {
        const QDBusMessage answer = bus.call(logind, managerPath, managerInterface, "ListInhibitors");
        EXPECT_EQ(answer.type(), QDBusMessage::ReplyMessage) << answer.errorMessage().toStdString();
        std::vector<Inhibitor> list;
        const auto argument = answer.arguments().value(0).value<QDBusArgument>();
        argument.beginArray();
        while (!argument.atEnd()) {
            Inhibitor inhibitor;
            uint user = 0;
            uint process = 0;
            argument.beginStructure();
            argument >> inhibitor.what >> inhibitor.who >> inhibitor.why >> inhibitor.mode >> user >> process;
            argument.endStructure();
            list.push_back(inhibitor);
        }
        argument.endArray();
        return list;
    }

    bool prepareForSleep(bool beforeSleep) const
    {
        return bus.emitSignal(logind, managerPath, managerInterface, "PrepareForSleep", "b", {beforeSleep});
    }

    /// Waits until everything sent so far has arrived: signals of one sender arrive in their order.
    bool everythingArrived()
    {
        const int before = wakings;
        return prepareForSleep(false) && happens([&] { return wakings > before; });
    }

    PrivateBus bus;
    std::unique_ptr<LogindLockSignal> signal;
    int locks = 0;
    int wakings = 0;
};

TEST_F(LogindLock, DelaysSleepFromTheStart)
{
    EXPECT_TRUE(signal->unavailableBecause().isEmpty());
    const Inhibitor taken = inhibitors().front();
    EXPECT_EQ(taken.what, "sleep");
    EXPECT_EQ(taken.who, "Holdfast");
    EXPECT_EQ(taken.mode, "delay") << "a person's machine is delayed, never kept awake";
}

TEST_F(LogindLock, LockingTheSessionLocks)
{
    const QString mock = QStringLiteral("org.freedesktop.DBus.Mock");
    ASSERT_EQ(bus.call(logind, managerPath, mock, "AddSession", {"c1", "seat0", 1000U, "somebody", true}).type(),
              QDBusMessage::ReplyMessage);
    ASSERT_TRUE(bus.emitSignal(logind, "/org/freedesktop/login1/session/c1", sessionInterface, "Lock", "", {}));
    EXPECT_TRUE(happens([this] { return locks == 1; }));
    EXPECT_EQ(wakings, 0);
    EXPECT_EQ(inhibitors().size(), 1u);
}

TEST_F(LogindLock, SleepWaitsForReleaseAndForNothingElse)
{
    ASSERT_TRUE(prepareForSleep(true));
    ASSERT_TRUE(happens([this] { return locks == 1; }));
    EXPECT_EQ(inhibitors().size(), 1u) << "the vault is still open";
    signal->release();
    EXPECT_TRUE(happens([this] { return inhibitors().empty(); }));
    EXPECT_EQ(wakings, 0);
}

TEST_F(LogindLock, AfterWakingTheNextSleepIsDelayedAgain)
{
    for (int night = 1; night <= 3; ++night) {
        ASSERT_TRUE(prepareForSleep(true));
        ASSERT_TRUE(happens([&] { return locks == night; }));
        signal->release();
        ASSERT_TRUE(happens([this] { return inhibitors().empty(); }));
        ASSERT_TRUE(prepareForSleep(false));
        ASSERT_TRUE(happens([&] { return wakings == night; }));
        EXPECT_TRUE(happens([this] { return inhibitors().size() == 1; }));
    }
}

TEST_F(LogindLock, ReleasingWithoutSleepKeepsTheDelayForTheNextOne)
{
    // A vault that locks by itself or on request is released too.
    signal->release();
    ASSERT_TRUE(prepareForSleep(true));
    ASSERT_TRUE(happens([this] { return locks == 1; }));
    EXPECT_EQ(inhibitors().size(), 1u);
}

TEST_F(LogindLock, WakingWithoutReleaseTakesNoSecondDelay)
{
    ASSERT_TRUE(prepareForSleep(true));
    ASSERT_TRUE(everythingArrived());
    EXPECT_TRUE(happens([this] { return inhibitors().size() == 1; }));
    signal->release();
    ASSERT_TRUE(everythingArrived());
    EXPECT_TRUE(happens([this] { return inhibitors().size() == 1; })) << "that release came too late to mean the next sleep";
}

TEST_F(LogindLock, NobodyElseCanPretendToBeLogind)
{
    QDBusConnection stranger = bus.anotherConnection();
    ASSERT_TRUE(stranger.send(QDBusMessage::createSignal("/org/freedesktop/login1/session/c1", sessionInterface, "Lock")));
    QDBusMessage sleep = QDBusMessage::createSignal(managerPath, managerInterface, "PrepareForSleep");
    sleep << true;
    ASSERT_TRUE(stranger.send(sleep));
    // The stranger's own question is answered only after the bus has passed its signals on.
    stranger.call(QDBusMessage::createMethodCall("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetId"));
    ASSERT_TRUE(everythingArrived());
    EXPECT_EQ(locks, 0);
}

TEST_F(LogindLock, TheDelayEndsWithTheProgram)
{
    signal.reset();
    EXPECT_TRUE(happens([this] { return inhibitors().empty(); }));
}

TEST(WithoutLogind, SaysWhyAndDoesNothing)
{
    PrivateBus bus;
    ASSERT_TRUE(bus.isRunning());
    LogindLockSignal signal(bus.anotherConnection());
    EXPECT_TRUE(happens([&] { return !signal.unavailableBecause().isEmpty(); }));
    signal.release();
    EXPECT_FALSE(signal.unavailableBecause().isEmpty());
}

TEST(WithoutLogind, NoSystemBusAtAllIsNoDifferent)
{
    LogindLockSignal signal(QDBusConnection::connectToBus(QStringLiteral("unix:path=/nonexistent/bus"), "nowhere"));
    EXPECT_TRUE(signal.unavailableBecause().startsWith("no system bus")) << signal.unavailableBecause().toStdString();
    signal.release();
    QDBusConnection::disconnectFromBus("nowhere");
}

} // namespace
