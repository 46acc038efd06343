// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/bus_notifier.h"

#include "platform/linux/bus_conversation.h"
#include "platform/linux/bus_door.h"

#include <QDBusPendingCallWatcher>
#include <QPointer>
#include <QUuid>

#include <limits>

namespace holdfast::platform {

namespace {

/// Longer than any limit of ours: an answer that comes late still has to be seen, since what it shows must go again.
constexpr int noLimit = std::numeric_limits<int>::max();

Notifier::Outcome outcomeOf(const QDBusMessage &answer)
{
    switch (BusConversation::reasonFor(answer)) {
    case ProbeReason::None:
        return Notifier::Outcome::Shown;
    case ProbeReason::AccessDenied:
        return Notifier::Outcome::Denied;
    default:
        break;
    }
    // The portal's own word for it. Any other error may be gone the next time, as when the service is only just beginning. Also
    // no answer: the limit is kept by a clock of our own, so that from the bus it means that the service went.
    return answer.errorName() == QStringLiteral("org.freedesktop.portal.Error.NotAllowed") ? Notifier::Outcome::Denied
                                                                                           : Notifier::Outcome::NoSuchService;
}

} // namespace

BusNotifier::BusNotifier(const QString &service, const QString &address, std::chrono::milliseconds limit)
    : m_service(service), m_address(address), m_limit(limit)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { finish(Outcome::TimedOut); });
}

BusNotifier::~BusNotifier()
{
    if (m_doorPatience)
        m_doorPatience->stop();
    if (m_door.joinable())
        m_door.join();
    hangUp();
}

QString BusNotifier::unavailableBecause() const
{
    return m_address.isEmpty() ? QStringLiteral("no session bus") : QString();
}

void BusNotifier::show(const Notice &notice, std::function<void(Outcome)> done)
{
    m_waiting.push_back({notice, std::move(done), false});
    // Whoever calls is never answered before this comes back.
    QMetaObject::invokeMethod(this, &BusNotifier::beginNext, Qt::QueuedConnection);
}

void BusNotifier::beginNext()
{
    if (m_busy || m_waiting.empty())
        return;
    m_busy = true;
    ++m_turn;
    if (m_address.isEmpty()) {
        finish(Outcome::NoSuchService);
        return;
    }
    m_timer.start(m_limit);
    if (m_connection.isConnected())
        send(m_waiting.front().notice);
    else
        knock();
}

/// A bus may take a connection and then say nothing, and a library that connects waits for it; so a thread goes ahead.
void BusNotifier::knock()
{
    hangUp();
    if (m_doorPatience)
        m_doorPatience->stop();
    if (m_door.joinable())
        m_door.join();
    m_doorPatience = std::make_unique<Patience>(m_limit);
    m_door = std::thread([this, turn = m_turn, patience = *m_doorPatience] {
        const bool isOpen = busLetsIn(m_address, patience);
        QMetaObject::invokeMethod(
            this,
            [this, turn, isOpen] {
                if (turn == m_turn && m_busy)
                    enter(isOpen);
            },
            Qt::QueuedConnection);
    });
}

void BusNotifier::enter(bool isOpen)
{
    if (isOpen) {
        m_connectionName = QUuid::createUuid().toString();
        m_connection = QDBusConnection::connectToBus(m_address, m_connectionName);
    }
    if (!m_connection.isConnected()) {
        // One that hangs is not one that is missing; its limit is over too, if only just.
        finish(m_doorPatience->hasExpired() ? Outcome::TimedOut : Outcome::NoSuchService);
        return;
    }
    watchOwner();
    m_connection.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"), QStringLiteral("org.freedesktop.DBus.Local"),
                         QStringLiteral("Disconnected"), this, SLOT(onGone()));
    listen(m_connection);
    send(m_waiting.front().notice);
}

void BusNotifier::watchOwner()
{
    m_serviceOwner.clear();
    m_watcher = std::make_unique<QDBusServiceWatcher>(m_service, m_connection, QDBusServiceWatcher::WatchForOwnerChange);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { takeOwner(owner); });
    // The bus answers in order: this comes before anything that the service answers.
    QDBusMessage question =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetNameOwner"));
    question << m_service;
    auto *answer =
        new QDBusPendingCallWatcher(m_connection.asyncCall(question, static_cast<int>(m_limit.count())), m_watcher.get());
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusMessage reply = finished->reply();
        // None is there yet, or it came after the question.
        if (reply.type() == QDBusMessage::ReplyMessage && m_serviceOwner.isEmpty())
            m_serviceOwner = reply.arguments().value(0).toString();
    });
}

void BusNotifier::takeOwner(const QString &owner)
{
    const QString before = std::exchange(m_serviceOwner, owner);
    // What another showed went with it.
    if (owner.isEmpty() || (isShown() && m_owner == before))
        onGone();
}

void BusNotifier::hangUp()
{
    if (m_connectionName.isEmpty())
        return;
    m_watcher.reset();
    m_connection = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(m_connectionName);
    m_connectionName.clear();
}

void BusNotifier::ask(const QDBusMessage &question, Answered answered)
{
    auto *watcher = new QDBusPendingCallWatcher(m_connection.asyncCall(question, noLimit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, turn = m_turn, answered = std::move(answered)](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                answered(finished->reply(), turn != m_turn || !m_busy);
            });
}

void BusNotifier::tell(const QDBusMessage &word)
{
    m_connection.send(word);
}

void BusNotifier::shown()
{
    m_shown = true;
    ++m_showings;
    m_owner = m_serviceOwner;
    const QPointer<BusNotifier> self(this);
    const bool unwanted = m_waiting.front().unwanted;
    finish(Outcome::Shown);
    if (self && unwanted)
        withdraw();
}

void BusNotifier::failed(const QDBusMessage &answer)
{
    finish(outcomeOf(answer));
}

void BusNotifier::finish(Outcome outcome)
{
    m_timer.stop();
    m_busy = false;
    const auto done = std::move(m_waiting.front().done);
    m_waiting.pop_front();
    const QPointer<BusNotifier> self(this);
    done(outcome);
    if (self)
        beginNext();
}

void BusNotifier::press(bool open)
{
    const QPointer<BusNotifier> self(this);
    if (open)
        emit openPressed();
    else
        emit laterPressed();
    // Most services close it by themselves after a button; nobody has to rely on it.
    if (self)
        withdraw();
}

void BusNotifier::withdraw()
{
    for (Waiting &waiting : m_waiting)
        waiting.unwanted = true;
    if (!m_shown)
        return;
    QDBusMessage word = closing();
    word.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_connection.asyncCall(word, static_cast<int>(m_limit.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, showing = m_showings](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        if (showing == m_showings)
            forget();
    });
}

void BusNotifier::forget()
{
    if (!m_shown)
        return;
    m_shown = false;
    m_owner.clear();
    emit closed();
}

void BusNotifier::onGone()
{
    // What it was asked it will not answer any more.
    const QPointer<BusNotifier> self(this);
    forget();
    if (self && m_busy)
        finish(Outcome::NoSuchService);
}

} // namespace holdfast::platform
