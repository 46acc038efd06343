// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/parse/list_age.h"
#include "platform/update_source.h"

#include <QSet>

namespace holdfast::platform::parse {

/// Which packages ("openssl.x86_64") the advisories that wait are about.
struct DnfAdvisories {
    QSet<QString> any;
    QSet<QString> security;

    [[nodiscard]] bool operator==(const DnfAdvisories &) const = default;
};

/// Reads what `dnf updateinfo list` (dnf 4) or `dnf advisory list` (dnf 5) prints: one package a line, with the advisory and what
/// kind it is of.
[[nodiscard]] DnfAdvisories advisoriesInDnf(const QByteArray &output);

/// Reads what `dnf check-update` prints when it says by its exit code (100) that something waits. Severity is Unknown where no
/// advisory is about the package. Nothing when it is not such an output.
[[nodiscard]] std::optional<QList<PendingUpdate>> updatesInDnf(const QByteArray &output, const DnfAdvisories &advisories);

/// Whether dnf left out repositories because it has no list of theirs; it goes on without them and answers "nothing" when it has
/// none at all.
[[nodiscard]] bool lacksListsInDnf(const QByteArray &complaints);

/// The age of the lists by what `dnf repoinfo` prints with TZ=UTC. Each repository says how often its list is renewed, some only
/// once a week: too old is what is older than `oldestList` days and a day past its own time. NoList when there is none.
[[nodiscard]] ListAge ageOfDnfLists(const QByteArray &repoInfo, const QDateTime &now);

} // namespace holdfast::platform::parse
