// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/firefox_sites.h"

#include "platform/parse/browser_values.h"

#include <QUrl>
#include <QUrlQuery>

#include <array>

namespace holdfast::platform::parse {

namespace {

// nsIPermissionManager.
constexpr qint64 allow = 1;
constexpr qint64 deny = 2;
constexpr qint64 expiresAtTime = 2;

struct Meaning {
    const char *type;
    Capability capability;
};

constexpr std::array meanings{std::to_array<Meaning>({
    {"camera", Capability::Camera},
    {"microphone", Capability::Microphone},
    {"geo", Capability::Location},
    {"desktop-notification", Capability::Notifications},
    {"screen", Capability::ScreenCapture},
    {"persistent-storage", Capability::KeepsData},
    {"install", Capability::InstallsApps},
    {"popup", Capability::Popups},
    {"midi", Capability::HardwareDevices},
    {"midi-sysex", Capability::HardwareDevices},
    {"serial", Capability::HardwareDevices},
    {"speaker", Capability::Sound},
})};

// In the same table, but nothing that a site was given.
constexpr std::array notPermissions{
    "cookie",         // how long cookies stay: a setting, and 8 there means until the browser is closed
    "autofill",       // whether Firefox fills in or saves something there,
    "login-saving",   //
    "translations",   // translates the page,
    "offline-app",    // or keeps it for later
    "image",          // how a page is shown
    "autoplay-media", //
    "https-only-load-insecure-temporary",
    "WebExtensions-unlimitedStorage", // an extension's own notes
    "indexedDB",
    "MediaManagerVideo", // that the camera was in use
    "trackingprotection-pb",
    "mailto-infobar-dismissed",
    "breakage-reports",
    "uitour", // what Mozilla's own pages may point at
    "remote-troubleshooting",
};

// A type may have a second part: "3rdPartyStorage^https://tracker.example", "open-protocol-handler^mailto", "camera^<device>".
struct Type {
    QString raw;
    QString first;
};

std::optional<Grant> meaningOf(const Type &type)
{
    Grant grant;
    for (const char *name : notPermissions) {
        if (type.first == QLatin1StringView(name))
            return std::nullopt;
    }
    for (const Meaning &meaning : meanings) {
        if (type.first != QLatin1StringView(meaning.type))
            continue;
        grant.capability = meaning.capability;
        // Where one word covers several things, the browser's own says which.
        if (meaning.capability == Capability::HardwareDevices)
            grant.target = type.first;
        return grant;
    }
    grant.capability = Capability::Other;
    grant.target = plainName(type.raw);
    return grant;
}

// "(https,example.com)" or "(https,example.com,8443)", as in partitionKey.
QString siteOfPartition(const QString &key)
{
    if (!key.startsWith(QLatin1Char('(')) || !key.endsWith(QLatin1Char(')')))
        return key;
    const QStringList parts = key.mid(1, key.size() - 2).split(QLatin1Char(','));
    constexpr qsizetype withPort = 3;
    QString site = parts.value(0) + QStringLiteral("://") + parts.value(1);
    if (parts.size() >= withPort && parts.at(2) != QStringLiteral("f"))
        site += QLatin1Char(':') + parts.at(2);
    return site;
}

// Who, from "https://site.example^userContextId=2&partitionKey=%28https%2Cexample.com%29".
void nameWho(Grant &grant, const QString &origin)
{
    const qsizetype mark = origin.indexOf(QLatin1Char('^'));
    grant.app = plainName(mark < 0 ? origin : origin.left(mark));
    grant.name = grant.app;
    if (mark < 0)
        return;
    const QUrlQuery attributes(origin.mid(mark + 1));
    const QString container = attributes.queryItemValue(QStringLiteral("userContextId"));
    if (!container.isEmpty())
        grant.place += QStringLiteral(", #") + plainText(container, 10);
    QStringList within;
    for (const QString &name : {QStringLiteral("partitionKey"), QStringLiteral("firstPartyDomain")})
        within.append(siteOfPartition(attributes.queryItemValue(name, QUrl::FullyDecoded)));
    within.removeAll(QString());
    nameWithin(grant, plainText(within.join(QStringLiteral(", "))));
}

bool isOfTheBrowser(const QString &origin)
{
    for (const char *scheme : {"moz-extension:", "about:", "resource:", "chrome:", "moz-nullprincipal:"}) {
        if (origin.startsWith(QLatin1StringView(scheme)))
            return true;
    }
    return false;
}

} // namespace

QList<Grant> firefoxSiteGrants(const QList<FirefoxPermissionRow> &rows, const QString &place, const QDateTime &now)
{
    QList<Grant> grants;
    for (const FirefoxPermissionRow &row : rows) {
        if (isOfTheBrowser(row.origin) || (row.permission != allow && row.permission != deny))
            continue;
        if (row.expireType == expiresAtTime && row.expireTime <= now.toMSecsSinceEpoch())
            continue;
        auto grant = meaningOf({row.type, row.type.section(QLatin1Char('^'), 0, 0)});
        if (!grant)
            continue;
        grant->place = place;
        nameWho(*grant, row.origin);
        grant->granted = row.permission == allow;
        grant->since = timeFromMilliseconds(row.modificationTime);
        grant->revocation = {Revocation::Kind::Link, QStringLiteral("about:preferences#privacy")};
        grants.append(*grant);
    }
    return grants;
}

} // namespace holdfast::platform::parse
