// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/permission_source.h"

#include <QJsonObject>

#include <tl/expected.hpp>

namespace holdfast::platform::parse {

/// One browser of the Chromium family.
struct ChromiumBrowser {
    /// Such as "Brave".
    QString name;
    /// Of the addresses of its own pages, such as "brave".
    QString scheme;
};

/// What sites may do in one profile: `preferences` is its file Preferences, whole. `now`, UTC, decides which permissions are
/// over. A site that has a permission only inside another one's pages is named "https://widget.example (https://example.com)",
/// and the target says so too. A
/// kind of permission that is not known here comes as Other when it was allowed or refused; what is no permission is left out:
/// see chromium_types.cpp. Reasons: NotUnderstood when the settings are not what Chromium writes, AnswerTooLong beyond 20,000
/// grants.
[[nodiscard]] tl::expected<QList<Grant>, ProbeReason>
chromiumSiteGrants(const QJsonObject &preferences, const ChromiumBrowser &browser, const QString &place, const QDateTime &now);

/// "https://site.example:443" as people know it: without the port that goes without saying. Other patterns are as they were.
[[nodiscard]] QString chromiumOrigin(const QString &pattern);

} // namespace holdfast::platform::parse
