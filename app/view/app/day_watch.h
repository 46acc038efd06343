// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace holdfast::view {

struct ViewSurroundings;

/// Has the picture follow the day: at midnight in the person's zone, on waking, and when the window comes to the front. Wakes
/// once an hour at most, since clocks are set and timers stand still during sleep, and not at all while nothing is open.
class DayWatch final : public QObject
{
    Q_OBJECT

public:
    explicit DayWatch(ViewSurroundings &surroundings, QObject *parent = nullptr);

private:
    void look();

    ViewSurroundings &m_surroundings;
    QTimer m_timer;
};

} // namespace holdfast::view
