// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/autostart_wake_up.h"

#include "platform/linux/other_vault.h"
#include "platform/parse/autostart.h"
#include "platform/parse/lines.h"

namespace holdfast::platform {

AutostartWakeUp::AutostartWakeUp(Surroundings surroundings, parse::WakeUpCommand command, DurableStorage &storage)
    : m_surroundings(std::move(surroundings)), m_command(std::move(command)),
      m_entry(storage, m_surroundings.configHome + QStringLiteral("/autostart/org.holdfast.Holdfast.remind.desktop"))
{
}

bool AutostartWakeUp::isForAnother() const
{
    return isForOtherVault(parse::readAutostartEntry(m_entry.content().value_or(QByteArray())), m_command, m_surroundings);
}

WakeUp::State AutostartWakeUp::state()
{
    State state;
    state.way = QStringLiteral("autostart");
    const QByteArray content = m_entry.content().value_or(QByteArray());
    const auto read = parse::readAutostartEntry(content);
    const bool isAnothers = isForOtherVault(read, m_command, m_surroundings);
    state.installed = hasFiles() && !isAnothers;
    if (isAnothers)
        state.detail = parse::describedCommand(read->command);
    if (!state.installed)
        return state;
    const auto start = parse::readDesktopStart(content);
    const bool isOff = start && (start->hidden || start->disabled);
    state.active = start && !isOff;
    // Whoever switches it off in the desktop's settings has that written into it, and meant it.
    state.current = isOff || (parse::canBeWritten(m_command) && content == parse::autostartEntry(m_command));
    if (isOff)
        state.detail = QStringLiteral("the entry is switched off in the settings of the desktop");
    else if (!state.current && read && read->command != m_command)
        state.detail = parse::describedCommand(read->command);
    else if (!state.current)
        state.detail = QStringLiteral("its file is not as this version writes it");
    return state;
}

QStringList AutostartWakeUp::plan(bool install)
{
    if (!install)
        return hasFiles() ? QStringList{QStringLiteral("remove ") + m_entry.path()} : QStringList{};
    if (!parse::canBeWritten(m_command))
        return {QStringLiteral("nothing: an autostart entry cannot name %1").arg(m_command.program)};
    QStringList plan{QStringLiteral("write %1:").arg(m_entry.path())};
    for (const QString &line : parse::linesOf(parse::autostartEntry(m_command)))
        plan << QStringLiteral("    ") + line;
    return plan;
}

WakeUp::Outcome AutostartWakeUp::install()
{
    if (!parse::canBeWritten(m_command))
        return {Trouble::Unsupported, QStringLiteral("an autostart entry cannot name %1").arg(m_command.program)};
    return m_entry.write(parse::autostartEntry(m_command));
}

WakeUp::Outcome AutostartWakeUp::remove()
{
    return m_entry.remove();
}

} // namespace holdfast::platform
