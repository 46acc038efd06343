// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/routines/snooze_watch.h"

#include "app/view/routines/routine_lookup.h"

namespace holdfast::view {

namespace {

constexpr qint64 hour = 3'600'000;

} // namespace

SnoozeWatch::SnoozeWatch(const overview::Overview &overview, QObject *parent)
    : QObject(parent), m_overview(overview), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SnoozeWatch::cameBack);
}

void SnoozeWatch::watch()
{
    m_timer.stop();
    // The sample's clock stands still.
    if (m_overview.access() != overview::Access::Open)
        return;
    std::optional<routine::LocalMoment> nearest;
    for (const routine::Routine &routine : m_overview.contents().routines) {
        const auto until = standingOf(m_overview, routine).snoozedUntil;
        if (until && (!nearest || *until < *nearest))
            nearest = until;
    }
    if (!nearest)
        return;
    const Clock &clock = m_overview.clock();
    const qint64 left = clock.now().msecsTo(routine::instantOf(*nearest, clock.zone()));
    m_timer.start(static_cast<int>(std::clamp<qint64>(left, 1, hour)));
}

} // namespace holdfast::view
