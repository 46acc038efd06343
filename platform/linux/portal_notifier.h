// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/bus_notifier.h"

namespace holdfast::platform {

/// Notifier by the desktop portal (org.freedesktop.portal.Notification), the only one inside a sandbox. The portal does not tell
/// when a notification is dismissed: closed() comes after a button, and after withdraw().
class PortalNotifier final : public BusNotifier
{
    Q_OBJECT

public:
    explicit PortalNotifier(const QString &address, std::chrono::milliseconds limit = notifierPatience);

protected:
    void listen(QDBusConnection &connection) override;
    void send(const Notice &notice) override;
    [[nodiscard]] QDBusMessage closing() const override;

private slots:
    void onActionInvoked(const QDBusMessage &message);
};

} // namespace holdfast::platform
