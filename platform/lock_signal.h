// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace holdfast::platform {

/// Tells when the operating system wants secrets put away: the session is locked or the machine is about to sleep.
/// While sleep is being prepared the machine waits until `release()` is called (as far as it allows itself to be delayed).
class LockSignal : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Why it does not work on this system, in English for logs; empty when it does.
    [[nodiscard]] virtual QString unavailableBecause() const = 0;
    /// Says that everything is put away and the machine may sleep. Means nothing while no sleep is being prepared.
    virtual void release() = 0;

signals:
    void lockRequested();
    void woke();
};

} // namespace holdfast::platform
