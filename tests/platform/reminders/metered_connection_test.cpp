// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/metered_connection.h"
#include "tests/platform/reminders/notifier_record.h"

#include <QDBusMessage>
#include <QDBusVariant>

using namespace holdfast::platform;
using namespace holdfast::tests;
using namespace std::chrono_literals;

namespace {

const QString networkManager = QStringLiteral("org.freedesktop.NetworkManager");
const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString mock = QStringLiteral("org.freedesktop.DBus.Mock");

class MeteredConnection : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(bus.isRunning()); }

    PrivateBus bus;
};

TEST_F(MeteredConnection, IsWhatNetworkManagerKnowsOrGuesses)
{
    const QString path = "/org/freedesktop/NetworkManager";
    EXPECT_FALSE(isMeteredByNetworkManager(addressOf(bus), Patience(60s))) << "nobody is there to ask";
    ASSERT_TRUE(bus.mock(networkManager, {networkManager, path, networkManager}));
    EXPECT_FALSE(isMeteredByNetworkManager(addressOf(bus), Patience(60s))) << "an old one without the property";
    bus.call(networkManager, path, mock, "AddProperty", {networkManager, "Metered", QVariant::fromValue(QDBusVariant(0U))});
    const std::vector<std::pair<uint, bool>> cases{{0, false}, {1, true}, {2, false}, {3, true}, {4, false}, {99, false}};
    for (const auto &[value, metered] : cases) {
        bus.call(networkManager, path, mock, "UpdateProperties",
                 {networkManager, QVariantMap{{"Metered", QVariant::fromValue(value)}}});
        EXPECT_EQ(isMeteredByNetworkManager(addressOf(bus), Patience(60s)), metered) << value;
    }
    bus.call(networkManager, path, mock, "UpdateProperties", {networkManager, QVariantMap{{"Metered", "yes"}}});
    EXPECT_FALSE(isMeteredByNetworkManager(addressOf(bus), Patience(60s))) << "not even a number";
}

TEST_F(MeteredConnection, IsWhatThePortalSays)
{
    EXPECT_FALSE(isMeteredByPortal(addressOf(bus), Patience(60s)));
    const QString interface = "org.freedesktop.portal.NetworkMonitor";
    const QString path = "/org/freedesktop/portal/desktop";
    ASSERT_TRUE(bus.mock(portal, {portal, path, interface}));
    EXPECT_FALSE(isMeteredByPortal(addressOf(bus), Patience(60s)));
    bus.call(portal, path, mock, "AddMethod", {interface, "GetMetered", "", "b", "ret = True"});
    EXPECT_TRUE(isMeteredByPortal(addressOf(bus), Patience(60s)));
}

TEST_F(MeteredConnection, WithoutABusNobodyKnows)
{
    EXPECT_FALSE(isMeteredByNetworkManager("unix:path=/nowhere/at/all", Patience(60s)));
    EXPECT_FALSE(isMeteredByPortal("unix:path=/nowhere/at/all", Patience(60s)));
}

} // namespace
