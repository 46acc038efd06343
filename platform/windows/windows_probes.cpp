// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/windows/windows_probes.h"

#include "platform/asked_parts.h"
#include "platform/parse/windows_consent.h"
#include "platform/parse/windows_edition.h"
#include "platform/parse/windows_updates.h"
#include "platform/windows/readers.h"

namespace holdfast::platform {

namespace {

/// An offline search takes tens of seconds on a slow disk.
constexpr std::chrono::seconds searching{60};

QByteArray bytesOf(const std::string &report)
{
    return QByteArray::fromStdString(report);
}

windows::IsOver overWith(const Patience &patience)
{
    return [patience] { return patience.isOver(); };
}

Observation<PendingUpdate> updates(const Patience &patience)
{
    const QByteArray report = bytesOf(windows::readWaitingUpdates(overWith(patience)));
    if (patience.isOver())
        return unanswered<PendingUpdate>(QStringLiteral("windows-update"), patience.state(), patience.reason());
    return parse::windowsUpdates(report, QDateTime::currentDateTimeUtc());
}

Observation<Grant> consent(const Patience &patience)
{
    const QByteArray report = bytesOf(windows::readConsentStore(overWith(patience)));
    if (patience.isOver())
        return unanswered<Grant>(QStringLiteral("windows-privacy"), patience.state(), patience.reason());
    return parse::windowsConsent(report, QDateTime::currentDateTimeUtc());
}

} // namespace

DeviceProbes makeWindowsProbes(const parse::FindPeriod &find)
{
    DeviceProbes probes;
    probes.updates.push_back(std::make_unique<AskedUpdates>(QStringLiteral("windows-update"), updates, searching));
    probes.permissions.push_back(std::make_unique<AskedPermissions>(QStringLiteral("windows-privacy"), consent));
    probes.reboot =
        std::make_unique<AskedReboot>([](const Patience &) { return parse::windowsRestart(bytesOf(windows::readRestart())); });
    probes.automaticUpdates = std::make_unique<AskedAutomaticUpdates>([](const Patience &) {
        return parse::windowsAutomaticUpdates(bytesOf(windows::readAutomaticUpdates()), QDateTime::currentDateTimeUtc());
    });
    probes.lifecycle = std::make_unique<AskedLifecycle>([find](const Patience &) {
        return parse::supportPeriodOf(parse::windowsEdition(bytesOf(windows::readEdition())), find);
    });
    return probes;
}

} // namespace holdfast::platform
