// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/flatpak_capabilities.h"

#include <algorithm>

namespace holdfast::platform::parse {

namespace {

using Capability = platform::Capability;

const QString homeSign = QStringLiteral("~");

/// A name as a path that begins with ~, / or xdg-something.
QString pathOf(const QString &name, const QString &home)
{
    static const QList<std::pair<QString, QString>> base{{QStringLiteral("xdg-config"), QStringLiteral("~/.config")},
                                                         {QStringLiteral("xdg-data"), QStringLiteral("~/.local/share")},
                                                         {QStringLiteral("xdg-cache"), QStringLiteral("~/.cache")}};
    const auto under = [&](const QString &folder) { return name == folder || name.startsWith(folder + QLatin1Char('/')); };
    for (const auto &[prefix, path] : base) {
        if (under(prefix))
            return path + name.mid(prefix.size());
    }
    if (name == QLatin1String("home") || name == QLatin1String("/home") || name == QLatin1String("/var/home"))
        return homeSign;
    if (!home.isEmpty() && under(home))
        return homeSign + name.mid(home.size());
    return name;
}

/// One holds the other, or they are the same.
bool touches(const QString &path, const QString &place)
{
    return path == place || place.startsWith(path + QLatin1Char('/')) || path.startsWith(place + QLatin1Char('/'));
}

template <std::size_t Count> bool touchesAny(const char *const (&places)[Count], const QString &path)
{
    return std::any_of(std::begin(places), std::end(places),
                       [&](const char *place) { return touches(path, QString::fromLatin1(place)); });
}

/// Keys, passwords, and where browsers, mail and other apps keep what they know: bad enough to read.
constexpr const char *secrets[] = {"~/.ssh",
                                   "~/.gnupg",
                                   "~/.pki",
                                   "~/.password-store",
                                   "~/.netrc",
                                   "~/.git-credentials",
                                   "~/.aws",
                                   "~/.azure",
                                   "~/.kube",
                                   "~/.docker",
                                   "~/.mozilla",
                                   "~/.thunderbird",
                                   "~/.var/app",
                                   "~/.config/mozilla",
                                   "~/.config/google-chrome",
                                   "~/.config/chromium",
                                   "~/.config/BraveSoftware",
                                   "~/.config/microsoft-edge",
                                   "~/.config/vivaldi",
                                   "~/.config/gcloud",
                                   "~/.config/gh",
                                   "~/.config/rclone",
                                   "~/.local/share/keyrings",
                                   "~/.local/share/kwalletd"};
/// What is started or obeyed without a question: bad to write.
constexpr const char *obeyed[] = {"~/.bashrc",
                                  "~/.bash_profile",
                                  "~/.bash_login",
                                  "~/.bash_aliases",
                                  "~/.profile",
                                  "~/.zshrc",
                                  "~/.zshenv",
                                  "~/.zprofile",
                                  "~/.xprofile",
                                  "~/.xsessionrc",
                                  "~/.pam_environment",
                                  "~/.gitconfig",
                                  "~/.config/autostart",
                                  "~/.config/autostart-scripts",
                                  "~/.config/plasma-workspace",
                                  "~/.config/systemd",
                                  "~/.config/environment.d",
                                  "~/.config/fish",
                                  "~/.config/git",
                                  "~/bin",
                                  "~/.local/bin",
                                  "~/.local/share/applications",
                                  "~/.local/share/dbus-1",
                                  "~/.local/share/systemd"};

struct Entrance {
    const char *path;
    Capability capability;
};
/// Sockets that are more than a folder, whatever the mode says.
constexpr Entrance entrances[] = {
    {"/run/docker.sock", Capability::RunsOutside},    {"/var/run/docker.sock", Capability::RunsOutside},
    {"xdg-run/docker.sock", Capability::RunsOutside}, {"/run/podman", Capability::RunsOutside},
    {"xdg-run/podman", Capability::RunsOutside},      {"xdg-run/systemd", Capability::ControlsServices},
    {"xdg-run/bus", Capability::SessionBus},          {"/run/dbus", Capability::SystemBus},
    {"/var/run/dbus", Capability::SystemBus},         {"xdg-run/keyring", Capability::KeyRing},
    {"xdg-run/gnupg", Capability::KeyRing},           {"xdg-run/gcr", Capability::KeyRing},
    {"xdg-run/pipewire-0", Capability::Sound},        {"xdg-run/pulse", Capability::Sound},
};

Capability capabilityOf(const QString &path, bool writes, const QString &app)
{
    const QString own = QStringLiteral("~/.var/app/") + app;
    if (path == own || path.startsWith(own + QLatin1Char('/')))
        return writes ? Capability::OneFolder : Capability::OneFolderReadOnly;
    for (const Entrance &entrance : entrances) {
        if (touches(path, QString::fromLatin1(entrance.path)))
            return entrance.capability;
    }
    if (writes && touches(path, QStringLiteral("~/.local/share/flatpak")))
        return Capability::SandboxRules;
    if (touchesAny(secrets, path))
        return writes ? Capability::SecretFiles : Capability::SecretFilesReadOnly;
    if (writes && touchesAny(obeyed, path))
        return Capability::SecretFiles;
    if (writes && (touches(path, QStringLiteral("~/.config/dconf")) || touches(path, QStringLiteral("xdg-run/dconf"))))
        return Capability::ChangesSettings;
    if (writes && path == QLatin1String("xdg-download"))
        return Capability::DownloadFolder;
    return writes ? Capability::OneFolder : Capability::OneFolderReadOnly;
}

} // namespace

Meaning meaningOfFolder(const QString &name, FolderMode mode, const QString &home, const QString &app)
{
    const bool writes = mode != FolderMode::ReadOnly;
    if (name == QLatin1String("host") || name == QLatin1String("host-root"))
        return {writes ? Capability::AllFiles : Capability::AllFilesReadOnly, name == QLatin1String("host") ? QString() : name};
    const QString path = pathOf(name, home);
    if (path == homeSign)
        return {writes ? Capability::HomeFiles : Capability::HomeFilesReadOnly, name == QLatin1String("home") ? QString() : name};
    const Capability capability = capabilityOf(path, writes, app);
    return {capability, capability == Capability::DownloadFolder ? QString() : name};
}

} // namespace holdfast::platform::parse
