// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/chromium_folders.h"

#include <array>

namespace holdfast::platform {

namespace {

struct Known {
    const char *name;
    const char *scheme;
    /// Below the folder for settings.
    const char *folder;
    /// The Flatpak's id and the snap's folder below ~/snap that has it, or nothing.
    const char *flatpak;
    const char *snap;
};

constexpr std::array browsers{std::to_array<Known>({
    {"Google Chrome", "chrome", "google-chrome", "com.google.Chrome", nullptr},
    {"Google Chrome Beta", "chrome", "google-chrome-beta", nullptr, nullptr},
    {"Google Chrome Dev", "chrome", "google-chrome-unstable", "com.google.ChromeDev", nullptr},
    {"Google Chrome Canary", "chrome", "google-chrome-canary", nullptr, nullptr},
    {"Chromium", "chrome", "chromium", "org.chromium.Chromium", "chromium/common"},
    {"Ungoogled Chromium", "chrome", nullptr, "io.github.ungoogled_software.ungoogled_chromium", nullptr},
    {"Microsoft Edge", "edge", "microsoft-edge", "com.microsoft.Edge", nullptr},
    {"Microsoft Edge Beta", "edge", "microsoft-edge-beta", nullptr, nullptr},
    {"Microsoft Edge Dev", "edge", "microsoft-edge-dev", "com.microsoft.EdgeDev", nullptr},
    {"Brave", "brave", "BraveSoftware/Brave-Browser", "com.brave.Browser", "brave/current/.config"},
    {"Brave Beta", "brave", "BraveSoftware/Brave-Browser-Beta", nullptr, nullptr},
    {"Brave Nightly", "brave", "BraveSoftware/Brave-Browser-Nightly", nullptr, nullptr},
    {"Vivaldi", "vivaldi", "vivaldi", "com.vivaldi.Vivaldi", "vivaldi/current/.config"},
    {"Vivaldi Snapshot", "vivaldi", "vivaldi-snapshot", nullptr, nullptr},
    {"Opera", "opera", "opera", "com.opera.Opera", "opera/current/.config"},
    {"Opera Beta", "opera", "opera-beta", nullptr, "opera-beta/current/.config"},
    {"Opera Developer", "opera", "opera-developer", nullptr, "opera-developer/current/.config"},
})};

} // namespace

QList<ChromiumFolder> chromiumFolders(const Surroundings &surroundings)
{
    QList<ChromiumFolder> folders;
    for (const Known &known : browsers) {
        const parse::ChromiumBrowser browser{QString::fromLatin1(known.name), QString::fromLatin1(known.scheme)};
        const auto add = [&](const QString &above, const QString &packaging) {
            const char *folder = known.folder ? known.folder : "chromium";
            folders.append({browser, above + QLatin1Char('/') + QLatin1StringView(folder), packaging});
        };
        if (known.folder)
            add(surroundings.configHome, {});
        if (known.snap)
            add(surroundings.home + QStringLiteral("/snap/") + QLatin1StringView(known.snap), QStringLiteral("Snap"));
        if (known.flatpak)
            add(surroundings.home + QStringLiteral("/.var/app/") + QLatin1StringView(known.flatpak) + QStringLiteral("/config"),
                QStringLiteral("Flatpak"));
    }
    return folders;
}

} // namespace holdfast::platform
