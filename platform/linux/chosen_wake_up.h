// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/autostart_wake_up.h"
#include "platform/linux/systemd_wake_up.h"

namespace holdfast::platform {

/// WakeUp by systemd where it is there, else by an autostart entry; and what the other one left from another day goes when this
/// one is set up, or all is removed.
class ChosenWakeUp final : public WakeUp
{
public:
    ChosenWakeUp(const Surroundings &surroundings, const parse::WakeUpCommand &command, std::unique_ptr<DurableStorage> storage);

    [[nodiscard]] State state() override;
    [[nodiscard]] QStringList plan(bool install) override;
    [[nodiscard]] Outcome install() override;
    [[nodiscard]] Outcome remove() override;

private:
    [[nodiscard]] bool bySystemd();
    [[nodiscard]] WakeUp &chosen();

    const Surroundings m_surroundings;
    std::unique_ptr<DurableStorage> m_storage;
    SystemdWakeUp m_systemd;
    AutostartWakeUp m_autostart;
    /// Looked at when it is first needed: not every start of the program needs it.
    std::optional<bool> m_bySystemd;
};

} // namespace holdfast::platform
