// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace holdfast::platform::parse {

/// One application or runtime, as flatpak lists it.
struct FlatpakRef {
    QString application;
    QString branch;
    /// The beginning of the commit's checksum.
    QString commit;
    /// The remote it comes from.
    QString origin;
    /// "runtime", "current", "eol=The reason" ...
    QStringList options;

    /// What its maker said when it stopped making it; empty while it is still made.
    [[nodiscard]] QString endOfLife() const;
    [[nodiscard]] bool operator==(const FlatpakRef &) const = default;
};

/// The columns to ask `flatpak remote-ls` for; `flatpak list` calls the third one "active".
inline constexpr const char *flatpakRemoteColumns = "application,branch,commit,origin,options";
inline constexpr const char *flatpakInstalledColumns = "application,branch,active,origin,options";

/// Reads what flatpak printed for these columns, one row a line, separated by tabs. Nothing when a line is something else.
[[nodiscard]] std::optional<QList<FlatpakRef>> readFlatpakRows(const QByteArray &output);

} // namespace holdfast::platform::parse
