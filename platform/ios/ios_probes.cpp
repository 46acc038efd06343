// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/ios/ios_probes.h"

#include "platform/asked_parts.h"

#include <QOperatingSystemVersion>
#include <QVersionNumber>

// Never compiled for iOS so far; it needs nothing of iOS but what Qt offers everywhere.

namespace holdfast::platform {

QString iosVersion()
{
    return QOperatingSystemVersion::current().version().toString();
}

DeviceProbes makeIosProbes(const QString &version, const parse::FindPeriod &find)
{
    const QString source = QStringLiteral("ios");
    DeviceProbes probes;
    probes.updates.push_back(std::make_unique<AskedUpdates>(source, notSaid<PendingUpdate>(source)));
    probes.permissions.push_back(std::make_unique<AskedPermissions>(source, notSaid<Grant>(source)));
    probes.automaticUpdates = std::make_unique<AskedAutomaticUpdates>(notSaid<AutomaticUpdate>(source));
    probes.reboot = std::make_unique<AskedReboot>(notSaid<RestartCause>(source));
    probes.lifecycle = std::make_unique<AskedLifecycle>([source, version, find](const Patience &) {
        Observation<parse::SystemVersion> here;
        here.source = source;
        here.state = ProbeState::Ok;
        here.rows.append({source, version, QStringLiteral("iOS %1").arg(version)});
        return parse::supportPeriodOf(here, find);
    });
    return probes;
}

} // namespace holdfast::platform
