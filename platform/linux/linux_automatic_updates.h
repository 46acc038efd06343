// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/automatic_updates.h"
#include "platform/linux/surroundings.h"

namespace holdfast::platform {

/// Whether this computer installs its own security updates, by what is installed and switched on for it:
///
/// - "unattended-upgrades" wherever there is apt. It is on when the program is installed, apt's settings (as `apt-config dump`
/// gives
///   them) fetch lists and run it, and what starts it each day is not switched off. Not installed, it is off.
/// - "dnf-automatic", "dnf5-automatic" where they are installed: on when a timer of theirs that installs is switched on.
///
/// Whatever else may install updates (a desktop's own program, a company's) is not seen. Without any of these: Unsupported.
class LinuxAutomaticUpdates final : public AutomaticUpdates
{
public:
    explicit LinuxAutomaticUpdates(const Surroundings &surroundings) : m_surroundings(surroundings) {}
    [[nodiscard]] Observation<AutomaticUpdate> look(const Patience &patience) override;

private:
    void lookAtApt(const Patience &patience, Observation<AutomaticUpdate> &result) const;
    void lookAtDnf(Observation<AutomaticUpdate> &result) const;
    /// Linked below timers.target and not masked.
    [[nodiscard]] bool runsTimer(const QString &name) const;
    [[nodiscard]] bool hasUnit(const QString &name) const;

    Surroundings m_surroundings;
};

} // namespace holdfast::platform
