// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/grant_decision.h"
#include "tests/device/any_grant.h"
#include "tests/device/decisions.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

// Laws of the baseline, checked on random decisions and grants.

namespace holdfast::device {

namespace {

using namespace test;

const std::vector<QString> sources{QStringLiteral("flatpak"), QStringLiteral("portal"), QStringLiteral("firefox")};

bool contains(const std::vector<GrantKey> &keys, const GrantKey &key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// One decision at most for each grant, as the vault keeps them.
std::vector<GrantDecision> anyDecisions()
{
    std::vector<GrantDecision> decisions;
    for (int count = *rc::gen::inRange(0, 12); count > 0; --count) {
        GrantDecision decision =
            decided(*rc::gen::element(GrantDecision::Kind::Keep, GrantDecision::Kind::Revoke), "", anyGrant());
        decision.key.source = *rc::gen::elementOf(sources);
        decision.decidedAt = now.addDays(*rc::gen::inRange(-100, 3));
        if (*rc::gen::arbitrary<bool>())
            decision.reviewOn = today.addDays(*rc::gen::inRange(-5, 6));
        if (decision.kind == GrantDecision::Kind::Revoke && *rc::gen::arbitrary<bool>())
            decision.confirmedAt = decision.decidedAt.addDays(1);
        const bool known = std::any_of(decisions.begin(), decisions.end(),
                                       [&](const GrantDecision &other) { return other.key == decision.key; });
        if (!known)
            decisions.push_back(decision);
    }
    return decisions;
}

/// Grants of which many were decided on.
QList<Grant> anyGrantsLike(const std::vector<GrantDecision> &decisions)
{
    QList<Grant> grants = anyGrants();
    for (Grant &grant : grants) {
        if (decisions.empty() || *rc::gen::inRange(0, 3) == 0)
            continue;
        const GrantKey key = (*rc::gen::elementOf(decisions)).key;
        grant.app = key.app;
        grant.place = key.place;
        grant.capability = key.capability;
        grant.target = key.target;
    }
    return grants;
}

Findings anyLook(const std::vector<GrantDecision> &decisions)
{
    Findings findings = cleanLook();
    findings.permissions.clear();
    for (const QString &source : sources) {
        if (*rc::gen::inRange(0, 4) == 0)
            continue;
        auto answer = grantsOf("", anyGrantsLike(decisions),
                               *rc::gen::element(ProbeState::Ok, ProbeState::Ok, ProbeState::Ok, ProbeState::Unknown,
                                                 ProbeState::Unsupported, ProbeState::Denied, ProbeState::Error));
        answer.source = source;
        findings.permissions.append(answer);
    }
    return findings;
}

} // namespace

RC_GTEST_PROP(BaselineProperty, EveryGrantStandsWhereItsDecisionPutsIt, ())
{
    const auto decisions = anyDecisions();
    const Baseline baseline(decisions);
    const QString source = *rc::gen::elementOf(sources);
    for (const Grant &grant : anyGrantsLike(decisions)) {
        const GrantStanding standing = baseline.standing(source, grant, today);
        const auto decision = baseline.decision(keyOf(source, grant));
        RC_ASSERT((standing == GrantStanding::Refused) == !grant.granted);
        if (!grant.granted)
            continue;
        const bool keeps = decision && decision->kind == GrantDecision::Kind::Keep;
        if (standing == GrantStanding::Kept || standing == GrantStanding::ReviewDue)
            RC_ASSERT(keeps);
        if (standing == GrantStanding::StillThere)
            RC_ASSERT(decision && !keeps && !decision->confirmedAt.isValid());
        if (standing == GrantStanding::New || standing == GrantStanding::Undecided)
            RC_ASSERT(!decision);
        const bool sourceIsKnown = std::any_of(decisions.begin(), decisions.end(),
                                               [&](const GrantDecision &other) { return other.key.source == source; });
        if (!sourceIsKnown)
            RC_ASSERT(standing == GrantStanding::Undecided);
        if (standing == GrantStanding::New)
            RC_ASSERT(grant.since.isValid());
    }
}

RC_GTEST_PROP(BaselineProperty, TheOrderOfDecisionsDoesNotMatter, ())
{
    const auto decisions = anyDecisions();
    const Baseline one(decisions);
    const Baseline other(shuffled(decisions));
    for (const Grant &grant : anyGrantsLike(decisions)) {
        for (const QString &source : sources)
            RC_ASSERT(one.standing(source, grant, today) == other.standing(source, grant, today));
    }
}

RC_GTEST_PROP(BaselineProperty, KeepingAGrantSettlesItAndNoOther, ())
{
    auto decisions = anyDecisions();
    const QString source = *rc::gen::elementOf(sources);
    Grant kept = anyGrant();
    kept.granted = true;
    const Baseline before(decisions);
    std::erase_if(decisions, [&](const GrantDecision &decision) { return decision.key == keyOf(source, kept); });
    GrantDecision decision = keep("", kept);
    decision.key.source = source;
    decision.decidedAt = now.addDays(50);
    decisions.push_back(decision);
    const Baseline after(decisions);
    RC_ASSERT(after.standing(source, kept, today) == GrantStanding::Kept);
    for (const Grant &other : anyGrantsLike(decisions)) {
        if (keyOf(source, other) == keyOf(source, kept))
            continue;
        // What had a decision keeps its standing; what had none never becomes one that is settled.
        if (before.decision(keyOf(source, other)))
            RC_ASSERT(after.standing(source, other, today) == before.standing(source, other, today));
        else
            RC_ASSERT(after.standing(source, other, today) != GrantStanding::Kept);
    }
}

RC_GTEST_PROP(RevocationProperty, IsConfirmedExactlyWhenItsSourceLookedAndDidNotSeeIt, ())
{
    const auto decisions = anyDecisions();
    const Findings findings = anyLook(decisions);
    const auto confirmedKeys = confirmedRevocations(decisions, findings);
    for (const GrantDecision &decision : decisions) {
        const auto answer = std::find_if(findings.permissions.begin(), findings.permissions.end(),
                                         [&](const auto &one) { return one.source == decision.key.source; });
        const bool looked = answer != findings.permissions.end() && answer->state == ProbeState::Ok;
        const bool seen = looked && std::any_of(answer->rows.begin(), answer->rows.end(), [&](const Grant &grant) {
                              return grant.granted && keyOf(answer->source, grant) == decision.key;
                          });
        const bool open = decision.kind == GrantDecision::Kind::Revoke && !decision.confirmedAt.isValid();
        const bool expected = open && looked && !seen && decision.decidedAt < findings.lookedAt;
        RC_ASSERT(contains(confirmedKeys, decision.key) == expected);
    }
}

RC_GTEST_PROP(RevocationProperty, SeeingMoreNeverConfirmsMore, ())
{
    const auto decisions = anyDecisions();
    Findings findings = anyLook(decisions);
    if (findings.permissions.isEmpty())
        return;
    const auto before = confirmedRevocations(decisions, findings);
    findings.permissions[*rc::gen::inRange<qsizetype>(0, findings.permissions.size())].rows += anyGrantsLike(decisions);
    for (const GrantKey &key : confirmedRevocations(decisions, findings))
        RC_ASSERT(contains(before, key));
}

RC_GTEST_PROP(RevocationProperty, NothingIsConfirmedThatStillStands, ())
{
    auto decisions = anyDecisions();
    const Findings findings = anyLook(decisions);
    for (const GrantKey &key : confirmedRevocations(decisions, findings)) {
        for (GrantDecision &decision : decisions) {
            if (decision.key == key)
                decision.confirmedAt = findings.lookedAt;
        }
    }
    // A second time there is nothing more to confirm.
    RC_ASSERT(confirmedRevocations(decisions, findings).empty());
}

} // namespace holdfast::device
