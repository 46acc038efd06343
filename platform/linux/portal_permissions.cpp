// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/portal_permissions.h"

#include "platform/linux/app_names.h"
#include "platform/linux/bus_conversation.h"
#include "platform/parse/portal_grants.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QThread>

#include <limits>

namespace holdfast::platform {

namespace {

using parse::PortalAnswers;
using parse::PortalQuestion;

const QString service = QStringLiteral("org.freedesktop.impl.portal.PermissionStore");
const QString object = QStringLiteral("/org/freedesktop/impl/portal/PermissionStore");
const QString notFound = QStringLiteral("org.freedesktop.portal.Error.NotFound");

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
    BusConversation conversation(BusConversation::Bus::Session, m_surroundings.sessionBus, service, patience);
    const QDBusConnection &bus = conversation.connection();
    if (!conversation.isOnBus() && patience.isOver())
        return unanswered<Grant>(id(), patience.state(), patience.reason());
    if (!conversation.isOnBus())
        return unanswered<Grant>(id(), ProbeState::Unknown, ProbeReason::NoBus, bus.lastError().message());

    // All at once; Qt takes the answers in on a thread of its own.
    const int limit = static_cast<int>(qMin<qint64>(patience.left().count(), std::numeric_limits<int>::max()));
    QList<QDBusPendingReply<PortalAnswers, QDBusVariant>> replies;
    for (const PortalQuestion &question : parse::portalQuestions())
        replies.append(asked(bus, question, limit));

    Observation<Grant> result;
    result.source = id();
    QMap<QString, QString> names;
    for (qsizetype i = 0; i < replies.size(); ++i) {
        while (!replies[i].isFinished() && bus.isConnected() && !patience.isOver())
            QThread::msleep(1);
        if (!replies[i].isFinished() && !bus.isConnected())
            return unanswered<Grant>(id(), ProbeState::Error, ProbeReason::NoBus);
        if (!replies[i].isFinished())
            return unanswered<Grant>(id(), patience.state(), patience.reason());
        const QDBusError error = replies[i].error();
        if (replies[i].isError() && error.name() == notFound)
            continue;
        if (replies[i].isError()) {
            const ProbeReason reason = BusConversation::reasonFor(replies[i].reply());
            return unanswered<Grant>(id(), BusConversation::stateFor(reason), reason, error.message());
        }
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
