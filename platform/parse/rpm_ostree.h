// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/update_source.h"

#include <QStringList>

#include <optional>

namespace holdfast::platform::parse {

/// What rpm-ostree's CachedUpdate says, out of its D-Bus types.
struct RpmOstreeUpdate {
    struct Package {
        QString name;
        QString installed;
        QString candidate;
    };
    struct Advisory {
        /// DnfAdvisoryKind: 1 is security.
        quint32 kind = 0;
        /// Full names, "openssl-1:3.0.9-1.fc40.x86_64".
        QStringList packages;
    };

    QString osName;
    QString version;
    QList<Package> upgraded;
    /// Not there when the repositories have none.
    std::optional<QList<Advisory>> advisories;
};

/// One row for each package that would be upgraded; when it does not say which, one for the whole system.
[[nodiscard]] QList<PendingUpdate> updatesInRpmOstree(const RpmOstreeUpdate &update);

} // namespace holdfast::platform::parse
