// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/day_watch.h"

#include "app/view/app/view_surroundings.h"

#include <QGuiApplication>

#include <algorithm>

namespace holdfast::view {

namespace {

constexpr qint64 hour = 3'600'000;

qint64 millisecondsToMidnight(const Clock &clock)
{
    return clock.now().msecsTo(clock.today().addDays(1).startOfDay(clock.zone()));
}

} // namespace

DayWatch::DayWatch(ViewSurroundings &surroundings, QObject *parent) : QObject(parent), m_surroundings(surroundings)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::look);
    connect(&surroundings.overview, &overview::Overview::accessChanged, this, &DayWatch::look);
    connect(&surroundings.lockSignal, &platform::LockSignal::woke, this, &DayWatch::look);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &DayWatch::look);
}

void DayWatch::look()
{
    overview::Overview &overview = m_surroundings.overview;
    overview.refreshDay();
    // The sample's clock stands still: its midnight never comes.
    if (overview.access() == overview::Access::Open)
        m_timer.start(static_cast<int>(std::clamp<qint64>(millisecondsToMidnight(overview.clock()), 1, hour)));
    else
        m_timer.stop();
}

} // namespace holdfast::view
