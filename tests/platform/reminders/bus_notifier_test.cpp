// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/freedesktop_notifier.h"
#include "platform/linux/portal_notifier.h"
#include "tests/platform/reminders/fake_notifications.h"
#include "tests/platform/reminders/notifier_record.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace holdfast::platform;
using namespace holdfast::tests;
using namespace std::chrono_literals;

namespace {

using Outcome = Notifier::Outcome;

/// A socket that takes whoever comes and says nothing.
class MuteBus
{
public:
    MuteBus()
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray path = QFile::encodeName(m_folder.path("bus"));
        std::copy(path.begin(), path.end(), address.sun_path);
        m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        EXPECT_EQ(::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        EXPECT_EQ(::listen(m_socket, 8), 0);
    }
    ~MuteBus() { ::close(m_socket); }
    MuteBus(const MuteBus &) = delete;
    [[nodiscard]] QString address() const { return "unix:path=" + m_folder.path("bus"); }

private:
    TemporaryFolder m_folder;
    int m_socket = -1;
};

TEST(BusNotification, WithoutABusThereIsNoService)
{
    FreedesktopNotifier none(QString(), 60s);
    EXPECT_FALSE(none.unavailableBecause().isEmpty());
    EXPECT_EQ(NotifierRecord(none).show(someNotice()), Outcome::NoSuchService);
    const TemporaryFolder folder;
    FreedesktopNotifier gone("unix:path=" + folder.path("bus"), 60s);
    EXPECT_EQ(NotifierRecord(gone).show(someNotice()), Outcome::NoSuchService);
    PortalNotifier portal("unix:path=" + folder.path("bus"), 60s);
    EXPECT_EQ(NotifierRecord(portal).show(someNotice()), Outcome::NoSuchService);
}

TEST(BusNotification, AMuteBusHoldsNothingUp)
{
    const MuteBus bus;
    FreedesktopNotifier notifier(bus.address(), 300ms);
    int ticks = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] { ++ticks; });
    timer.start(1ms);
    EXPECT_EQ(NotifierRecord(notifier).show(someNotice()), Outcome::TimedOut);
    EXPECT_GT(ticks, 1) << "the caller's events stood still";
    EXPECT_EQ(NotifierRecord(notifier).show(someNotice()), Outcome::TimedOut);
    // Nor does it keep anybody who goes: this limit would be noticed.
    FreedesktopNotifier leaves(bus.address(), std::chrono::hours(1));
    leaves.show(someNotice(), [](Outcome) { ADD_FAILURE(); });
    ASSERT_TRUE(happens([turns = 0]() mutable { return ++turns > 3; }));
}

TEST(BusNotification, WhatIsShownGoesWithTheBus)
{
    auto bus = std::make_unique<PrivateBus>();
    ASSERT_TRUE(bus->isRunning());
    auto service = std::make_unique<FakeNotifications>(bus->anotherConnection());
    FreedesktopNotifier notifier(addressOf(*bus), 60s);
    NotifierRecord record(notifier);
    ASSERT_EQ(record.show(someNotice()), Outcome::Shown);
    service.reset();
    bus.reset();
    ASSERT_TRUE(record.tells({"closed"}));
    EXPECT_EQ(record.show(someNotice()), Outcome::NoSuchService);
}

} // namespace
