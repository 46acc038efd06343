// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/linux_reboot_probe.h"

#include "platform/linux/installed_kernels.h"
#include "platform/linux/whole_file.h"
#include "platform/parse/kernel_release.h"
#include "platform/parse/lines.h"
#include "platform/parse/ostree_status.h"
#include "platform/program_run.h"

#include <QFileInfo>

#include <sys/utsname.h>

#include <algorithm>

namespace holdfast::platform {

namespace {

const QString source = QStringLiteral("restart");

Observation<RestartCause> without(ProbeState state, ProbeReason reason, const QString &detail = {})
{
    return unanswered<RestartCause>(source, state, reason, detail);
}

Observation<RestartCause> with(RestartCause::Kind kind, const QString &what)
{
    constexpr qsizetype longestName = 200;
    Observation<RestartCause> result = without(ProbeState::Ok, ProbeReason::None);
    result.rows.append({kind, what.simplified().left(longestName)});
    return result;
}

} // namespace

QString LinuxRebootProbe::runningKernelOfThisMachine()
{
    struct utsname names = {};
    return ::uname(&names) == 0 ? QString::fromUtf8(names.release) : QString();
}

Observation<RestartCause> LinuxRebootProbe::look(const Patience &patience)
{
    if (patience.isOver())
        return without(patience.state(), patience.reason());
    const Observation<RestartCause> asked = packages();
    const bool imageBased = QFileInfo::exists(m_surroundings.at(QStringLiteral("/run/ostree-booted")));
    Observation<RestartCause> result = imageBased ? image(patience) : kernels();
    if (!asked.rows.isEmpty()) {
        // Somebody asks: whatever else could not be seen does not change that.
        result.rows = asked.rows + result.rows;
        result.state = ProbeState::Ok;
        result.reason = ProbeReason::None;
        result.detail.clear();
    } else if (result.state == ProbeState::Ok && asked.state != ProbeState::Ok && result.rows.isEmpty()) {
        return asked;
    }
    return result;
}

Observation<RestartCause> LinuxRebootProbe::packages() const
{
    // What Debian and its relatives write, and what zypper does.
    const QStringList flags{m_surroundings.at(QStringLiteral("/run/reboot-required")),
                            m_surroundings.at(QStringLiteral("/run/reboot-needed"))};
    const WholeFile list = readWholeFile(flags.first() + QStringLiteral(".pkgs"));
    QStringList names;
    for (const QString &line : parse::linesOf(list.content)) {
        const QString name = line.simplified();
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    // It is its being there that asks, whatever is in it and whoever may read it.
    const bool isAsked = std::any_of(flags.begin(), flags.end(), [](const QString &flag) { return QFileInfo::exists(flag); });
    if (isAsked || !names.isEmpty())
        return with(RestartCause::Kind::PackagesAsk, names.join(QStringLiteral(", ")));
    for (const QString &flag : flags) {
        const WholeFile why = readWholeFile(flag);
        if (why.outcome != WholeFile::Outcome::Missing)
            return without(stateFor(why), reasonFor(why));
    }
    return without(ProbeState::Ok, ProbeReason::None);
}

Observation<RestartCause> LinuxRebootProbe::kernels() const
{
    const InstalledKernels installed = installedKernels(m_surroundings);
    const parse::KernelStanding standing = parse::standingOf(m_running, installed.releases);
    if (!standing.newer.isEmpty())
        return with(RestartCause::Kind::NewerKernel, standing.newer);
    // Each of the folders names every kernel, so that one of them is enough.
    if (standing.runsInstalled)
        return without(ProbeState::Ok, ProbeReason::None);
    if (installed.denied)
        return without(ProbeState::Denied, ProbeReason::AccessDenied);
    if (installed.damaged)
        return without(ProbeState::Error, ProbeReason::Damaged);
    if (standing.comparable)
        return without(ProbeState::Unknown, ProbeReason::SystemNotSaying, m_running);
    return without(ProbeState::Unsupported, ProbeReason::NotApplicable, m_running);
}

Observation<RestartCause> LinuxRebootProbe::image(const Patience &patience) const
{
    Program program;
    program.path = m_surroundings.program(QStringLiteral("rpm-ostree"));
    program.arguments = QStringList{QStringLiteral("status"), QStringLiteral("--json")};
    program.environment = m_surroundings.environment;
    // There is something to know here, only nobody to ask.
    if (program.path.isEmpty())
        return without(ProbeState::Unknown, ProbeReason::ProgramMissing);
    const ProgramAnswer answer = runProgram(program, patience);
    if (answer.outcome != ProgramAnswer::Outcome::Ended)
        return without(stateFor(answer), reasonFor(answer), QString::fromUtf8(answer.complaints));
    if (answer.exitCode != 0)
        return without(ProbeState::Error, ProbeReason::ProgramFailed, QString::fromUtf8(answer.complaints));
    const auto status = parse::readOstreeStatus(answer.output);
    if (!status)
        return without(ProbeState::Error, ProbeReason::NotUnderstood);
    return status->otherOneNext ? with(RestartCause::Kind::StagedSystem, status->next)
                                : without(ProbeState::Ok, ProbeReason::None);
}

} // namespace holdfast::platform
