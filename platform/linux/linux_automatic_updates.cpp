// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/linux_automatic_updates.h"

#include "platform/linux/whole_file.h"
#include "platform/parse/automatic_settings.h"
#include "platform/program_run.h"

#include <QFileInfo>

namespace holdfast::platform {

namespace {

const QString source = QStringLiteral("automatic-updates");
const QString administratorsUnits = QStringLiteral("/etc/systemd/system/");

void fail(Observation<AutomaticUpdate> &result, ProbeState state, ProbeReason reason, const QByteArray &detail = {})
{
    const QList<AutomaticUpdate> rows = result.rows;
    result = unanswered<AutomaticUpdate>(source, state, reason, QString::fromUtf8(detail));
    result.rows = rows;
}

} // namespace

Observation<AutomaticUpdate> LinuxAutomaticUpdates::look(const Patience &patience)
{
    if (patience.isOver())
        return unanswered<AutomaticUpdate>(source, patience.state(), patience.reason());
    Observation<AutomaticUpdate> result = unanswered<AutomaticUpdate>(source, ProbeState::Ok, ProbeReason::None);
    lookAtDnf(result);
    // A stop while apt was asked is the answer to the whole.
    lookAtApt(patience, result);
    if (result.state == ProbeState::Ok && result.rows.isEmpty())
        return unanswered<AutomaticUpdate>(source, ProbeState::Unsupported, ProbeReason::ProgramMissing);
    return result;
}

bool LinuxAutomaticUpdates::runsTimer(const QString &name) const
{
    // Links are not followed: what they point to begins with the real root.
    const QFileInfo own(m_surroundings.at(administratorsUnits + name));
    const bool masked = own.isSymLink() && own.symLinkTarget() == QLatin1String("/dev/null");
    const QFileInfo wanted(m_surroundings.at(administratorsUnits + QStringLiteral("timers.target.wants/") + name));
    return !masked && (wanted.isSymLink() || wanted.exists());
}

bool LinuxAutomaticUpdates::hasUnit(const QString &name) const
{
    return QFileInfo::exists(m_surroundings.at(QStringLiteral("/usr/lib/systemd/system/") + name)) ||
           QFileInfo::exists(m_surroundings.at(QStringLiteral("/lib/systemd/system/") + name));
}

void LinuxAutomaticUpdates::lookAtApt(const Patience &patience, Observation<AutomaticUpdate> &result) const
{
    Program program;
    program.path = m_surroundings.program(QStringLiteral("apt-config"));
    program.arguments = QStringList{QStringLiteral("dump")};
    program.environment = m_surroundings.environment;
    if (program.path.isEmpty())
        return;
    const ProgramAnswer answer = runProgram(program, patience);
    const auto periodic = parse::readAptPeriodic(answer.output);
    if (answer.outcome != ProgramAnswer::Outcome::Ended)
        return fail(result, stateFor(answer), reasonFor(answer), answer.complaints);
    if (answer.exitCode != 0)
        return fail(result, ProbeState::Error, ProbeReason::ProgramFailed, answer.complaints);
    if (!periodic)
        return fail(result, ProbeState::Error, ProbeReason::NotUnderstood);
    const bool installed = !m_surroundings.program(QStringLiteral("unattended-upgrade")).isEmpty();
    // Where no systemd runs, the same script is started by cron.
    const bool systemd = QFileInfo::exists(m_surroundings.at(QStringLiteral("/run/systemd/system")));
    const bool started =
        systemd ? runsTimer(QStringLiteral("apt-daily.timer")) && runsTimer(QStringLiteral("apt-daily-upgrade.timer"))
                : QFileInfo::exists(m_surroundings.at(QStringLiteral("/etc/cron.daily/apt-compat")));
    result.rows.append(
        {QStringLiteral("unattended-upgrades"), installed && started && periodic->fetchesLists && periodic->upgrades});
}

void LinuxAutomaticUpdates::lookAtDnf(Observation<AutomaticUpdate> &result) const
{
    for (const QString &name : {QStringLiteral("dnf-automatic"), QStringLiteral("dnf5-automatic")}) {
        const QString timer = name + QStringLiteral(".timer");
        const QString installing = name + QStringLiteral("-install.timer");
        if (!hasUnit(timer) && !hasUnit(installing))
            continue;
        AutomaticUpdate row{name, runsTimer(installing)};
        if (!row.on && runsTimer(timer)) {
            const WholeFile settings = readWholeFile(m_surroundings.at(QStringLiteral("/etc/dnf/automatic.conf")));
            const auto applies = parse::readDnfAutomatic(settings.content);
            // Without settings of the administrator's the defaults count, and they install nothing.
            const bool missing = settings.outcome == WholeFile::Outcome::Missing;
            if (!missing && settings.outcome != WholeFile::Outcome::Read)
                return fail(result, stateFor(settings), reasonFor(settings));
            if (!missing && !applies)
                return fail(result, ProbeState::Error, ProbeReason::NotUnderstood);
            row.on = applies.value_or(false);
        }
        result.rows.append(row);
    }
}

} // namespace holdfast::platform
