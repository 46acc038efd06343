// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"

#include <QObject>
#include <QTimer>

namespace holdfast::view {

/// Says when a routine that was put off has come back, so that nothing goes on saying until when it was. Wakes once an hour at
/// most, since clocks are set and timers stand still during sleep, and not at all while none is put off.
class SnoozeWatch final : public QObject
{
    Q_OBJECT

public:
    explicit SnoozeWatch(const overview::Overview &overview, QObject *parent);

    /// Waits anew for the nearest, as the vault's contents are now.
    void watch();

signals:
    /// One may have come back.
    void cameBack();

private:
    const overview::Overview &m_overview;
    QTimer m_timer;
};

} // namespace holdfast::view
