// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/flatpak_updates.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace holdfast::platform {

namespace {

/// The worse of two endings stays: what is an Error stays one, Unknown comes before Ok.
void worsen(Observation<PendingUpdate> &result, ProbeState state, ProbeReason reason, const QByteArray &detail = {})
{
    if (result.state == ProbeState::Error || (result.state == ProbeState::Unknown && state != ProbeState::Error))
        return;
    result.state = state;
    result.reason = reason;
    result.detail = QString::fromUtf8(detail).simplified().left(200);
}

/// A version of one branch, as flatpak tells them apart.
QString versionOf(const parse::FlatpakRef &ref)
{
    return ref.branch + QLatin1Char(' ') + ref.commit;
}

} // namespace

Observation<PendingUpdate> FlatpakUpdates::look(const Patience &patience)
{
    if (m_surroundings.program(id()).isEmpty())
        return unanswered<PendingUpdate>(id(), ProbeState::Unsupported, ProbeReason::ProgramMissing);
    Observation<PendingUpdate> result = unanswered<PendingUpdate>(id(), ProbeState::Ok, ProbeReason::None);
    bool anything = false;
    for (const Installation &installation : installations())
        anything = lookAt(installation, patience, result) || anything;
    if (patience.isOver())
        return unanswered<PendingUpdate>(id(), patience.state(), patience.reason());
    if (!anything && result.state == ProbeState::Ok)
        return unanswered<PendingUpdate>(id(), ProbeState::Unsupported, ProbeReason::NotApplicable);
    return result;
}

QList<FlatpakUpdates::Installation> FlatpakUpdates::installations() const
{
    QString system = m_surroundings.at(QStringLiteral("/var/lib/flatpak"));
    const QString variable = QStringLiteral("FLATPAK_SYSTEM_DIR=");
    for (const QString &pair : m_surroundings.environment) {
        if (pair.startsWith(variable))
            system = pair.mid(variable.size());
    }
    QList<Installation> result;
    for (const Installation &one : {Installation{QStringLiteral("--user"), m_surroundings.dataHome + QStringLiteral("/flatpak")},
                                    Installation{QStringLiteral("--system"), system}}) {
        // Asked about one that is not there, flatpak would make it.
        if (QFileInfo::exists(one.folder + QStringLiteral("/repo/config")))
            result.append(one);
    }
    return result;
}

ProgramAnswer FlatpakUpdates::ask(const QStringList &arguments, const Patience &patience) const
{
    return runProgram({m_surroundings.program(id()), arguments, m_surroundings.environment}, patience);
}

bool FlatpakUpdates::lookAt(const Installation &installation, const Patience &patience, Observation<PendingUpdate> &result) const
{
    const ProgramAnswer listed = ask({QStringLiteral("list"), installation.option, QStringLiteral("--all"),
                                      QStringLiteral("--columns=") + QLatin1String(parse::flatpakInstalledColumns)},
                                     patience);
    const auto installed = parse::readFlatpakRows(listed.output);
    if (listed.outcome != ProgramAnswer::Outcome::Ended)
        worsen(result, stateFor(listed), reasonFor(listed), listed.complaints);
    else if (listed.exitCode != 0)
        worsen(result, ProbeState::Error, ProbeReason::ProgramFailed, listed.complaints);
    else if (!installed)
        worsen(result, ProbeState::Error, ProbeReason::NotUnderstood);
    if (result.state == ProbeState::Error || !installed)
        return true;

    QStringList remotes;
    QStringList ended;
    QHash<QString, QString> versions;
    for (const parse::FlatpakRef &ref : *installed) {
        remotes << ref.origin;
        versions.insert(ref.application + QLatin1Char('/') + ref.branch, versionOf(ref));
        if (!ref.endOfLife().isEmpty())
            ended << ref.application + QStringLiteral("//") + ref.branch;
    }
    remotes.removeDuplicates();
    for (const QString &remote : std::as_const(remotes)) {
        const ProgramAnswer answer =
            ask({QStringLiteral("remote-ls"), installation.option, QStringLiteral("--updates"), QStringLiteral("--cached"),
                 QStringLiteral("--all"), QStringLiteral("--columns=") + QLatin1String(parse::flatpakRemoteColumns),
                 QStringLiteral("--"), remote},
                patience);
        const auto updates = parse::readFlatpakRows(answer.output);
        if (answer.outcome != ProgramAnswer::Outcome::Ended)
            worsen(result, stateFor(answer), reasonFor(answer), answer.complaints);
        else if (answer.exitCode != 0)
            worsen(result, ProbeState::Unknown, ProbeReason::NoList, answer.complaints);
        else if (!updates)
            worsen(result, ProbeState::Error, ProbeReason::NotUnderstood);
        for (const parse::FlatpakRef &ref : updates.value_or(QList<parse::FlatpakRef>())) {
            result.rows.append({ref.application, versions.value(ref.application + QLatin1Char('/') + ref.branch), versionOf(ref),
                                UpdateSeverity::Unknown, ref.origin});
            if (!ref.endOfLife().isEmpty())
                ended << ref.application + QStringLiteral("//") + ref.branch;
        }
    }
    ended.removeDuplicates();
    if (remotes.isEmpty())
        return false;
    // Each of them stands for what is installed from it: a new one says nothing of the others.
    for (const QString &remote : std::as_const(remotes)) {
        const QDateTime list = listOf(installation, remote);
        const qint64 days = list.isValid() ? list.daysTo(QDateTime::currentDateTimeUtc()) : 0;
        if (!list.isValid()) {
            worsen(result, ProbeState::Unknown, ProbeReason::NoList);
        } else if (days > oldestList) {
            worsen(result, ProbeState::Unknown, ProbeReason::ListTooOld);
            result.days = std::max(result.days, static_cast<int>(days));
        }
        if (list.isValid() && (!result.asOf.isValid() || list < result.asOf))
            result.asOf = list;
    }
    if (result.detail.isEmpty() && !ended.isEmpty())
        result.detail = (QStringLiteral("No longer made: ") + ended.join(QStringLiteral(", "))).left(200);
    return true;
}

QDateTime FlatpakUpdates::listOf(const Installation &installation, const QString &remote) const
{
    // Users keep the lists of the system's remotes in a place of their own.
    QString folder = m_surroundings.cacheHome + QStringLiteral("/flatpak/system-cache/summaries");
    if (installation.option == QLatin1String("--user") || !QFileInfo::exists(folder))
        folder = installation.folder + QStringLiteral("/repo/tmp/cache/summaries");
    QDateTime newest;
    // "flathub.idx", or "flathub" of a server without an index.
    for (const QString &name : {remote + QStringLiteral(".idx"), remote}) {
        const QFileInfo file(folder + QLatin1Char('/') + name);
        const QDateTime written = file.exists() ? file.lastModified().toUTC() : QDateTime();
        if (written.isValid() && (!newest.isValid() || newest < written))
            newest = written;
    }
    return newest;
}

} // namespace holdfast::platform
