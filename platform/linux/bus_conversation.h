// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/observation.h"
#include "platform/patience.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>

#include <functional>
#include <memory>

namespace holdfast::platform {

/// Talking to one service on a bus, over a connection of its own, on a thread that need not have an event loop. Every wait
/// notices within a moment that patience is over.
class BusConversation
{
public:
    enum class Bus { Session, System };

    /// `address` is where the bus is; empty means the usual one of that kind. A bus that hangs is given up when patience is over.
    BusConversation(Bus bus, const QString &address, const QString &service, const Patience &patience);
    ~BusConversation();
    BusConversation(const BusConversation &) = delete;
    BusConversation &operator=(const BusConversation &) = delete;

    [[nodiscard]] bool isOnBus() const { return m_connection.isConnected(); }
    [[nodiscard]] QDBusConnection &connection() { return m_connection; }

    /// Calls a method and waits for what it answers, which may be an error. Starts the service where the bus can.
    [[nodiscard]] QDBusMessage ask(const QString &path, const QString &interface, const QString &method,
                                   const QVariantList &arguments, const Patience &patience);
    /// Lets signals arrive until `done` says so; false when before that patience was over, or the service or the bus went, be it
    /// just after the last answer.
    [[nodiscard]] bool listen(const std::function<bool()> &done, const Patience &patience);
    /// Calls a method whose answer nobody needs; it is on its way when this comes back.
    void tell(const QString &path, const QString &interface, const QString &method);

    /// Why an answer is none.
    [[nodiscard]] static ProbeReason reasonFor(const QDBusMessage &answer);
    /// The state that goes with it: what is not there is Unsupported, what may not be asked Denied.
    [[nodiscard]] static ProbeState stateFor(ProbeReason reason);

private:
    QString m_service;
    QString m_name;
    QDBusConnection m_connection;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    bool m_gone = false;
};

} // namespace holdfast::platform
