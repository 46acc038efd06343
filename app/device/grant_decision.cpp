// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/grant_decision.h"

#include <QHashFunctions>

#include <algorithm>

namespace holdfast::device {

namespace {

GrantKey withoutTarget(GrantKey key)
{
    key.target.clear();
    return key;
}

/// Whether its source could see everything, in every answer it gave, and did not see the grant.
bool isGone(const GrantKey &key, const Findings &findings)
{
    bool looked = false;
    for (const auto &answer : findings.permissions) {
        if (answer.source != key.source)
            continue;
        const bool there = std::any_of(answer.rows.begin(), answer.rows.end(),
                                       [&](const Grant &grant) { return grant.granted && keyOf(answer.source, grant) == key; });
        if (there || answer.state != ProbeState::Ok)
            return false;
        looked = true;
    }
    return looked;
}

/// Whether the dates of a source are those of its grants. Flatpak writes an app's files anew with every update.
bool datesGrants(const QString &source)
{
    return source != QStringLiteral("flatpak");
}

GrantStanding standingWith(const GrantDecision &decision, const Grant &grant, const QDate &today)
{
    const bool againSince = datesGrants(decision.key.source) && grant.since.isValid() && grant.since > decision.decidedAt;
    if (decision.kind == GrantDecision::Kind::Revoke)
        return decision.confirmedAt.isValid() ? GrantStanding::Changed : GrantStanding::StillThere;
    if (againSince)
        return GrantStanding::Changed;
    return decision.reviewOn.isValid() && decision.reviewOn <= today ? GrantStanding::ReviewDue : GrantStanding::Kept;
}

} // namespace

GrantKey keyOf(const QString &source, const Grant &grant)
{
    return {source, grant.app, grant.place, grant.capability, grant.target};
}

size_t qHash(const GrantKey &key, size_t seed)
{
    return qHashMulti(seed, key.source, key.app, key.place, static_cast<int>(key.capability), key.target);
}

Baseline::Baseline(const std::vector<GrantDecision> &decisions)
{
    for (const GrantDecision &decision : decisions) {
        m_decisions.insert(decision.key, decision);
        m_withoutTarget.insert(withoutTarget(decision.key));
        QDateTime &begun = m_begun[decision.key.source];
        if (!begun.isValid() || decision.decidedAt < begun)
            begun = decision.decidedAt;
    }
}

GrantStanding Baseline::standing(const QString &source, const Grant &grant, const QDate &today) const
{
    if (!grant.granted)
        return GrantStanding::Refused;
    const GrantKey key = keyOf(source, grant);
    if (const auto decision = m_decisions.constFind(key); decision != m_decisions.cend())
        return standingWith(*decision, grant, today);
    if (m_withoutTarget.contains(withoutTarget(key)))
        return GrantStanding::Changed;
    // What was there when the person began is not new because they decided about something else first.
    const QDateTime begun = m_begun.value(source);
    return begun.isValid() && grant.since.isValid() && grant.since > begun ? GrantStanding::New : GrantStanding::Undecided;
}

std::optional<GrantDecision> Baseline::decision(const GrantKey &key) const
{
    const auto decision = m_decisions.constFind(key);
    return decision == m_decisions.cend() ? std::nullopt : std::optional(*decision);
}

std::vector<GrantKey> confirmedRevocations(const std::vector<GrantDecision> &decisions, const Findings &findings)
{
    std::vector<GrantKey> result;
    for (const GrantDecision &decision : decisions) {
        const bool isOpen = decision.kind == GrantDecision::Kind::Revoke && !decision.confirmedAt.isValid();
        // A look from before the decision is what was decided on, and proves nothing about it.
        const bool isLater = findings.lookedAt.isValid() && findings.lookedAt > decision.decidedAt;
        if (isOpen && isLater && isGone(decision.key, findings))
            result.push_back(decision.key);
    }
    return result;
}

} // namespace holdfast::device
