// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/os_lifecycle.h"

#include <functional>
#include <optional>

namespace holdfast::platform::parse {

/// Which operating system runs here, in the words of the table of ends of support.
struct SystemVersion {
    /// As SupportPeriod::system.
    QString system;
    /// As the table numbers it: "11-24H2-enterprise", "14.5", "17.6.1".
    QString version;
    /// As people know it, and more exactly than the table: "Windows 11 24H2 (26100.4061, Professional)".
    QString name;

    [[nodiscard]] bool operator==(const SystemVersion &) const = default;
};

/// Looks a system and a version up; nothing when the table has none.
using FindPeriod = std::function<std::optional<SupportPeriod>(const QString &system, const QString &version)>;

/// Until when what runs here is supported. A version the table does not have is Unknown: a new one as well as an old one. A table
/// may take "10-1809" for some Windows 10 where a person wrote it; for what Windows says of itself, only the same version counts.
[[nodiscard]] inline Observation<SupportPeriod> supportPeriodOf(const Observation<SystemVersion> &answer, const FindPeriod &find)
{
    if (answer.state != ProbeState::Ok || answer.rows.size() != 1)
        return unanswered<SupportPeriod>(answer.source, answer.state == ProbeState::Ok ? ProbeState::Error : answer.state,
                                         answer.state == ProbeState::Ok ? ProbeReason::NotUnderstood : answer.reason,
                                         answer.detail);
    const SystemVersion &here = answer.rows.first();
    const std::optional<SupportPeriod> found = find(here.system, here.version);
    if (!found || (here.system == QLatin1String("windows") && found->version != here.version))
        return unanswered<SupportPeriod>(answer.source, ProbeState::Unknown, ProbeReason::NoList, here.name);
    Observation<SupportPeriod> result;
    result.source = answer.source;
    result.state = ProbeState::Ok;
    result.detail = here.name.left(200);
    result.rows.append(*found);
    return result;
}

} // namespace holdfast::platform::parse
