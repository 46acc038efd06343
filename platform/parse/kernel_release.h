// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace holdfast::platform::parse {

/// What `uname -r` says, taken apart: "6.1.0-9-cloud-amd64" is version "6.1.0-9" of the flavour "cloud-amd64".
struct KernelRelease {
    QString whole;
    QString version;
    /// What was built of this version; empty where a distribution builds one kernel only (Fedora). Numbers that belong to the
    /// version are taken out ("6.11.5-arch1-1" is of flavour "arch").
    QString flavour;

    [[nodiscard]] bool operator==(const KernelRelease &) const = default;
};

/// Nothing for a text that no kernel is called (it has to begin with a number and a dot).
[[nodiscard]] std::optional<KernelRelease> readKernelRelease(const QString &release);

/// How the kernels that are installed stand to the one that runs.
struct KernelStanding {
    /// At least one of the flavour that runs is installed; else nothing can be said.
    bool comparable = false;
    /// The newest of that flavour, when it is newer than the one that runs.
    QString newer;
    /// Whether the one that runs is itself among the installed ones.
    bool runsInstalled = false;
};

/// Compares only kernels of the same flavour with one another: an installed "-cloud-amd64" says nothing about a running "-amd64".
/// Names of files that no kernel is called are passed over.
[[nodiscard]] KernelStanding standingOf(const QString &running, const QStringList &installed);

} // namespace holdfast::platform::parse
