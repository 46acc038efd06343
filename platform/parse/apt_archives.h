// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace holdfast::platform::parse {

/// What a Release or InRelease file says about its archive.
struct AptRelease {
    QString label;
    QString suite;
    /// When it was made, and until when its maker stands by it: UTC; invalid when it does not say.
    QDateTime date;
    QDateTime validUntil;

    [[nodiscard]] bool operator==(const AptRelease &) const = default;
};

/// Reads one; the signature around it is not checked (apt did, before it put the file there). Nothing when there is not even a
/// date in it.
[[nodiscard]] std::optional<AptRelease> aptReleaseIn(const QByteArray &file);

/// One archive that apt is told to use.
struct AptSource {
    /// "http://deb.debian.org/debian-security" and "bookworm-security", as apt-cache writes them; a flat archive's suite ends in
    /// "/".
    QString site;
    QString suite;
    /// The name of its InRelease file in apt's folder of lists.
    QString inRelease;

    /// Where the unsigned form of it lies.
    [[nodiscard]] QString release() const;
    [[nodiscard]] bool operator==(const AptSource &) const = default;
};

/// Reads what `apt-get update --print-uris` prints (it fetches nothing).
[[nodiscard]] QList<AptSource> aptSourcesIn(const QByteArray &output);

} // namespace holdfast::platform::parse
