// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace holdfast::platform::parse {

/// One line of the tables of distro-info-data (/usr/share/distro-info/debian.csv, ubuntu.csv).
struct DistroRelease {
    /// "12", "24.04"; empty for sid.
    QString version;
    /// "Bookworm", "Noble Numbat".
    QString codename;
    /// "bookworm", "noble".
    QString series;
    /// The day it came out, or will; invalid for testing and sid.
    QDate released;
    /// The last day of ordinary support; invalid when the table does not say.
    QDate end;
    /// The last day of Debian's LTS, which everybody gets. What has to be paid or signed up for (ELTS, ESM) is not read.
    QDate longTermEnd;

    [[nodiscard]] bool operator==(const DistroRelease &) const = default;
};

/// Reads such a table by the names in its header; fields may miss at the end of a line. Nothing when the header lacks version,
/// series or eol, when there is no line but the header, or when a line has more fields than it or a date that is none.
[[nodiscard]] std::optional<QList<DistroRelease>> readDistroInfo(const QByteArray &csv);

} // namespace holdfast::platform::parse
