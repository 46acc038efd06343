// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/chromium_extensions.h"

#include "platform/parse/browser_values.h"

#include <QHash>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace holdfast::platform::parse {

namespace {

// extensions/common/mojom/manifest.mojom: what is part of the browser.
constexpr int component = 5;
constexpr int externalComponent = 10;

bool isSwitchedOn(const QJsonObject &settings)
{
    // Newer versions have only the reasons, as a list; older ones the state as well, and the reasons as bits.
    const QJsonValue reasons = settings.value(QStringLiteral("disable_reasons"));
    return settings.value(QStringLiteral("state")).toInt(1) == 1 && reasons.toInt() == 0 && reasons.toArray().isEmpty() &&
           !settings.value(QStringLiteral("blacklist")).toBool();
}

bool counts(const QJsonObject &settings)
{
    const int location = settings.value(QStringLiteral("location")).toInt();
    return location != component && location != externalComponent && isSwitchedOn(settings) &&
           !settings.value(QStringLiteral("manifest")).toObject().contains(QStringLiteral("theme"));
}

QStringList textsIn(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &each : list.toArray()) {
        // {"fileSystem": ["write"]}: an interface with particulars.
        if (each.isObject())
            texts += each.toObject().keys();
        else
            texts.append(each.toString());
    }
    return texts;
}

QString folderIn(const QJsonObject &settings)
{
    const QString path = settings.value(QStringLiteral("path")).toString();
    return path.contains(QStringLiteral("..")) || path.contains(QChar(QChar::Null)) ? QString() : path;
}

bool isPlaceholder(const QString &name)
{
    return name.startsWith(QStringLiteral("__MSG_")) && name.endsWith(QStringLiteral("__"));
}

ChromiumExtension extensionFrom(const QString &id, const QJsonObject &settings, const ChromiumBrowser &browser)
{
    ChromiumExtension result;
    result.folder = folderIn(settings);
    BrowserExtension &extension = result.extension;
    extension.id = id;
    extension.name = textIn(settings.value(QStringLiteral("manifest")).toObject(), QStringLiteral("name"));
    result.needsName = extension.name.isEmpty() || isPlaceholder(extension.name);
    const QJsonObject active = settings.value(QStringLiteral("active_permissions")).toObject();
    extension.interfaces = textsIn(active.value(QStringLiteral("api")));
    extension.sites =
        textsIn(active.value(QStringLiteral("explicit_host"))) + textsIn(active.value(QStringLiteral("scriptable_host")));
    extension.readsLocalFiles = settings.value(QStringLiteral("newAllowFileAccess")).toBool();
    extension.since = timeFromChromium(settings.value(QStringLiteral("first_install_time")));
    if (!extension.since.isValid())
        extension.since = timeFromChromium(settings.value(QStringLiteral("install_time")));
    extension.revocation = {Revocation::Kind::Link, browser.scheme + QStringLiteral("://extensions/?id=") +
                                                        QString::fromLatin1(QUrl::toPercentEncoding(id))};
    return result;
}

} // namespace

std::optional<QList<ChromiumExtension>> chromiumExtensions(const QJsonObject &preferences, const QJsonObject &securePreferences,
                                                           const ChromiumBrowser &browser, const QString &place)
{
    constexpr qsizetype mostExtensions = 2'000;
    QHash<QString, QJsonObject> all;
    for (const QJsonObject &file : {preferences, securePreferences}) {
        const QJsonValue extensions = file.value(QStringLiteral("extensions"));
        const QJsonValue settings = extensions.toObject().value(QStringLiteral("settings"));
        if (extensions.isUndefined() || settings.isUndefined())
            continue;
        if (!settings.isObject() || settings.toObject().size() > mostExtensions)
            return std::nullopt;
        const QJsonObject each = settings.toObject();
        for (auto one = each.begin(); one != each.end(); ++one) {
            if (!one.value().isObject())
                return std::nullopt;
            all.insert(one.key(), one.value().toObject());
        }
    }
    QList<ChromiumExtension> result;
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        if (!counts(each.value()))
            continue;
        result.append(extensionFrom(each.key(), each.value(), browser));
        result.last().extension.place = place;
    }
    return result;
}

QString chromiumManifestName(const QByteArray &manifest)
{
    const auto object = jsonObject(manifest);
    return object ? textIn(*object, QStringLiteral("name")) : QString();
}

QString chromiumManifestLanguage(const QByteArray &manifest)
{
    const auto object = jsonObject(manifest);
    const QString language = object ? object->value(QStringLiteral("default_locale")).toString() : QString();
    const bool isName = std::all_of(language.begin(), language.end(), [](QChar c) {
        return c == QLatin1Char('_') || c == QLatin1Char('-') || (c.unicode() < 0x80 && c.isLetterOrNumber());
    });
    return isName ? language : QString();
}

QString chromiumMessage(const QByteArray &messages, const QString &name)
{
    constexpr qsizetype before = 6;
    constexpr qsizetype behind = 2;
    const auto object = jsonObject(messages);
    if (!object || !isPlaceholder(name) || name.size() <= before + behind)
        return {};
    const QString wanted = name.mid(before, name.size() - before - behind);
    // Their names do not go by upper and lower case.
    for (auto each = object->begin(); each != object->end(); ++each) {
        if (each.key().compare(wanted, Qt::CaseInsensitive) == 0)
            return textIn(each.value().toObject(), QStringLiteral("message"));
    }
    return {};
}

} // namespace holdfast::platform::parse
