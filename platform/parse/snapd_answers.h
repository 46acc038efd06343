// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace holdfast::platform::parse {

/// An installed snap, from snapd's /v2/snaps.
struct InstalledSnap {
    QString name;
    QString version;
    /// "latest/stable"; empty for one that was installed from a file.
    QString channel;
    /// Somebody told snapd not to refresh it until then; UTC, invalid when nobody did.
    QDateTime heldUntil;
    /// A new version is there, and waits for the program to be closed.
    bool waitsToBeClosed = false;

    [[nodiscard]] bool operator==(const InstalledSnap &) const = default;
};

/// Nothing when it is not the answer of a snapd that did what it was asked.
[[nodiscard]] std::optional<QList<InstalledSnap>> readInstalledSnaps(const QByteArray &json);

/// When snapd last refreshed everything, from /v2/system-info.
struct SnapRefresh {
    /// UTC; invalid when it never did.
    QDateTime last;
};
[[nodiscard]] std::optional<SnapRefresh> readSnapRefresh(const QByteArray &json);

} // namespace holdfast::platform::parse
