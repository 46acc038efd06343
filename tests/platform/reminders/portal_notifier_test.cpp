// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/portal_notifier.h"
#include "tests/platform/reminders/notifier_record.h"

#include <QDBusArgument>
#include <QDBusVirtualObject>

using namespace holdfast::platform;
using namespace holdfast::tests;
using namespace std::chrono_literals;

namespace {

using Outcome = Notifier::Outcome;

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Notification");

/// The portal as a test wants it.
class FakePortal final : public QDBusVirtualObject
{
public:
    explicit FakePortal(QDBusConnection connection) : m_connection(std::move(connection))
    {
        m_connection.registerVirtualObject(path, this);
        m_connection.registerService(service);
    }
    ~FakePortal() override { m_connection.unregisterService(service); }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        if (silent)
            return true;
        if (!error.isEmpty()) {
            m_connection.send(message.createErrorReply(error, "no"));
            return true;
        }
        signatures << message.member() + message.signature();
        ids << message.arguments().at(0).toString();
        if (message.member() == "AddNotification")
            last = qdbus_cast<QVariantMap>(message.arguments().at(1));
        m_connection.send(message.createReply());
        return true;
    }
    void press(const QString &id, const QString &action)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, "ActionInvoked");
        message.setArguments({id, action, QVariantList{}});
        m_connection.send(message);
    }

    bool silent = false;
    QString error;
    QStringList signatures;
    QStringList ids;
    QVariantMap last;

private:
    QDBusConnection m_connection;
};

class PortalNotification : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(bus.isRunning());
        portal = std::make_unique<FakePortal>(bus.anotherConnection());
    }

    PrivateBus bus;
    std::unique_ptr<FakePortal> portal;
};

TEST_F(PortalNotification, HasTheTextAndTheButtons)
{
    PortalNotifier notifier(addressOf(bus), 60s);
    NotifierRecord record(notifier);
    ASSERT_EQ(record.show(someNotice()), Outcome::Shown);
    EXPECT_EQ(portal->signatures, QStringList{"AddNotificationsa{sv}"});
    EXPECT_EQ(portal->last.value("title").toString(), "Holdfast");
    EXPECT_EQ(portal->last.value("body").toString(), "Your check is due");
    EXPECT_EQ(portal->last.value("priority").toString(), "normal");
    EXPECT_EQ(portal->last.value("default-action").toString(), "open");
    const auto buttons = portal->last.value("buttons").value<QDBusArgument>();
    EXPECT_EQ(buttons.currentSignature(), "aa{sv}");
    const auto list = qdbus_cast<QList<QVariantMap>>(buttons);
    ASSERT_EQ(list.size(), 2);
    EXPECT_EQ(list[0], (QVariantMap{{"label", "Open"}, {"action", "open"}}));
    EXPECT_EQ(list[1], (QVariantMap{{"label", "Later"}, {"action", "later"}}));
}

TEST_F(PortalNotification, ButtonsArriveAndOtherThingsMeanNothing)
{
    PortalNotifier notifier(addressOf(bus), 60s);
    NotifierRecord record(notifier);
    ASSERT_EQ(record.show(someNotice()), Outcome::Shown);
    ASSERT_EQ(record.show(someNotice()), Outcome::Shown);
    ASSERT_EQ(portal->ids.size(), 2);
    EXPECT_EQ(portal->ids.front(), portal->ids.back()) << "the second would stand beside the first";
    const QString id = portal->ids.front();
    portal->press("another", "open");
    portal->press(id, "another");
    QDBusConnection stranger = bus.anotherConnection();
    QDBusMessage message = QDBusMessage::createSignal(path, interface, "ActionInvoked");
    message.setArguments({id, "open", QVariantList{}});
    stranger.send(message);
    stranger.call(QDBusMessage::createMethodCall("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetId"));
    portal->press(id, "later");
    ASSERT_TRUE(record.tells({"later", "closed"}));
    ASSERT_EQ(record.show(someNotice()), Outcome::Shown);
    portal->press(id, "open");
    ASSERT_TRUE(record.tells({"later", "closed", "open", "closed"}));
    ASSERT_EQ(record.show(someNotice()), Outcome::Shown);
    notifier.withdraw();
    ASSERT_TRUE(record.tells({"later", "closed", "open", "closed", "closed"}));
    EXPECT_EQ(portal->signatures.last(), "RemoveNotifications");
}

TEST_F(PortalNotification, SaysWhatCameOfIt)
{
    PortalNotifier notifier(addressOf(bus), 1s);
    NotifierRecord record(notifier);
    portal->error = "org.freedesktop.DBus.Error.UnknownMethod";
    EXPECT_EQ(record.show(someNotice()), Outcome::NoSuchService) << "a portal without notifications";
    portal->error = "org.freedesktop.portal.Error.NotAllowed";
    EXPECT_EQ(record.show(someNotice()), Outcome::Denied);
    portal->error.clear();
    portal->silent = true;
    EXPECT_EQ(record.show(someNotice()), Outcome::TimedOut);
    portal.reset();
    EXPECT_EQ(record.show(someNotice()), Outcome::NoSuchService);
}

} // namespace
