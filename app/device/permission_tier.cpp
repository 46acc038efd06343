// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/permission_tier.h"

#include <algorithm>

namespace holdfast::device {

using platform::Capability;
using platform::Grant;

QString tierKey(PermissionTier tier)
{
    switch (tier) {
    case PermissionTier::Information:
        return QStringLiteral("information");
    case PermissionTier::Attention:
        return QStringLiteral("attention");
    case PermissionTier::Sensitive:
        return QStringLiteral("sensitive");
    case PermissionTier::Escape:
        return QStringLiteral("escape");
    }
    return {};
}

PermissionTier tierOf(Capability capability)
{
    switch (capability) {
    case Capability::AllFiles:
    case Capability::HomeFiles:
    case Capability::SecretFiles:
    case Capability::SandboxRules:
    case Capability::SessionBus:
    case Capability::SystemBus:
    case Capability::RunsOutside:
    case Capability::ControlsServices:
    case Capability::ChangesSettings:
    case Capability::SetUserId:
    case Capability::ControlsScreen:
    case Capability::DeviceAdministrator:
    case Capability::ScreenCapture:
        return PermissionTier::Escape;
    case Capability::Camera:
    case Capability::Microphone:
    case Capability::Location:
    case Capability::Clipboard:
    case Capability::Contacts:
    case Capability::Calendar:
    case Capability::Messages:
    case Capability::CallLog:
    case Capability::Photos:
    case Capability::AccountInformation:
    case Capability::AllFilesReadOnly:
    case Capability::HomeFilesReadOnly:
    case Capability::SecretFilesReadOnly:
    case Capability::AllDevices:
    case Capability::InputDevices:
    case Capability::HardwareDevices:
    case Capability::WholeScreen:
    case Capability::KeyRing:
    case Capability::ReadsNotifications:
    case Capability::InstallsApps:
    case Capability::AllSites:
    case Capability::WatchesRequests:
    case Capability::NativePrograms:
    case Capability::BrowsingData:
        return PermissionTier::Sensitive;
    case Capability::DownloadFolder:
    case Capability::OneFolder:
    case Capability::OneFolderReadOnly:
    case Capability::PickedFiles:
    case Capability::Sound:
    case Capability::SmartCards:
    case Capability::TalksTo:
    case Capability::TalksToSystem:
    case Capability::DeveloperTools:
    case Capability::Background:
    case Capability::Autostart:
    case Capability::Notifications:
    case Capability::Popups:
    case Capability::SomeSites:
    case Capability::Other:
        return PermissionTier::Attention;
    case Capability::Graphics:
    case Capability::Printing:
    case Capability::OwnWindows:
    case Capability::InterProcess:
    case Capability::Network:
    case Capability::KeepsData:
        return PermissionTier::Information;
    }
    return PermissionTier::Attention;
}

PermissionTier tierOf(const Grant &grant, const QList<Grant> &ofApp)
{
    if (!grant.granted)
        return PermissionTier::Information;
    if (grant.capability == Capability::NativePrograms) {
        const bool everySite = std::any_of(ofApp.begin(), ofApp.end(), [](const Grant &other) {
            return other.granted && other.capability == Capability::AllSites;
        });
        if (everySite)
            return PermissionTier::Escape;
    }
    return tierOf(grant.capability);
}

} // namespace holdfast::device
