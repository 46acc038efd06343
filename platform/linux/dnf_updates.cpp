// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/dnf_updates.h"

#include "platform/parse/dnf_updates.h"
#include "platform/program_run.h"

namespace holdfast::platform {

namespace {

/// The exit code of check-update when something waits.
constexpr int somethingWaits = 100;

ProgramAnswer ask(const Surroundings &surroundings, const QStringList &command, const Patience &patience)
{
    QString program = surroundings.program(QStringLiteral("dnf"));
    if (program.isEmpty())
        program = surroundings.program(QStringLiteral("dnf5"));
    // Not quietly: then it would not say that it goes on without the repositories it has no list of, which it otherwise does
    // whatever their files say, so that the others can answer.
    QStringList arguments{QStringLiteral("-C"), QStringLiteral("--setopt=*.skip_if_unavailable=1")};
    if (!surroundings.root.isEmpty())
        arguments.append(QStringLiteral("--installroot=") + surroundings.root);
    // It prints local times without saying so.
    return runProgram({program, arguments + command, surroundings.environment + QStringList{QStringLiteral("TZ=UTC")}}, patience);
}

} // namespace

DnfUpdates::DnfUpdates(Surroundings surroundings, std::function<QDateTime()> now)
    : m_surroundings(std::move(surroundings)), m_now(std::move(now))
{
}

QString DnfUpdates::id() const
{
    return QStringLiteral("dnf");
}

Observation<PendingUpdate> DnfUpdates::look(const Patience &patience)
{
    const ProgramAnswer check = ask(m_surroundings, {QStringLiteral("check-update")}, patience);
    if (reasonFor(check) != ProbeReason::None)
        return unanswered<PendingUpdate>(id(), stateFor(check), reasonFor(check), QString::fromUtf8(check.complaints));
    const bool lacksLists = parse::lacksListsInDnf(check.complaints) || parse::lacksListsInDnf(check.output);
    if (check.exitCode != 0 && check.exitCode != somethingWaits) {
        return unanswered<PendingUpdate>(id(), lacksLists ? ProbeState::Unknown : ProbeState::Error,
                                         lacksLists ? ProbeReason::NoList : ProbeReason::ProgramFailed,
                                         QString::fromUtf8(check.complaints));
    }
    QList<PendingUpdate> rows;
    if (check.exitCode == somethingWaits) {
        // Where that fails, no update is called anything.
        const ProgramAnswer advisories = ask(m_surroundings, {QStringLiteral("updateinfo"), QStringLiteral("list")}, patience);
        const auto updates = parse::updatesInDnf(check.output, parse::advisoriesInDnf(advisories.output));
        if (!updates)
            return unanswered<PendingUpdate>(id(), ProbeState::Error, ProbeReason::NotUnderstood);
        rows = *updates;
    }
    const ProgramAnswer repositories = ask(m_surroundings, {QStringLiteral("repoinfo")}, patience);
    if (patience.isOver())
        return unanswered<PendingUpdate>(id(), patience.state(), patience.reason());
    parse::ListAge age = parse::ageOfDnfLists(repositories.output, m_now());
    if (lacksLists)
        age.reason = ProbeReason::NoList;
    Observation<PendingUpdate> result =
        unanswered<PendingUpdate>(id(), age.reason == ProbeReason::None ? ProbeState::Ok : ProbeState::Unknown, age.reason);
    result.days = age.reason == ProbeReason::ListTooOld ? age.days : 0;
    result.asOf = age.asOf;
    result.rows = rows;
    return result;
}

} // namespace holdfast::platform
