// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/parse/list_age.h"
#include "platform/update_source.h"

#include <QHash>
#include <QStringList>

namespace holdfast::platform::parse {

/// One version of a package that apt knows of.
struct AptVersion {
    QString version;
    /// Where it can be had, as apt-cache writes it: "http://deb.debian.org/debian bookworm/main amd64 Packages".
    QStringList places;

    [[nodiscard]] bool operator==(const AptVersion &) const = default;
};

/// Reads what `apt-cache policy NAME...` prints in the C locale: by package its versions, the newest first. apt puts them in the
/// order in which dpkg compares them.
[[nodiscard]] QHash<QString, QList<AptVersion>> versionTablesIn(const QByteArray &output);

/// Whether a place belongs to that archive.
[[nodiscard]] bool isPlaceOf(const QString &place, const AptSource &source);

/// How severe an update is whose candidate comes from no security archive: Security when a version newer than the installed one
/// and no newer than the candidate does, which the candidate then contains; Unknown when the table does not have both versions.
[[nodiscard]] UpdateSeverity severityOnTheWay(const PendingUpdate &update, const QList<AptVersion> &table,
                                              const QList<AptList> &lists);

} // namespace holdfast::platform::parse
