// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/portal_notifier.h"

#include <QDBusMetaType>

namespace holdfast::platform {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Notification");
/// Ours to choose, and the same each time: so a new one takes the place of the last.
const QString id = QStringLiteral("reminder");
const QString openAction = QStringLiteral("open");
const QString laterAction = QStringLiteral("later");

QDBusMessage callTo(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, interface, method);
}

QVariantMap button(const QString &label, const QString &action)
{
    return {{QStringLiteral("label"), label}, {QStringLiteral("action"), action}};
}

} // namespace

PortalNotifier::PortalNotifier(const QString &address, std::chrono::milliseconds limit) : BusNotifier(service, address, limit)
{
    // aa{sv}, which QtDBus does not know by itself.
    qDBusRegisterMetaType<QList<QVariantMap>>();
}

void PortalNotifier::listen(QDBusConnection &connection)
{
    connection.connect(QString(), path, interface, QStringLiteral("ActionInvoked"), this, SLOT(onActionInvoked(QDBusMessage)));
}

void PortalNotifier::send(const Notice &notice)
{
    const QList<QVariantMap> buttons{button(notice.open, openAction), button(notice.later, laterAction)};
    const QVariantMap what{{QStringLiteral("title"), notice.title},
                           {QStringLiteral("body"), notice.body},
                           {QStringLiteral("priority"), QStringLiteral("normal")},
                           {QStringLiteral("default-action"), openAction},
                           {QStringLiteral("buttons"), QVariant::fromValue(buttons)}};
    QDBusMessage call = callTo(QStringLiteral("AddNotification"));
    call << id << what;
    ask(call, [this](const QDBusMessage &answer, bool tooLate) {
        const bool isThere = answer.type() == QDBusMessage::ReplyMessage;
        if (tooLate && isThere && !isShown())
            // Nobody would hear its buttons.
            tell(closing());
        else if (!tooLate && isThere)
            shown();
        else if (!tooLate)
            failed(answer);
    });
}

QDBusMessage PortalNotifier::closing() const
{
    QDBusMessage call = callTo(QStringLiteral("RemoveNotification"));
    call << id;
    return call;
}

void PortalNotifier::onActionInvoked(const QDBusMessage &message)
{
    if (!isFromOurs(message) || message.signature() != QStringLiteral("ssav") || message.arguments().at(0).toString() != id)
        return;
    const QString action = message.arguments().at(1).toString();
    if (action == openAction)
        press(true);
    else if (action == laterAction)
        press(false);
}

} // namespace holdfast::platform
