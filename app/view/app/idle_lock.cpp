// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/idle_lock.h"

#include "app/view/app/view_surroundings.h"

#include <QCoreApplication>
#include <QEvent>

namespace holdfast::view {

namespace {

constexpr qint64 minute = 60'000;

} // namespace

IdleLock::IdleLock(ViewSurroundings &surroundings, QObject *parent)
    : QObject(parent), m_surroundings(surroundings), m_lastActivity(surroundings.suspendClock.milliseconds())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::check);
    connect(&surroundings.overview, &overview::Overview::accessChanged, this, &IdleLock::restart);
    connect(&surroundings.overview, &overview::Overview::marked, this, &IdleLock::noteActivity);
    connect(&surroundings.lockSignal, &platform::LockSignal::lockRequested, this, &IdleLock::lockWanted);
    // Timers stand still while the machine sleeps; the clock asked here does not.
    connect(&surroundings.lockSignal, &platform::LockSignal::woke, this, &IdleLock::check);
    // Only a vault that is closed lets the machine go to sleep.
    connect(&surroundings.overview, &overview::Overview::closed, &surroundings.lockSignal, &platform::LockSignal::release);
    QCoreApplication::instance()->installEventFilter(this);
}

bool IdleLock::isWatching() const
{
    const overview::Overview &overview = m_surroundings.overview;
    const bool open = overview.access() == overview::Access::Open || overview.access() == overview::Access::Renewing;
    return open && overview.contents().lockMinutes != overview::neverLock;
}

qint64 IdleLock::remaining() const
{
    const qint64 idle = m_surroundings.suspendClock.milliseconds() - m_lastActivity;
    return m_surroundings.overview.contents().lockMinutes * minute - idle;
}

QString IdleLock::remainingText() const
{
    if (!isWatching())
        return {};
    const int minutes = static_cast<int>((remaining() + minute - 1) / minute);
    //: Below the navigation: when the vault will lock by itself.
    return tr("Locks in %n min", nullptr, std::max(1, minutes));
}

void IdleLock::noteActivity()
{
    if (!isWatching() || remaining() > 0)
        restart();
}

void IdleLock::restart()
{
    m_lastActivity = m_surroundings.suspendClock.milliseconds();
    check();
}

void IdleLock::check()
{
    if (!isWatching()) {
        m_timer.stop();
        if (m_shownMinutes != 0) {
            m_shownMinutes = 0;
            emit remainingChanged();
        }
        return;
    }
    const qint64 left = remaining();
    if (left <= 0) {
        m_timer.stop();
        emit lockWanted();
        return;
    }
    const int minutes = static_cast<int>((left + minute - 1) / minute);
    if (minutes != m_shownMinutes) {
        m_shownMinutes = minutes;
        emit remainingChanged();
    }
    // Up to the next full minute, so that the words stay true.
    m_timer.start(static_cast<int>(left - (minutes - 1) * minute));
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        noteActivity();
        // Time ran out while the machine slept: lock rather than let the first key keep it open.
        if (isWatching() && remaining() <= 0)
            check();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace holdfast::view
