// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/capability.h"

#include <array>

namespace holdfast::platform {

namespace {

struct Named {
    Capability capability;
    const char *key;
};

constexpr std::array names{std::to_array<Named>({
    {Capability::Camera, "camera"},
    {Capability::Microphone, "microphone"},
    {Capability::Location, "location"},
    {Capability::ScreenCapture, "screen-capture"},
    {Capability::Clipboard, "clipboard"},
    {Capability::Contacts, "contacts"},
    {Capability::Calendar, "calendar"},
    {Capability::Messages, "messages"},
    {Capability::CallLog, "call-log"},
    {Capability::Photos, "photos"},
    {Capability::AccountInformation, "account-information"},
    {Capability::AllFiles, "all-files"},
    {Capability::AllFilesReadOnly, "all-files-read-only"},
    {Capability::HomeFiles, "home-files"},
    {Capability::HomeFilesReadOnly, "home-files-read-only"},
    {Capability::SecretFiles, "secret-files"},
    {Capability::SecretFilesReadOnly, "secret-files-read-only"},
    {Capability::SandboxRules, "sandbox-rules"},
    {Capability::DownloadFolder, "download-folder"},
    {Capability::OneFolder, "one-folder"},
    {Capability::OneFolderReadOnly, "one-folder-read-only"},
    {Capability::PickedFiles, "picked-files"},
    {Capability::AllDevices, "all-devices"},
    {Capability::InputDevices, "input-devices"},
    {Capability::HardwareDevices, "hardware-devices"},
    {Capability::Graphics, "graphics"},
    {Capability::Sound, "sound"},
    {Capability::Printing, "printing"},
    {Capability::SmartCards, "smart-cards"},
    {Capability::WholeScreen, "whole-screen"},
    {Capability::OwnWindows, "own-windows"},
    {Capability::InterProcess, "inter-process"},
    {Capability::Network, "network"},
    {Capability::SessionBus, "session-bus"},
    {Capability::SystemBus, "system-bus"},
    {Capability::TalksTo, "talks-to"},
    {Capability::TalksToSystem, "talks-to-system"},
    {Capability::RunsOutside, "runs-outside"},
    {Capability::ControlsServices, "controls-services"},
    {Capability::ChangesSettings, "changes-settings"},
    {Capability::KeyRing, "key-ring"},
    {Capability::DeveloperTools, "developer-tools"},
    {Capability::Background, "background"},
    {Capability::Autostart, "autostart"},
    {Capability::SetUserId, "set-user-id"},
    {Capability::ControlsScreen, "controls-screen"},
    {Capability::DeviceAdministrator, "device-administrator"},
    {Capability::ReadsNotifications, "reads-notifications"},
    {Capability::InstallsApps, "installs-apps"},
    {Capability::Notifications, "notifications"},
    {Capability::Popups, "popups"},
    {Capability::KeepsData, "keeps-data"},
    {Capability::AllSites, "all-sites"},
    {Capability::SomeSites, "some-sites"},
    {Capability::WatchesRequests, "watches-requests"},
    {Capability::NativePrograms, "native-programs"},
    {Capability::BrowsingData, "browsing-data"},
    {Capability::Other, "other"},
})};

} // namespace

QString capabilityKey(Capability capability)
{
    for (const Named &named : names) {
        if (named.capability == capability)
            return QString::fromLatin1(named.key);
    }
    return QStringLiteral("other");
}

std::optional<Capability> capabilityFrom(const QString &key)
{
    for (const Named &named : names) {
        if (key == QLatin1StringView(named.key))
            return named.capability;
    }
    return std::nullopt;
}

const QList<Capability> &allCapabilities()
{
    static const QList<Capability> all = [] {
        QList<Capability> result;
        for (const Named &named : names)
            result.append(named.capability);
        return result;
    }();
    return all;
}

} // namespace holdfast::platform
