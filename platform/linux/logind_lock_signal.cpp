// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/logind_lock_signal.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace holdfast::platform {

namespace {

const QString logind = QStringLiteral("org.freedesktop.login1");
const QString managerPath = QStringLiteral("/org/freedesktop/login1");
const QString managerInterface = QStringLiteral("org.freedesktop.login1.Manager");
const QString sessionInterface = QStringLiteral("org.freedesktop.login1.Session");
/// "auto" is the session this process belongs to.
const QString ownSessionPath = QStringLiteral("/org/freedesktop/login1/session/auto");

} // namespace

LogindLockSignal::LogindLockSignal(const QDBusConnection &bus, QObject *parent) : LockSignal(parent), m_bus(bus)
{
    if (!m_bus.isConnected()) {
        m_unavailableBecause = QStringLiteral("no system bus: ") + m_bus.lastError().message();
        return;
    }
    // logind emits Lock from the session's own path, which "auto" is not; without a path we hear every session of this user that
    // we may see, and locking once too often does no harm.
    m_bus.connect(logind, QString(), sessionInterface, QStringLiteral("Lock"), this, SLOT(onLock()));
    m_bus.connect(logind, managerPath, managerInterface, QStringLiteral("PrepareForSleep"), this, SLOT(onPrepareForSleep(bool)));
    inhibit();
}

void LogindLockSignal::inhibit()
{
    m_released = false;
    QDBusMessage call = QDBusMessage::createMethodCall(logind, managerPath, managerInterface, QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Holdfast") << QStringLiteral("Closing the vault")
         << QStringLiteral("delay");
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *finished;
        if (reply.isError())
            m_unavailableBecause = reply.error().message();
        else if (!m_released)
            m_inhibitor = reply.value();
        finished->deleteLater();
    });
}

void LogindLockSignal::onLock()
{
    emit lockRequested();
}

void LogindLockSignal::onPrepareForSleep(bool beforeSleep)
{
    m_sleepWaits = beforeSleep;
    if (beforeSleep) {
        emit lockRequested();
        return;
    }
    inhibit();
    emit woke();
}

void LogindLockSignal::release()
{
    // A vault that closes for any other reason, with no sleep waiting for it, must still be asked before the next one.
    if (!m_sleepWaits)
        return;
    m_sleepWaits = false;
    m_released = true;
    m_inhibitor = QDBusUnixFileDescriptor();
}

} // namespace holdfast::platform
