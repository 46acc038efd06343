// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/android/android_probes.h"

#include "platform/asked_parts.h"
#include "platform/parse/android_report.h"

namespace holdfast::platform {

DeviceProbes makeAndroidProbes(const DeviceReport &report, const parse::FindPeriod &find)
{
    DeviceProbes probes;
    probes.updates.push_back(std::make_unique<AskedUpdates>(QStringLiteral("android-patch"), [report](const Patience &) {
        return parse::androidUpdates(report(false), QDate::currentDate());
    }));
    probes.permissions.push_back(std::make_unique<AskedPermissions>(
        QStringLiteral("android-access"), [report](const Patience &) { return parse::androidAccess(report(false)); }));
    probes.permissions.push_back(std::make_unique<AskedPermissions>(
        QStringLiteral("android-apps"), [report](const Patience &) { return parse::androidPermissions(report(true)); }));
    probes.automaticUpdates = std::make_unique<AskedAutomaticUpdates>(notSaid<AutomaticUpdate>(QStringLiteral("android")));
    probes.reboot = std::make_unique<AskedReboot>(notSaid<RestartCause>(QStringLiteral("android")));
    probes.lifecycle = std::make_unique<AskedLifecycle>(
        [report, find](const Patience &) { return parse::supportPeriodOf(parse::androidVersion(report(false)), find); });
    return probes;
}

} // namespace holdfast::platform
