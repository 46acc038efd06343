// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/chosen_wake_up.h"

namespace holdfast::platform {

ChosenWakeUp::ChosenWakeUp(const Surroundings &surroundings, const parse::WakeUpCommand &command,
                           std::unique_ptr<DurableStorage> storage)
    : m_surroundings(surroundings), m_storage(std::move(storage)), m_systemd(surroundings, command, *m_storage),
      m_autostart(surroundings, command, *m_storage)
{
}

bool ChosenWakeUp::bySystemd()
{
    if (!m_bySystemd)
        m_bySystemd = SystemdWakeUp::isThere(m_surroundings);
    return *m_bySystemd;
}

WakeUp &ChosenWakeUp::chosen()
{
    return bySystemd() ? static_cast<WakeUp &>(m_systemd) : m_autostart;
}

WakeUp::State ChosenWakeUp::state()
{
    State state = chosen().state();
    // Set up, but where nothing runs it: to be corrected like any other. That would take over what reminds for another vault.
    const bool hasFiles = m_systemd.hasFiles() || m_autostart.hasFiles();
    if (!state.installed && hasFiles && !m_systemd.isForAnother() && !m_autostart.isForAnother()) {
        state.installed = true;
        state.detail = bySystemd() ? QStringLiteral("it is an autostart entry, and here is systemd")
                                   : QStringLiteral("it is a timer of systemd, which does not answer");
    }
    return state;
}

QStringList ChosenWakeUp::plan(bool install)
{
    if (!install)
        return m_systemd.plan(false) + m_autostart.plan(false);
    return chosen().plan(true) + (bySystemd() ? m_autostart.plan(false) : QStringList{});
}

WakeUp::Outcome ChosenWakeUp::install()
{
    Outcome outcome = chosen().install();
    // The files of systemd stay: it may answer again tomorrow, and reminding twice tells nothing twice.
    if (outcome.trouble == Trouble::None && bySystemd() && m_autostart.hasFiles())
        outcome = m_autostart.remove();
    return outcome;
}

WakeUp::Outcome ChosenWakeUp::remove()
{
    const Outcome systemd = bySystemd() || !m_systemd.hasFiles() ? m_systemd.remove() : m_systemd.removeFiles();
    const Outcome autostart = m_autostart.remove();
    return systemd.trouble == Trouble::None ? autostart : systemd;
}

} // namespace holdfast::platform
