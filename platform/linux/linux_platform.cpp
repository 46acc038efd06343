// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/keychain_key_ring.h"
#include "platform/linux/desktop_appearance.h"
#include "platform/linux/logind_lock_signal.h"
#include "platform/linux/lp_printer.h"
#include "platform/linux/posix_durable_storage.h"
#include "platform/linux/suspend_clock.h"
#include "platform/local_socket_instance.h"
#include "platform/platform.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>

namespace holdfast::platform {

namespace {

bool hasSecretService()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const QString secrets = QStringLiteral("org.freedesktop.secrets");
    // Running, or waiting to be started by whoever asks first.
    return bus.interface()->isServiceRegistered(secrets).value() ||
           bus.interface()->activatableServiceNames().value().contains(secrets);
}

} // namespace

std::unique_ptr<DurableStorage> makeDurableStorage()
{
    return std::make_unique<PosixDurableStorage>();
}

Platform makePlatform()
{
    Platform platform;
    platform.storage = makeDurableStorage();
    platform.suspendClock = std::make_unique<LinuxSuspendClock>();
    platform.lockSignal = std::make_unique<LogindLockSignal>(QDBusConnection::systemBus());
    platform.keyRing = std::make_unique<KeychainKeyRing>(hasSecretService);
    platform.singleInstance = std::make_unique<LocalSocketInstance>(*platform.storage);
    platform.appearance = std::make_unique<DesktopAppearance>(QDBusConnection::sessionBus());
    platform.printer = std::make_unique<LpPrinter>();
    return platform;
}

} // namespace holdfast::platform
