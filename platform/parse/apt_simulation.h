// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/update_source.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace holdfast::platform::parse {

/// Whether an archive of a Debian-like system carries security updates, by the label and the name (suite) in its Release file:
/// Debian's and Ubuntu's names, and Ubuntu's extended maintenance.
[[nodiscard]] bool isSecurityArchive(const QString &label, const QString &archive);

/// Reads what `apt-get -s dist-upgrade` prints in the C locale: the installed packages for which another version would be
/// installed. Packages that would be newly pulled in are left out. Security is what comes from a security archive, though it may
/// come from others as well. Nothing when it is not such an output, or less of it than it says itself.
[[nodiscard]] std::optional<QList<PendingUpdate>> updatesInAptSimulation(const QByteArray &output);

/// Installed packages for which there is something newer that would not be installed: on hold, or in want of something.
struct HeldBack {
    int count = 0;
    /// All of them, unless the output is cut off.
    QStringList names;

    [[nodiscard]] bool operator==(const HeldBack &) const = default;
};

/// Reads them from the same output. What its maker hands out in stages and this computer's turn has not come for is not held
/// back.
[[nodiscard]] HeldBack heldBackInAptSimulation(const QByteArray &output);

} // namespace holdfast::platform::parse
