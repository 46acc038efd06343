// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace holdfast::view {

struct ViewSurroundings;

/// Decides when idleness locks the vault. Idle means no key, pointer, touch or wheel event, no page change and no verb, on a
/// clock that goes on while the machine sleeps. Wakes once a minute at most, and not at all while nothing is open.
class IdleLock final : public QObject
{
    Q_OBJECT

public:
    explicit IdleLock(ViewSurroundings &surroundings, QObject *parent = nullptr);

    /// "Locks in 4 min"; empty when it never locks by itself or nothing is open.
    [[nodiscard]] QString remainingText() const;
    /// Something was done: the time starts anew, unless it ran out while the machine slept.
    void noteActivity();

signals:
    void lockWanted();
    void remainingChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restart();
    void check();
    [[nodiscard]] bool isWatching() const;
    /// Milliseconds until locking, 0 or less when it is time.
    [[nodiscard]] qint64 remaining() const;

    ViewSurroundings &m_surroundings;
    QTimer m_timer;
    qint64 m_lastActivity = 0;
    int m_shownMinutes = 0;
};

} // namespace holdfast::view
