// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/notifier.h"
#include "platform/patience.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>
#include <thread>

namespace holdfast::platform {

/// After so long a service that does not answer is given up.
inline constexpr std::chrono::seconds notifierPatience{5};

/// What notifiers on the session bus have in common: a connection of their own, which is made when it is first needed and lives
/// as long as the notifier (some services send their signals to whoever called, and to nobody else); one notice after the other,
/// each with its limit; and a service or a bus that goes away. Nothing here waits on the caller's thread, except for the first
/// words with a bus that has just let somebody in.
class BusNotifier : public Notifier
{
    Q_OBJECT

public:
    /// `address` is where the bus is; empty where there is none.
    BusNotifier(const QString &service, const QString &address, std::chrono::milliseconds limit);
    ~BusNotifier() override;
    BusNotifier(const BusNotifier &) = delete;
    BusNotifier &operator=(const BusNotifier &) = delete;

    [[nodiscard]] QString unavailableBecause() const override;
    void show(const Notice &notice, std::function<void(Outcome)> done) override;
    void withdraw() override;

protected:
    using Answered = std::function<void(const QDBusMessage &answer, bool tooLate)>;

    /// Asks the bus for the signals of the service; they come to whoever sent them, so look at isFromOurs().
    virtual void listen(QDBusConnection &connection) = 0;
    /// Begins to show it; ends in shown() or failed().
    virtual void send(const Notice &notice) = 0;
    /// The call that takes away what is shown.
    [[nodiscard]] virtual QDBusMessage closing() const = 0;

    /// Calls the service, and starts it where the bus can. `tooLate` when the notice it was for was given up meanwhile.
    void ask(const QDBusMessage &question, Answered answered);
    /// Calls it and wants no answer.
    void tell(const QDBusMessage &word);
    void shown();
    void failed(const QDBusMessage &answer);
    /// It comes from the service that shows our notification.
    [[nodiscard]] bool isFromOurs(const QDBusMessage &message) const { return m_shown && message.service() == m_owner; }
    [[nodiscard]] bool isShown() const { return m_shown; }
    void press(bool open);
    void forget();

private slots:
    void onGone();

private:
    struct Waiting {
        Notice notice;
        std::function<void(Outcome)> done;
        /// Taken away before it was there.
        bool unwanted = false;
    };

    void beginNext();
    void knock();
    void enter(bool isOpen);
    void watchOwner();
    void takeOwner(const QString &owner);
    void finish(Outcome outcome);
    void hangUp();

    const QString m_service;
    const QString m_address;
    const std::chrono::milliseconds m_limit;

    QDBusConnection m_connection{QString()};
    QString m_connectionName;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    /// The unique name of the service while it is there. Answers do not tell it: from Qt 6.8 on they come without a sender.
    QString m_serviceOwner;
    std::thread m_door;
    std::unique_ptr<Patience> m_doorPatience;

    std::deque<Waiting> m_waiting;
    bool m_busy = false;
    /// Grows with each notice, so that an answer to an earlier one is known.
    quint64 m_turn = 0;
    QTimer m_timer;

    bool m_shown = false;
    /// Grows with each that is shown, so that word of an earlier one's going is known.
    quint64 m_showings = 0;
    /// The unique name of the service when it was shown.
    QString m_owner;
};

} // namespace holdfast::platform
