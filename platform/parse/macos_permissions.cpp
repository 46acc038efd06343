// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/macos_permissions.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace holdfast::platform::parse {

namespace {

const QString source = QStringLiteral("macos-privacy");

struct Known {
    const char *service;
    Capability capability;
    /// The page of the settings behind x-apple.systempreferences:com.apple.preference.security?
    const char *page;
};

constexpr std::array known{std::to_array<Known>({
    {"Camera", Capability::Camera, "Privacy_Camera"},
    {"Microphone", Capability::Microphone, "Privacy_Microphone"},
    {"ScreenCapture", Capability::ScreenCapture, "Privacy_ScreenCapture"},
    {"Accessibility", Capability::ControlsScreen, "Privacy_Accessibility"},
    {"PostEvent", Capability::ControlsScreen, "Privacy_Accessibility"},
    {"RemoteDesktop", Capability::ControlsScreen, "Privacy_RemoteDesktop"},
    {"ListenEvent", Capability::InputDevices, "Privacy_ListenEvent"},
    {"SystemPolicyAllFiles", Capability::AllFiles, "Privacy_AllFiles"},
    {"SystemPolicyDownloadsFolder", Capability::DownloadFolder, "Privacy_FilesAndFolders"},
    {"SystemPolicyDesktopFolder", Capability::OneFolder, "Privacy_FilesAndFolders"},
    {"SystemPolicyDocumentsFolder", Capability::OneFolder, "Privacy_FilesAndFolders"},
    {"SystemPolicyNetworkVolumes", Capability::OneFolder, "Privacy_FilesAndFolders"},
    {"SystemPolicyRemovableVolumes", Capability::OneFolder, "Privacy_FilesAndFolders"},
    {"SystemPolicySysAdminFiles", Capability::ChangesSettings, "Privacy_AllFiles"},
    {"SystemPolicyAppBundles", Capability::InstallsApps, "Privacy_AppBundles"},
    {"AddressBook", Capability::Contacts, "Privacy_Contacts"},
    {"Calendar", Capability::Calendar, "Privacy_Calendars"},
    {"Photos", Capability::Photos, "Privacy_Photos"},
    {"PhotosAdd", Capability::Photos, "Privacy_Photos"},
    {"AppleEvents", Capability::Other, "Privacy_Automation"},
    {"BluetoothAlways", Capability::HardwareDevices, "Privacy_Bluetooth"},
    {"DeveloperTool", Capability::DeveloperTools, "Privacy_DevTools"},
})};

// What a row's target says besides, in these words: the wording knows the two.
const QString limited = QStringLiteral("limited");

QString shortName(const QString &service)
{
    const QString prefix = QStringLiteral("kTCCService");
    return service.startsWith(prefix) ? service.mid(prefix.size()) : service;
}

/// Apple's own tools, which come with the system.
bool isOfTheSystem(const QString &path)
{
    constexpr std::array folders{"/System/", "/usr/bin/", "/usr/sbin/", "/usr/libexec/"};
    return std::any_of(folders.begin(), folders.end(),
                       [&](const char *folder) { return path.startsWith(QLatin1String(folder)); });
}

Grant grantOf(const TccRow &row, const QString &place)
{
    const QString service = shortName(row.service);
    const auto *meaning =
        std::find_if(known.begin(), known.end(), [&](const Known &one) { return service == QLatin1String(one.service); });
    const bool isKnown = meaning != known.end();
    Grant grant;
    grant.app = row.client;
    grant.name = row.clientIsPath ? row.client.mid(row.client.lastIndexOf(QLatin1Char('/')) + 1) : row.client;
    grant.place = place;
    grant.capability = isKnown ? meaning->capability : Capability::Other;
    constexpr qint64 allow = 2;
    constexpr qint64 partly = 3;
    if (grant.capability == Capability::Other || grant.capability == Capability::OneFolder ||
        grant.capability == Capability::HardwareDevices)
        grant.target = service;
    else if (row.answer == partly)
        grant.target = limited;
    grant.granted = row.answer == allow || row.answer == partly;
    // Whether a bundle has a sandbox is not noted here; a bare program has none.
    grant.unconfined = row.clientIsPath && !isOfTheSystem(row.client);
    constexpr qint64 year2200 = 7'258'118'400; // seconds since 1970
    if (row.lastModified > 0 && row.lastModified < year2200)
        grant.since = QDateTime::fromSecsSinceEpoch(row.lastModified).toUTC();
    grant.revocation = {Revocation::Kind::Link, QStringLiteral("x-apple.systempreferences:com.apple.preference.security?") +
                                                    QLatin1String(isKnown ? meaning->page : "Privacy")};
    return grant;
}

/// Adds the rows of one file; false when one of them has an answer that is not known.
bool addRows(QList<Grant> &grants, const TccRows &rows, const QString &place)
{
    constexpr qint64 notDecided = 1;
    constexpr qint64 lastKnown = 3;
    bool allKnown = true;
    for (const TccRow &row : rows.rows) {
        if (row.answer < 0 || row.answer > lastKnown)
            allKnown = false;
        else if (row.answer != notDecided)
            grants.append(grantOf(row, place));
    }
    return allKnown;
}

} // namespace

Observation<Grant> macosPermissions(const QList<TccAnswer> &answers)
{
    Observation<Grant> result;
    result.source = source;
    qsizetype read = 0;
    for (const TccAnswer &answer : answers) {
        ProbeReason trouble = answer.rows ? answer.rows->trouble : answer.rows.error();
        if (answer.rows) {
            ++read;
            if (!addRows(result.rows, *answer.rows, answer.place) && trouble == ProbeReason::None)
                trouble = ProbeReason::NotUnderstood;
        }
        if (trouble == ProbeReason::NotApplicable)
            continue;
        if (result.reason == ProbeReason::None)
            result.reason = trouble;
    }
    if (read == 0 && result.reason == ProbeReason::None)
        result.reason = ProbeReason::SystemNotSaying;
    if (result.reason == ProbeReason::None)
        result.state = ProbeState::Ok;
    else if (read == 0 && result.reason == ProbeReason::AccessDenied)
        result.state = ProbeState::Denied;
    else if (read == 0 && result.reason != ProbeReason::SystemNotSaying && result.reason != ProbeReason::Cancelled)
        result.state = ProbeState::Error;
    return result;
}

} // namespace holdfast::platform::parse
