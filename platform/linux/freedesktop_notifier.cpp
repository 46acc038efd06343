// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/freedesktop_notifier.h"

#include "platform/activation_token.h"

namespace holdfast::platform {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString defaultAction = QStringLiteral("default");
const QString openAction = QStringLiteral("open");
const QString laterAction = QStringLiteral("later");

QDBusMessage callTo(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

QVariantMap hints()
{
    constexpr uchar normalUrgency = 1;
    return {{QStringLiteral("urgency"), QVariant::fromValue(normalUrgency)},
            {QStringLiteral("desktop-entry"), QStringLiteral("org.holdfast.Holdfast")},
            // The specification lists no category for it; those of one's own begin with x-.
            {QStringLiteral("category"), QStringLiteral("x-holdfast.reminder")}};
}

} // namespace

FreedesktopNotifier::FreedesktopNotifier(const QString &address, std::chrono::milliseconds limit)
    : BusNotifier(service, address, limit)
{
}

void FreedesktopNotifier::listen(QDBusConnection &connection)
{
    connection.connect(QString(), path, service, QStringLiteral("ActivationToken"), this, SLOT(onActivationToken(QDBusMessage)));
    connection.connect(QString(), path, service, QStringLiteral("ActionInvoked"), this, SLOT(onActionInvoked(QDBusMessage)));
    connection.connect(QString(), path, service, QStringLiteral("NotificationClosed"), this,
                       SLOT(onNotificationClosed(QDBusMessage)));
}

void FreedesktopNotifier::send(const Notice &notice)
{
    ask(callTo(QStringLiteral("GetCapabilities")), [this, notice](const QDBusMessage &answer, bool tooLate) {
        if (tooLate)
            return;
        if (answer.type() != QDBusMessage::ReplyMessage)
            failed(answer);
        else
            notify(notice, answer.arguments().value(0).toStringList().contains(QStringLiteral("body-markup")));
    });
}

void FreedesktopNotifier::notify(const Notice &notice, bool readsMarkup)
{
    // Until somebody closes it: a reminder that goes after some seconds is one for those who sit in front of the screen. Whoever
    // shows it takes it away.
    constexpr int untilClosed = 0;
    const uint replaced = isShown() ? m_id : 0;
    // A service may leave buttons out, but may not mind being told of them. "default" is what pressing the notification does.
    const QStringList actions{defaultAction, notice.open, openAction, notice.open, laterAction, notice.later};
    QDBusMessage call = callTo(QStringLiteral("Notify"));
    call << QStringLiteral("Holdfast") << replaced << QStringLiteral("org.holdfast.Holdfast") << notice.title
         << (readsMarkup ? notice.body.toHtmlEscaped() : notice.body) << actions << hints() << untilClosed;
    ask(call, [this, replaced](const QDBusMessage &answer, bool tooLate) {
        if (answer.type() != QDBusMessage::ReplyMessage || answer.signature() != QStringLiteral("u")) {
            if (!tooLate)
                failed(answer);
            return;
        }
        const uint id = answer.arguments().value(0).toUInt();
        // One that took the place of ours is ours still.
        if (tooLate && id == replaced)
            return;
        if (tooLate) {
            // Nobody would hear its buttons.
            QDBusMessage close = callTo(QStringLiteral("CloseNotification"));
            close << id;
            tell(close);
            return;
        }
        m_id = id;
        shown();
    });
}

QDBusMessage FreedesktopNotifier::closing() const
{
    QDBusMessage call = callTo(QStringLiteral("CloseNotification"));
    call << m_id;
    return call;
}

void FreedesktopNotifier::onActivationToken(const QDBusMessage &message)
{
    // It comes right before the word that a button was pressed, and is for the window that this opens or raises.
    if (isFromOurs(message) && message.signature() == QStringLiteral("us") && message.arguments().at(0).toUInt() == m_id)
        takeActivationToken(message.arguments().at(1).toString().toUtf8());
}

void FreedesktopNotifier::onActionInvoked(const QDBusMessage &message)
{
    if (!isFromOurs(message) || message.signature() != QStringLiteral("us") || message.arguments().at(0).toUInt() != m_id)
        return;
    const QString action = message.arguments().at(1).toString();
    if (action == defaultAction || action == openAction)
        press(true);
    else if (action == laterAction)
        press(false);
}

void FreedesktopNotifier::onNotificationClosed(const QDBusMessage &message)
{
    if (isFromOurs(message) && message.signature() == QStringLiteral("uu") && message.arguments().at(0).toUInt() == m_id)
        forget();
}

} // namespace holdfast::platform
