// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/bus_notifier.h"

namespace holdfast::platform {

/// Notifier by org.freedesktop.Notifications (Desktop Notifications Specification 1.2), which most desktops have.
class FreedesktopNotifier final : public BusNotifier
{
    Q_OBJECT

public:
    explicit FreedesktopNotifier(const QString &address, std::chrono::milliseconds limit = notifierPatience);

protected:
    void listen(QDBusConnection &connection) override;
    void send(const Notice &notice) override;
    [[nodiscard]] QDBusMessage closing() const override;

private slots:
    void onActivationToken(const QDBusMessage &message);
    void onActionInvoked(const QDBusMessage &message);
    void onNotificationClosed(const QDBusMessage &message);

private:
    void notify(const Notice &notice, bool readsMarkup);

    /// What the service calls what is shown, or was shown last.
    uint m_id = 0;
};

} // namespace holdfast::platform
