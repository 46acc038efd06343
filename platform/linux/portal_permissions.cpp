// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/portal_permissions.h"

#include "platform/linux/app_names.h"
#include "platform/parse/portal_grants.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QThread>
#include <QUuid>

#include <limits>

namespace holdfast::platform {

namespace {

using parse::PortalAnswers;
using parse::PortalQuestion;

const QString service = QStringLiteral("org.freedesktop.impl.portal.PermissionStore");
const QString object = QStringLiteral("/org/freedesktop/impl/portal/PermissionStore");
const QString notFound = QStringLiteral("org.freedesktop.portal.Error.NotFound");

/// A connection to the session's bus, gone at the end of the scope.
class Connection
{
public:
    explicit Connection(const QString &address)
        : m_name(QUuid::createUuid().toString()),
          m_bus(address.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name)
                                  : QDBusConnection::connectToBus(address, m_name))
    {
    }
    ~Connection()
    {
        m_bus = QDBusConnection(QString());
        QDBusConnection::disconnectFromBus(m_name);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const QDBusConnection &bus() const { return m_bus; }

private:
    QString m_name;
    QDBusConnection m_bus;
};

ProbeReason reasonOf(const QDBusError &error)
{
    switch (error.type()) {
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
        return error.name().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn.")) ? ProbeReason::ServiceMissing
                                                                                           : ProbeReason::ProgramFailed;
    }
}

ProbeState stateOf(ProbeReason reason)
{
    if (reason == ProbeReason::ServiceMissing)
        return ProbeState::Unsupported;
    return reason == ProbeReason::AccessDenied ? ProbeState::Denied : ProbeState::Error;
}

QDBusPendingCall asked(const QDBusConnection &bus, const PortalQuestion &question, int limit)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, object, service, QStringLiteral("Lookup"));
    call << question.table << question.id;
    return bus.asyncCall(call, limit);
}

} // namespace

Observation<Grant> PortalPermissions::look(const Patience &patience)
{
    if (patience.isOver())
        return unanswered<Grant>(id(), patience.state(), patience.reason());
    qDBusRegisterMetaType<PortalAnswers>();
    const Connection connection(m_surroundings.sessionBus);
    if (!connection.bus().isConnected())
        return unanswered<Grant>(id(), ProbeState::Unknown, ProbeReason::NoBus, connection.bus().lastError().message());

    // All at once; Qt takes the answers in on a thread of its own.
    const int limit = static_cast<int>(qMin<qint64>(patience.left().count(), std::numeric_limits<int>::max()));
    QList<QDBusPendingReply<PortalAnswers, QDBusVariant>> replies;
    for (const PortalQuestion &question : parse::portalQuestions())
        replies.append(asked(connection.bus(), question, limit));

    Observation<Grant> result;
    result.source = id();
    QMap<QString, QString> names;
    for (qsizetype i = 0; i < replies.size(); ++i) {
        while (!replies[i].isFinished() && connection.bus().isConnected() && !patience.isOver())
            QThread::msleep(1);
        if (!replies[i].isFinished() && !connection.bus().isConnected())
            return unanswered<Grant>(id(), ProbeState::Error, ProbeReason::NoBus);
        if (!replies[i].isFinished())
            return unanswered<Grant>(id(), patience.state(), patience.reason());
        const QDBusError error = replies[i].error();
        if (replies[i].isError() && error.name() == notFound)
            continue;
        if (replies[i].isError())
            return unanswered<Grant>(id(), stateOf(reasonOf(error)), reasonOf(error), error.message());
        const PortalAnswers answers = replies[i].argumentAt<0>();
        for (auto place = answers.begin(); place != answers.end(); ++place) {
            if (!names.contains(place.key()))
                names.insert(place.key(), appNameFor(place.key(), m_surroundings));
        }
        result.rows += parse::portalGrants(parse::portalQuestions()[i], answers, names);
    }
    result.state = ProbeState::Ok;
    return result;
}

} // namespace holdfast::platform
