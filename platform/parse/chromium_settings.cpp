// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/chromium_settings.h"

#include "platform/parse/browser_values.h"
#include "platform/parse/chromium_types.h"

#include <QJsonArray>
#include <QUrl>

#include <cstring>

namespace holdfast::platform::parse {

namespace {

// content_settings.h: ContentSetting and, for what has several options, PermissionOption use the same numbers.
constexpr int allow = 1;
constexpr int block = 2;

// Whether a setting allows or refuses; nothing when it does neither.
std::optional<bool> isAllowed(const QJsonValue &setting, bool isChosen)
{
    if (isChosen) {
        // {"chosen-objects": [...]}, or one member for each file.
        for (const QJsonValue &chosen : setting.toObject()) {
            if (!chosen.isArray() || !chosen.toArray().isEmpty())
                return true;
        }
        return std::nullopt;
    }
    if (setting.isObject()) {
        // {"approximate": 1, "precise": 2}: as much as the most that is allowed.
        std::optional<bool> result;
        for (const QJsonValue &option : setting.toObject()) {
            const int value = option.toInt();
            if (value == allow)
                return true;
            if (value == block)
                result = false;
        }
        return result;
    }
    const int value = setting.toInt();
    if (value != allow && value != block)
        return std::nullopt;
    return value == allow;
}

bool isOver(const QJsonObject &entry, const QDateTime &now)
{
    const QDateTime end = timeFromChromium(entry.value(QStringLiteral("expiration")));
    return end.isValid() && end <= now;
}

bool isOfTheBrowser(const QString &origin, const ChromiumBrowser &browser)
{
    for (const QString &scheme :
         {QStringLiteral("chrome"), QStringLiteral("chrome-untrusted"), QStringLiteral("devtools"), browser.scheme}) {
        if (origin.startsWith(scheme + QStringLiteral("://")))
            return true;
    }
    return false;
}

// Who, from "https://site.example:443,*"; the second half says inside whose pages.
void nameWho(Grant &grant, const QString &pattern)
{
    const qsizetype comma = pattern.lastIndexOf(QLatin1Char(','));
    grant.app = plainName(chromiumOrigin(comma < 0 ? pattern : pattern.left(comma)));
    grant.name = grant.app;
    const QString within = comma < 0 ? QString() : plainText(chromiumOrigin(pattern.mid(comma + 1)));
    if (within != QStringLiteral("*") && within != grant.app)
        nameWithin(grant, within);
}

Revocation revocationFor(const QString &origin, const ChromiumBrowser &browser)
{
    const QString settings = browser.scheme + QStringLiteral("://settings/content");
    // A pattern such as [*.]example.com has no page of its own.
    const QUrl site(origin, QUrl::StrictMode);
    if (!site.isValid() || site.scheme().isEmpty() || site.host().isEmpty() || origin.contains(QLatin1Char('*')))
        return {Revocation::Kind::Link, settings};
    return {Revocation::Kind::Link,
            settings + QStringLiteral("/siteDetails?site=") + QString::fromLatin1(QUrl::toPercentEncoding(origin))};
}

} // namespace

QString chromiumOrigin(const QString &pattern)
{
    QString origin = pattern.trimmed();
    if (origin.endsWith(QLatin1Char('/')))
        origin.chop(1);
    for (const auto &[scheme, port] : {std::pair("https://", ":443"), std::pair("http://", ":80")}) {
        if (origin.startsWith(QLatin1StringView(scheme)) && origin.endsWith(QLatin1StringView(port)))
            origin.chop(static_cast<qsizetype>(std::strlen(port)));
    }
    return origin;
}

tl::expected<QList<Grant>, ProbeReason> chromiumSiteGrants(const QJsonObject &preferences, const ChromiumBrowser &browser,
                                                           const QString &place, const QDateTime &now)
{
    // More than any profile has; the kinds that are left out do not count.
    constexpr qsizetype mostGrants = 20'000;
    const QJsonValue profile = preferences.value(QStringLiteral("profile"));
    const QJsonValue settings = profile.toObject().value(QStringLiteral("content_settings"));
    const QJsonValue exceptions = settings.toObject().value(QStringLiteral("exceptions"));
    for (const QJsonValue &part : {profile, settings, exceptions}) {
        // A profile that is new has none of it yet.
        if (part.isUndefined())
            return QList<Grant>();
        if (!part.isObject())
            return tl::unexpected(ProbeReason::NotUnderstood);
    }
    const QJsonObject all = exceptions.toObject();
    const QJsonObject newLocations = all.value(QStringLiteral("geolocation_with_options")).toObject();
    QList<Grant> grants;
    for (auto kind = all.begin(); kind != all.end(); ++kind) {
        const auto type = chromiumType(kind.key());
        // Beside the kinds stand marks such as "has_migrated_local_network_access": true.
        if (!type || !kind.value().isObject())
            continue;
        const QJsonObject entries = kind.value().toObject();
        for (auto each = entries.begin(); each != entries.end(); ++each) {
            const QJsonObject entry = each.value().toObject();
            const auto allowed = isAllowed(entry.value(QStringLiteral("setting")), type->isChosen);
            // Chromium keeps the old setting of a site beside the new one, and goes by the new one.
            const bool superseded = kind.key() == QStringLiteral("geolocation") && newLocations.contains(each.key());
            if (!allowed || superseded || isOver(entry, now) || isOfTheBrowser(each.key(), browser))
                continue;
            if (grants.size() == mostGrants)
                return tl::unexpected(ProbeReason::AnswerTooLong);
            Grant grant;
            grant.place = place;
            grant.capability = type->capability;
            grant.target = type->needsName ? plainName(kind.key()) : QString();
            nameWho(grant, each.key());
            grant.granted = *allowed;
            grant.since = timeFromChromium(entry.value(QStringLiteral("last_modified")));
            // Beside it may stand last_visit or last_visited: that is history, and not read.
            grant.lastUsed = timeFromChromium(entry.value(QStringLiteral("last_used")));
            grant.revocation = revocationFor(grant.app, browser);
            grants.append(grant);
        }
    }
    return grants;
}

} // namespace holdfast::platform::parse
