// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/apt_updates.h"

#include "platform/parse/apt_simulation.h"
#include "platform/parse/apt_versions.h"
#include "platform/program_run.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace holdfast::platform {

namespace {

/// Far more than any Release file; Debian's has 150 KB.
constexpr qint64 largestRelease = 16 * 1024 * 1024;

ProgramAnswer ask(const Surroundings &surroundings, const QString &name, const QStringList &arguments, const Patience &patience)
{
    // Whoever asks for nothing but an answer must neither wait for a lock nor take one.
    QStringList all{QStringLiteral("-o"), QStringLiteral("Debug::NoLocking=1")};
    return runProgram({surroundings.program(name), all + arguments, surroundings.environment}, patience);
}

std::optional<parse::AptRelease> releaseIn(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > largestRelease || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return parse::aptReleaseIn(file.read(largestRelease));
}

/// What apt is told to use, with what is here of it.
QList<parse::AptList> listsIn(const QString &folder, const QList<parse::AptSource> &sources)
{
    QList<parse::AptList> lists;
    for (const parse::AptSource &source : sources) {
        std::optional<parse::AptRelease> release = releaseIn(folder + QLatin1Char('/') + source.inRelease);
        if (!release)
            release = releaseIn(folder + QLatin1Char('/') + source.release());
        lists.append({source, release});
    }
    return lists;
}

/// When a run left its mark beside the folder of lists.
QDateTime stampOf(const QString &folder, const QString &name)
{
    return QFileInfo(QFileInfo(folder).path() + QStringLiteral("/periodic/") + name).lastModified();
}

/// When a run that fetched every list came to its end. The other stamp is there as well after one that missed some.
QDateTime completeFetchInto(const QString &folder)
{
    return stampOf(folder, QStringLiteral("update-success-stamp"));
}

/// When something was fetched at the latest: apt puts what it fetched into the folder, and its daily runs leave a stamp.
QList<QDateTime> fetchesInto(const QString &folder)
{
    return {QFileInfo(folder).lastModified(), completeFetchInto(folder), stampOf(folder, QStringLiteral("update-stamp"))};
}

/// Rows are what apt-get would upgrade. That it leaves others as they are is no good news either.
void tellOf(const parse::HeldBack &held, Observation<PendingUpdate> &result)
{
    if (held.count == 0)
        return;
    const QString what =
        held.count == 1 ? QStringLiteral("1 package is held back") : QStringLiteral("%1 packages are held back").arg(held.count);
    constexpr qsizetype longestDetail = 200;
    result.detail =
        (held.names.isEmpty() ? what : what + QStringLiteral(": ") + held.names.join(QStringLiteral(", "))).left(longestDetail);
    if (result.state == ProbeState::Ok) {
        result.state = ProbeState::Unknown;
        result.reason = ProbeReason::SystemNotSaying;
    }
}

/// Asks for the versions between the installed one and the candidate, but only of updates that are no security updates already,
/// and only where security archives exist. In one call: each of them reads all the lists.
void lookBetween(QList<PendingUpdate> &updates, const Surroundings &surroundings, const QList<parse::AptList> &lists,
                 const Patience &patience)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9][a-z0-9+.:-]*$"));
    QStringList names;
    for (const PendingUpdate &update : updates) {
        if (update.severity == UpdateSeverity::Normal && plain.match(update.name).hasMatch())
            names.append(update.name);
    }
    if (names.isEmpty() || std::none_of(lists.begin(), lists.end(), [](const parse::AptList &list) { return list.isSecurity(); }))
        return;
    const ProgramAnswer answer =
        ask(surroundings, QStringLiteral("apt-cache"), QStringList{QStringLiteral("policy")} + names, patience);
    const auto tables = parse::versionTablesIn(answer.output);
    for (PendingUpdate &update : updates) {
        if (update.severity == UpdateSeverity::Normal)
            update.severity = parse::severityOnTheWay(update, tables.value(update.name), lists);
    }
}

} // namespace

AptUpdates::AptUpdates(Surroundings surroundings, std::function<QDateTime()> now, const QString &listsFolder)
    : m_surroundings(std::move(surroundings)), m_now(std::move(now)), m_listsFolder(listsFolder)
{
    if (m_listsFolder.isEmpty())
        m_listsFolder = m_surroundings.at(QStringLiteral("/var/lib/apt/lists"));
}

QString AptUpdates::id() const
{
    return QStringLiteral("apt");
}

Observation<PendingUpdate> AptUpdates::look(const Patience &patience)
{
    const ProgramAnswer sources =
        ask(m_surroundings, QStringLiteral("apt-get"), {QStringLiteral("update"), QStringLiteral("--print-uris")}, patience);
    const ProgramAnswer simulation =
        ask(m_surroundings, QStringLiteral("apt-get"), {QStringLiteral("-s"), QStringLiteral("dist-upgrade")}, patience);
    for (const ProgramAnswer &answer : {sources, simulation}) {
        if (reasonFor(answer) != ProbeReason::None || answer.exitCode != 0) {
            const bool failed = reasonFor(answer) == ProbeReason::None;
            return unanswered<PendingUpdate>(id(), failed ? ProbeState::Error : stateFor(answer),
                                             failed ? ProbeReason::ProgramFailed : reasonFor(answer),
                                             QString::fromUtf8(answer.complaints));
        }
    }
    std::optional<QList<PendingUpdate>> updates = parse::updatesInAptSimulation(simulation.output);
    if (!updates)
        return unanswered<PendingUpdate>(id(), ProbeState::Error, ProbeReason::NotUnderstood);

    const QList<parse::AptList> lists = listsIn(m_listsFolder, parse::aptSourcesIn(sources.output));
    lookBetween(*updates, m_surroundings, lists, patience);
    if (patience.isOver())
        return unanswered<PendingUpdate>(id(), patience.state(), patience.reason());
    const parse::ListAge age = parse::ageOfAptLists(lists, fetchesInto(m_listsFolder), m_now(), completeFetchInto(m_listsFolder));
    Observation<PendingUpdate> result =
        unanswered<PendingUpdate>(id(), age.reason == ProbeReason::None ? ProbeState::Ok : ProbeState::Unknown, age.reason);
    result.days = age.days;
    result.asOf = age.asOf;
    result.rows = *updates;
    tellOf(parse::heldBackInAptSimulation(simulation.output), result);
    return result;
}

} // namespace holdfast::platform
