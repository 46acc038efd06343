// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/reminder_parts.h"

#include "platform/fallback/null_reminder_parts.h"
#include "platform/linux/bus_door.h"
#include "platform/linux/chosen_notifier.h"
#include "platform/linux/chosen_wake_up.h"
#include "platform/linux/freedesktop_notifier.h"
#include "platform/linux/metered_connection.h"
#include "platform/linux/portal_notifier.h"
#include "platform/linux/posix_durable_storage.h"
#include "platform/linux/window_start.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace holdfast::platform {

namespace {

/// Of a reminder that is due nobody waits longer for a word about the connection.
constexpr std::chrono::milliseconds meteredPatience{500};

/// Flatpak and snap each leave their mark; that of snap is inherited by what a snap starts outside of itself.
bool isInSandbox()
{
    const QString snap = qEnvironmentVariable("SNAP");
    return QFileInfo::exists(QStringLiteral("/.flatpak-info")) ||
           (!snap.isEmpty() && QCoreApplication::applicationFilePath().startsWith(snap + QLatin1Char('/')));
}

std::unique_ptr<Notifier> makeNotifier()
{
    const QString bus = usualSessionBus();
    auto portal = std::make_unique<PortalNotifier>(bus);
    if (isInSandbox())
        return portal;
    return std::make_unique<ChosenNotifier>(std::make_unique<FreedesktopNotifier>(bus), std::move(portal));
}

std::unique_ptr<WakeUp> makeWakeUp(const QString &vaultFolder)
{
    // What is written there stays in the sandbox, where nobody reads it.
    if (isInSandbox())
        return std::make_unique<NullWakeUp>(QStringLiteral("inside a sandbox"));
    return std::make_unique<ChosenWakeUp>(Surroundings::ofThisUser(vaultFolder), parse::WakeUpCommand{ownProgram(), vaultFolder},
                                          std::make_unique<PosixDurableStorage>());
}

bool isMetered()
{
    const Patience patience(meteredPatience);
    return isInSandbox() ? isMeteredByPortal(QString(), patience) : isMeteredByNetworkManager(QString(), patience);
}

bool openWindow(const QString &vaultFolder)
{
    // systemd gives it to what it runs (systemd.exec(5)).
    const bool insideUnit = qEnvironmentVariableIsSet("INVOCATION_ID");
    return startWindow(Surroundings::ofThisUser(vaultFolder), ownProgram(), vaultFolder, insideUnit);
}

} // namespace

ReminderParts makeReminderParts(const QString &vaultFolder)
{
    ReminderParts parts;
    parts.notifier = makeNotifier();
    parts.wakeUp = makeWakeUp(vaultFolder);
    parts.isMetered = isMetered;
    parts.openWindow = openWindow;
    return parts;
}

} // namespace holdfast::platform
