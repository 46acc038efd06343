// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/own_text_file.h"
#include "platform/linux/surroundings.h"
#include "platform/parse/wake_up_units.h"

namespace holdfast::platform {

/// WakeUp by an entry in $XDG_CONFIG_HOME/autostart, where there is no systemd: at login alone, which is better than never.
class AutostartWakeUp final : public WakeUp
{
public:
    /// `storage` must outlive it.
    AutostartWakeUp(Surroundings surroundings, parse::WakeUpCommand command, DurableStorage &storage);

    [[nodiscard]] bool hasFiles() const { return m_entry.exists(); }
    /// Whether it is that of another vault (other_vault.h).
    [[nodiscard]] bool isForAnother() const;

    [[nodiscard]] State state() override;
    [[nodiscard]] QStringList plan(bool install) override;
    [[nodiscard]] Outcome install() override;
    [[nodiscard]] Outcome remove() override;

private:
    const Surroundings m_surroundings;
    const parse::WakeUpCommand m_command;
    OwnTextFile m_entry;
};

} // namespace holdfast::platform
