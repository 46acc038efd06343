// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace holdfast::platform {

/// What a grant lets somebody do, whatever system or program it was given in. app/device weighs it, app/wording says it in a
/// sentence.
enum class Capability {
    // What can hear, see or find a person.
    Camera,
    Microphone,
    Location,
    ScreenCapture,
    Clipboard,
    // Personal data.
    Contacts,
    Calendar,
    Messages,
    CallLog,
    Photos,
    AccountInformation,
    // Files; `Grant::target` is the folder where one is meant.
    AllFiles,
    AllFilesReadOnly,
    HomeFiles,
    HomeFilesReadOnly,
    SecretFiles, ///< Keys and passwords: ~/.ssh, ~/.gnupg, key rings, settings that programs obey, writable.
    SecretFilesReadOnly,
    SandboxRules, ///< Can rewrite its own permissions (xdg-data/flatpak/overrides).
    DownloadFolder,
    OneFolder,
    OneFolderReadOnly,
    PickedFiles, ///< A web site, on files that were picked for it.
    // Devices and system.
    AllDevices,
    InputDevices,
    HardwareDevices, ///< USB, serial, HID, Bluetooth.
    Graphics,
    Sound,
    Printing,
    SmartCards,
    // Other programs.
    WholeScreen, ///< X11: sees and types into every window.
    OwnWindows,  ///< Wayland, or X11 only as a fallback.
    InterProcess,
    Network,
    SessionBus,
    SystemBus,
    TalksTo,          ///< One service on the session's bus, named by `target`.
    TalksToSystem,    ///< One service on the system's bus.
    RunsOutside,      ///< Can start programs outside its sandbox.
    ControlsServices, ///< systemd.
    ChangesSettings,  ///< dconf, settings of the system.
    KeyRing,
    DeveloperTools,
    Background,
    Autostart,      ///< Starts by itself when one logs in.
    SetUserId,      ///< Runs with another user's rights, and no package brought it.
    ControlsScreen, ///< Accessibility service, input injection.
    DeviceAdministrator,
    ReadsNotifications,
    InstallsApps,
    // Web sites and browser extensions.
    Notifications,
    Popups,
    KeepsData,
    AllSites,  ///< Reads and changes what every site shows.
    SomeSites, ///< The sites named by `target`.
    WatchesRequests,
    NativePrograms, ///< Talks to programs outside the browser.
    BrowsingData,   ///< History, tabs, bookmarks, cookies.
    Other,          ///< `target` is the raw name.
};

/// Its name in JSON and in the vault, such as "camera" or "all-files"; never changed once released.
[[nodiscard]] QString capabilityKey(Capability capability);
/// Nothing for a name that is not one.
[[nodiscard]] std::optional<Capability> capabilityFrom(const QString &key);
[[nodiscard]] const QList<Capability> &allCapabilities();

} // namespace holdfast::platform
