// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/verdict.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace holdfast::device {

namespace {

/// What two rows must have in common to be one update: kind of source, name, candidate.
using UpdateKey = std::tuple<QString, QString, QString>;

UpdateKey keyOf(const QString &source, const PendingUpdate &row)
{
    // Sources that speak of the same packages.
    static const QStringList packageManagers{QStringLiteral("apt"), QStringLiteral("dnf"), QStringLiteral("packagekit"),
                                             QStringLiteral("pacman"), QStringLiteral("rpm-ostree")};
    // A package is installed once, and of two lists of candidates one is older. An application may be there in two branches.
    if (packageManagers.contains(source))
        return {QString(), row.name, QString()};
    return {source, row.name, row.candidate};
}

bool comesBefore(const WaitingUpdate &left, const WaitingUpdate &right)
{
    if (left.severity != right.severity)
        return left.severity > right.severity;
    return left.name < right.name;
}

} // namespace

QList<WaitingUpdate> waitingUpdates(const Findings &findings)
{
    QList<WaitingUpdate> result;
    std::map<UpdateKey, qsizetype> places;
    for (const auto &answer : findings.updates) {
        for (const PendingUpdate &row : answer.rows) {
            const auto [known, isNew] = places.try_emplace(keyOf(answer.source, row), result.size());
            if (isNew) {
                result.append({row, {answer.source}});
                continue;
            }
            WaitingUpdate &update = result[known->second];
            update.severity = std::max(update.severity, row.severity);
            if (!update.sources.contains(answer.source))
                update.sources.append(answer.source);
        }
    }
    std::stable_sort(result.begin(), result.end(), comesBefore);
    return result;
}

Verdict updatesVerdict(const Findings &findings)
{
    if (!findings.lookedAt.isValid() || !findings.scope.updates)
        return Verdict::NotLooked;
    bool waits = false;
    bool dark = false;
    bool seen = false;
    for (const auto &answer : findings.updates) {
        for (const PendingUpdate &row : answer.rows) {
            if (row.severity == platform::UpdateSeverity::Security)
                return Verdict::Urgent;
            waits = true;
        }
        // A source that is installed and does not answer to its name leaves us in the dark, too.
        dark = dark || couldNotCheck(answer) || answer.reason == ProbeReason::ServiceMissing;
        seen = seen || answer.state == ProbeState::Ok;
    }
    if (waits)
        return Verdict::Due;
    // No source at all is no good news either.
    return dark || !seen ? Verdict::CouldNotCheck : Verdict::Fine;
}

Verdict restartVerdict(const Findings &findings)
{
    if (!findings.lookedAt.isValid() || !findings.scope.updates)
        return Verdict::NotLooked;
    if (!findings.restart.rows.isEmpty())
        return Verdict::Due;
    if (findings.restart.state == ProbeState::Ok)
        return Verdict::Fine;
    return findings.restart.state == ProbeState::Unsupported ? Verdict::NotApplicable : Verdict::CouldNotCheck;
}

Verdict supportVerdict(const Findings &findings, const QDate &today)
{
    if (!findings.lookedAt.isValid() || !findings.scope.updates)
        return Verdict::NotLooked;
    if (findings.support.state != ProbeState::Ok || findings.support.rows.isEmpty())
        return Verdict::CouldNotCheck;
    switch (supportOn(today, findings.support.rows.first()).status) {
    case SupportStatus::Supported:
        return Verdict::Fine;
    case SupportStatus::LongTermOnly:
        return Verdict::Due;
    case SupportStatus::Ended:
        return Verdict::Urgent;
    case SupportStatus::Unknown:
        break;
    }
    return Verdict::CouldNotCheck;
}

Verdict permissionsVerdict(const Findings &findings, int toLookAt)
{
    if (!findings.lookedAt.isValid() || !findings.scope.permissions)
        return Verdict::NotLooked;
    if (toLookAt > 0)
        return Verdict::Due;
    const auto &answers = findings.permissions;
    const bool dark = std::any_of(answers.begin(), answers.end(), [](const auto &answer) { return couldNotCheck(answer); });
    const bool seen =
        std::any_of(answers.begin(), answers.end(), [](const auto &answer) { return answer.state == ProbeState::Ok; });
    return dark || !seen ? Verdict::CouldNotCheck : Verdict::Fine;
}

Outcome outcomeOf(const Findings &findings, const QDate &today)
{
    if (!findings.lookedAt.isValid())
        return Outcome::CouldNotCheck;
    const Verdict updates = updatesVerdict(findings);
    const Verdict restart = restartVerdict(findings);
    const Verdict support = supportVerdict(findings, today);
    if (updates == Verdict::Urgent)
        return Outcome::SecurityPending;
    // Support that has gone over to long-term is a fact of the calendar and not of today: it is told, and asks for nothing now.
    if (updates == Verdict::Due || restart == Verdict::Due || support == Verdict::Urgent)
        return Outcome::SomethingPending;
    const bool dark = updates == Verdict::CouldNotCheck || restart == Verdict::CouldNotCheck ||
                      support == Verdict::CouldNotCheck ||
                      std::any_of(findings.permissions.begin(), findings.permissions.end(),
                                  [](const auto &answer) { return couldNotCheck(answer); });
    return dark ? Outcome::CouldNotCheck : Outcome::NothingToDo;
}

} // namespace holdfast::device
