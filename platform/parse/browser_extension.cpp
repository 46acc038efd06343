// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/browser_extension.h"

#include "platform/parse/browser_values.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <array>

namespace holdfast::platform::parse {

namespace {

struct Meaning {
    const char *interface;
    Capability capability;
};

// developer.chrome.com/docs/extensions/reference/permissions-list and
// developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/permissions.
constexpr std::array meanings{std::to_array<Meaning>({
    {"videoCapture", Capability::Camera},
    {"audioCapture", Capability::Microphone},
    {"geolocation", Capability::Location},
    {"desktopCapture", Capability::ScreenCapture},
    {"tabCapture", Capability::ScreenCapture},
    {"pageCapture", Capability::ScreenCapture},
    {"clipboardRead", Capability::Clipboard},
    {"identity.email", Capability::AccountInformation},
    {"downloads", Capability::DownloadFolder},
    {"downloads.open", Capability::DownloadFolder},
    {"bluetooth", Capability::HardwareDevices},
    {"hid", Capability::HardwareDevices},
    {"serial", Capability::HardwareDevices},
    {"usb", Capability::HardwareDevices},
    {"usbDevices", Capability::HardwareDevices},
    {"printing", Capability::Printing},
    {"certificateProvider", Capability::SmartCards},
    {"pkcs11", Capability::SmartCards},
    {"platformKeys", Capability::SmartCards},
    {"browserSettings", Capability::ChangesSettings},
    {"contentSettings", Capability::ChangesSettings},
    {"privacy", Capability::ChangesSettings},
    {"debugger", Capability::DeveloperTools},
    {"devtools", Capability::DeveloperTools},
    {"background", Capability::Background},
    {"notifications", Capability::Notifications},
    {"declarativeNetRequest", Capability::WatchesRequests},
    {"declarativeNetRequestWithHostAccess", Capability::WatchesRequests},
    {"declarativeWebRequest", Capability::WatchesRequests},
    {"proxy", Capability::WatchesRequests},
    {"vpnProvider", Capability::WatchesRequests},
    {"webRequest", Capability::WatchesRequests},
    {"webRequestAuthProvider", Capability::WatchesRequests},
    {"webRequestBlocking", Capability::WatchesRequests},
    {"webRequestFilterResponse", Capability::WatchesRequests},
    {"nativeMessaging", Capability::NativePrograms},
    {"bookmarks", Capability::BrowsingData},
    {"browsingData", Capability::BrowsingData},
    {"cookies", Capability::BrowsingData},
    // It tells which rules matched where, which is where somebody was.
    {"declarativeNetRequestFeedback", Capability::BrowsingData},
    {"find", Capability::BrowsingData},
    {"history", Capability::BrowsingData},
    {"readingList", Capability::BrowsingData},
    {"sessions", Capability::BrowsingData},
    {"tabs", Capability::BrowsingData},
    {"topSites", Capability::BrowsingData},
    {"webNavigation", Capability::BrowsingData},
})};

// What gives nothing away, so that a list of what an extension may do is not longer than it needs to be.
constexpr std::array harmless{
    "activeTab", // only the page in front, only when the person presses the extension's button
    "alarms",         "contextMenus", "declarativeContent", "fontSettings", "menus", "menus.overrideContext",
    "offscreen",      "power",
    "scripting", // acts on the sites that are listed on their own, and on no others
    "search",         "sidePanel",
    "storage", // its own notes
    "system.display",
    "tabGroups", // arranges tabs
    "theme",          "tts",          "unlimitedStorage",
};

const QHash<QString, Capability> &meaningOf()
{
    static const QHash<QString, Capability> all = [] {
        QHash<QString, Capability> result;
        for (const Meaning &meaning : meanings)
            result.insert(QString::fromLatin1(meaning.interface), meaning.capability);
        return result;
    }();
    return all;
}

bool isHarmless(const QString &interface)
{
    static const QSet<QString> all = [] {
        QSet<QString> result;
        for (const char *name : harmless)
            result.insert(QString::fromLatin1(name));
        return result;
    }();
    return all.contains(interface);
}

// Any host of the web: <all_urls>, *://*/*, http://*/*, https://*/path.
bool isEverySite(const QString &pattern)
{
    if (pattern == QStringLiteral("<all_urls>"))
        return true;
    for (const char *scheme : {"*://*/", "http://*/", "https://*/"}) {
        if (pattern.startsWith(QLatin1StringView(scheme)))
            return true;
    }
    return false;
}

// The browser's own pages and the extension's own files are no sites.
bool isSite(const QString &pattern)
{
    for (const char *scheme : {"chrome:", "chrome-extension:", "edge:", "moz-extension:", "about:", "resource:"}) {
        if (pattern.startsWith(QLatin1StringView(scheme)))
            return false;
    }
    return !pattern.isEmpty();
}

// Where the capability says less than the names do.
bool needsNames(Capability capability)
{
    switch (capability) {
    case Capability::ScreenCapture:
    case Capability::HardwareDevices:
    case Capability::SmartCards:
    case Capability::ChangesSettings:
    case Capability::DeveloperTools:
    case Capability::WatchesRequests:
    case Capability::BrowsingData:
        return true;
    default:
        return false;
    }
}

QString joined(QStringList names)
{
    names.sort();
    names.removeDuplicates();
    constexpr qsizetype most = 500;
    return plainText(names.join(QStringLiteral(", ")), most);
}

} // namespace

QList<Grant> grantsOf(const BrowserExtension &extension)
{
    Grant common;
    common.app = plainName(extension.id);
    const QString name = plainText(extension.name);
    common.name = name.isEmpty() ? common.app : name;
    common.place = extension.place;
    common.since = extension.since;
    common.revocation = extension.revocation;

    QList<Grant> grants;
    const auto add = [&](Capability capability, const QString &target = {}) {
        common.capability = capability;
        common.target = target;
        grants.append(common);
    };
    QStringList some;
    bool every = false;
    // Old extensions name the sites among the interfaces.
    QMap<Capability, QStringList> known;
    QStringList others;
    for (const QString &entry : extension.sites + extension.interfaces) {
        const bool pattern = entry.contains(QStringLiteral("://")) || entry == QStringLiteral("<all_urls>");
        if (pattern && isEverySite(entry))
            every = true;
        else if (pattern && isSite(entry))
            some.append(entry);
        else if (!pattern && meaningOf().contains(entry))
            known[meaningOf().value(entry)].append(entry);
        else if (!pattern && !entry.isEmpty() && !isHarmless(entry))
            others.append(entry);
    }
    if (every)
        add(Capability::AllSites);
    else if (!some.isEmpty())
        add(Capability::SomeSites, joined(some));
    if (every && extension.readsLocalFiles)
        add(Capability::AllFilesReadOnly);
    for (auto each = known.cbegin(); each != known.cend(); ++each)
        add(each.key(), needsNames(each.key()) ? joined(each.value()) : QString());
    others.sort();
    others.removeDuplicates();
    for (const QString &other : others)
        add(Capability::Other, plainName(other));
    return grants;
}

} // namespace holdfast::platform::parse
