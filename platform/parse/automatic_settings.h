// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace holdfast::platform::parse {

/// What apt is set to do by itself each day (APT::Periodic), from `apt-config dump`.
struct AptPeriodic {
    /// Fetches the package lists.
    bool fetchesLists = false;
    /// Runs unattended-upgrade, where that is installed.
    bool upgrades = false;

    [[nodiscard]] bool operator==(const AptPeriodic &) const = default;
};

/// Nothing when it is not a whole dump. An interval is "always" or a number with or without s, m, h or d; 0, and what is neither,
/// is never; without APT::Periodic::Enable, or with anything but 0 in it, the intervals count (apt.systemd.daily).
[[nodiscard]] std::optional<AptPeriodic> readAptPeriodic(const QByteArray &dump);

/// Whether dnf-automatic installs what it finds: `apply_updates` in the section [commands] of its settings. False when the
/// section is there and says nothing, which is dnf's own default; nothing when it is another file.
[[nodiscard]] std::optional<bool> readDnfAutomatic(const QByteArray &settings);

} // namespace holdfast::platform::parse
