// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/own_text_file.h"
#include "platform/linux/surroundings.h"
#include "platform/parse/wake_up_units.h"
#include "platform/program_run.h"

#include <chrono>

namespace holdfast::platform {

/// WakeUp by a timer of the user's own systemd: holdfast-remind.timer and .service in $XDG_CONFIG_HOME/systemd/user.
class SystemdWakeUp final : public WakeUp
{
public:
    /// `storage` must outlive it. `limit` is for all of a call's questions to systemd together.
    SystemdWakeUp(Surroundings surroundings, parse::WakeUpCommand command, DurableStorage &storage,
                  std::chrono::milliseconds limit = std::chrono::seconds(8));

    /// Whether this system was started by systemd, and there is a bus of the user's on which to ask it.
    [[nodiscard]] static bool isThere(const Surroundings &surroundings);
    /// Whether any of its files are there, whoever reminds now.
    [[nodiscard]] bool hasFiles() const;
    /// Whether they are those of another vault (other_vault.h).
    [[nodiscard]] bool isForAnother() const;

    [[nodiscard]] State state() override;
    [[nodiscard]] QStringList plan(bool install) override;
    [[nodiscard]] Outcome install() override;
    [[nodiscard]] Outcome remove() override;
    /// Removes the files alone, where there is no systemd to ask.
    [[nodiscard]] Outcome removeFiles();

private:
    [[nodiscard]] ProgramAnswer ask(const QStringList &arguments, const Patience &patience) const;
    [[nodiscard]] Outcome does(const QStringList &arguments, const Patience &patience) const;
    void askAboutTimer(State &state) const;

    const Surroundings m_surroundings;
    const parse::WakeUpCommand m_command;
    const std::chrono::milliseconds m_limit;
    OwnTextFile m_service;
    OwnTextFile m_timer;
    /// The link by which systemd enables the timer.
    OwnTextFile m_wish;
    DurableStorage &m_storage;
};

} // namespace holdfast::platform
