// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/permission_source.h"

#include <QStringList>

namespace holdfast::platform::parse {

/// A browser extension that is switched on, and what it may do now. Firefox and the Chromium family use the same names for it.
struct BrowserExtension {
    QString id;
    /// Empty when the browser's file has none.
    QString name;
    QString place;
    /// Names of the programming interfaces it may use, such as "nativeMessaging".
    QStringList interfaces;
    /// Match patterns of the sites it may read and change, such as "*://*.example.com/*".
    QStringList sites;
    /// It may read local files wherever it may read every site.
    bool readsLocalFiles = false;
    QDateTime since;
    Revocation revocation;
};

/// One grant for each capability, `target` naming what belongs to it. What gives nothing of the person away is left out: see the
/// list in the source. An extension that may do nothing has no grants.
[[nodiscard]] QList<Grant> grantsOf(const BrowserExtension &extension);

} // namespace holdfast::platform::parse
