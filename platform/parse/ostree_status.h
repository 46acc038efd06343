// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace holdfast::platform::parse {

/// Which image of the system the next start takes.
struct OstreeStatus {
    /// Not the one that runs.
    bool otherOneNext = false;
    /// The version of that one, or the beginning of its checksum.
    QString next;
};

/// Reads `rpm-ostree status --json`: the deployments are listed as they would be started, first one first. Nothing when it is not
/// that, or when none of them runs.
[[nodiscard]] std::optional<OstreeStatus> readOstreeStatus(const QByteArray &json);

} // namespace holdfast::platform::parse
