// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/reminder_parts.h"

#include "tests/platform/reminders/fake_notifications.h"
#include "tests/platform/reminders/notifier_record.h"

#include <QFileInfo>

using namespace holdfast::platform;
using namespace holdfast::tests;

namespace {

/// The parts as the program makes them, with this process's own surroundings pointed at a bus and a home of the test's.
class PartsOfReminders : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(bus.isRunning());
        for (const char *name :
             {"DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "SNAP"})
            before.emplace_back(name, qgetenv(name));
        qputenv("DBUS_SESSION_BUS_ADDRESS", addressOf(bus).toUtf8());
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", addressOf(bus).toUtf8());
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(home.path()));
        qunsetenv("SNAP");
    }
    void TearDown() override
    {
        for (const auto &[name, value] : before)
            value.isNull() ? qunsetenv(name) : qputenv(name, value);
    }

    PrivateBus bus;
    TemporaryFolder home;
    std::vector<std::pair<const char *, QByteArray>> before;
};

TEST_F(PartsOfReminders, WorkTogether)
{
    const FakeNotifications service(bus.anotherConnection());
    const ReminderParts parts = makeReminderParts("/home/ada/vault");
    EXPECT_TRUE(parts.notifier->unavailableBecause().isEmpty());
    EXPECT_EQ(NotifierRecord(*parts.notifier).show(someNotice()), Notifier::Outcome::Shown);
    EXPECT_EQ(service.shown.size(), 1U);
    EXPECT_FALSE(parts.isMetered()) << "nobody knows";
    // Only told, nothing done: this machine's systemd, if it has one, is nobody's to play with.
    EXPECT_FALSE(parts.wakeUp->state().installed);
    const QString plan = parts.wakeUp->plan(true).join('\n');
    EXPECT_TRUE(plan.contains(home.path())) << plan.toStdString();
    EXPECT_TRUE(plan.contains(QFileInfo("/proc/self/exe").canonicalFilePath()));
    EXPECT_TRUE(plan.contains("\"--vault\" \"/home/ada/vault\" \"remind\""));
    EXPECT_TRUE(QDir(home.path()).isEmpty());
    EXPECT_NE(parts.openWindow, nullptr);
}

TEST_F(PartsOfReminders, InASandboxThereIsNobodyToWakeIt)
{
    qputenv("SNAP", "/snap/editor/1");
    EXPECT_NE(makeReminderParts({}).wakeUp->state().trouble, WakeUp::Trouble::Unsupported) << "inherited, not its own";
    qputenv("SNAP", QFile::encodeName(QFileInfo("/proc/self/exe").canonicalPath()));
    const ReminderParts parts = makeReminderParts({});
    EXPECT_EQ(parts.wakeUp->state().trouble, WakeUp::Trouble::Unsupported);
    EXPECT_TRUE(parts.wakeUp->plan(true).isEmpty());
    const FakeNotifications service(bus.anotherConnection());
    EXPECT_EQ(NotifierRecord(*parts.notifier).show(someNotice()), Notifier::Outcome::NoSuchService) << "only the portal is asked";
}

} // namespace
