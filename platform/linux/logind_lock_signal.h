// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/lock_signal.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

namespace holdfast::platform {

/// LockSignal by systemd-logind on the system bus: Session.Lock, and PrepareForSleep with a delay inhibitor that is let go once
/// the vault is closed.
class LogindLockSignal final : public LockSignal
{
    Q_OBJECT

public:
    explicit LogindLockSignal(const QDBusConnection &bus, QObject *parent = nullptr);

    [[nodiscard]] QString unavailableBecause() const override { return m_unavailableBecause; }
    void release() override;

private slots:
    void onLock();
    void onPrepareForSleep(bool beforeSleep);

private:
    void inhibit();

    QDBusConnection m_bus;
    QString m_unavailableBecause;
    /// Sleep waits as long as this is open (at most logind's InhibitDelayMaxSec, 5 s by default).
    QDBusUnixFileDescriptor m_inhibitor;
    /// From "about to sleep" to `release()`, or to waking up without it.
    bool m_sleepWaits = false;
    /// From `release()` until the next inhibitor is asked for: one that is given late is not kept.
    bool m_released = false;
};

} // namespace holdfast::platform
