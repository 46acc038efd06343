// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/observation.h"
#include "platform/patience.h"

#include <QDate>

namespace holdfast::platform {

/// Until when an operating system gets security updates.
struct SupportPeriod {
    /// "debian", "ubuntu", "fedora", "windows", "macos", "android", "ios" ...: ID of os-release where there is one.
    QString system;
    /// As the vendor numbers it ("12", "24.04", "11-24H2").
    QString version;
    /// As people know it ("Debian 12 (bookworm)").
    QString name;
    /// The last day of the vendor's ordinary support; invalid when it is not known, or never ends.
    QDate until;
    /// The last day of free long-term support after that; invalid when there is none.
    QDate longTermUntil;
    /// Updated without end (Arch, openSUSE Tumbleweed, Debian sid).
    bool rolling = false;
    /// As of when this was known, and whose word it is ("distro-info-data", "os-release", "Holdfast").
    QDate asOf;
    QString authority;

    [[nodiscard]] bool operator==(const SupportPeriod &) const = default;
};

/// Which system runs here and until when it is supported: one row when the state is Ok.
class OsLifecycle
{
public:
    virtual ~OsLifecycle() = default;
    [[nodiscard]] virtual Observation<SupportPeriod> look(const Patience &patience) = 0;
};

} // namespace holdfast::platform
