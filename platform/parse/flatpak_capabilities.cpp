// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/flatpak_capabilities.h"

#include <QHash>

namespace holdfast::platform::parse {

namespace {

using Capability = platform::Capability;

struct Known {
    const char *name;
    Capability capability;
    /// Whether the name has to be said, because others amount to the same.
    bool named = true;
};

template <std::size_t Count> Meaning lookUp(const Known (&table)[Count], const QString &name, const QString &otherPrefix)
{
    for (const Known &known : table) {
        if (name == QLatin1String(known.name))
            return {known.capability, known.named ? name : QString()};
    }
    return {Capability::Other, otherPrefix + name};
}

// flatpak-metadata(5).
constexpr Known sharedNames[] = {
    {"network", Capability::Network, false},
    {"ipc", Capability::InterProcess, false},
};
constexpr Known socketNames[] = {
    {"x11", Capability::WholeScreen, false},      {"fallback-x11", Capability::OwnWindows},
    {"wayland", Capability::OwnWindows},          {"inherit-wayland-socket", Capability::OwnWindows},
    {"pulseaudio", Capability::Sound, false},     {"session-bus", Capability::SessionBus, false},
    {"system-bus", Capability::SystemBus, false}, {"ssh-auth", Capability::KeyRing},
    {"gpg-agent", Capability::KeyRing},           {"pcsc", Capability::SmartCards, false},
    {"cups", Capability::Printing, false},
};
constexpr Known deviceNames[] = {
    {"all", Capability::AllDevices, false},
    {"dri", Capability::Graphics, false},
    {"input", Capability::InputDevices, false},
    {"usb", Capability::HardwareDevices},
};
constexpr Known featureNames[] = {
    {"devel", Capability::DeveloperTools, false},
    {"bluetooth", Capability::HardwareDevices},
    {"canbus", Capability::HardwareDevices},
};

// The gravest first: a pattern amounts to the first one it covers.
constexpr Known sessionNames[] = {
    {"org.freedesktop.Flatpak", Capability::RunsOutside},
    {"org.freedesktop.systemd1", Capability::ControlsServices},
    {"org.freedesktop.impl.portal.PermissionStore", Capability::SandboxRules},
    {"ca.desrt.dconf", Capability::ChangesSettings},
    {"org.gnome.Mutter.RemoteDesktop", Capability::ControlsScreen},
    {"org.freedesktop.secrets", Capability::KeyRing},
    {"org.gnome.keyring", Capability::KeyRing},
    {"org.gnome.keyring.SystemPrompter", Capability::KeyRing},
    {"org.kde.kwalletd", Capability::KeyRing},
    {"org.kde.kwalletd5", Capability::KeyRing},
    {"org.kde.kwalletd6", Capability::KeyRing},
    {"org.gnome.Shell.Screenshot", Capability::ScreenCapture},
    {"org.gnome.Mutter.ScreenCast", Capability::ScreenCapture},
    {"org.kde.KWin.ScreenShot2", Capability::ScreenCapture},
    {"org.gnome.evolution.dataserver.AddressBook10", Capability::Contacts},
    {"org.gnome.evolution.dataserver.Calendar8", Capability::Calendar},
    {"org.gnome.evolution.dataserver.Sources5", Capability::AccountInformation},
    {"org.gnome.OnlineAccounts", Capability::AccountInformation},
    {"org.freedesktop.Notifications", Capability::Notifications},
};
constexpr Known systemNames[] = {
    {"org.freedesktop.systemd1", Capability::ControlsServices},
    {"org.freedesktop.Flatpak.SystemHelper", Capability::InstallsApps},
    {"org.freedesktop.PackageKit", Capability::InstallsApps},
    {"org.freedesktop.GeoClue2", Capability::Location},
    {"org.freedesktop.UDisks2", Capability::HardwareDevices},
    {"org.bluez", Capability::HardwareDevices},
};

/// "a.b.*" covers "a.b" and everything below.
bool covers(const QString &pattern, const QString &name)
{
    if (!pattern.endsWith(QLatin1String(".*")))
        return pattern == name;
    const QString prefix = pattern.chopped(2);
    return name == prefix || name.startsWith(prefix + QLatin1Char('.'));
}

/// Evolution and KWallet count up at the end of their names.
bool isSeriesOf(const QString &name, QLatin1String known)
{
    QString stem = known;
    while (!stem.isEmpty() && stem.back().isDigit())
        stem.chop(1);
    QString mine = name;
    while (!mine.isEmpty() && mine.back().isDigit())
        mine.chop(1);
    return mine == stem;
}

template <std::size_t Count> Meaning meaningOfName(const Known (&table)[Count], const QString &name, Capability otherwise)
{
    for (const Known &known : table) {
        const QLatin1String knownName(known.name);
        if (covers(name, knownName) || isSeriesOf(name, knownName))
            return {known.capability, name};
    }
    return {otherwise, name};
}

} // namespace

Meaning meaningOfShared(const QString &name)
{
    return lookUp(sharedNames, name, QStringLiteral("shared="));
}

Meaning meaningOfSocket(const QString &name)
{
    return lookUp(socketNames, name, QStringLiteral("sockets="));
}

Meaning meaningOfDevice(const QString &name)
{
    return lookUp(deviceNames, name, QStringLiteral("devices="));
}

Meaning meaningOfFeature(const QString &name)
{
    return lookUp(featureNames, name, QStringLiteral("features="));
}

Meaning meaningOfSessionName(const QString &name)
{
    return meaningOfName(sessionNames, name, Capability::TalksTo);
}

Meaning meaningOfSystemName(const QString &name)
{
    return meaningOfName(systemNames, name, Capability::TalksToSystem);
}

} // namespace holdfast::platform::parse
