// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/firefox_extensions.h"

#include "platform/parse/browser_extension.h"
#include "platform/parse/browser_values.h"

#include <QJsonArray>

namespace holdfast::platform::parse {

namespace {

// More than any profile has.
constexpr qsizetype mostExtensions = 2'000;

// Where XPIProvider.sys.mjs keeps what came with Firefox, or with an update of it.
bool isOfTheBrowser(const QJsonObject &addon)
{
    const QString location = addon.value(QStringLiteral("location")).toString();
    return location == QStringLiteral("app-builtin") || location == QStringLiteral("app-builtin-addons") ||
           location == QStringLiteral("app-system-addons") || location == QStringLiteral("app-system-defaults");
}

bool counts(const QJsonObject &addon)
{
    return addon.value(QStringLiteral("type")).toString() == QStringLiteral("extension") &&
           addon.value(QStringLiteral("active")).toBool() && !isOfTheBrowser(addon);
}

// {"permissions": [...], "origins": [...]}
void add(BrowserExtension &extension, const QJsonValue &permissions)
{
    for (const QJsonValue &name : permissions.toObject().value(QStringLiteral("permissions")).toArray()) {
        // Firefox's own marks; one of them is a choice of the person's.
        const QString text = name.toString();
        if (!text.startsWith(QStringLiteral("internal:")) || text == QStringLiteral("internal:privateBrowsingAllowed"))
            extension.interfaces.append(text);
    }
    for (const QJsonValue &pattern : permissions.toObject().value(QStringLiteral("origins")).toArray())
        extension.sites.append(pattern.toString());
}

} // namespace

std::optional<QList<Grant>> firefoxExtensionGrants(const QByteArray &extensions, const std::optional<QByteArray> &preferences,
                                                   const QString &place)
{
    const auto all = jsonObject(extensions);
    const auto given = preferences ? jsonObject(*preferences) : std::optional(QJsonObject());
    if (!all || !given || !all->value(QStringLiteral("addons")).isArray())
        return std::nullopt;
    const QJsonArray addons = all->value(QStringLiteral("addons")).toArray();
    if (addons.size() > mostExtensions)
        return std::nullopt;
    QList<Grant> grants;
    for (const QJsonValue &each : addons) {
        const QJsonObject addon = each.toObject();
        BrowserExtension extension;
        extension.id = addon.value(QStringLiteral("id")).toString();
        if (extension.id.isEmpty())
            return std::nullopt;
        if (!counts(addon))
            continue;
        extension.name = textIn(addon.value(QStringLiteral("defaultLocale")).toObject(), QStringLiteral("name"));
        extension.place = place;
        extension.since = timeFromMilliseconds(addon.value(QStringLiteral("installDate")).toInteger());
        extension.revocation = {Revocation::Kind::Link, QStringLiteral("about:addons")};
        add(extension, addon.value(QStringLiteral("userPermissions")));
        add(extension, preferences ? given->value(extension.id) : addon.value(QStringLiteral("requestedPermissions")));
        grants += grantsOf(extension);
    }
    return grants;
}

} // namespace holdfast::platform::parse
