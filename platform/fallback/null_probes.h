// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/device_probes.h"

namespace holdfast::platform {

// What stands in where a system tells nobody about its updates and its age.

class NullAutomaticUpdates final : public AutomaticUpdates
{
public:
    [[nodiscard]] Observation<AutomaticUpdate> look(const Patience &) override
    {
        return unanswered<AutomaticUpdate>(QStringLiteral("automatic-updates"), ProbeState::Unsupported,
                                           ProbeReason::SystemNotSaying);
    }
};

class NullRebootProbe final : public RebootProbe
{
public:
    [[nodiscard]] Observation<RestartCause> look(const Patience &) override
    {
        return unanswered<RestartCause>(QStringLiteral("restart"), ProbeState::Unsupported, ProbeReason::SystemNotSaying);
    }
};

class NullOsLifecycle final : public OsLifecycle
{
public:
    [[nodiscard]] Observation<SupportPeriod> look(const Patience &) override
    {
        return unanswered<SupportPeriod>(QStringLiteral("os-release"), ProbeState::Unknown, ProbeReason::SystemNotSaying);
    }
};

/// No source at all: for pictures and tests.
[[nodiscard]] inline DeviceProbes nullProbes()
{
    DeviceProbes probes;
    probes.automaticUpdates = std::make_shared<NullAutomaticUpdates>();
    probes.reboot = std::make_shared<NullRebootProbe>();
    probes.lifecycle = std::make_shared<NullOsLifecycle>();
    return probes;
}

} // namespace holdfast::platform
