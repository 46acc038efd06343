// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/metered_connection.h"

#include "platform/linux/bus_conversation.h"

#include <QDBusVariant>

namespace holdfast::platform {

namespace {

const QString networkManager = QStringLiteral("org.freedesktop.NetworkManager");
// NMMetered of NetworkManager's D-Bus interface.
constexpr uint yes = 1;
constexpr uint guessedYes = 3;

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");

} // namespace

bool isMeteredByNetworkManager(const QString &systemBus, const Patience &patience)
{
    const QString bus = QStringLiteral("org.freedesktop.DBus");
    BusConversation door(BusConversation::Bus::System, systemBus, bus, patience);
    if (!door.isOnBus())
        return false;
    const QDBusMessage owner =
        door.ask(QStringLiteral("/org/freedesktop/DBus"), bus, QStringLiteral("NameHasOwner"), {networkManager}, patience);
    if (!owner.arguments().value(0).toBool())
        return false;
    BusConversation conversation(BusConversation::Bus::System, systemBus, networkManager, patience);
    if (!conversation.isOnBus())
        return false;
    const QDBusMessage answer =
        conversation.ask(QStringLiteral("/org/freedesktop/NetworkManager"), QStringLiteral("org.freedesktop.DBus.Properties"),
                         QStringLiteral("Get"), {networkManager, QStringLiteral("Metered")}, patience);
    if (answer.type() != QDBusMessage::ReplyMessage)
        return false;
    bool isNumber = false;
    const uint metered = answer.arguments().value(0).value<QDBusVariant>().variant().toUInt(&isNumber);
    return isNumber && (metered == yes || metered == guessedYes);
}

bool isMeteredByPortal(const QString &sessionBus, const Patience &patience)
{
    BusConversation conversation(BusConversation::Bus::Session, sessionBus, portal, patience);
    if (!conversation.isOnBus())
        return false;
    const QDBusMessage answer =
        conversation.ask(QStringLiteral("/org/freedesktop/portal/desktop"),
                         QStringLiteral("org.freedesktop.portal.NetworkMonitor"), QStringLiteral("GetMetered"), {}, patience);
    return answer.type() == QDBusMessage::ReplyMessage && answer.arguments().value(0).toBool();
}

} // namespace holdfast::platform
