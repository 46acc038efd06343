// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace holdfast::platform::parse {

/// What os-release(5) says about the system, as far as Holdfast asks.
struct OsRelease {
    /// "debian"; what it is made from stands in `idLike` and says nothing about how long it is supported.
    QString id;
    QString versionId;
    QString codename;
    QString prettyName;
    /// The last day of support, in the vendor's own words; invalid when it does not say, or says something other than a date.
    QDate supportEnd;
    QStringList idLike;

    [[nodiscard]] bool operator==(const OsRelease &) const = default;
};

/// Reads the file with the quoting of a shell, which os-release(5) asks for, and nothing else of a shell. Lines that are no
/// assignment are skipped, as there; a file without ID is none (it might be anything).
[[nodiscard]] std::optional<OsRelease> readOsRelease(const QByteArray &content);

} // namespace holdfast::platform::parse
