// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/pacman_updates.h"

#include "platform/parse/list_age.h"
#include "platform/parse/pacman_updates.h"
#include "platform/program_run.h"

#include <QDir>
#include <QFileInfo>

namespace holdfast::platform {

namespace {

/// The newest of those that are there. pacman gives a database the time at which the server made it: a list cannot have been
/// fetched before.
QDateTime newestOf(const QDir &folder, const QStringList &names)
{
    QDateTime newest;
    for (const QFileInfo &file : folder.entryInfoList(names, QDir::Files)) {
        if (!newest.isValid() || newest < file.lastModified())
            newest = file.lastModified();
    }
    return newest;
}

/// The distribution's own databases change every day; a repository of somebody's own may rest for months, or change today though
/// the others were not synchronised.
QDateTime fetchedInto(const QString &folder)
{
    const QDateTime own = newestOf(folder, {QStringLiteral("core.db"), QStringLiteral("extra.db")});
    return own.isValid() ? own : newestOf(folder, {QStringLiteral("*.db")});
}

} // namespace

PacmanUpdates::PacmanUpdates(Surroundings surroundings, std::function<QDateTime()> now)
    : m_surroundings(std::move(surroundings)), m_now(std::move(now))
{
}

QString PacmanUpdates::id() const
{
    return QStringLiteral("pacman");
}

Observation<PendingUpdate> PacmanUpdates::look(const Patience &patience)
{
    const QString databases = m_surroundings.at(QStringLiteral("/var/lib/pacman"));
    QStringList arguments{QStringLiteral("-Qu")};
    if (!m_surroundings.root.isEmpty())
        arguments += {QStringLiteral("--config"), m_surroundings.at(QStringLiteral("/etc/pacman.conf")),
                      QStringLiteral("--dbpath"), databases};
    const ProgramAnswer answer =
        runProgram({m_surroundings.program(QStringLiteral("pacman")), arguments, m_surroundings.environment}, patience);
    const QString complaints = QString::fromUtf8(answer.complaints);
    if (reasonFor(answer) != ProbeReason::None)
        return unanswered<PendingUpdate>(id(), stateFor(answer), reasonFor(answer), complaints);
    // 1 is what it says when nothing waits, and also when something went wrong.
    constexpr int nothingWaits = 1;
    const bool lacksDatabase = answer.complaints.contains("does not exist");
    if (answer.exitCode > nothingWaits || answer.complaints.contains("error:") ||
        (answer.exitCode == nothingWaits && !answer.output.isEmpty()) || (answer.exitCode == 0 && answer.output.isEmpty()))
        return unanswered<PendingUpdate>(id(), ProbeState::Error, ProbeReason::ProgramFailed, complaints);
    const auto rows = parse::updatesInPacman(answer.output);
    if (!rows)
        return unanswered<PendingUpdate>(id(), ProbeState::Error, ProbeReason::NotUnderstood);

    parse::ListAge age = parse::ageOfList(fetchedInto(databases + QStringLiteral("/sync")), m_now());
    if (lacksDatabase)
        age = {ProbeReason::NoList, 0, age.asOf};
    Observation<PendingUpdate> result =
        unanswered<PendingUpdate>(id(), age.reason == ProbeReason::None ? ProbeState::Ok : ProbeState::Unknown, age.reason);
    result.days = age.days;
    result.asOf = age.asOf;
    result.rows = *rows;
    return result;
}

} // namespace holdfast::platform
