// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/bus_conversation.h"

#include "platform/linux/bus_door.h"

#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QEventLoop>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <limits>

namespace holdfast::platform {

namespace {

/// How soon a wish to stop, or that a bus is gone, is noticed.
constexpr std::chrono::milliseconds glance{20};
/// What a last word may take, in milliseconds.
constexpr int lastWord = 200;

QDBusConnection connectionTo(BusConversation::Bus bus, const QString &given, const QString &name, const Patience &patience)
{
    QString address = given;
    if (address.isEmpty())
        address = bus == BusConversation::Bus::System ? usualSystemBus() : usualSessionBus();
    return busLetsIn(address, patience) ? QDBusConnection::connectToBus(address, name) : QDBusConnection(QString());
}

/// Lets events happen on this thread until `done`, looking at it again every so often.
void turnUntil(const std::function<bool()> &done)
{
    QEventLoop loop;
    QTimer again;
    again.start(glance);
    while (!done())
        loop.processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

BusConversation::BusConversation(Bus bus, const QString &address, const QString &service, const Patience &patience)
    : m_service(service), m_name(QUuid::createUuid().toString()), m_connection(connectionTo(bus, address, m_name, patience))
{
    // From the beginning: it may go between its answer and the moment in which somebody begins to listen.
    if (!isOnBus())
        return;
    m_watcher = std::make_unique<QDBusServiceWatcher>(m_service, m_connection, QDBusServiceWatcher::WatchForUnregistration);
    QObject::connect(m_watcher.get(), &QDBusServiceWatcher::serviceUnregistered, m_watcher.get(), [this] { m_gone = true; });
}

BusConversation::~BusConversation()
{
    m_watcher.reset();
    m_connection = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(m_name);
}

QDBusMessage BusConversation::ask(const QString &path, const QString &interface, const QString &method,
                                  const QVariantList &arguments, const Patience &patience)
{
    m_gone = false;
    QDBusMessage question = QDBusMessage::createMethodCall(m_service, path, interface, method);
    question.setArguments(arguments);
    const int limit = static_cast<int>(std::min<qint64>(patience.left().count(), std::numeric_limits<int>::max()));
    const QDBusPendingCallWatcher answer(m_connection.asyncCall(question, limit));
    turnUntil([&] { return answer.isFinished() || patience.isOver() || !isOnBus(); });
    if (answer.isFinished())
        return answer.reply();
    return isOnBus() ? question.createErrorReply(QDBusError::NoReply, {})
                     : question.createErrorReply(QDBusError::Disconnected, {});
}

bool BusConversation::listen(const std::function<bool()> &done, const Patience &patience)
{
    turnUntil([&] { return done() || m_gone || patience.isOver() || !isOnBus(); });
    return done();
}

void BusConversation::tell(const QString &path, const QString &interface, const QString &method)
{
    QDBusMessage word = QDBusMessage::createMethodCall(m_service, path, interface, method);
    // One that has gone need not be told.
    word.setAutoStartService(false);
    if (isOnBus())
        m_connection.call(word, QDBus::Block, lastWord);
}

ProbeReason BusConversation::reasonFor(const QDBusMessage &answer)
{
    if (answer.type() == QDBusMessage::ReplyMessage)
        return ProbeReason::None;
    switch (QDBusError(answer).type()) {
    case QDBusError::ServiceUnknown:
        return ProbeReason::ServiceMissing;
    case QDBusError::AccessDenied:
        return ProbeReason::AccessDenied;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return ProbeReason::TimedOut;
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return ProbeReason::NoBus;
    case QDBusError::UnknownMethod:
    case QDBusError::UnknownObject:
    case QDBusError::UnknownInterface:
    case QDBusError::InvalidSignature:
        return ProbeReason::NotUnderstood;
    default:
        // Spawn.ExecFailed, Spawn.ServiceNotFound and the like: it could not be started.
        return answer.errorName().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn.")) ? ProbeReason::ServiceMissing
                                                                                                 : ProbeReason::ProgramFailed;
    }
}

ProbeState BusConversation::stateFor(ProbeReason reason)
{
    switch (reason) {
    case ProbeReason::ServiceMissing:
        return ProbeState::Unsupported;
    case ProbeReason::AccessDenied:
        return ProbeState::Denied;
    default:
        return ProbeState::Error;
    }
}

} // namespace holdfast::platform
