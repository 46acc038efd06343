// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/parse/browser_extension.h"
#include "platform/parse/chromium_settings.h"

#include <QHash>

namespace holdfast::platform::parse {

struct ChromiumExtension {
    BrowserExtension extension;
    /// Where its files are: absolute, or relative to the profile's folder Extensions; empty when that is not said or leads
    /// elsewhere.
    QString folder;
    /// BrowserExtension::name is what its files call that name, such as "__MSG_appName__", or empty.
    bool needsName = false;
};

/// The extensions of one profile that are switched on and were not brought by the browser itself. `preferences` and
/// `securePreferences` are its two files, either of which may be empty; what the second says counts. Nothing when the settings
/// are not what Chromium writes.
[[nodiscard]] std::optional<QList<ChromiumExtension>> chromiumExtensions(const QJsonObject &preferences,
                                                                         const QJsonObject &securePreferences,
                                                                         const ChromiumBrowser &browser, const QString &place);

/// What a manifest.json calls the extension: a name, or one of "__MSG_appName__".
[[nodiscard]] QString chromiumManifestName(const QByteArray &manifest);
/// The language whose messages its manifest.json goes by, such as "en"; empty when it says none, or none that can be a folder's
/// name.
[[nodiscard]] QString chromiumManifestLanguage(const QByteArray &manifest);
/// What stands for "__MSG_appName__" in a messages.json; empty when nothing does.
[[nodiscard]] QString chromiumMessage(const QByteArray &messages, const QString &name);

} // namespace holdfast::platform::parse
