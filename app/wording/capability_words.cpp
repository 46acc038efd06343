// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/capability_words.h"

namespace holdfast::wording {

namespace {

using platform::Capability;

constexpr auto all = std::to_array<CapabilityWords>({
    {Capability::Camera,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Camera"),
     //: What the permission "Camera" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can use the camera.")},
    {Capability::Microphone,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Microphone"),
     //: What the permission "Microphone" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can listen through the microphone.")},
    {Capability::Location,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Location"),
     //: What the permission "Location" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can see where this device is.")},
    {Capability::ScreenCapture,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Screen recording"),
     //: What the permission "Screen recording" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can record what is on the screen.")},
    {Capability::Clipboard,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Clipboard"),
     //: What the permission "Clipboard" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can read what you copied.")},
    {Capability::Contacts,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Contacts"),
     //: What the permission "Contacts" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can read your contacts.")},
    {Capability::Calendar,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Calendar"),
     //: What the permission "Calendar" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can read your calendar.")},
    {Capability::Messages,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Text messages"),
     //: What the permission "Text messages" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can read text messages, codes from your bank among them.")},
    {Capability::CallLog,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Calls"),
     //: What the permission "Calls" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can see whom you called, or place calls.")},
    {Capability::Photos,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Photos"),
     //: What the permission "Photos" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can see your photos and videos.")},
    {Capability::AccountInformation,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Account information"),
     //: What the permission "Account information" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can read the name and details of your account.")},
    {Capability::AllFiles,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "All files"),
     //: What the permission "All files" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can read and change every file you can.")},
    {Capability::AllFilesReadOnly,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "All files, reading"),
     //: What the permission "All files, reading" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can read every file you can.")},
    {Capability::HomeFiles,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Home folder"),
     //: What the permission "Home folder" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can read and change everything in your home folder.")},
    {Capability::HomeFilesReadOnly,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Home folder, reading"),
     //: What the permission "Home folder, reading" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can read everything in your home folder.")},
    {Capability::SecretFiles,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Keys and settings"),
     //: What the permission "Keys and settings" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can read and change keys, passwords or settings that other programs obey.")},
    {Capability::SecretFilesReadOnly,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Keys and settings, reading"),
     //: What the permission "Keys and settings, reading" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can read keys, passwords or settings of other programs.")},
    {Capability::SandboxRules,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Own permissions"),
     //: What the permission "Own permissions" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can give itself more permissions.")},
    {Capability::DownloadFolder,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Downloads"),
     //: What the permission "Downloads" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can read and change your downloads.")},
    {Capability::OneFolder,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "A folder"),
     //: What the permission "A folder" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can read and change files in one folder.")},
    {Capability::OneFolderReadOnly,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "A folder, reading"),
     //: What the permission "A folder, reading" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can read files in one folder.")},
    {Capability::PickedFiles,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Picked files"),
     //: What the permission "Picked files" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can change files you picked for it.")},
    {Capability::AllDevices,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "All devices"),
     //: What the permission "All devices" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can use every device connected here, cameras included.")},
    {Capability::InputDevices,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Keyboards and game pads"),
     //: What the permission "Keyboards and game pads" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can read keyboards, mice and game pads.")},
    {Capability::HardwareDevices,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Connected devices"),
     //: What the permission "Connected devices" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can use devices connected by USB, serial port or Bluetooth.")},
    {Capability::Graphics,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Graphics"),
     //: What the permission "Graphics" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can use the graphics card.")},
    {Capability::Sound,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Sound"),
     //: What the permission "Sound" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can play sound, and on many systems also listen.")},
    {Capability::Printing,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Printing"),
     //: What the permission "Printing" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can print.")},
    {Capability::SmartCards,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Smart cards"),
     //: What the permission "Smart cards" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can use smart cards.")},
    {Capability::WholeScreen,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Whole screen"),
     //: What the permission "Whole screen" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can watch every window and type into it, as older programs do.")},
    {Capability::OwnWindows,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Own windows"),
     //: What the permission "Own windows" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can show windows of its own.")},
    {Capability::InterProcess,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Shared memory"),
     //: What the permission "Shared memory" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can share memory with other programs.")},
    {Capability::Network,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Network"),
     //: What the permission "Network" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can use the network.")},
    {Capability::SessionBus,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "All programs of yours"),
     //: What the permission "All programs of yours" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can give orders to every program of yours.")},
    {Capability::SystemBus,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "System services"),
     //: What the permission "System services" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can give orders to services of the system.")},
    {Capability::TalksTo,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "A service"),
     //: What the permission "A service" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can talk to one service of your session.")},
    {Capability::TalksToSystem,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "A system service"),
     //: What the permission "A system service" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can talk to one service of the system.")},
    {Capability::RunsOutside,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Programs outside"),
     //: What the permission "Programs outside" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can start programs outside its own walls.")},
    {Capability::ControlsServices,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Background services"),
     //: What the permission "Background services" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can start and stop services, and add its own.")},
    {Capability::ChangesSettings,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Settings"),
     //: What the permission "Settings" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can change settings of the system or of other programs.")},
    {Capability::KeyRing,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Passwords"),
     //: What the permission "Passwords" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can read passwords kept by the key ring.")},
    {Capability::DeveloperTools,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Developer tools"),
     //: What the permission "Developer tools" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can look into running programs, as tools for developers do.")},
    {Capability::Background,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Background"),
     //: What the permission "Background" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can go on working when its window is closed.")},
    {Capability::Autostart,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Start at login"),
     //: What the permission "Start at login" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Starts by itself when you log in.")},
    {Capability::SetUserId,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Rights of others"),
     //: What the permission "Rights of others" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Runs with rights that you do not have, and no package brought it.")},
    {Capability::ControlsScreen,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Control of the screen"),
     //: What the permission "Control of the screen" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can read the screen and press buttons in your place.")},
    {Capability::DeviceAdministrator,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Device administrator"),
     //: What the permission "Device administrator" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can lock or erase this device, and is hard to remove.")},
    {Capability::ReadsNotifications,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Reading notifications"),
     //: What the permission "Reading notifications" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can read every notification, codes among them.")},
    {Capability::InstallsApps,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Installing"),
     //: What the permission "Installing" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can install other apps or add-ons.")},
    {Capability::Notifications,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Notifications"),
     //: What the permission "Notifications" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can send you notifications.")},
    {Capability::Popups,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Pop-up windows"),
     //: What the permission "Pop-up windows" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can open windows without being asked.")},
    {Capability::KeepsData,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Keeping data"),
     //: What the permission "Keeping data" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can keep data on this device for good.")},
    {Capability::AllSites,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Every website"),
     //: What the permission "Every website" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can read and change what every website shows you.")},
    {Capability::SomeSites,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Some websites"),
     //: What the permission "Some websites" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can read and change what these websites show you.")},
    {Capability::WatchesRequests,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Web traffic"),
     //: What the permission "Web traffic" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can watch or change what the browser sends and gets.")},
    {Capability::NativePrograms,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Programs outside the browser"),
     //: What the permission "Programs outside the browser" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can talk to programs outside the browser.")},
    {Capability::BrowsingData,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Browsing data"),
     //: What the permission "Browsing data" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Can see which pages you open, or your bookmarks and history.")},
    {Capability::Other,
     //: Name of a permission, as a heading.
     QT_TRANSLATE_NOOP("wording", "Something else"),
     //: What the permission "Something else" lets a program or website do, as one sentence.
     QT_TRANSLATE_NOOP("wording", "Has a permission that Holdfast does not know.")},
});

} // namespace

const CapabilityWords &wordsFor(Capability capability)
{
    for (const CapabilityWords &words : all) {
        if (words.capability == capability)
            return words;
    }
    return all.back();
}

} // namespace holdfast::wording
